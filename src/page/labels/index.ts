import { type BlockKind, hull, overlap, type Range } from '../../record/index.js';
import { CAPTION_RULES, creditIn, creditLine, PICTURE_RULES } from './captions.js';
import { inZone, type Label, type LabelRule, type Line, type PageView } from './line.js';
import { PEOPLE_RULES } from './people.js';
import { PROMO_RULES } from './promos.js';
import { REFINERS } from './refine.js';
import { RELATED_RULES } from './related.js';
import { STRUCTURE_RULES, TITLE_RULES } from './structure.js';
import { SURROUNDING_RULES } from './surroundings.js';

/** All rules in the order in which they are asked; the first whose test holds gives the label. */
export const LABEL_RULES: readonly LabelRule[] = [
  ...TITLE_RULES,
  ...SURROUNDING_RULES,
  ...CAPTION_RULES,
  ...PROMO_RULES,
  ...PEOPLE_RULES,
  ...PICTURE_RULES,
  ...RELATED_RULES,
  ...STRUCTURE_RULES,
];

const FURNITURE_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'promo', 'bio', 'other', 'byline']);

/** Labels every line of a page, each with the name of the rule that decided. */
export function labelLines(page: PageView): Label[] {
  const labels = page.lines.map((line) => firstLabel(line, page));
  for (const refiner of REFINERS) refiner.refine(labels, page);
  return labels.map((label, i) => withCredit(label, page.lines[i] as Line, page));
}

function firstLabel(line: Line, page: PageView): Label {
  for (const rule of LABEL_RULES) {
    if (line.speaks && !rule.overQuotation && (FURNITURE_KINDS.has(rule.kind) || rule.kind === 'caption')) continue;
    if (rule.test(line, page)) return { kind: rule.kind, rule: rule.name };
  }
  return { kind: 'body', rule: 'paragraph' };
}

function withCredit(label: Label, line: Line, { beside }: PageView): Label {
  if (label.kind !== 'caption') return label;
  const isCredit = inZone(line, 'credit') || beside.get(line.index) === 'credit';
  const credit = wider(line.credit, creditIn(line.text)) ?? (isCredit ? creditLine(line) : undefined);
  return credit ? { ...label, credit } : label;
}

/** Markup and text may each see a part of the credit; where they meet, both parts are it. */
function wider(marked: Range | undefined, said: Range | undefined): Range | undefined {
  if (!marked || !said) return marked ?? said;
  return overlap(marked, said) > 0 ? hull([marked, said]) : marked;
}
