/**
 * onrecord, as a library for Node: `read` puts a page on the record. For browsers and other runtimes see `onrecord/core`.
 *
 * @module
 */
import { packagedModel } from './intake/index.js';
import type { PageSource } from './page/index.js';
import { type ReadOptions, readWith } from './read.js';
import type { PageRecord } from './record/index.js';

export * from './core.js';
export { packagedModel, readRegistry } from './intake/index.js';

/**
 * Puts one page on the record: who said what, in which words, to whom, on which condition, through whom.
 *
 * @param page a page as a string or bytes (HTML or plain text), or with what is known of it: `{ content, url, published, id }`
 * @param options `recall`: `high` finds all that may be a statement, `precise` only what is sure; `balanced` if nothing is said; `registry`: a
 * table of speakers (`readRegistry` makes one of a CSV file), whose ids those found in it get
 * @returns the record; every span is a range of UTF-16 code units of `record.article.text`
 * @throws OnrecordError `unreadable-input` when the page cannot be read
 * @example
 * const { speakers, statements } = await read(await readFile('page.html'));
 * for (const s of statements) console.log(speakers.find((p) => p.id === s.speaker)?.name ?? 'unresolved', s.content[0].text);
 */
export async function read(page: string | Uint8Array | PageSource, options: ReadOptions = {}): Promise<PageRecord> {
  const source = typeof page === 'string' || page instanceof Uint8Array ? { content: page } : page;
  return readWith(await packagedModel(), source, options);
}
