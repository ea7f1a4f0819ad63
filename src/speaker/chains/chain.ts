import type { Gender } from '../../language/index.js';
import type { Range, Span, SpeakerKind } from '../../record/index.js';

/** One person, organisation or country of the article with every place that names it. */
export interface Chain {
  /** The fullest name the article gives, without titles. */
  name: string;
  kind: Exclude<SpeakerKind, 'document' | 'group' | 'unnamed'> | 'unknown';
  gender?: Gender;
  country?: string;
  /** Forms of address beside the name, in small letters: "mrs". */
  readonly addressed: Set<string>;
  /** As printed beside the name: "Kremlin spokesman". The first one wins. */
  role?: string;
  /** Brought in as somebody's wife, son, …: of two who share a surname, the other one goes by it alone. */
  kin?: true;
  /** A single word that the page prints as a place's ("in Orlando") or always with its article ("the Fed"): nobody's "he". */
  town?: true;
  /** Many, who go by a name together: "Democrats", "Americans", "the Holts". */
  many?: true;
  /** Named in full by a headline. */
  readonly headline: boolean;
  readonly mentions: ChainMention[];
}

export interface ChainMention extends Range {
  readonly possessive: boolean;
  readonly subject: boolean;
  /** The name as printed does not agree with the chain's: words were put in or doubled. */
  readonly scrambled: boolean;
  /** By more than one word of the name. */
  readonly full: boolean;
  /** Name and title together, for a record's mentions. */
  readonly whole: Span;
}

/** Could one of this gender be meant? Where either is not known, yes. */
export const genderFits = (chain: Chain, gender: Gender | undefined): boolean => !(gender && chain.gender && chain.gender !== gender);
