import type { Attribution } from '../../attribution/index.js';
import type { Article, Range } from '../../record/index.js';
import type { Chain, ChainMention } from './chain.js';
import type { RolesOf } from './roles.js';

/** The article's people, and what is inside quotation marks. */
export interface People {
  readonly article: Article;
  readonly attributions: readonly Attribution[];
  readonly chains: readonly Chain[];
  readonly roles: RolesOf;
  /** Every name mention of every chain, in text order. */
  readonly named: readonly Named[];
  /** Contents of direct speech, in text order: names inside them are not the story's own subjects. */
  readonly quoted: readonly Range[];
  /** Contents told without marks, in text order: whoever is named there is talked of, and need not talk. */
  readonly told: readonly Range[];
}

export interface Named {
  readonly chain: Chain;
  readonly mention: ChainMention;
}

/** Index of the first of `items` (sorted by `place`) whose place is not before `at`. */
export function firstFrom<T>(items: readonly T[], at: number, place: (item: T) => number): number {
  let lo = 0;
  let hi = items.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (place(items[mid]!) < at) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The name mentions that begin in [from, to), in text order. */
export const namedIn = ({ named }: Pick<People, 'named'>, from: number, to: number): readonly Named[] =>
  named.slice(
    firstFrom(named, from, (n) => n.mention.start),
    firstFrom(named, to, (n) => n.mention.start),
  );

export const isQuoted = ({ quoted }: Pick<People, 'quoted'>, place: number): boolean => isInside(quoted, place);
export const isTold = ({ told }: Pick<People, 'told'>, place: number): boolean => isInside(told, place);

function isInside(ranges: readonly Range[], place: number): boolean {
  const last = ranges[firstFrom(ranges, place + 1, (q) => q.start) - 1];
  return last !== undefined && place < last.end;
}
