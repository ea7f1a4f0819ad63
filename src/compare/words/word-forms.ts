import { americanSpelling } from '../../language/index.js';

/** One word out of what is written as one: a contraction has two. `from` and `to` are offsets in what was written. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Lower case without accents, before spelling is folded. */
  readonly lower: string;
  /** Canonical form. */
  readonly norm: string;
}

const FULL = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'s", "'s"],
  ["'d", "'d"],
  ["n't", 'not'],
]);
const NEGATED = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
/** Words written as one and spoken as two, with the place of the cut. */
const FUSED = new Map<string, readonly [cut: number, first: string, second: string]>([
  ['cannot', [3, 'can', 'not']],
  ['gonna', [3, 'going', 'to']],
  ['wanna', [3, 'want', 'to']],
  ['gotta', [3, 'got', 'to']],
  ["let's", [3, 'let', 'us']],
]);
const ALIASES = new Map([
  ['&', 'and'],
  ['vs', 'versus'],
  ['mister', 'mr'],
]);

const cache = new Map<string, readonly Piece[]>();
/** Words kept in the cache: the vocabulary of some ten million words of news; beyond that it starts afresh. */
const CACHE_LIMIT = 400_000;

/** Lower case, compatibility forms and accents folded, one kind of apostrophe, invisible characters gone. */
export const fold = (written: string): string =>
  /^[a-z]+$/.test(written)
    ? written
    : written
        .normalize('NFKD')
        .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
        .replace(/[’ʼ＇]/g, "'")
        .toLowerCase();

/** The words in what is written as one, in canonical form. "US" in capitals is the country, "us" the pronoun. */
export function piecesOf(written: string): readonly Piece[] {
  const known = cache.get(written);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const pieces = cut(written);
  cache.set(written, pieces);
  return pieces;
}

function cut(written: string): Piece[] {
  const length = written.length;
  const lower = fold(written);
  const whole = (norm: string): Piece[] => [{ from: 0, to: length, lower, norm }];
  if (written === 'US' || /^u\.s\.?$/.test(lower)) return whole('u.s.');
  if (/^\p{L}(?:\.\p{L})+\.?$/u.test(lower)) return whole(lower.replaceAll('.', ''));
  const fused = FUSED.get(lower);
  if (fused) return two(length, fused[0], fused[1], fused[2]);
  const suffix = /(?:n't|'(?:re|ve|ll|m|s|d))$/.exec(lower)?.[0];
  if (suffix !== undefined && lower.length > suffix.length) {
    const base = lower.slice(0, -suffix.length);
    const head = suffix === "n't" ? (NEGATED.get(base) ?? base) : canonical(base.replaceAll("'", ''));
    return two(length, length - suffix.length, head, FULL.get(suffix)!);
  }
  return whole(canonical(lower.replaceAll("'", '')));
}

const two = (length: number, at: number, first: string, second: string): Piece[] => [
  { from: 0, to: at, lower: first, norm: first },
  { from: at, to: length, lower: second, norm: second },
];

const canonical = (word: string): string => americanSpelling(ALIASES.get(word) ?? word);

/**
 * The class under which a word is looked up: a contraction stands for several words, and all of them share its class. Words of one
 * class are the same word only if they are equal or one of them is the contraction.
 */
export function classOf(norm: string): string {
  if (norm === "'s" || norm === 'has') return 'is';
  if (norm === "'d" || norm === 'had') return 'would';
  return norm;
}

/** May one word stand for the other, though the two are written differently? */
export const sameWord = (a: string, b: string): boolean => a === b || (classOf(a) === classOf(b) && (a.startsWith("'") || b.startsWith("'")));
