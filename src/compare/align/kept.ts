import { type Query, WEIGHT } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
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
  /** Kept words in a row, on average. */
  readonly averageRun: number;
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
  return { foreign, coverage: all === 0 ? 0 : found / all, contentKept, namesKept, keptWords, ...runLengths(kept) };
}

function runLengths(kept: Kept): { longestRun: number; averageRun: number } {
  let [longestRun, runs, run, lastQ, lastT] = [0, 0, 0, -2, -2];
  for (const [q, t] of kept) {
    run = q === lastQ + 1 && t === lastT + 1 ? run + 1 : 1;
    if (run === 1) runs++;
    longestRun = Math.max(longestRun, run);
    [lastQ, lastT] = [q, t];
  }
  return { longestRun, averageRun: runs === 0 ? 0 : kept.length / runs };
}
