import type { BlockKind } from '../../record/index.js';
import type { Label, Line } from '../labels/line.js';
import { inZone } from '../labels/line.js';
import { CHROME, ZONES } from '../zone.js';
import { featuresOf } from './features.js';
import { RULE_TRUST, STORY_TREES } from './model.js';
import { probabilityBy, readTrees } from './trees.js';
import type { Weighed } from './weighed.js';

/** A line's place in the article, if it has one. */
export interface Judged {
  /** The label; undefined for a line that is no part of the article or its surroundings. */
  readonly label: Label | undefined;
  /** How sure it is that the line is, or is not, part of the story, 0 to 1; undefined where nothing was weighed. */
  readonly probability?: number;
}

/** The probability of story from which a line that no rule gives to the story is taken into it, and below which a line of the story leaves it. */
const STORY_FROM = 0.65;
const STORY_TO = 0.35;
/** Outside of the article, shorter lines are menus and headlines; they are not weighed. */
const FEWEST_WORDS = 8;

const STORY: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'heading', 'quote', 'list', 'table']);

/**
 * Rules of markup and shape, which a design can break: what they label may be story after all. What a rule knows by the words
 * themselves (a promo, a credit, a biography, a date) is never overruled.
 */
const BY_SHAPE: ReadonlySet<string> = new Set(
  (
    'linked-headline linked-heading linked-list related-markup after-read-more heading-of-furniture promo-markup aside-markup ' +
    'advertisement-markup tags-markup date-markup button said-before no-words addresses title-again'
  ).split(' '),
);

/** Never the story, whatever the model says of it. */
const NEVER = ZONES.comments | ZONES.consent | ZONES.hidden;

const trees = readTrees(STORY_TREES);

/** The rule, or the reason to leave the line out, as the model knows it. */
export const ruleKey = (label: Label | undefined, line: Line): string =>
  label ? `${label.kind}/${label.rule}` : line.zones & CHROME ? 'left/chrome' : 'left/outside';

/** How far each line's rule is trusted. */
export const trustOf = (lines: readonly Line[], labels: readonly (Label | undefined)[]): number[] =>
  lines.map((line, i) => RULE_TRUST[ruleKey(labels[i], line)] ?? 0.5);

/** Is the line weighed at all? */
export const isWeighed = (line: Line, label: Label | undefined): boolean => label !== undefined || line.words >= FEWEST_WORDS;

/** Weighs every line of a page by the model and settles which are the article's. */
export function judge(page: Omit<Weighed, 'trust'>, labels: readonly (Label | undefined)[]): Judged[] {
  const { lines } = page;
  const features = featuresOf({ ...page, trust: trustOf(lines, labels) }, (line) => isWeighed(line, labels[line.index]));
  return lines.map((line, i) => {
    const label = labels[i];
    const known = features[i];
    if (!known) return { label };
    const probability = probabilityBy(trees, known);
    return { label: settled(line, label, probability), probability };
  });
}

function settled(line: Line, label: Label | undefined, probability: number): Label | undefined {
  // a quoted post is no part of the text around it, and stays what it is
  if (label?.kind === 'embed') return label;
  if (label && STORY.has(label.kind)) return probability < STORY_TO && !line.speaks ? { kind: furnitureKind(line), rule: 'weighs-as-furniture' } : label;
  const isOpen = label ? BY_SHAPE.has(label.rule) : !(line.zones & NEVER);
  return isOpen && probability > STORY_FROM ? { kind: storyKind(line), rule: 'weighs-as-story' } : label;
}

const IN_STORY: ReadonlySet<BlockKind> = new Set<BlockKind>([...STORY, 'summary', 'embed']);

/** How sure it is that a block with this label is, or is not, of the story; `probability` by the model, else the rule's share of story in training. */
export function confidenceOf({ kind, rule }: Label, probability = RULE_TRUST[`${kind}/${rule}`] ?? 0.5): number {
  const sure = IN_STORY.has(kind) ? probability : 1 - probability;
  return Math.round(sure * 100) / 100;
}

const furnitureKind = (line: Line): BlockKind => (line.linkShare > 0.5 ? 'related' : 'other');

function storyKind(line: Line): BlockKind {
  if (/^h[1-6]$/.test(line.tag)) return 'heading';
  if (/^(?:li|dt|dd)$/.test(line.tag)) return 'list';
  if (/^t[dh]$/.test(line.tag)) return 'table';
  return inZone(line, 'quote') ? 'quote' : 'body';
}
