import type { CopyLine, Counts, Archive as Kept, VersionLine } from '../../src/archive/index.js';
import type { PageRecord } from '../../src/record/index.js';

/** One page of a list, and the cursor of what follows. */
export interface Listing<Line> {
  readonly items: readonly Line[];
  readonly next?: string;
}

type Line<Name extends 'search' | 'speakers' | 'families' | 'ledger' | 'positions' | 'articles'> = Awaited<ReturnType<Kept[Name]>>[number];
export type SearchHit = Line<'search'>;
export type SpeakerLine = Line<'speakers'>;
export type FamilyLine = Line<'families'>;
export type LedgerLine = Line<'ledger'>;
export type PositionLine = Line<'positions'>;
export type ArticleLine = Line<'articles'>;
export type SpeakerDetails = NonNullable<Awaited<ReturnType<Kept['speaker']>>>;
export type { CopyLine, Counts, VersionLine };

/** A feed that is followed into the archive, as the last round left it. */
export interface FeedLine {
  readonly url: string;
  /** When it is asked again; ISO 8601. */
  readonly due: string;
  /** Entries that were taken in, of those that it listed last. */
  readonly entries: number;
  /** Rounds in a row in which it could not be had, and what was wrong last time. */
  readonly failures: number;
  readonly error?: string;
}

/** A place where watched words stand, as they are or changed; the id is `article#statement`. */
export interface VariantLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly site?: string;
}

/** Choices of a list as they stand in the address; empty ones are left out. */
export type Choices = Readonly<Record<string, string>>;

/** What the archive behind a server is asked, in the objects of its HTTP interface. */
export interface Archive {
  search(choices: Choices): Promise<Listing<SearchHit>>;
  speakers(choices: Choices): Promise<Listing<SpeakerLine>>;
  speaker(id: string): Promise<SpeakerDetails>;
  families(choices: Choices): Promise<Listing<FamilyLine>>;
  family(id: string): Promise<FamilyLine>;
  ledger(choices: Choices): Promise<Listing<LedgerLine>>;
  positions(choices: Choices): Promise<Listing<PositionLine>>;
  articles(choices: Choices): Promise<Listing<ArticleLine>>;
  record(id: string, version?: string): Promise<PageRecord>;
  versions(id: string): Promise<Listing<VersionLine>>;
  copies(id: string): Promise<Listing<CopyLine>>;
  feeds(): Promise<Listing<FeedLine> & { readonly quotations: readonly string[] }>;
  variants(words: string): Promise<Listing<VariantLine>>;
  counts(): Promise<Counts>;
}
