import type { lookup as systemLookup } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OnrecordError } from '../record/index.js';
import { type Allows, checkHost, guardedLookup } from './address.js';

/** A page as its server gave it. */
export interface Fetched {
  readonly content: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
}

export interface FetchOptions {
  /** Which addresses may be asked, also after redirects; any if left out. */
  readonly allows?: Allows;
  /** Largest page, in bytes, also unpacked. */
  readonly most: number;
  /** How long all of it may take, in milliseconds. */
  readonly patience?: number;
  readonly lookup?: typeof systemLookup;
}

/** How long a web server may take, redirects and all, in milliseconds. */
const PATIENCE = 30_000;
/** Redirects followed; browsers follow 20, pages of news need 3. */
const REDIRECTS = 5;

const HEADERS = {
  'user-agent': 'onrecord (quote provenance; https://www.npmjs.com/package/onrecord)',
  accept: 'text/html,text/plain;q=0.9,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * Fetches one page over http or https.
 *
 * @throws OnrecordError `source-unavailable` when it cannot be had, `unreadable-input` when it is too large, `usage` for an address that
 *   is none or is not allowed
 */
export async function fetchPage(address: string, { allows, most, patience = PATIENCE, lookup }: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience);
  let url = parsed(address);
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    if (allows) checkHost(url, allows);
    const response = await answerOf(url, signal, allows ? { lookup: guardedLookup(allows, lookup) } : {});
    const status = response.statusCode ?? 0;
    if (status < 300) return { content: await bodyOf(response, url, most, signal), url: url.href };
    response.destroy();
    if (status >= 400 || !response.headers.location)
      throw unavailable(url, `the server answered ${status} ${response.statusMessage ?? ''}`.trim(), 'open it in a browser to see why');
    url = parsed(response.headers.location, url);
  }
  throw unavailable(url, `more than ${REDIRECTS} redirects`, 'open it in a browser and give the address it ends at');
}

function parsed(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw new OnrecordError('usage', `${address.slice(0, 200)} is no address of a web page`, 'give one that begins with http:// or https://, without a password');
}

function answerOf(url: URL, signal: AbortSignal, options: object): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    // no connection is used again: it was looked up and checked for this request
    const request = get(url, { agent: false, signal, headers: HEADERS, ...options }, done);
    request.on('error', (cause) => fail(cause instanceof OnrecordError ? cause : failed(url, cause, signal)));
  });
}

const UNPACKED: { readonly [encoding: string]: () => NodeJS.ReadWriteStream } = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function bodyOf(response: IncomingMessage, url: URL, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const unpack = UNPACKED[(response.headers['content-encoding'] ?? '').toLowerCase()];
  const unpacked = unpack?.();
  response.on('error', (error) => (unpacked as unknown as Readable | undefined)?.destroy(error));
  const body = (unpacked ? response.pipe(unpacked) : response) as Readable;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most)
        throw new OnrecordError(
          'unreadable-input',
          `${url.href} has more than ${Math.floor(most / 1024 / 1024)} MB, which no news page has`,
          'check that it is a page',
        );
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof OnrecordError ? cause : failed(url, cause as Error, signal);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function failed(url: URL, cause: Error, signal: AbortSignal): OnrecordError {
  const why = signal.aborted ? 'it took too long' : cause.message || (cause as NodeJS.ErrnoException).code || 'no answer';
  return unavailable(url, why, 'check the address and the network', cause);
}

const unavailable = (url: URL, why: string, hint: string, cause?: Error): OnrecordError =>
  new OnrecordError('source-unavailable', `cannot fetch ${url.href.slice(0, 300)}: ${why}`, hint, { cause });
