import type { BlockKind } from '../../record/index.js';
import { PULL_QUOTE } from '../repeats.js';
import { inZone, type Label, type Line, type PageView } from './line.js';
import { hasHeadlineForm, LONG_PARAGRAPH } from './related.js';

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
      // what stands outside a box about the writer is no part of it
      const isOutside = labels[i + 1]?.rule === 'bio-markup' && !inZone(line, 'bio');
      if (labels[i + 1]?.kind === 'bio' && !isOutside && !isFurniture(labels[i]) && line.words <= 12 && !line.ended && labels[i]?.kind !== 'title')
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

/** Who said it, beneath a pull quote. */
const pullQuoteSource: Refiner = {
  name: PULL_QUOTE,
  refine(labels, { lines }) {
    for (let i = 1; i < labels.length; i++) {
      const line = lines[i] as Line;
      if (labels[i - 1]?.rule === PULL_QUOTE && labels[i]?.kind === 'quote' && line.words <= 8 && !line.ended) labels[i] = { kind: 'other', rule: this.name };
    }
  },
};

/** The rule for headlines at the foot of flat text: it stands on where they are, and is not weighed against markup. */
const FOOT_LINKS = 'announced-at-foot';

/** What a "Read more:" with nothing behind it announces: the links or headlines that follow it; in flat text, at the foot, all lines without an end. */
const announced: Refiner = {
  name: 'after-read-more',
  refine(labels, { lines, flat, lastProse }) {
    for (let i = 1; i < labels.length; i++) {
      const line = lines[i] as Line;
      const before = labels[i - 1] as Label;
      const announces = before.kind === 'related' && (before.rule === 'read-more' || before.rule === this.name || before.rule === FOOT_LINKS);
      if (!announces || isFurniture(labels[i]) || line.words > 30 || line.ended) continue;
      if (line.linkShare > 0.5 || labels[i]?.kind === 'list') labels[i] = { kind: 'related', rule: this.name };
      else if (flat && i > lastProse) labels[i] = { kind: 'related', rule: FOOT_LINKS };
    }
  },
};

/** The heading over readers' comments in flat text. */
const COMMENTS =
  /^(?:(?:show |view |read )?(?:all )?\(?\d*\)? ?(?:reader )?comments?\b.{0,12}|leave a (?:comment|reply).{0,20}|join the (?:conversation|discussion).{0,10}|\d* ?kommentare?.{0,6})$/i;
/** Most of a page's running text stands above its comments' heading; a number of comments beneath the headline has all of it below. */
const ABOVE_COMMENTS = 0.5;

/** What follows the heading over comments in text without markup is by readers. */
const comments: Refiner = {
  name: 'after-comments-heading',
  refine(labels, { lines, flat }) {
    if (!flat) return;
    const prose = (list: readonly Line[]): number => list.reduce((sum, l) => sum + (l.ended ? l.words : 0), 0);
    const at = lines.findIndex((l, i) => COMMENTS.test(l.text) && prose(lines.slice(0, i)) > ABOVE_COMMENTS * prose(lines));
    if (at < 0) return;
    for (let i = at + 1; i < labels.length; i++) if (labels[i]?.kind !== 'related') labels[i] = { kind: 'other', rule: this.name };
  },
};

/** A line with a headline's form that stands, captions and furniture aside, between two long paragraphs of flat text. */
const strayHeadline: Refiner = {
  name: 'stray-headline-aside',
  refine(labels, { lines, flat }) {
    if (!flat) return;
    const long = (i: number, step: 1 | -1): boolean => {
      let k = i + step;
      while (labels[k] && (isFurniture(labels[k]) || labels[k]?.kind === 'caption')) k += step;
      return (lines[k]?.words ?? 0) >= LONG_PARAGRAPH && labels[k]?.kind === 'body';
    };
    for (const [i, line] of lines.entries())
      if (labels[i]?.kind === 'body' && hasHeadlineForm(line) && long(i, 1) && long(i, -1)) labels[i] = { kind: 'related', rule: this.name };
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

export const REFINERS: readonly Refiner[] = [pullQuoteSource, jobTitle, moreBiography, announced, strayHeadline, comments, emptyHeading];
