import type { Generated } from 'kysely';

/** The tables of an archive. Keys are the archive's own numbers; ids are what the outside sees. Times are milliseconds since 1970. */
export interface Tables {
  pages: PagesTable;
  articles: ArticlesTable;
  blocks: BlocksTable;
  statements: StatementsTable;
  voices: VoicesTable;
  mentions: MentionsTable;
  printings: PrintingsTable;
  wordings: WordingsTable;
  wording_prints: { print: number; wording: number };
  article_prints: { print: number; article: number };
  copies: CopiesTable;
  speakers: SpeakersTable;
  profiles: ProfilesTable;
  /** Speakers who may be one person. */
  doubts: { speaker: number; maybe: number };
  settlements: { a: string; b: string; how: string };
  /** Families that two pages or more carry, by the key of the wording that leads each. */
  families: { leader: number; carriers: number };
  /** How much the archive holds of what; of a kind of it, where it has kinds. */
  tallies: { what: string; kind: string; n: number };
}

/** One address, or one caller's id where there is no address, or one text where there is neither. */
export interface PagesTable {
  key: Generated<number>;
  /** What makes it this page and no other. */
  identity: string;
  url: string | null;
}

/** One version of a page. */
export interface ArticlesTable {
  key: Generated<number>;
  page: number;
  version: number;
  /** 1 for the version that counts. */
  current: number;
  id: string;
  title: string | null;
  published: string | null;
  site: string | null;
  language: string;
  /** `published` as a time, for order. */
  time: number | null;
  /** When this version says that it was made: its date of change, else of publication. */
  stated: number | null;
  /** SHA-256 of the text, hexadecimal, 32 digits. */
  hash: string;
  /** The text, deflated. */
  text: Uint8Array;
  /** The record without the text and without the characters of its spans, deflated. */
  record: Uint8Array;
  statements: number;
}

export interface BlocksTable {
  article: number;
  place: number;
  kind: string;
  begins: number;
  ends: number;
}

export interface StatementsTable {
  key: Generated<number>;
  article: number;
  /** Its place among the record's statements, from 0. */
  place: number;
  id: string;
  block: number;
  /** Who speaks, as the page names them. */
  voice: number | null;
  /** Who that is over all pages: as `profiles` says it of the voice. */
  speaker: number | null;
  quotation: string;
  report: string;
  act: string | null;
  /** 0 to 1; null without an act, and for what an earlier version kept. */
  act_confidence: number | null;
  negated: number;
  conditional: number;
  /** Commits somebody to something. */
  commitment: number;
  confidence: number;
  /** Ranges of the content in the article's text: `[[start, end], ...]`. */
  spans: string;
  /** Stems of its words of content, each once, with a space between. */
  content: string;
  site: string | null;
  published: string | null;
  time: number | null;
  /** 1 while its article is the version that counts. */
  current: number;
}

/** A wording that a statement prints: a run of quoted words, or its whole content. None where it says too little, or no longer counts. */
export interface PrintingsTable {
  statement: number;
  /** Its place among the statement's, from 0. */
  place: number;
  wording: number;
  /** Its ranges in the article's text: `[[start, end], ...]`. */
  spans: string;
}

/** A speaker of one page. */
export interface VoicesTable {
  key: Generated<number>;
  article: number;
  /** The speaker's id in the record. */
  id: string;
  name: string;
  kind: string;
  role: string | null;
  country: string | null;
  /** Null for one who is not named. */
  profile: Generated<number | null>;
}

/** Where a page names a speaker. */
export interface MentionsTable {
  voice: number;
  begins: number;
  ends: number;
}

/** One wording by one speaker on one day: what statements that say the same share. */
export interface WordingsTable {
  key: Generated<number>;
  /** What makes it this wording and no other. */
  hash: string;
  /** The words as numbers: 32 bits each, little end first. */
  words: Uint8Array;
  speaker: string | null;
  /** Day of publication, counted from 1970. */
  day: number | null;
  /** Key of the wording that leads its family, its own where it leads. */
  leader: number;
}

/** Whose text a page carries. */
export interface CopiesTable {
  article: number;
  /** Key of the page that has the text first, its own where it has. */
  leader: number;
  kind: string | null;
  share: number | null;
}

/** A speaker over all pages. */
export interface SpeakersTable {
  key: Generated<number>;
  /** The name, with a number behind it where another has it already. Stays when a fuller name is learnt. */
  id: string;
  name: string;
  kind: string;
  role: string | null;
  country: string | null;
  /** On pages as they now stand: statements, pages that name them, publication of the first of these and of the last. */
  statements: Generated<number>;
  articles: Generated<number>;
  first: Generated<string | null>;
  last: Generated<string | null>;
}

/** One way in which pages name a speaker. */
export interface ProfilesTable {
  key: Generated<number>;
  /** What it is known by, also when its pages are read again. */
  sign: string;
  /** Profiles of one block are told apart together: one surname, one name of an organisation. */
  block: string;
  name: string;
  /** The name's words in small letters without accents, each with a space before it. */
  folded: string;
  kind: string;
  role: string | null;
  country: string | null;
  speaker: Generated<number | null>;
}
