import type { WARCRecord } from 'warcio';
import { OnrecordError } from '../../record/index.js';
import { LARGEST_PAGE } from '../source.js';
import { type Door, known, type PageInput } from './door.js';
import { tooLarge, whole } from './opened.js';

/**
 * WARC files (ISO 28500), plain and gzipped: the pages among their responses and resources. Streamed: one record is held at a time.
 * What is no page (pictures, scripts, answers other than 200) is passed over.
 */
export const warc: Door = {
  name: 'warc',
  takes: ({ head }) => /^WARC\/\d/.test(head),
  pages: async function* ({ input, bytes }) {
    const { WARCParser } = await import('warcio');
    const taken = { between: 0 };
    const records = WARCParser.iterRecords(bounded(bytes, taken, input))[Symbol.asyncIterator]();
    for (let n = 1; ; n++) {
      taken.between = 0;
      const record = await nextOf(records, input, n);
      if (!record) return;
      taken.between = Number.NEGATIVE_INFINITY;
      if (isPage(record)) yield await pageOf(record, input);
      await skipped(record, input, n);
    }
  },
};

/** The same bytes. Between two records there are headers, which the parser holds: no more of them than any page has. */
async function* bounded(bytes: AsyncIterable<Uint8Array>, taken: { between: number }, input: string): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    taken.between += chunk.length;
    if (taken.between > LARGEST_PAGE) throw tooLarge(`a header in ${input}`);
    yield chunk;
  }
}

/** What of a record nobody asked for, passed over without being held. */
const skipped = (record: WARCRecord, input: string, n: number): Promise<unknown> => guarded(() => record.skipFully(), input, n);

async function nextOf(records: AsyncIterator<WARCRecord>, input: string, n: number): Promise<WARCRecord | undefined> {
  const { done, value } = await guarded(() => records.next(), input, n);
  return done ? undefined : value;
}

async function guarded<T>(read: () => Promise<T>, input: string, n: number): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError(
      'unreadable-input',
      `${input} is broken at record ${n}: ${(cause as Error).message}`,
      'fetch it again; the records before were read',
      { cause },
    );
  }
}

const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

function isPage(record: WARCRecord): boolean {
  if (!record.warcTargetURI || !/^https?:/i.test(record.warcTargetURI)) return false;
  if (record.warcType === 'resource') return PAGE_TYPES.test(record.warcContentType ?? '');
  if (record.warcType !== 'response' || !record.httpHeaders) return false;
  return record.httpHeaders.statusCode === 200 && PAGE_TYPES.test(record.httpHeaders.headers.get('content-type') ?? 'text/html');
}

async function pageOf(record: WARCRecord, file: string): Promise<PageInput> {
  const url = record.warcTargetURI!;
  const input = `${file}:${url}`;
  try {
    const content = await whole(record, input);
    const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
    return { input, page: { content: decoded(content, type) ?? content, url, ...(/^text\/plain/i.test(type) ? { format: 'text' } : {}) } };
  } catch (error) {
    if (error instanceof OnrecordError) return { input, error: known(error) };
    return { input, error: new OnrecordError('unreadable-input', `${input} is broken: ${(error as Error).message}`, 'fetch it again', { cause: error }) };
  }
}

/** The text by the character set that the server named; undefined where it named none, or where the page says for itself. */
function decoded(content: Uint8Array, type: string): string | undefined {
  const label = /charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1];
  const head = Buffer.from(content.subarray(0, 1024)).toString('latin1');
  if (!label || /charset\s*=/i.test(head) || /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/.test(head)) return undefined;
  try {
    return new TextDecoder(label).decode(content);
  } catch {
    return undefined;
  }
}
