import { type Copy, copiesOf } from './copies.js';
import type { Page } from './page-corpus.js';

/** Pages that carry one text, folded under the earliest of them. */
export interface Cluster {
  /** Id of the page that has the text first, by publication, else by the order given. */
  readonly earliest: string;
  /** The others by first appearance, each with the copy that ties it to a page before it. */
  readonly folded: readonly Copy[];
}

/**
 * Folds copies under the page they come from: a copy of a copy belongs to the first page. Each page is folded at most once, by the copy that
 * carries most of its text.
 *
 * @param pages in the order in which they were met; `published` (ISO 8601) decides who is first where both have it
 * @returns clusters of two pages or more, in the order of their earliest
 */
export function clustersOf(pages: readonly Page[]): Cluster[] {
  const strongest = new Map<string, Copy>();
  for (const copy of copiesOf(pages)) {
    const known = strongest.get(copy.to);
    if (!known || copy.share > known.share) strongest.set(copy.to, copy);
  }
  // pages with and without a date can come before each other in a ring: it is cut where it closes
  const rootOf = (id: string, seen: ReadonlySet<string> = new Set()): string => {
    const copy = strongest.get(id);
    return copy && !seen.has(copy.from) ? rootOf(copy.from, new Set([...seen, id])) : id;
  };
  const folded = new Map<string, Copy[]>();
  for (const { id } of inTime(pages)) {
    const copy = strongest.get(id);
    if (copy) folded.set(rootOf(id), [...(folded.get(rootOf(id)) ?? []), copy]);
  }
  return inTime(pages).flatMap(({ id }) => (folded.has(id) ? [{ earliest: id, folded: folded.get(id)! }] : []));
}

/** By publication; a page without a date keeps its place among its neighbours. */
const inTime = (pages: readonly Page[]): Page[] => [...pages].sort((a, b) => (a.published && b.published ? a.published.localeCompare(b.published) : 0));
