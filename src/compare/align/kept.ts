import { type Query, WEIGHT } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
import { MARK } from '../words/tokens.js';
import { isNameInDraft } from './touches.js';

/** Pairs of kept words, in the order of the quotation. */
export type Kept = readonly (readonly [q: number, t: number])[];

/** How much of a quotation is kept, and in what pieces. */
export interface KeptEvidence {
  /** Kept share of the quotation outside brackets, by weight, 0 to 1. */
  readonly coverage: number;
  /** Kept words with content, outside brackets, names not counted: any two texts may be about one person. */
  readonly contentKept: number;
  readonly namesKept: number;
  /** Kept words outside brackets. */
  readonly keptWords: number;
  /** Words of the quotation before the first kept one and after the last. */
  readonly foreign: number;
  readonly longestRun: number;
  /** Kept words in a row, on average; an ellipsis inside a sentence, which owns up to its gap, parts no row. */
  readonly averageRun: number;
  /** Do all kept words stand in one sentence, with no more words left out between them than were kept? */
  readonly dense: boolean;
}

/** Measures the kept words of a quotation. */
export function evidenceOf(index: SourceIndex, query: Query, kept: Kept): KeptEvidence {
  const { bracketed } = query.quotation;
  const weight = (q: number): number => (bracketed[q] ? 0 : query.content[q] ? WEIGHT.content : WEIGHT.light);
  const words = new Set(kept.map(([q]) => q));
  let [all, found, contentKept, namesKept] = [0, 0, 0, 0];
  for (let q = 0; q < bracketed.length; q++) {
    all += weight(q);
    if (!words.has(q)) continue;
    found += weight(q);
    if (!query.content[q] || bracketed[q]) continue;
    if (isNameInDraft(index, query, q)) namesKept++;
    else contentKept++;
  }
  const keptWords = [...words].filter((q) => !bracketed[q]).length;
  const places = kept.map(([q]) => q);
  const foreign = kept.length === 0 ? bracketed.length : bracketed.filter((b, q) => !b && (q < Math.min(...places) || q > Math.max(...places))).length;
  return { foreign, coverage: all === 0 ? 0 : found / all, contentKept, namesKept, keptWords, dense: isDense(index, kept), ...runLengths(index, query, kept) };
}

/** Does a sentence of the sources end between two tokens? */
function stopsBetween(index: SourceIndex, from: number, to: number): boolean {
  for (let t = from + 1; t <= to; t++) if (index.marks[t]! & MARK.stop) return true;
  return false;
}

function isDense(index: SourceIndex, kept: Kept): boolean {
  const tokens = kept.map(([, t]) => t);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.some((t, i) => i > 0 && t <= tokens[i - 1]!)) return false;
  return last - first + 1 <= 2 * tokens.length && !stopsBetween(index, first, last);
}

function runLengths(index: SourceIndex, { quotation }: Query, kept: Kept): { longestRun: number; averageRun: number } {
  let [longestRun, runs, run, lastQ, lastT] = [0, 0, 0, -2, -2];
  for (const [q, t] of kept) {
    const goesOn = q === lastQ + 1 && t === lastT + 1;
    const owned = q === lastQ + 1 && quotation.elided[q]! && t > lastT && !stopsBetween(index, lastT, t);
    run = goesOn ? run + 1 : 1;
    if (!goesOn && !owned) runs++;
    longestRun = Math.max(longestRun, run);
    [lastQ, lastT] = [q, t];
  }
  return { longestRun, averageRun: runs === 0 ? 0 : kept.length / runs };
}
