import type { Gender } from '../language/index.js';
import type { Range } from '../record/index.js';
import type { Chain } from './chains/chain.js';

/** Whoever spoke before, as far as resolving has come. */
export interface Said {
  readonly place: number;
  readonly chain: Chain | undefined;
}

/** What is asked: whom a pronoun or an unbound role means, or who speaks where the text has no source at all. */
export interface Asked {
  readonly kind: 'pronoun' | 'role' | 'none';
  /** Where the source stands, or the content where there is none; UTF-16 code units. */
  readonly place: number;
  readonly gender?: Gender | undefined;
  readonly content: readonly Range[];
  /** Somebody whom the page has not named was brought in since a name was the subject of a sentence. */
  readonly stranger?: boolean | undefined;
  /** Whom the words rule out. */
  readonly not?: ((chain: Chain) => boolean) | undefined;
  /** The cue says that somebody goes on ("he added"). */
  readonly goesOn?: boolean | undefined;
  /** A role by its noun: a feature of whoever has another one. */
  readonly noun?: string | undefined;
  /** More is told of the role than its noun ("the head of the harbour union"): likely somebody new. */
  readonly described?: boolean | undefined;
  /** Is this person tied to whatever the role is of ("the Vermont senator")? Only where it is of something. */
  readonly tied?: ((chain: Chain) => boolean) | undefined;
  /** A role that is an office: its holder is usually introduced by name. */
  readonly official?: boolean | undefined;
}

/** Somebody who could be meant, with what speaks for and against; features.ts lists the names. Each is 0 to 1, absent means 0. */
export interface Candidate {
  readonly chain: Chain;
  readonly features: Readonly<Record<string, number | undefined>>;
}
