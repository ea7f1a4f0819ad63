import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { OnrecordError } from '../../record/index.js';
import { LARGEST_PAGE, sourceOf } from '../source.js';

/** An input, open: its first bytes tell what it is, and it is read as far as it is asked for. Gzip is taken off. */
export interface Opened {
  /** As it was named: a path, an address, `-`. */
  readonly input: string;
  /** The address that answered, for one that was fetched. */
  readonly url?: string;
  /** The first bytes as Latin-1, 4,096 at most. */
  readonly head: string;
  /** All bytes, the first included; once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Counts what is read of files. */
export interface Counting {
  counting(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

const HEAD = 4096;
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Opens a file, standard input or an http(s) address.
 *
 * @param taken counts the bytes of a file as they are read
 * @throws OnrecordError `source-unavailable` when it cannot be had, `unreadable-input` when it is a folder
 */
export async function opened(input: string, taken?: Counting): Promise<Opened> {
  if (/^https?:\/\//i.test(input)) {
    const { content, url } = await sourceOf(input);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return peeked(input, one(bytes), url);
  }
  const source = input === '-' ? process.stdin : createReadStream(input);
  return peeked(input, taken ? taken.counting(source) : source, undefined);
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Gzip in gzip is a mistake that happens once; a file that unpacks to itself would go on for ever. */
const MOST_WRAPPED = 3;

async function peeked(input: string, source: AsyncIterable<Uint8Array>, url: string | undefined, wrapped = 0): Promise<Opened> {
  const bytes = told(source, input)[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { done, value } = await bytes.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  const all = rejoined(first, bytes);
  const start = Buffer.concat(first).subarray(0, HEAD);
  if (isGzip(start) && wrapped === MOST_WRAPPED)
    throw new OnrecordError('unreadable-input', `${input} is gzip in gzip, more than ${MOST_WRAPPED} deep`, 'unpack it, and give what is inside');
  if (isGzip(start)) return peeked(input, pipeline(all, createGunzip(), () => undefined) as AsyncIterable<Uint8Array>, url, wrapped + 1);
  return { input, ...(url ? { url } : {}), head: start.toString('latin1'), bytes: all };
}

async function* rejoined(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The same bytes; what goes wrong on the way is said in the input's name. */
async function* told(bytes: AsyncIterable<Uint8Array>, input: string): AsyncIterable<Uint8Array> {
  try {
    yield* bytes;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'EISDIR') throw new OnrecordError('unreadable-input', `${input} is a folder`, 'name the pages in it', { cause });
    if (code?.startsWith('Z_'))
      throw new OnrecordError('unreadable-input', `${input} is a broken gzip file: ${(cause as Error).message}`, 'fetch it again', { cause });
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : (cause as Error).message;
    throw new OnrecordError('source-unavailable', `cannot read ${input}: ${why}`, 'check the path', { cause });
  }
}

/**
 * All of it in one piece.
 *
 * @throws OnrecordError `unreadable-input` when it is larger than any page
 */
export async function whole(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_PAGE) throw tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export const tooLarge = (name: string): OnrecordError =>
  new OnrecordError('unreadable-input', `${name} has more than ${LARGEST_PAGE / 1024 / 1024} MB, which no news page has`, 'check that it is a page');
