import { LARGEST_PAGE } from '../source.js';
import { readJsonPage } from '../transcripts.js';
import { type Door, known, type PageInput } from './door.js';
import { tooLarge } from './opened.js';

/** JSON Lines, one page a line: `{ id, text | html, url?, title?, published? }`. Told by its name, or by a first line that begins so. */
export const jsonLines: Door = {
  name: 'jsonl',
  takes: ({ input, head }) => /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(input) || /^\s*\{ *(?=")[^\n]*"(?:text|html)" *:/.test(head),
  pages: async function* ({ input, bytes }) {
    let n = 0;
    for await (const line of linesOf(bytes, LARGEST_PAGE)) {
      n++;
      if (line === undefined || line.trim() !== '') yield pageOf(line, `${input}:${n}`);
    }
  },
};

function pageOf(line: string | undefined, input: string): PageInput {
  try {
    if (line === undefined) throw tooLarge(input);
    return { input, page: readJsonPage(line, input) };
  } catch (error) {
    return { input, error: known(error) };
  }
}

/**
 * The lines of a stream of UTF-8, without their ends. However long a line is, no more than `most` bytes of it are held: one that is longer
 * is passed over and comes as undefined.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, most: number): AsyncIterable<string | undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  const line = (): string | undefined => {
    const out = size > most ? undefined : Buffer.concat(held).toString('utf8').replace(/\r$/, '');
    [held, size] = [[], 0];
    return out;
  };
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size > most) held = [];
    else if (part.length > 0) held.push(part);
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
