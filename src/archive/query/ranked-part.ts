import type { Query } from './query.js';

/** One word, prefix or phrase of a search. */
export type Leaf = Extract<Query, { kind: 'stem' | 'prefix' | 'phrase' }>;

const isLeaf = (query: Query): query is Leaf => query.kind === 'stem' || query.kind === 'prefix' || query.kind === 'phrase';

/** All words and phrases of a search, those that must not be there too. */
export function leavesOf(query: Query): readonly Leaf[] {
  if (isLeaf(query)) return [query];
  return query.kind === 'without' ? [query.that, ...query.not].flatMap(leavesOf) : query.of.flatMap(leavesOf);
}

/** Words and phrases without which nothing is found. */
function requiredOf(query: Query): readonly Leaf[] {
  if (isLeaf(query)) return [query];
  if (query.kind === 'without') return requiredOf(query.that);
  return query.kind === 'and' ? query.of.flatMap(requiredOf) : [];
}

/**
 * The part of a search by which what it finds is put in order: all of it, but where a word is too common to weigh, those that must be there and
 * are not. Undefined where there is none such: "the president" finds a tenth of an archive, and no order of those is better than by age.
 */
export function rankedPart(query: Query, common: ReadonlySet<Leaf>): Query | undefined {
  if (common.size === 0) return query;
  const telling = requiredOf(query).filter((leaf) => !common.has(leaf));
  return telling.length > 1 ? { kind: 'and', of: telling } : telling[0];
}
