import type { Block } from '../record/index.js';
import type { QuotedText } from './quoted-text.js';

/** A place in a file as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Makes ready to find places of a text in its file.
 *
 * @returns for an offset of the text its line and column in the file; undefined for a text that no editor shows (PDF, JSON Lines)
 */
export function placesOf({ text, html, inFile }: QuotedText): (offset: number) => Place | undefined {
  if (!inFile && !html) return () => undefined;
  const starts = lineStarts(html ? html.source : text);
  return (offset) => placeAt(starts, html ? inMarkup(html.source, html.blocks, offset) : offset);
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeAt(starts: readonly number[], offset: number): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** What stands in the markup for one character of the text, or for none: a tag, a comment, an entity, a run of white space, an invisible character. */
const PIECE = /<!--[\s\S]*?-->|<[^>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|\s+|[\u00ad\u200b\u2060\ufeff]|[\s\S]/giy;

/** The offset in an HTML source of an offset of the text that was read out of it, by walking its block's markup. */
function inMarkup(source: string, blocks: readonly Block[], offset: number): number {
  const block = blocks.findLast((b) => b.start <= offset);
  if (!block?.html) return 0;
  let left = offset - block.start;
  let spaced = true;
  PIECE.lastIndex = block.html.start;
  for (;;) {
    const at = PIECE.lastIndex;
    const piece = at < block.html.end ? PIECE.exec(source)?.[0] : undefined;
    if (piece === undefined) return Math.min(at, block.html.end);
    if (/^(?:<.+|[\u00ad\u200b\u2060\ufeff])$/s.test(piece)) continue;
    const white = /^\s/.test(piece) || piece === '&nbsp;';
    if (white && spaced) continue;
    if (left-- === 0) return at;
    spaced = white;
  }
}
