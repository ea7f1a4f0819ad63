import { quotationsOf } from '../../language/index.js';
import { intersection, type PageRecord, type Range, type Span, type Statement, spanOf } from '../../record/index.js';
import { saysEnough, utteranceWords } from './utterance.js';

/** What of a statement is held against others: one run of quoted words, or the whole content where nothing quoted says enough. */
export interface PrintedWording {
  /** Place of its statement in the record. */
  readonly statement: number;
  /** Its place among the statement's, from 0. */
  readonly place: number;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly words: Uint32Array;
}

/**
 * The wordings that a page prints, by statement. What stands between quotation marks goes from page to page as it is; the frame around it is
 * the page's own, and the parts of a quotation are taken up one by one. So each quoted run that says enough is a wording of its own; where
 * none does, all of them together; where they do not either, or nothing is quoted, the whole content.
 */
export function wordingsOf({ article: { text, blocks }, statements }: PageRecord): PrintedWording[] {
  const quotations = new Map<number, readonly Range[]>();
  const quotedIn = (s: Statement): readonly Range[] => {
    if (s.quotation === 'indirect') return [];
    const known = quotations.get(s.block) ?? quotationsOf(text, [blocks[s.block]!]);
    quotations.set(s.block, known);
    return s.content.flatMap((c) => known.flatMap((q) => intersection(q, c) ?? []));
  };
  return statements.flatMap((s, statement) => {
    const quoted = outermost(quotedIn(s));
    const choices: (readonly Range[])[][] = [quoted.map((q) => [q]), quoted.length > 1 ? [quoted] : [], [s.content]];
    for (const choice of choices) {
      const told = choice.map((ranges) => wordingIn(text, ranges)).filter(saysEnough);
      if (told.length > 0) return told.map((w, place) => ({ statement, place, ...w }));
    }
    return [];
  });
}

function wordingIn(text: string, ranges: readonly Range[]): Pick<PrintedWording, 'spans' | 'text' | 'words'> {
  const spans = ranges.map((r) => spanOf(text, r));
  const joined = spans.map((s) => s.text).join(' ');
  return { spans, text: joined, words: utteranceWords(joined) };
}

/** A quotation inside a quotation is a part of it. */
const outermost = (ranges: readonly Range[]): readonly Range[] =>
  ranges.filter((r, i) => !ranges.some((o, k) => k !== i && o.start <= r.start && r.end <= o.end && (o.end - o.start > r.end - r.start || k < i)));
