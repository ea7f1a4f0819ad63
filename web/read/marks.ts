import type { PageRecord, Range, Statement } from '../../src/record/index.js';
import type { Lit } from './pairing.js';
import type { Printed } from './places.js';

/** Names of the highlights as the style sheet has them (look/marks.css), the later painted over the earlier. */
export const MARKS = ['said-indirect', 'said-mixed', 'said-direct', 'lit', 'lit-source', 'lit-cue', 'lit-part', 'spoken'] as const;
export type Mark = (typeof MARKS)[number];

/** Can this browser paint words without touching the text? Where not, cards still lead to the words. */
export const canMark = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Paints ranges of the printed article under a name, in place of what was painted under it before. */
export function paint(printed: Printed, mark: Mark, ranges: readonly Range[]): void {
  if (!canMark()) return;
  const found = ranges.flatMap((r) => printed.rangeOf(r) ?? []);
  if (found.length === 0) {
    CSS.highlights.delete(mark);
    return;
  }
  const highlight = new Highlight(...found);
  highlight.priority = MARKS.indexOf(mark);
  CSS.highlights.set(mark, highlight);
}

/** Takes every mark away, when the article goes. */
export function clearMarks(): void {
  if (canMark()) for (const mark of MARKS) CSS.highlights.delete(mark);
}

/** Paints the words of every statement that is shown, by how it is quoted. */
export function paintSaid(printed: Printed, statements: readonly Statement[]): void {
  for (const kind of ['direct', 'mixed', 'indirect'] as const)
    paint(
      printed,
      `said-${kind}`,
      statements.filter((s) => s.quotation === kind).flatMap((s) => s.content),
    );
}

/** Paints what is lit: the statement's words, whoever says them and by which words; and one part above that. */
export function paintLit(printed: Printed, record: PageRecord, { statement, part = [] }: Lit): void {
  const s = statement === undefined ? undefined : record.statements.find((x) => x.id === statement);
  paint(printed, 'lit', s?.content ?? []);
  paint(printed, 'lit-source', s?.source ?? []);
  paint(printed, 'lit-cue', s?.cue ?? []);
  paint(printed, 'lit-part', part);
}
