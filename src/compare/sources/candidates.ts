import type { Query } from './evidence.js';
import { RUN, runHash, type SourceIndex, sourceOf } from './source-index.js';

/** A stretch of tokens of one source where a quotation may stand: first inclusive, last exclusive. */
export interface Window {
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Signs that a place may be the quotation's, in the order of the places: token `q` of the quotation begins a run, or is a word, that
 * stands at `at`. A word and the run that begins with it are two signs of different weight: sign 2q is the run's, 2q + 1 the word's.
 */
interface Hits {
  readonly at: Int32Array;
  readonly sign: Int32Array;
  /** By sign. */
  readonly weights: Float64Array;
}

/** Places looked at for one run or word, at most: a phrase said a thousand times tells nothing of where. */
const MOST_PLACES = 400;
/** Windows aligned for one quotation: by the whole of it, and by what the first ones leave unexplained. */
const WINDOWS = { first: 4, rest: 3 } as const;
/** Shares of the best window's weight that part the windows into bands: a band is put in order only when the one before it is used up. */
const BANDS = [0.98, 0.94, 0.9, 0.85, 0.78, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0];
/** Tokens added at either end of a window: a share of the quotation, a few, and more where an ellipsis lets words stand far apart. */
const PAD = { share: 0.3, least: 10, elided: 150 } as const;
/** Tokens beyond which a window may not grow: what the alignment can hold for the longest quotations. */
const LONG_QUOTATION = 150;

/** All places where the quotation stands word for word, as first tokens, in order; `limit` of them at most. */
export function exactPlaces(index: SourceIndex, { classes, words }: Query, limit: number): number[] {
  const length = classes.length;
  if (length < RUN || words.includes(-1)) return [];
  const rarest = runsOf(index, classes).reduce((best, r) => (r.to - r.from < best.to - best.from ? r : best));
  const out: number[] = [];
  for (let p = rarest.from; p < rarest.to && out.length < limit; p++) {
    const first = index.byRun.positions[p]! - rarest.q;
    if (first >= 0 && standsAt(index, words, first)) out.push(first);
  }
  return out;
}

function standsAt(index: SourceIndex, words: Int32Array, first: number): boolean {
  for (let i = 0; i < words.length; i++) if (index.words[first + i] !== words[i]) return false;
  const source = sourceOf(index, first);
  return first + words.length <= index.firsts[source + 1]!;
}

function runsOf(index: SourceIndex, classes: Int32Array): { q: number; from: number; to: number }[] {
  const out = [];
  for (let q = 0; q + RUN <= classes.length; q++) {
    const bucket = runHash(classes[q]!, classes[q + 1]!, classes[q + 2]!, index.runMask);
    out.push({ q, from: index.byRun.heads[bucket]!, to: index.byRun.heads[bucket + 1]! });
  }
  return out;
}

/**
 * The windows of the sources in which a quotation may stand, best first, by its rare runs of three words and its rare single words.
 * A second helping is chosen for the words that the first windows do not hold: that is where the other half of a splice is found.
 */
export function windowsFor(index: SourceIndex, query: Query): Window[] {
  const hits = hitsFor(index, query);
  const length = query.classes.length;
  const helpings = length > LONG_QUOTATION ? { first: 2, rest: 1 } : WINDOWS;
  const chosen = pick(index, hits, query, helpings.first, new Set());
  const covered = new Set(chosen.slice(0, 1).flatMap((c) => c.covered));
  const rest = covered.size < length - 2 ? pick(index, hits, query, helpings.rest, covered) : [];
  return merge([...chosen, ...rest].map((c) => c.window));
}

function hitsFor(index: SourceIndex, { classes, content }: Query): Hits {
  const signs = 2 * classes.length;
  const weights = new Float64Array(signs);
  const lists: { sign: number; from: number; to: number; positions: Int32Array }[] = [];
  const total = index.classes.length;
  const add = (sign: number, from: number, to: number, positions: Int32Array, bonus: number): void => {
    weights[sign] = bonus * Math.log2(1 + total / (to - from));
    lists.push({ sign, from, to: Math.min(to, from + MOST_PLACES), positions });
  };
  for (const { q, from, to } of runsOf(index, classes)) if (to > from) add(2 * q, from, to, index.byRun.positions, 1);
  const singles = [];
  for (const [q, c] of classes.entries()) {
    if (c < 0 || !content[q]) continue;
    const from = index.byWord.heads[c]!;
    singles.push({ q, from, to: index.byWord.heads[c + 1]! });
  }
  singles.sort((a, b) => a.to - a.from - (b.to - b.from) || a.q - b.q);
  for (const { q, from, to } of singles.slice(0, 16)) if (to > from && to - from <= MOST_PLACES) add(2 * q + 1, from, to, index.byWord.positions, 0.5);
  // sorted as numbers, place before sign: no comparing of objects
  const keys = new Float64Array(lists.reduce((n, l) => n + l.to - l.from, 0));
  let k = 0;
  for (const { sign, from, to, positions } of lists) for (let p = from; p < to; p++) keys[k++] = positions[p]! * signs + sign;
  keys.sort();
  const [at, sign] = [new Int32Array(k), new Int32Array(k)];
  for (let i = 0; i < k; i++) {
    at[i] = Math.floor(keys[i]! / signs);
    sign[i] = keys[i]! - at[i]! * signs;
  }
  return { at, sign, weights };
}

interface Choice {
  readonly window: Window;
  readonly covered: readonly number[];
  readonly score: number;
}

/** The best windows by the weight of the different words of the quotation they hold, words in `done` not counted; never two that overlap. */
function pick(index: SourceIndex, hits: Hits, query: Query, most: number, done: ReadonlySet<number>): Choice[] {
  const length = query.classes.length;
  const reach = Math.ceil(length * 1.3) + 8;
  const { scores, rights } = windowScores(hits, length, reach, done);
  const out: Choice[] = [];
  for (const left of bestFirst(scores)) {
    if (out.length >= most || scores[left]! <= 0) break;
    const window = windowAround(index, query, hits, left, rights[left]!);
    if (out.some((c) => c.window.from < window.to && window.from < c.window.to && overlapShare(c.window, window) > 0.5)) continue;
    out.push({ window, covered: coveredBy(hits, left, rights[left]!), score: scores[left]! });
  }
  return out;
}

/** Tokens of the quotation that the signs from one hit to another stand for. */
const coveredBy = ({ sign }: Hits, left: number, right: number): number[] =>
  [...sign.subarray(left, right + 1)].flatMap((s) => Array.from({ length: s & 1 ? 1 : RUN }, (_, i) => (s >> 1) + i));

/** Indexes by score, best first, of equal ones the first. Few are ever asked for, so they are put in order band by band. */
function* bestFirst(scores: Float64Array): Generator<number> {
  const order = (low: number, high: number): number[] => {
    const out: number[] = [];
    for (let i = 0; i < scores.length; i++) if (scores[i]! > low && scores[i]! <= high) out.push(i);
    return out.sort((a, b) => scores[b]! - scores[a]! || a - b);
  };
  let above = Number.POSITIVE_INFINITY;
  let best = 0;
  for (let i = 0; i < scores.length; i++) best = Math.max(best, scores[i]!);
  for (const share of BANDS) {
    const [low, high] = [share * best, above];
    yield* order(low, high);
    above = low;
  }
}

const overlapShare = (a: Window, b: Window): number => (Math.min(a.to, b.to) - Math.max(a.from, b.from)) / Math.min(a.to - a.from, b.to - b.from);

/** For every hit, the weight of the hits that lie within reach after it, each word of the quotation counted once, and the last of them. */
function windowScores({ at, sign, weights }: Hits, length: number, reach: number, done: ReadonlySet<number>): { scores: Float64Array; rights: Int32Array } {
  const counts = new Int32Array(2 * length);
  const worth = weights.map((w, s) => (done.has(s >> 1) ? 0 : w));
  const scores = new Float64Array(at.length);
  const rights = new Int32Array(at.length);
  let right = -1;
  let score = 0;
  for (let left = 0; left < at.length; left++) {
    while (right + 1 < at.length && at[right + 1]! - at[left]! <= reach) {
      const s = sign[++right]!;
      if (counts[s]!++ === 0) score += worth[s]!;
    }
    scores[left] = score;
    rights[left] = right;
    const gone = sign[left]!;
    if (--counts[gone]! === 0) score -= worth[gone]!;
  }
  return { scores, rights };
}

function windowAround(index: SourceIndex, query: Query, { at, sign }: Hits, left: number, right: number): Window {
  const length = query.classes.length;
  const source = sourceOf(index, at[left]!);
  const pad = Math.ceil(length * PAD.share) + (query.quotation.elided.includes(true) ? PAD.elided : PAD.least);
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (let h = left; h <= right; h++) {
    const start = at[h]! - (sign[h]! >> 1);
    from = Math.min(from, start);
    to = Math.max(to, start + length);
  }
  // hits of a later source within reach belong to a window of their own
  return { source, from: Math.max(index.firsts[source]!, from - pad), to: Math.min(index.firsts[source + 1]!, to + pad) };
}

/** Windows of one source that overlap become one; the order is that of the sources. */
function merge(windows: readonly Window[]): Window[] {
  const out: Window[] = [];
  for (const w of [...windows].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && last.source === w.source && w.from <= last.to) out[out.length - 1] = { ...last, to: Math.max(last.to, w.to) };
    else out.push(w);
  }
  return out;
}
