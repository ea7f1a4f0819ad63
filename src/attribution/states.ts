import type { Range } from '../record/index.js';
import type { Word } from './wordpiece.js';

/**
 * What the encoder made of an attribution's own words: a row of `width` values a word, those of the source first, then the cue's, then the
 * content's. Another reader of the same words (the act of a statement) needs no second look at the text.
 */
export interface WordStates {
  readonly rows: Float32Array;
  readonly width: number;
  readonly source: number;
  readonly cue: number;
  readonly content: number;
}

/** The parts of an attribution, as ranges of the text. */
interface Parts {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** As many words of each part are kept; a content's act is told early (training/acts). */
const KEPT = { source: 8, cue: 6, content: 48 } as const;
const WORTH = /[\p{L}\p{N}?!]/u;

/** The states of an attribution's words, out of those of all words of the text. */
export function statesOf(parts: Parts, words: readonly Word[], states: Float32Array, width: number): WordStates {
  const [source, cue, content] = (['source', 'cue', 'content'] as const).map((part) => placesOf(parts[part], words, KEPT[part])) as [
    number[],
    number[],
    number[],
  ];
  const places = [...source, ...cue, ...content];
  const rows = new Float32Array(places.length * width);
  for (const [row, place] of places.entries()) rows.set(states.subarray(place * width, (place + 1) * width), row * width);
  return { rows, width, source: source.length, cue: cue.length, content: content.length };
}

/** Places of the first words of some ranges, punctuation left out. */
function placesOf(ranges: readonly Range[], words: readonly Word[], most: number): number[] {
  const out: number[] = [];
  for (const { start, end } of ranges)
    for (let at = firstEndingAfter(words, start); at < words.length && words[at]!.start < end && out.length < most; at++)
      if (WORTH.test(words[at]!.text)) out.push(at);
  return out;
}

function firstEndingAfter(words: readonly Word[], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
