import type { CheckResult, Draft, Drift, Source, Wording } from '../../src/compare/index.js';
import type { PageRecord } from '../../src/record/index.js';
import type { Archive } from '../archive/archive.js';

/** A page as a reader brings it: the page itself, or only the address from which a server is to fetch it. */
export interface BroughtPage {
  readonly content?: Uint8Array | string;
  readonly url?: string;
  /** What it is called where it comes from: a file's name, an example's. */
  readonly name?: string;
}

/** What is being done, and how much of it, 0 to 1 where that is known. */
export interface Progress {
  readonly doing: 'fetching' | 'loading' | 'reading';
  readonly share?: number;
}

/** A text for the check: words, or a page whose words are taken, or a transcript's turns. */
export interface GivenText {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly turns?: readonly { readonly speaker: string; readonly text: string }[];
}

/** A check with its speakers read: the draft's text and its sources' texts as they were compared. */
export interface AttributedCheck {
  readonly result: CheckResult;
  readonly warnings: readonly string[];
}

/** What the app needs done; who does it is the app's one great choice: a server, or this browser alone. */
export interface Services {
  readonly where: 'server' | 'browser';
  /** Can it fetch pages by their address? A browser alone cannot: other sites do not let it. */
  readonly fetches: boolean;
  read(page: BroughtPage, tell: (progress: Progress) => void): Promise<PageRecord>;
  /** The quote check with whoever speaks read on both sides; slower than `Comparer.check`. */
  checkWithSpeakers(draft: GivenText, sources: readonly GivenText[], tell: (progress: Progress) => void): Promise<AttributedCheck>;
  /** Absent where there is no server. */
  readonly archive?: Archive;
}

/** The pure comparisons, done beside the page so that typing never waits for them. */
export interface Comparer {
  check(draft: Draft, sources: readonly Source[]): Promise<CheckResult>;
  /** The text of a page or transcript as the check takes it. */
  textOf(given: GivenText): Promise<Source>;
  drift(a: Wording, b: Wording): Promise<Drift>;
}

/** A complaint that is written for the reader: what, and what to do. */
export class Complaint extends Error {
  constructor(
    message: string,
    readonly hint?: string,
    /** Would the same question be answered in the same way? Then nobody is asked to try again. */
    readonly lasting = false,
  ) {
    super(message);
  }
}
