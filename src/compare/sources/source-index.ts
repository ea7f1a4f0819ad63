import type { Range } from '../../record/index.js';
import { MARK, tokensOf } from '../words/tokens.js';
import { classOf } from '../words/word-forms.js';

/** Who speaks in a range of a source. Offsets are UTF-16 code units of the source's text. */
export interface SpeakerRange extends Range {
  readonly speaker: string;
}

/** What a draft is held against: a page, a plain text or a transcript. `speakers` are in order and do not overlap. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly speakers?: readonly SpeakerRange[];
  /** The day on which its words were spoken, ISO 8601: a transcript's. The date of a page that reports them is none. */
  readonly said?: string;
}

/** Sources made ready for any number of drafts. All arrays are parallel over the tokens of all sources, one source after another. */
export interface SourceIndex {
  readonly kind: 'source-index';
  /** By id, so that nothing depends on the order in which they were given. */
  readonly sources: readonly Source[];
  /** First token of each source, and at the end the number of all tokens. */
  readonly firsts: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly classes: Int32Array;
  readonly marks: Uint8Array;
  /** The mark after the last token of each source. */
  readonly lastMarks: Uint8Array;
  /** Index into the source's `speakers` for each token, or -1. */
  readonly speakers: Int32Array;
  readonly vocabulary: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** For each word, how often it stands capitalised inside a sentence less how often in small letters. */
  readonly capitals: Int32Array;
  /** Tokens by class: `positions[heads[c] .. heads[c + 1]]`. */
  readonly byWord: Postings;
  /** Runs of three tokens by hash of their classes. */
  readonly byRun: Postings;
  readonly runMask: number;
}

export interface Postings {
  readonly heads: Int32Array;
  readonly positions: Int32Array;
}

/** Tokens in the runs that are indexed. Three: runs of two are shared by any two texts, and a quotation with a word changed every four words has no run of four left. */
export const RUN = 3;

export const runHash = (a: number, b: number, c: number, mask: number): number => {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) & mask;
};

class Vocabulary {
  readonly ids = new Map<string, number>();
  readonly words: string[] = [];

  id(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/**
 * Makes sources ready: cuts them into words and indexes every word and every run of three. One pass, memory about 40 bytes a word.
 *
 * @param sources in any order; ids should differ
 */
export function indexSources(sources: readonly Source[]): SourceIndex {
  const sorted = [...sources].sort((a, b) => order(a.id, b.id) || order(a.text, b.text));
  const texts = sorted.map((s) => tokensOf(s.text));
  const firsts = new Int32Array(sorted.length + 1);
  for (const [i, t] of texts.entries()) firsts[i + 1] = firsts[i]! + t.norms.length;
  const size = firsts[sorted.length]!;
  const numbers = () => new Int32Array(size);
  const [starts, ends, words, classes, speakers] = [numbers(), numbers(), numbers(), numbers(), numbers()];
  const marks = new Uint8Array(size);
  const vocabulary = new Vocabulary();
  for (const [i, t] of texts.entries()) {
    const first = firsts[i]!;
    starts.set(t.starts, first);
    ends.set(t.ends, first);
    marks.set(t.marks.slice(0, -1), first);
    for (const [k, norm] of t.norms.entries()) {
      words[first + k] = vocabulary.id(norm);
      classes[first + k] = vocabulary.id(classOf(norm));
    }
    speakers.set(speakersOf(sorted[i]!, t.starts), first);
  }
  const lastMarks = Uint8Array.from(texts, (t) => t.marks.at(-1)!);
  const { words: list, ids } = vocabulary;
  const byWord = postings(classes, list.length);
  const runMask = maskFor(size);
  const byRun = postings(runs(classes, firsts, runMask), runMask + 1);
  const capitals = capitalsOf(words, marks, list.length);
  return {
    kind: 'source-index',
    sources: sorted,
    firsts,
    starts,
    ends,
    words,
    classes,
    marks,
    lastMarks,
    speakers,
    vocabulary: list,
    ids,
    capitals,
    byWord,
    byRun,
    runMask,
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A power of two above the number of tokens, less one: about one run a bucket. */
const maskFor = (size: number): number => 2 ** Math.max(8, Math.ceil(Math.log2(size + 1))) - 1;

/** Counting sort of positions by key; a negative key is left out. */
function postings(keys: Int32Array, buckets: number): Postings {
  const heads = new Int32Array(buckets + 1);
  for (const key of keys) if (key >= 0) heads[key + 1]!++;
  for (let b = 0; b < buckets; b++) heads[b + 1]! += heads[b]!;
  const next = heads.slice();
  const positions = new Int32Array(heads[buckets]!);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key >= 0) positions[next[key]!++] = i;
  }
  return { heads, positions };
}

/** The hash of the run that begins at each token; -1 where the source ends before the run does. */
function runs(classes: Int32Array, firsts: Int32Array, mask: number): Int32Array {
  const out = new Int32Array(classes.length).fill(-1);
  for (let s = 0; s + 1 < firsts.length; s++) {
    for (let i = firsts[s]!; i + RUN <= firsts[s + 1]!; i++) out[i] = runHash(classes[i]!, classes[i + 1]!, classes[i + 2]!, mask);
  }
  return out;
}

function speakersOf({ speakers = [] }: Source, starts: readonly number[]): Int32Array {
  const out = new Int32Array(starts.length).fill(-1);
  let at = 0;
  for (const [i, start] of starts.entries()) {
    while (at < speakers.length && speakers[at]!.end <= start) at++;
    if (at < speakers.length && speakers[at]!.start <= start) out[i] = at;
  }
  return out;
}

function capitalsOf(words: Int32Array, marks: Uint8Array, size: number): Int32Array {
  const out = new Int32Array(size);
  for (let i = 0; i < words.length; i++) {
    const mark = marks[i]!;
    if (!(mark & MARK.capital)) out[words[i]!]!--;
    else if (!(mark & MARK.stop) && i > 0) out[words[i]!]!++;
  }
  return out;
}

/** The source that a token belongs to, as an index into `sources`. */
export function sourceOf(index: SourceIndex, token: number): number {
  let [low, high] = [0, index.sources.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (index.firsts[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands before a token, and before the end of its source: bits of MARK. */
export function markBefore(index: SourceIndex, token: number, source: number): number {
  return token >= index.firsts[source + 1]! ? index.lastMarks[source]! : index.marks[token]!;
}

/** The name of whoever says a token, or undefined. */
export function speakerAt(index: SourceIndex, token: number, source: number): string | undefined {
  const at = index.speakers[token] ?? -1;
  return at < 0 ? undefined : index.sources[source]!.speakers?.[at]?.speaker;
}
