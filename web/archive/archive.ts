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
  positions(speaker: string, words: string): Promise<Listing<PositionLine>>;
  articles(choices: Choices): Promise<Listing<ArticleLine>>;
  record(id: string, version?: string): Promise<PageRecord>;
  versions(id: string): Promise<Listing<VersionLine>>;
  copies(id: string): Promise<Listing<CopyLine>>;
  counts(): Promise<Counts>;
}
