import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { OnrecordError, type Range } from '../record/index.js';
import { sheetsOf } from './pdf-sheets.js';

/** The text of a PDF and the range of each of its pages in it. */
export interface PdfText {
  readonly text: string;
  /** In order, without overlaps; UTF-16 code units. */
  readonly pages: readonly Range[];
}

/** Are these the first bytes of a PDF? */
export const isPdf = (bytes: Uint8Array): boolean => bytes.length > 4 && String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

/**
 * The text layer of a PDF, line by line, paragraphs apart; words cut at a line's end are made whole. Nothing in it is executed or fetched.
 *
 * @param name of the file, for messages
 * @throws OnrecordError `unreadable-input` when it is broken or locked, has no text (a scan), or unpacks to more than any page has
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<PdfText> {
  const pages = await pagesOf(bytes, name);
  let text = '';
  const ranges: Range[] = [];
  for (const page of pages) {
    if (text !== '') text += '\n\n';
    ranges.push({ start: text.length, end: text.length + page.length });
    text += page;
  }
  if (text.trim() === '')
    throw new OnrecordError('unreadable-input', `${name} has no text in it: it is a picture of a text`, 'put it through text recognition first');
  return { text, pages: ranges };
}

/** What goes to the thread, and what comes back. */
export type SheetsAnswer = { readonly sheets: readonly string[] } | { readonly error: string };

/** How long one PDF may take, in milliseconds: a thousand full sheets (four million characters) take 8 s on one slow processor. */
const PATIENCE = 120_000;
/** How far the memory of the process may grow meanwhile, in bytes: by 140 MB for a thousand full sheets, without an end for a stream that has none. */
const MOST_GROWTH = 400 * 1024 * 1024;
/** How often that is looked at, in milliseconds: a thread takes some 10 MB in it. */
const LOOK = 20;

const PROGRAM = new URL('./pdf-thread.js', import.meta.url);

/** The sheets, read in a thread of their own: nothing else can stop a reader that unpacks without a bound. */
async function pagesOf(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  // the reader takes the bytes for its own
  const own = new Uint8Array(bytes);
  try {
    // sources that run without being built have no program for a thread
    return existsSync(PROGRAM) ? await inThread(own) : await sheetsOf(own);
  } catch (cause) {
    throw new OnrecordError('unreadable-input', `${name} cannot be read as a PDF: ${(cause as Error).message}`, 'check that it opens, without a password', {
      cause,
    });
  }
}

function inThread(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const thread = new Worker(PROGRAM, { workerData: bytes, transferList: [bytes.buffer], execArgv: [] });
  const [began, held] = [Date.now(), process.memoryUsage.rss()];
  let watch: NodeJS.Timeout | undefined;
  return new Promise<readonly string[]>((done, failed) => {
    thread.on('message', (answer: SheetsAnswer) => ('sheets' in answer ? done(answer.sheets) : failed(new Error(answer.error))));
    thread.on('error', failed);
    thread.on('exit', () => failed(new Error('the thread that read it ended')));
    watch = setInterval(() => {
      if (process.memoryUsage.rss() - held > MOST_GROWTH) failed(new Error(`it unpacks to more than ${MOST_GROWTH / 1024 / 1024} MB`));
      else if (Date.now() - began > PATIENCE) failed(new Error(`it takes more than ${PATIENCE / 1000} s`));
    }, LOOK);
  }).finally(() => {
    clearInterval(watch);
    return thread.terminate();
  });
}
