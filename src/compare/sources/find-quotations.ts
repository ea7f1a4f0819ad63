import { quotationsOf } from '../../language/index.js';
import { type Range, type Span, spanOf } from '../../record/index.js';

/** A quotation of a draft, with what the draft claims of it. */
export interface DraftQuotation {
  /** The quotation, with or without its marks. UTF-16 code units of the draft. */
  readonly span: Range;
  /** To whom the draft gives it: a range of the draft, or a name found in another way. A pronoun is not compared. */
  readonly speaker?: Span | string;
  /** Id of the source in which the draft says it stands. */
  readonly source?: string;
}

/**
 * The double-quoted passages of a text, marks taken in. A quotation that is left open, or a mark that closes nothing, is none. A
 * quotation that runs over several paragraphs gives one passage a paragraph.
 */
export function findQuotations(text: string): DraftQuotation[] {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return quotationsOf(text, paragraphs)
    .filter((q) => q.depth === 0 && q.opened && (q.closed || q.runsOn) && isDouble(text[q.start]))
    .map(({ start, end }) => ({ span: spanOf(text, { start, end }) }));
}

const isDouble = (mark: string | undefined): boolean => mark !== undefined && /["“”„‟＂«`']/.test(mark) && mark !== '‘';
