import { sensesOf } from '../words/synonyms.js';
import type { PageCorpus, PageSentence } from './page-corpus.js';

/** A sentence of one page that stands for a sentence of another. */
export interface Carried {
  readonly a: PageSentence;
  readonly b: PageSentence;
  /** Its place among the other page's sentences. */
  readonly at: number;
  /** Shared weight of content, 0 to 1. */
  readonly likeness: number;
  /** Share of word runs kept, 0 to 1. */
  readonly runs: number;
}

/** Likeness from which one sentence stands for another: half of the rarer words survive a machine that changes every other word. */
const LIKE = 0.5;
/** Shared stems of content that it takes. */
const LEAST_SHARED = 3;
/** What a synonym counts against the word itself. */
const SYNONYM = 0.7;

/** For each sentence of page `a` the best like it on page `b`, each taken once, best first served; in the order of `a`. */
export function carriedSentences(corpus: PageCorpus, a: number, b: number): Carried[] {
  const [mine, theirs] = [corpus.pages[a]!.sentences, corpus.pages[b]!.sentences];
  const places = new Map<number, number[]>();
  for (const [k, s] of theirs.entries()) for (const stem of s.content) (places.get(stem) ?? places.set(stem, []).get(stem)!).push(k);
  const pairs: { i: number; k: number; likeness: number }[] = [];
  for (const [i, s] of mine.entries()) {
    for (const k of likely(corpus, s, places)) {
      const likeness = likenessOf(corpus, s, theirs[k]!);
      if (likeness >= LIKE) pairs.push({ i, k, likeness });
    }
  }
  pairs.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.k - y.k);
  const [doneA, doneB] = [new Set<number>(), new Set<number>()];
  const out: (Carried & { i: number })[] = [];
  for (const { i, k, likeness } of pairs) {
    if (doneA.has(i) || doneB.has(k)) continue;
    doneA.add(i);
    doneB.add(k);
    out.push({ i, a: mine[i]!, b: theirs[k]!, at: k, likeness, runs: runShare(mine[i]!, theirs[k]!) });
  }
  return out.sort((x, y) => x.i - y.i);
}

/** Sentences that share a word of content, those that share most weight first. */
function likely(corpus: PageCorpus, s: PageSentence, places: ReadonlyMap<number, readonly number[]>): number[] {
  const votes = new Map<number, number>();
  for (const stem of s.content) for (const k of places.get(stem) ?? []) votes.set(k, (votes.get(k) ?? 0) + corpus.weights[stem]!);
  return [...votes]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, 5)
    .map(([k]) => k);
}

/** Shared weight of content against the mean of both: a sentence that is a part of another is like it only so far. */
function likenessOf({ weights, stems }: PageCorpus, a: PageSentence, b: PageSentence): number {
  const total = (list: readonly number[]): number => list.reduce((n, s) => n + weights[s]!, 0);
  const own = new Set(b.content);
  const rest = new Set(b.content);
  let shared = 0;
  let count = 0;
  for (const stem of a.content) {
    if (!own.has(stem)) continue;
    shared += weights[stem]!;
    rest.delete(stem);
    count++;
  }
  const senses = new Map([...rest].flatMap((s) => sensesOf(stems[s]!).map((sense): [number, number] => [sense, s])));
  for (const stem of a.content) {
    if (own.has(stem)) continue;
    const other = sensesOf(stems[stem]!)
      .map((sense) => senses.get(sense))
      .find((s) => s !== undefined && rest.has(s));
    if (other === undefined) continue;
    shared += SYNONYM * Math.min(weights[stem]!, weights[other]!);
    rest.delete(other);
    count++;
  }
  const [x, y] = [total(a.content), total(b.content)];
  return count < LEAST_SHARED || x + y === 0 ? 0 : (2 * shared) / (x + y);
}

function runShare(a: PageSentence, b: PageSentence): number {
  const least = Math.min(a.runs.size, b.runs.size);
  let shared = 0;
  for (const r of a.runs) if (b.runs.has(r)) shared++;
  return least === 0 ? 0 : shared / least;
}
