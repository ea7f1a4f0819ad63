import type { PageRecord } from '../../record/index.js';
import { pagePrintsOf, storyOf } from '../copies/index.js';
import { namedWordings, printsOf, wordsText } from '../families/index.js';
import { identityOf, longerId, statedBy, textHash, timeOf } from '../pages/index.js';
import { pagePlace, wordingPlace } from './places.js';

/** The rows that one page gives to the fingerprint tables of `deploy/spark/families.sql`. */
export interface Fingerprints {
  readonly page: PageRow;
  /** Fingerprints of its story, 32 bits, signed. */
  readonly prints: readonly number[];
  readonly wordings: readonly WordingRow[];
  readonly printings: readonly PrintingRow[];
}

export interface PageRow {
  /** How many pages came before it. */
  readonly arrived: number;
  /** What makes it this page and no other, and what makes it this version of it. */
  readonly page: string;
  readonly hash: string;
  /** The id under which it is kept, with its place in the order of pages; the second ones where another page has that id. */
  readonly id: string;
  readonly place: string;
  readonly longer_id: string;
  readonly longer_place: string;
  /** When this version says that it was made; milliseconds since 1970. */
  readonly stated: number | null;
  readonly site: string | null;
  readonly published: string | null;
  /** The text without its furniture. */
  readonly story: string;
}

export interface WordingRow {
  readonly wording: string;
  readonly place: string;
  /** The words as numbers of 32 bits, little end first, in base64. */
  readonly words: string;
  readonly speaker: string | null;
  readonly day: number | null;
  /** The keys under which it is looked up, 32 bits, signed. */
  readonly prints: readonly number[];
}

/** A statement that prints a wording, at which ranges of the article's text. */
export interface PrintingRow {
  readonly statement: string;
  readonly number: number;
  readonly wording: string;
  readonly begins: number;
  readonly spans: string;
}

/** What a page's record contributes. It hangs on the record alone, and on how many came before it. */
export function fingerprintsOf(record: PageRecord, arrived: number): Fingerprints {
  const { article } = record;
  const time = timeOf(article.published);
  const longer = longerId(article);
  const named = namedWordings(record);
  const page: PageRow = {
    arrived,
    page: identityOf(article),
    hash: textHash(article),
    id: article.id,
    place: pagePlace(time, article.id),
    longer_id: longer,
    longer_place: pagePlace(time, longer),
    stated: statedBy(article),
    site: article.site ?? null,
    published: article.published ?? null,
    story: storyOf(article),
  };
  const wordings = new Map(named.map((w) => [w.hash, w]));
  return {
    page,
    prints: pagePrintsOf(article),
    wordings: [...wordings.values()].map((w) => ({
      wording: w.hash,
      place: wordingPlace(w),
      words: wordsText(w.words),
      speaker: w.speaker ?? null,
      day: w.day ?? null,
      prints: printsOf(w),
    })),
    printings: named.map(({ hash, statement, place, spans }) => ({
      statement: record.statements[statement]!.id,
      number: place,
      wording: hash,
      begins: Math.min(...spans.map((s) => s.start)),
      spans: JSON.stringify(spans.map((s) => [s.start, s.end])),
    })),
  };
}
