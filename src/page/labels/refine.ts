import type { BlockKind } from '../../record/index.js';
import type { Label, Line, PageView } from './line.js';

/** One named correction of labels by the labels around them. Refiners run in order; each sees what the one before left. */
export interface Refiner {
  readonly name: string;
  readonly refine: (labels: Label[], page: PageView) => void;
}

const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'promo', 'bio', 'other']);
const isText = (kind: BlockKind): boolean => kind === 'body' || kind === 'quote';

/** The line before a biography that is a job title or the writer's name: a few words, no full stop. */
const jobTitle: Refiner = {
  name: 'before-biography',
  refine(labels, { lines }) {
    for (let i = labels.length - 2; i >= 0; i--) {
      const line = lines[i] as Line;
      if (labels[i + 1]?.kind === 'bio' && !isFurniture(labels[i]) && line.words <= 12 && !line.ended && labels[i]?.kind !== 'title')
        labels[i] = { kind: 'bio', rule: this.name };
    }
  },
};

/** Sentences about "he" or "she" right behind a biography go on with it. */
const moreBiography: Refiner = {
  name: 'biography-goes-on',
  refine(labels, { lines }) {
    for (let i = 1; i < labels.length; i++) {
      const line = lines[i] as Line;
      if (
        labels[i - 1]?.kind === 'bio' &&
        labels[i]?.kind === 'body' &&
        !line.speaks &&
        /^(?:he|she|they|his|her|when|in (?:his|her)|outside|before|prior|follow|contact|e-?mail)\b/i.test(line.text)
      )
        labels[i] = { kind: 'bio', rule: this.name };
    }
  },
};

/** What a "Read more:" with nothing behind it announces: the links or headlines that follow it. */
const announced: Refiner = {
  name: 'after-read-more',
  refine(labels, { lines }) {
    for (let i = 1; i < labels.length; i++) {
      const line = lines[i] as Line;
      const before = labels[i - 1] as Label;
      const announces = before.kind === 'related' && (before.rule === 'read-more' || before.rule === this.name);
      if (announces && !isFurniture(labels[i]) && line.words <= 30 && !line.ended && (line.linkShare > 0.5 || labels[i]?.kind === 'list'))
        labels[i] = { kind: 'related', rule: this.name };
    }
  },
};

/** A heading with no text of its own before furniture or the end is the furniture's heading. */
const emptyHeading: Refiner = {
  name: 'heading-of-furniture',
  refine(labels) {
    let next: Label | undefined;
    for (let i = labels.length - 1; i >= 0; i--) {
      const label = labels[i] as Label;
      if (label.kind === 'heading' && (next === undefined || isFurniture(next))) {
        const follows = labels.slice(i + 1, i + 30).some((l) => isText(l.kind) || l.kind === 'list' || l.kind === 'table');
        if (!follows) labels[i] = { kind: next && next.kind !== 'other' ? next.kind : 'other', rule: this.name };
      }
      if (label.kind !== 'caption') next = labels[i];
    }
  },
};

const isFurniture = (label: Label | undefined): boolean => label !== undefined && FURNITURE.has(label.kind);

export const REFINERS: readonly Refiner[] = [jobTitle, moreBiography, announced, emptyHeading];
