import { stemOf } from '../../language/index.js';
import type { Window } from '../sources/candidates.js';
import type { Query } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';

/**
 * Scores. A match outweighs what a chance word brings; one replaced word costs less than an insertion and a deletion; words left out
 * cost by the run, hardly by the word; a jump must bring at least four matched words with content (see RULES, splice).
 */
export const SCORE = {
  match: { content: 2, light: 1 },
  bracketMatch: 0.3,
  replace: -1,
  similar: 0.3,
  bracketReplace: -0.1,
  insert: { open: -1.3, more: -0.8 },
  bracketInsert: -0.1,
  delete: { open: -1.3, more: -0.12 },
  /** Added where the words passed over end a sentence: a changed word is likelier than a cut from sentence to sentence. */
  deleteStop: -1.5,
  bracketDelete: { open: -0.2, more: -0.15 },
  jump: -7,
  ellipsis: -0.6,
} as const;

/** Stems of an index's vocabulary as numbers, made once: two words of one stem have one number. */
interface Stems {
  readonly ofWord: Int32Array;
  readonly ids: ReadonlyMap<string, number>;
}

const made = new WeakMap<SourceIndex, Stems>();

function stemsOf(index: SourceIndex): Stems {
  const known = made.get(index);
  if (known) return known;
  const ids = new Map<string, number>();
  const ofWord = Int32Array.from(index.vocabulary, (word) => {
    const stem = stemOf(word);
    const id = ids.get(stem) ?? ids.size;
    ids.set(stem, id);
    return id;
  });
  const stems = { ofWord, ids };
  made.set(index, stems);
  return stems;
}

/** Writes how well each column stands for word `q` of the quotation; what it writes for a column that stands for nothing means nothing. */
export type Scorer = (q: number, out: Float64Array) => void;

/** Looks up the tokens of the columns once for all words of a quotation; -1 is a column that stands for nothing. */
export function scorerFor(index: SourceIndex, query: Query, columns: Int32Array): Scorer {
  const { ofWord, ids } = stemsOf(index);
  const width = columns.length;
  const [words, classes, stems] = [new Int32Array(width).fill(-2), new Int32Array(width).fill(-2), new Int32Array(width).fill(-2)];
  for (let c = 0; c < width; c++) {
    const t = columns[c]!;
    if (t < 0) continue;
    words[c] = index.words[t]!;
    classes[c] = index.classes[t]!;
    stems[c] = ofWord[words[c]!]!;
  }
  return (q, out) => {
    const [word, cls] = [query.words[q]!, query.classes[q]!];
    const bracketed = query.quotation.bracketed[q]!;
    const full = fullScore(query, q);
    const stem = query.content[q] ? (ids.get(stemOf(query.quotation.tokens.norms[q]!)) ?? -1) : -1;
    const [similar, replace] = bracketed ? [SCORE.bracketReplace, SCORE.bracketReplace] : [SCORE.similar, SCORE.replace];
    for (let c = 0; c < width; c++) {
      if (words[c] === word || (classes[c] === cls && cls >= 0 && sameToken(index, query, q, columns[c]!))) out[c] = full;
      else out[c] = stems[c] === stem ? similar : replace;
    }
  };
}

const fullScore = ({ quotation, content }: Query, q: number): number =>
  quotation.bracketed[q] ? SCORE.bracketMatch : content[q] ? SCORE.match.content : SCORE.match.light;

/** What an alignment with a window can score at most: every word that stands in it anywhere, in full; all others as likenesses. */
export function boundFor(index: SourceIndex, query: Query, windows: readonly Window[]): number {
  const there = new Set<number>();
  for (const { from, to } of windows) for (let t = from; t < to; t++) there.add(index.classes[t]!);
  let sum = 0;
  for (const [q, c] of query.classes.entries()) sum += there.has(c) ? fullScore(query, q) : query.quotation.bracketed[q] ? 0 : SCORE.similar;
  return sum;
}

/** Is a token of the sources the quotation's word: the same, or one of them a contraction that stands for the other? */
export function sameToken(index: SourceIndex, { words, classes, quotation }: Query, q: number, t: number): boolean {
  if (index.words[t] === words[q]) return true;
  if (index.classes[t] !== classes[q]) return false;
  return quotation.tokens.norms[q]!.startsWith("'") || index.vocabulary[index.words[t]!]!.startsWith("'");
}
