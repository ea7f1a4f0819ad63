import type { Day, Period } from '../calendar.js';

/** What a phrase can mean. Alternatives are kept until tense settles them; neither: the article does not say when. */
export interface Reading {
  /** The latest such time up to the day of publication. */
  readonly last?: Period;
  /** The first such time from that day on. */
  readonly next?: Period;
  /** Which of the two counts where the sentence shows no tense; none: left open. */
  readonly plain?: 'last' | 'next';
  /** Time of day, `THH:MM` with `Z` or an offset where the zone is one; joined to a day that stands beside it. */
  readonly clock?: string;
  /** Time of day at which a stretch that began at `clock` ends; of the next day where it is the earlier one. */
  readonly until?: string;
}

/** What stands around the core of a phrase, as far as forms ask for it. */
export interface Setting {
  /** "in", "since", "by" …, lower case; empty where none stands there. */
  readonly preposition: string;
  /** "the", "his", "a" … before the core, lower case. */
  readonly determiner: string;
  /** "end of", "early" …, lower case. */
  readonly edge: string;
  /** Up to 60 code units before and after the core. */
  readonly before: string;
  readonly after: string;
}

/** One row of the grammar: how the core of a phrase looks, and what it says. */
export interface TimeForm {
  readonly name: string;
  /** Source of a regular expression without unbounded quantifiers; it is tried where a word or number begins. */
  readonly pattern: string;
  /** Words that look so but are none where they stand. */
  readonly accepts?: (setting: Setting, groups: Groups) => boolean;
  /** `today`: the day the text is told from; undefined where nobody knows it, and then only phrases that name their year are settled. */
  readonly read: (groups: Groups, today: Day | undefined) => Reading | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export const fixed = (period: Period): Reading => ({ last: period, next: period });
export const OPEN: Reading = {};

/** The last period of a yearly row that began by `today`, and the next one that has not ended; both may be the one of this year. */
export function yearly(today: Day | undefined, year: number | undefined, at: (year: number) => Period): Reading {
  if (year !== undefined) return fixed(at(year));
  if (today === undefined) return OPEN;
  const near = new Date(today * 86_400_000).getUTCFullYear();
  const years = [near - 2, near - 1, near, near + 1, near + 2].map(at);
  const last = years.findLast((p) => p.from! <= today)!;
  const next = years.find((p) => p.to! >= today)!;
  return { last, next, plain: next.from! - today < today - last.to! ? 'next' : 'last' };
}

const GOES_ON =
  /^\s(?:and|or|but|if|when|while|as|because|in|on|at|by|for|with|to|from|of|unless|so|that|he|she|they|we|it|this|next|last|is|was|will|would)(?!\p{L})/u;

/** Does the bare name of a feast or season stand alone, not as an adjective ("before Easter lunch", "in spring training")? `after`: what follows it. */
export const standsAlone = (after: string): boolean => !/^[\s-]\p{L}/u.test(after) || GOES_ON.test(after);
