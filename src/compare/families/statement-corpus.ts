import { isContentWord } from '../../language/index.js';
import { tokensOf } from '../words/tokens.js';
import { classOf, fold } from '../words/word-forms.js';

/** A statement as families are made of it. */
export interface FamilyStatement {
  readonly id: string;
  /** The quoted words. */
  readonly text: string;
  /** ISO 8601; the earliest carrier is told by it. */
  readonly published?: string;
  /** Who is said to have said it: two different names are one family only where a long run is word for word the same. */
  readonly speaker?: string;
}

/** Many statements as numbers, one after another. */
export interface StatementCorpus {
  readonly size: number;
  /** First word of each statement, and at the end the number of all words. */
  readonly firsts: Int32Array;
  /** Ids of canonical words. */
  readonly words: Int32Array;
  /** What a word tells, by its rarity among the statements: by id. */
  readonly weights: Float32Array;
  readonly content: Uint8Array;
  /** Normalised speaker of each statement, 0 where none is given. */
  readonly speakers: Int32Array;
  /** Day of publication, counted from 1970; NaN where it is not known. */
  readonly days: Float64Array;
}

/** Milliseconds of a day. */
const DAY = 86_400_000;
/** Weight of a word of grammar, and the range of weights of a word of content, from very common to unique. */
const WEIGHTS = { grammar: 0.35, least: 0.7, most: 2 } as const;

/** Reads statements into numbers. Memory: 4 bytes a word and the vocabulary. */
export function corpusOf(statements: readonly FamilyStatement[]): StatementCorpus {
  const ids = new Map<string, number>();
  const list: string[] = [];
  const counts: number[] = [];
  const firsts = new Int32Array(statements.length + 1);
  let words = new Int32Array(Math.max(16, statements.length * 16));
  let size = 0;
  for (const [s, { text }] of statements.entries()) {
    const { norms } = tokensOf(text);
    if (size + norms.length > words.length) words = grown(words, size + norms.length);
    for (const norm of norms) {
      const word = classOf(norm);
      let id = ids.get(word);
      if (id === undefined) {
        id = list.push(word) - 1;
        ids.set(word, id);
        counts.push(0);
      }
      counts[id]!++;
      words[size++] = id;
    }
    firsts[s + 1] = size;
  }
  const content = Uint8Array.from(list, (w) => (isContentWord(w) ? 1 : 0));
  const rarity = Math.log(1 + statements.length);
  const weights = Float32Array.from(counts, (n, i) =>
    content[i] ? WEIGHTS.least + (WEIGHTS.most - WEIGHTS.least) * (1 - Math.log(1 + Math.min(n, statements.length)) / (rarity + 1)) : WEIGHTS.grammar,
  );
  return {
    size: statements.length,
    firsts,
    words: words.subarray(0, size),
    weights,
    content,
    speakers: speakersOf(statements),
    days: Float64Array.from(statements, (s) => Date.parse(s.published ?? '') / DAY),
  };
}

function grown(words: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(Math.max(least, words.length * 2));
  out.set(words);
  return out;
}

/** Speakers by the last word of the name: a family is never kept apart for a first name that one paper leaves out. */
function speakersOf(statements: readonly FamilyStatement[]): Int32Array {
  const ids = new Map<string, number>();
  return Int32Array.from(statements, ({ speaker }) => {
    const key = fold(speaker ?? '')
      .match(/[\p{L}\p{M}'’-]+/gu)
      ?.at(-1);
    if (!key) return 0;
    if (!ids.has(key)) ids.set(key, ids.size + 1);
    return ids.get(key)!;
  });
}
