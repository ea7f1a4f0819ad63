import type { Span } from '../../record/index.js';
import { bucketsOf } from '../words/buckets.js';
import { mix } from '../words/min-hash.js';
import { type Carried, carriedSentences } from './carried.js';
import { type Page, type PageCorpus, pageCorpusOf } from './page-corpus.js';

/** Two pages of which one carries the other's text. */
export interface Copy {
  /** The earlier page, by time of publication, else by the order given. */
  readonly from: string;
  readonly to: string;
  /** The same words throughout; the same sentences with some left out, put in or changed; the same content in other words. */
  readonly kind: 'exact' | 'near' | 'paraphrased';
  /** Share of the shorter page's words that stand in sentences carried over, 0 to 1. */
  readonly share: number;
  /** Share of the carried sentences that keep their order, 0 to 1. */
  readonly order: number;
  /** Sentences that stand for each other, by place in the earlier page. */
  readonly sentences: readonly { readonly from: Span; readonly to: Span; readonly likeness: number }[];
}

/** Rare words and numbers of a page by which it is looked up. */
const KEYS = 48;
/** Keys that two pages must share to be compared: two reports of one event share a dozen names, but the rare ones not in this number. */
const SHARED_KEYS = 4;
/** Pages that may share a key: beyond, it is no rare word. */
const MOST_SHARING = 60;

/** Thresholds, measured on spun copies, near copies and pairs on one event (`evaluation/compare/copies.mjs`). */
const LIMITS = {
  /** Share carried from which a page is a copy where many sentences are carried, and how many those are. */
  share: 0.4,
  sentences: 8,
  /** The same where few are, and the words they must have: headlines of other stories are carried by two pages that are no copies. */
  shortShare: 0.6,
  words: 25,
  /** Share of order kept: two reports that quote one speech share its sentences, each in its own order. */
  order: 0.5,
  /** Share of word runs kept in the carried sentences, above which they are the same sentences, and above which the same words. */
  near: 0.85,
  exact: 0.98,
} as const;

/**
 * Finds the pages that carry another page's text: exact, near or paraphrased by a machine. Overlap of word runs alone does not find them
 * (true copies in news share 30 % of their runs on average: NEWS-COPY, Silcock et al. 2022); sentences are aligned by their names, numbers
 * and rare words of content, which a change of words leaves in place and in order.
 *
 * @returns copies, by the earlier page
 */
export function copiesOf(pages: readonly Page[]): Copy[] {
  const corpus = pageCorpusOf(pages);
  const out: Copy[] = [];
  for (const [a, b] of candidatePairs(corpus)) {
    const [x, y] = isEarlier(pages, a, b) ? [a, b] : [b, a];
    const copy = judgePair(corpus, pages, x, y);
    if (copy) out.push(copy);
  }
  return out;
}

function isEarlier(pages: readonly Page[], a: number, b: number): boolean {
  const [pa, pb] = [pages[a]!.published, pages[b]!.published];
  return pa !== undefined && pb !== undefined && pa !== pb ? pa < pb : a < b;
}

/** Pairs of pages that share enough of their rare keys, in order. */
function candidatePairs(corpus: PageCorpus): [number, number][] {
  const keys: number[] = [];
  const owners: number[] = [];
  for (const [p, page] of corpus.pages.entries()) {
    for (const word of page.rare.slice(0, KEYS)) {
      keys.push(mix(word + 1));
      owners.push(p);
    }
  }
  const buckets = bucketsOf(Uint32Array.from(keys), Int32Array.from(owners), keys.length);
  const counts = new Map<number, number>();
  const size = corpus.pages.length;
  for (let b = 0; b < buckets.count; b++) {
    const [from, to] = [buckets.heads[b]!, buckets.heads[b + 1]!];
    if (to - from < 2 || to - from > MOST_SHARING) continue;
    for (let i = from; i < to; i++) {
      for (let k = i + 1; k < to; k++) {
        const [x, y] = [Math.min(buckets.items[i]!, buckets.items[k]!), Math.max(buckets.items[i]!, buckets.items[k]!)];
        if (x !== y) counts.set(x * size + y, (counts.get(x * size + y) ?? 0) + 1);
      }
    }
  }
  const pairs = [...counts].filter(([, n]) => n >= SHARED_KEYS).map(([key]): [number, number] => [Math.floor(key / size), key % size]);
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function judgePair(corpus: PageCorpus, pages: readonly Page[], a: number, b: number): Copy | undefined {
  const carried = carriedSentences(corpus, a, b);
  if (carried.length === 0) return undefined;
  const words = (p: number): number => corpus.pages[p]!.sentences.reduce((n, s) => n + s.words.length, 0);
  const share = Math.min(1, Math.max(sum(carried, (c) => c.a.words.length) / words(a), sum(carried, (c) => c.b.words.length) / words(b)));
  const order = inOrder(carried.map((c) => c.at)) / carried.length;
  const enough =
    carried.length >= LIMITS.sentences ? share >= LIMITS.share : share >= LIMITS.shortShare && sum(carried, (c) => c.a.words.length) >= LIMITS.words;
  if (!enough || order < LIMITS.order) return undefined;
  const kept = sum(carried, (c) => c.runs * c.a.words.length) / sum(carried, (c) => c.a.words.length);
  const whole = Math.min(sum(carried, (c) => c.a.words.length) / words(a), sum(carried, (c) => c.b.words.length) / words(b));
  const kind = kept >= LIMITS.exact && whole >= LIMITS.exact ? 'exact' : kept >= LIMITS.near ? 'near' : 'paraphrased';
  const sentences = carried.map((c) => ({ from: c.a.span, to: c.b.span, likeness: c.likeness }));
  return { from: pages[a]!.id, to: pages[b]!.id, kind, share, order, sentences };
}

const sum = (list: readonly Carried[], of: (c: Carried) => number): number => list.reduce((n, c) => n + of(c), 0);

/** Length of the longest rising run of places, not necessarily neighbours. */
function inOrder(places: readonly number[]): number {
  const tails: number[] = [];
  for (const p of places) {
    const at = tails.findIndex((t) => t >= p);
    if (at < 0) tails.push(p);
    else tails[at] = p;
  }
  return tails.length;
}
