import type { BOUNDS } from '../../record/index.js';

export type Bound = (typeof BOUNDS)[number];

/** Words in front of a number that bound it. A row a bound. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  ['at least', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of'],
  ['at most', 'at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of'],
  ['less than', 'less than|fewer than|just under|well under|under|below|just shy of'],
  ['more than', 'more than|well over|just over|over|upwards of|upward of|in excess of|exceeding|greater than|north of|above'],
  ['about', 'about|around|some|approximately|roughly|nearly|almost|close to|an estimated|estimated|an average of|circa|or about'],
];
/** Words behind it. */
const AFTER: readonly (readonly [Bound, string])[] = [
  ['at least', 'or more|or higher|or better|at least|plus'],
  ['at most', 'or fewer|or less|at most'],
  ['about', 'or so|or thereabouts'],
];

const compile = (rows: typeof BEFORE, around: (words: string) => string) =>
  rows.map(([bound, words]) => [bound, new RegExp(around(words.replaceAll(' ', '\\s')), 'iu')] as const);
const LEADING = compile(BEFORE, (words) => `(?<![\\p{L}-])(?:${words})\\s$`);
const FOLLOWING = compile(AFTER, (words) => `^\\s(?:${words})(?!\\p{L})`);
/** Longer than every row of AFTER, in code units. */
const REACH = 20;

/** The bound at the end of what stands in front of a number. */
export const boundBefore = (before: string): { bound: Bound; length: number } | undefined => first(LEADING, before);

/** The bound right behind a number. */
export const boundAfter = (text: string, at: number): { bound: Bound; length: number } | undefined => first(FOLLOWING, text.slice(at, at + REACH));

function first(rows: readonly (readonly [Bound, RegExp])[], near: string): { bound: Bound; length: number } | undefined {
  for (const [bound, pattern] of rows) {
    const m = pattern.exec(near);
    if (m) return { bound, length: m[0].length };
  }
  return undefined;
}
