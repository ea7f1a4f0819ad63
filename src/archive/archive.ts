import type { Act, Article, BlockKind, PageRecord, Span, SpeakerKind, Statement } from '../record/index.js';

/** What became of a page that was added: new; another text at a known address; the same text again. */
export type AddStatus = 'added' | 'changed' | 'same';

/** Told of a page once it is durably kept. */
export interface Added {
  /** The id under which it is kept: the record's own, made longer only where another page has it already. */
  readonly article: string;
  readonly status: AddStatus;
  /** Number of statements of the page as it now stands. */
  readonly statements: number;
}

/** Which statements a search looks at; all of them must hold. */
export interface SearchFilters {
  /** A speaker's id, or words of a name. */
  readonly speaker?: string;
  readonly act?: Act;
  /** First and last day, ISO 8601, as precise as wanted: `until: '2026-03'` takes in all of March. */
  readonly since?: string;
  readonly until?: string;
  readonly site?: string;
  readonly quotation?: Statement['quotation'];
  /** Only statements that hang on a condition, or only those that do not. */
  readonly conditional?: boolean;
  /** Hits at most; 20 where it is left out. */
  readonly limit?: number;
  /** Hits passed over, for a next page. */
  readonly offset?: number;
}

/** A hit of a search. Offsets are UTF-16 code units of the article's text; those of `marks` of `snippet`. */
export interface SearchHit {
  readonly article: string;
  readonly statement: string;
  /**
   * The speaker's id in the archive; `article#p1`, the page's own, where it may be several people; what the page calls them where it names
   * nobody; null where it does not settle who speaks.
   */
  readonly speaker: string | null;
  readonly act: Act | null;
  /** 0 to 1; under a half another act is likelier. */
  readonly actConfidence?: number;
  readonly published?: string;
  readonly site?: string;
  /** The statement's words. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** The words around the hit, one line; what was searched for stands between « and ». */
  readonly snippet: string;
  /** Where the hits stand in the article's text. */
  readonly hits: readonly Span[];
  /** The higher the better; comparable within one search only. */
  readonly score: number;
}

/** A speaker over all pages. */
export interface SpeakerLine {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly country?: string;
  readonly statements: number;
  readonly articles: number;
  /** Publication of the first and the last page that has them speak; null where no page has a date. */
  readonly first: string | null;
  readonly last: string | null;
}

/** How one page names a speaker, and how sure the archive is that it is this one. */
export interface Voice {
  readonly article: string;
  /** The speaker's id on that page. */
  readonly speaker: string;
  readonly name: string;
  readonly role?: string;
  readonly country?: string;
  /** `settled` was said by a person, `certain` follows from name, role and country; `uncertain` may be one of several. */
  readonly link: 'certain' | 'uncertain' | 'settled';
}

/** One speaker with all that is known of them. */
export interface SpeakerDetails extends SpeakerLine {
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** How pages name them, by time: of `articles` at most as many as were asked for. */
  readonly voices: readonly Voice[];
  /** Speakers who may be the same person: for a person to settle. */
  readonly maybe: readonly string[];
}

/** A place in the archive: a statement of an article. */
export interface StatementRef {
  readonly article: string;
  readonly statement: string;
}

export interface FamilyMember extends StatementRef {
  readonly site?: string;
  readonly published?: string;
  readonly speaker?: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Word-level difference from the earliest: 0 none, 1 cut, 2 other words, 3 another number, name, modal or sense. Only in one family's own answer. */
  readonly drift?: {
    readonly severity: 0 | 1 | 2 | 3;
    readonly shared: number;
    readonly edits: readonly { readonly kind: string; readonly was?: string; readonly is?: string }[];
  };
}

/** All variants of one utterance over the pages that print it, by time. */
export interface FamilyLine {
  readonly id: string;
  /** Who says it, where the members do not name several; each member has its own beside. */
  readonly speaker?: string;
  readonly earliest: StatementRef;
  readonly members: readonly FamilyMember[];
}

/** A page that carries another page's text. */
export interface CopyLine {
  /** The earlier page. */
  readonly from: string;
  readonly to: string;
  readonly kind: 'exact' | 'near' | 'paraphrased';
  /** Share of the shorter page's words in sentences carried over, 0 to 1. */
  readonly share: number;
}

/** A commitment, and the later statements of the same speaker that seem to bear on it: candidates, never a verdict. */
export interface LedgerLine extends StatementRef {
  readonly speaker: string | null;
  readonly act: Act | null;
  /** 0 to 1; under a half another act is likelier. */
  readonly actConfidence?: number;
  readonly published?: string;
  readonly site?: string;
  /** The whole of what was said. */
  readonly text: string;
  readonly who: string;
  readonly what: Span;
  /** It is promised that this will not be: "We will not | sign a dismissal". */
  readonly not?: true;
  readonly conditions: readonly { readonly kind: string; readonly span: Span }[];
  /** ISO 8601, where the statement names a time by which. */
  readonly deadline?: string;
  readonly later: readonly (StatementRef & {
    readonly relation: 'confirms' | 'changes' | 'denies';
    readonly published?: string;
    readonly site?: string;
    readonly text: string;
    readonly reason: string;
  })[];
}

/** One statement of a speaker on a thing. */
export interface PositionLine extends StatementRef {
  readonly speaker: string;
  readonly published: string | null;
  readonly site?: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Earlier statements that it seems to contradict, each with the reason; of the ten on the same thing that came last before it. */
  readonly against?: readonly (StatementRef & {
    readonly published: string | null;
    readonly site?: string;
    readonly text: string;
    readonly reason: string;
  })[];
}

/** What one version of a page changed inside quotations and attributions. */
export interface VersionLine {
  readonly article: string;
  readonly url?: string;
  /** Numbers of the versions, from 1. */
  readonly from: number;
  readonly to: number;
  readonly changes: readonly VersionChange[];
}

export interface VersionChange {
  readonly kind: 'added' | 'removed' | 'reworded' | 'reattributed';
  readonly severity: 0 | 1 | 2 | 3;
  readonly before?: { readonly statement: string; readonly speaker?: string; readonly text: string; readonly spans: readonly Span[] };
  readonly after?: { readonly statement: string; readonly speaker?: string; readonly text: string; readonly spans: readonly Span[] };
  readonly edits: readonly { readonly kind: string; readonly was?: string; readonly is?: string }[];
}

/** An article as it is kept. */
export interface StoredArticle extends Article {
  /** 1 for the first text seen at its address. */
  readonly version: number;
  readonly versions: number;
  readonly statements: number;
}

/** An article as a list shows it. */
export interface ArticleLine {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly site?: string;
  readonly published?: string;
  readonly statements: number;
  readonly versions: number;
}

/** How much the archive holds: pages as they now stand, and what is on them. */
export interface Counts {
  readonly articles: number;
  readonly versions: number;
  readonly statements: number;
  readonly speakers: number;
  readonly families: number;
  readonly copies: number;
  readonly byAct: Readonly<Record<string, number>>;
  readonly byBlock: Readonly<Partial<Record<BlockKind, number>>>;
}

export interface Paging {
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * An archive of records: one interface over SQLite (a file) and PostgreSQL (an address). Every answer leads back to spans of a page. A
 * page that changed keeps all its versions; search, speakers, families, ledger and positions speak of pages as they now stand.
 */
export interface Archive {
  readonly engine: 'sqlite' | 'postgres';
  /** The place it was opened from, without a password. */
  readonly place: string;
  /** Keeps one record; resolves once it is durable. The same page again changes nothing. */
  add(record: PageRecord): Promise<Added>;
  /** Keeps several in one step: all of them or, on an error, none. */
  addAll(records: readonly PageRecord[]): Promise<Added[]>;
  /** What `add` would say of a page whose text is kept already; undefined for one that is not. Spares reading it again. */
  kept(article: Article): Promise<Added | undefined>;
  /** By id: the page as it now stands, or one of its versions. Undefined where there is none. */
  article(id: string, version?: number): Promise<StoredArticle | undefined>;
  articles(paging?: Paging): Promise<ArticleLine[]>;
  record(id: string, version?: number): Promise<PageRecord | undefined>;
  /** All records as they now stand, in the order in which the pages were first added. */
  records(): AsyncIterable<PageRecord>;
  /**
   * Best first. Words as typed: all must be there in any form; `"a phrase"` word for word, `pre*`, `OR`, `NOT` or `-`, brackets.
   *
   * @throws OnrecordError `usage` for a search that cannot be read
   */
  search(words: string, filters?: SearchFilters): Promise<SearchHit[]>;
  /** Those with most statements first; with words, only those whose name has them. */
  speakers(name?: string, paging?: Paging): Promise<SpeakerLine[]>;
  /** One speaker, with the pages that name them a part at a time: the earliest first. */
  speaker(id: string, paging?: Paging): Promise<SpeakerDetails | undefined>;
  /**
   * Says by hand that two speakers are one, or two; holds from then on, also when their pages are read again. Either may be one page's
   * speaker, `article#p1`.
   *
   * @throws OnrecordError `usage` where there is none of that name
   */
  settle(a: string, b: string, how: 'same' | 'apart'): Promise<void>;
  /** The largest first: utterances that two pages or more print. */
  families(paging?: Paging): Promise<FamilyLine[]>;
  family(id: string): Promise<FamilyLine | undefined>;
  copies(article?: string): Promise<CopyLine[]>;
  ledger(filters?: { readonly speaker?: string } & Paging): Promise<LedgerLine[]>;
  /** By time, the earliest first; those without a day last. */
  positions(speaker: string, words: string, paging?: Paging): Promise<PositionLine[]>;
  /** By article id or address: what each version changed; with neither, of every page that changed. */
  versions(article?: string): Promise<VersionLine[]>;
  counts(): Promise<Counts>;
  close(): Promise<void>;
}
