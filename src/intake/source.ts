import { readFile, stat } from 'node:fs/promises';
import type { PageSource } from '../page/index.js';
import { OnrecordError } from '../record/index.js';
import { fetchPage } from './fetch.js';

/** The largest page that is taken in, in bytes. */
export const LARGEST_PAGE = 64 * 1024 * 1024;

/**
 * Takes in one input of the command line: a file, `-` for standard input, or an http(s) address.
 *
 * @throws OnrecordError `source-unavailable` when it cannot be had, `unreadable-input` when it is too large or a folder
 */
export async function sourceOf(input: string): Promise<PageSource> {
  if (input === '-') return { content: await standardInput() };
  if (/^https?:\/\//i.test(input)) return fetchPage(input, { most: LARGEST_PAGE });
  return { content: await file(input) };
}

async function file(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path).then((s) => (s.isDirectory() ? Promise.reject(Object.assign(new Error(), { code: 'EISDIR' })) : s));
    if (size > LARGEST_PAGE) throw tooLarge(path, size);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'EISDIR') throw new OnrecordError('unreadable-input', `${path} is a folder`, 'name the pages in it', { cause });
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : (cause as Error).message;
    throw new OnrecordError('source-unavailable', `cannot read ${path}: ${why}`, 'check the path', { cause });
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_PAGE) throw tooLarge('standard input', size);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (what: string, size: number): OnrecordError =>
  new OnrecordError(
    'unreadable-input',
    `${what} has more than ${Math.floor(Math.min(size, LARGEST_PAGE) / 1024 / 1024)} MB, which no news page has`,
    'check that it is a page',
  );
