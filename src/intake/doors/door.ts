import type { PageSource } from '../../page/index.js';
import { OnrecordError, type PageRecord } from '../../record/index.js';
import type { Opened } from './opened.js';

/** A page as it comes in, or why it does not. `input` is what it was asked for by: a path, an address, `file.jsonl:12` for a line. */
export type PageInput =
  | { readonly input: string; readonly page: PageSource }
  /** What says itself who said what, and is not to be read. */
  | { readonly input: string; readonly record: PageRecord }
  | { readonly input: string; readonly error: OnrecordError };

/** A way for pages to come in. The first that takes an input has it. */
export interface Door {
  readonly name: string;
  /** Is this what it is, by its name and its first bytes? */
  takes(opened: Opened): boolean;
  /** Its pages, one at a time, as they are asked for. What is wrong with one comes in its place; what ends the input is thrown. */
  pages(opened: Opened): AsyncIterable<PageInput>;
}

/** What is wrong with an input; a fault of ours goes on its way. */
export function known(error: unknown): OnrecordError {
  if (error instanceof OnrecordError && error.code !== 'fault') return error;
  throw error;
}
