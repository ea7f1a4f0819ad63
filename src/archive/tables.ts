import type { Generated } from 'kysely';

/** The tables of an archive. Keys are the archive's own numbers; ids are what the outside sees. Times are milliseconds since 1970. */
export interface Tables {
  pages: PagesTable;
  articles: ArticlesTable;
  blocks: BlocksTable;
  statements: StatementsTable;
  voices: VoicesTable;
  mentions: MentionsTable;
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
  quotation: string;
  report: string;
  act: string | null;
  negated: number;
  conditional: number;
  /** Commits somebody to something. */
  commitment: number;
  confidence: number;
  /** Ranges of the content in the article's text: `[[start, end], ...]`. */
  spans: string;
  site: string | null;
  published: string | null;
  time: number | null;
  /** 1 while its article is the version that counts. */
  current: number;
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
}

/** Where a page names a speaker. */
export interface MentionsTable {
  voice: number;
  begins: number;
  ends: number;
}
