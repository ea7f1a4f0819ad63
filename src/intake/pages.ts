import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { PageSource } from '../page/index.js';
import { OnrecordError } from '../record/index.js';
import { filesOf } from './quoted-text.js';
import { LARGEST_PAGE, sourceOf } from './source.js';
import { readJsonPage } from './transcripts.js';

/** A page as it comes in, or why it does not. `input` is what it was asked for by: a path, an address, `file.jsonl:12` for a line. */
export type PageInput = { readonly input: string; readonly page: PageSource } | { readonly input: string; readonly error: OnrecordError };

/** A way for pages to come in. The first that takes an input has it. */
interface Door {
  readonly name: string;
  takes(input: string): boolean;
  pages(input: string): AsyncIterable<PageInput>;
}

/** The ways in, one a line; what no other takes is one page. */
const DOORS: readonly Door[] = [
  { name: 'jsonl', takes: (input) => /\.(?:jsonl|ndjson)$/i.test(input) && !/^https?:/i.test(input), pages: jsonLines },
  { name: 'page', takes: () => true, pages: onePage },
];

/**
 * The pages of what was named: files, folders, addresses, JSON Lines, `-`. One at a time, as they are asked for; one that cannot be had or
 * read comes as an error in its place, and the rest goes on.
 */
export async function* pagesOf(inputs: readonly string[]): AsyncIterable<PageInput> {
  for (const input of inputs) {
    let files: string[];
    try {
      files = await filesOf(input);
    } catch (error) {
      yield { input, error: known(error) };
      continue;
    }
    for (const file of files) yield* DOORS.find((d) => d.takes(file))!.pages(file);
  }
}

async function* onePage(input: string): AsyncIterable<PageInput> {
  try {
    yield { input, page: await sourceOf(input) };
  } catch (error) {
    yield { input, error: known(error) };
  }
}

async function* jsonLines(file: string): AsyncIterable<PageInput> {
  let n = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      n++;
      if (line.trim() !== '') yield lineOf(line, `${file}:${n}`);
    }
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    yield { input: file, error: new OnrecordError('source-unavailable', `cannot read ${file}: ${(cause as Error).message}`, 'check the path', { cause }) };
  }
}

function lineOf(line: string, input: string): PageInput {
  if (line.length > LARGEST_PAGE) return { input, error: new OnrecordError('unreadable-input', `${input} is larger than any page`, 'split it') };
  try {
    return { input, page: readJsonPage(line, input) };
  } catch (error) {
    return { input, error: known(error) };
  }
}

function known(error: unknown): OnrecordError {
  if (error instanceof OnrecordError && error.code !== 'fault') return error;
  throw error;
}
