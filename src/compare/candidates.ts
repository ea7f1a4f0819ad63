import type { Query } from './evidence.js';
import { RUN, runHash, type SourceIndex, sourceOf } from './source-index.js';

/** A stretch of tokens of one source where a quotation may stand: first inclusive, last exclusive. */
export interface Window {
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

/** One sign that a place may be the quotation's: token `q` of it begins a run, or is a word, that stands at `at`. */
interface Hit {
  readonly at: number;
  readonly q: number;
  /** Tokens that the sign covers. */
  readonly length: number;
  readonly weight: number;
}

/** Places looked at for one run or word, at most: a phrase said a thousand times tells nothing of where. */
const MOST_PLACES = 400;
/** Windows aligned for one quotation: by the whole of it, and by what the first ones leave unexplained. */
const WINDOWS = { first: 4, rest: 3 } as const;
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
  const hits = hitsFor(index, query).sort((a, b) => a.at - b.at || a.q - b.q);
  const length = query.classes.length;
  const helpings = length > LONG_QUOTATION ? { first: 2, rest: 1 } : WINDOWS;
  const chosen = pick(index, hits, query, helpings.first, new Set());
  const covered = new Set(chosen.slice(0, 1).flatMap((c) => c.covered));
  const rest = covered.size < length - 2 ? pick(index, hits, query, helpings.rest, covered) : [];
  return merge([...chosen, ...rest].map((c) => c.window));
}

function hitsFor(index: SourceIndex, { classes, content }: Query): Hit[] {
  const out: Hit[] = [];
  const total = index.classes.length;
  const add = (q: number, from: number, to: number, positions: Int32Array, length: number, bonus: number): void => {
    const weight = bonus * Math.log2(1 + total / (to - from));
    for (let p = from; p < Math.min(to, from + MOST_PLACES); p++) out.push({ at: positions[p]!, q, length, weight });
  };
  for (const { q, from, to } of runsOf(index, classes)) if (to > from) add(q, from, to, index.byRun.positions, RUN, 1);
  const singles = [];
  for (const [q, c] of classes.entries()) {
    if (c < 0 || !content[q]) continue;
    const from = index.byWord.heads[c]!;
    singles.push({ q, from, to: index.byWord.heads[c + 1]! });
  }
  singles.sort((a, b) => a.to - a.from - (b.to - b.from) || a.q - b.q);
  for (const { q, from, to } of singles.slice(0, 16)) if (to > from && to - from <= MOST_PLACES) add(q, from, to, index.byWord.positions, 1, 0.5);
  return out;
}

interface Choice {
  readonly window: Window;
  readonly covered: readonly number[];
  readonly score: number;
}

/** The best windows by the weight of the different words of the quotation they hold, words in `done` not counted; never two that overlap. */
function pick(index: SourceIndex, hits: readonly Hit[], query: Query, most: number, done: ReadonlySet<number>): Choice[] {
  const length = query.classes.length;
  const reach = Math.ceil(length * 1.3) + 8;
  const scored = windowScores(hits, length, reach, done);
  const out: Choice[] = [];
  for (const { left, right, score } of scored) {
    if (out.length >= most || score <= 0) break;
    const inside = hits.slice(left, right + 1);
    const window = windowAround(index, query, inside);
    if (out.some((c) => c.window.from < window.to && window.from < c.window.to && overlapShare(c.window, window) > 0.5)) continue;
    out.push({ window, covered: inside.flatMap((h) => Array.from({ length: h.length }, (_, i) => h.q + i)), score });
  }
  return out;
}

const overlapShare = (a: Window, b: Window): number => (Math.min(a.to, b.to) - Math.max(a.from, b.from)) / Math.min(a.to - a.from, b.to - b.from);

/** For every hit, the weight of the hits that lie within reach after it, each word of the quotation counted once; best first. */
function windowScores(hits: readonly Hit[], length: number, reach: number, done: ReadonlySet<number>): { left: number; right: number; score: number }[] {
  // a word and the run that begins with it are two signs of different weight
  const counts = new Int32Array(2 * length);
  const key = (h: Hit): number => 2 * h.q + (h.length > 1 ? 1 : 0);
  const out: { left: number; right: number; score: number }[] = [];
  let right = -1;
  let score = 0;
  for (let left = 0; left < hits.length; left++) {
    while (right + 1 < hits.length && hits[right + 1]!.at - hits[left]!.at <= reach) {
      const hit = hits[++right]!;
      if (counts[key(hit)]!++ === 0 && !done.has(hit.q)) score += hit.weight;
    }
    out.push({ left, right, score });
    const gone = hits[left]!;
    if (--counts[key(gone)]! === 0 && !done.has(gone.q)) score -= gone.weight;
  }
  return out.sort((a, b) => b.score - a.score || a.left - b.left);
}

function windowAround(index: SourceIndex, query: Query, hits: readonly Hit[]): Window {
  const length = query.classes.length;
  const source = sourceOf(index, hits[0]!.at);
  const pad = Math.ceil(length * PAD.share) + (query.quotation.elided.includes(true) ? PAD.elided : PAD.least);
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const { at, q } of hits) {
    from = Math.min(from, at - q);
    to = Math.max(to, at + length - q);
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
