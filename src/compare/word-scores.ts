import { stemOf } from '../language/index.js';
import type { Query } from './evidence.js';
import type { SourceIndex } from './source-index.js';

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

/** What a leap to another place costs. */
export const LEAP_COST = -SCORE.jump;

/** The score of a quotation that stands word for word. */
export const bestPossible = ({ content, quotation }: Query): number =>
  content.reduce((sum, c, q) => sum + (quotation.bracketed[q] ? SCORE.bracketMatch : c ? SCORE.match.content : SCORE.match.light), 0);

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

/** How well each token of the columns stands for one word of the quotation. */
export function matchScores(index: SourceIndex, query: Query, q: number, columns: Int32Array, out: Float64Array): void {
  const [word, cls] = [query.words[q]!, query.classes[q]!];
  const { ofWord, ids } = stemsOf(index);
  const bracketed = query.quotation.bracketed[q]!;
  const full = bracketed ? SCORE.bracketMatch : query.content[q] ? SCORE.match.content : SCORE.match.light;
  const stem = query.content[q] ? (ids.get(stemOf(query.quotation.tokens.norms[q]!)) ?? -1) : -1;
  for (let c = 0; c < columns.length; c++) {
    const t = columns[c]!;
    if (t < 0) out[c] = Number.NEGATIVE_INFINITY;
    else if (index.words[t] === word || (index.classes[t] === cls && cls >= 0 && sameToken(index, query, q, t))) out[c] = full;
    else if (bracketed) out[c] = SCORE.bracketReplace;
    else out[c] = ofWord[index.words[t]!] === stem ? SCORE.similar : SCORE.replace;
  }
}

/** Is a token of the sources the quotation's word: the same, or one of them a contraction that stands for the other? */
export function sameToken(index: SourceIndex, { words, classes, quotation }: Query, q: number, t: number): boolean {
  if (index.words[t] === words[q]) return true;
  if (index.classes[t] !== classes[q]) return false;
  return quotation.tokens.norms[q]!.startsWith("'") || index.vocabulary[index.words[t]!]!.startsWith("'");
}
