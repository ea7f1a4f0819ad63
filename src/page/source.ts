import { OnrecordError, type Range } from '../record/index.js';

/** One page as it was had: bytes or text, with what the one who brought it knows about it. */
export interface PageSource {
  /** The page itself. Bytes are decoded by `decodeBytes`; a string is taken as decoded already. */
  content: Uint8Array | string;
  /** Guessed from the content when absent. */
  format?: 'html' | 'text';
  /** Kept as `article.id`. */
  id?: string;
  /** Where the page was had; counts where the page itself names no canonical address. */
  url?: string;
  /** Counts where the page itself gives no title. */
  title?: string;
  /** ISO 8601; counts where the page itself gives no date. */
  published?: string;
  /** Ranges of the sheets of a paged document (PDF) in its text, in order: each block is told its number. */
  pages?: readonly Range[];
}

/** Largest page taken, in bytes or UTF-16 code units, markup and scripts included. The longest real news pages measured have 5 MB. */
export const MAX_PAGE_SIZE = 64 * 1024 * 1024;

/** Longest text taken from a page, in UTF-16 code units: more than the longest novels have. It keeps a reading under 1 GB of memory. */
export const MAX_TEXT_LENGTH = 8 * 1024 * 1024;

/** The error for a page that cannot be read: what was wrong and where, what to do. */
export function unreadable(source: PageSource, what: string, hint: string): OnrecordError {
  const where = source.id ?? source.url;
  return new OnrecordError('unreadable-input', `${where ? `page ${where}` : 'the page'} ${what}`, hint);
}
