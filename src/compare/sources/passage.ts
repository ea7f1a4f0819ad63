import { isContentWord, stemOf } from '../../language/index.js';
import { isNameInDraft } from '../align/touches.js';
import { sensesOf } from '../words/synonyms.js';
import type { Window } from './candidates.js';
import type { Query } from './evidence.js';
import type { SourceIndex } from './source-index.js';

/** A passage that may say what a quotation says, and how strong the evidence is, 0 to 1. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  /**
   * Mean of three shares: of rare words of content in common, of all words in common, of pairs of neighbours in common. Words of content
   * alone prove a subject, not an utterance: two speeches share "largest sponsor of terrorism" and say different things of it.
   */
  readonly sense: number;
}

/** Words of content under which no evidence of sense is taken: fewer agree by chance. */
const LEAST_SHARED = 4;
/** Of them, words that are no names: two texts about the same persons say not the same. */
const LEAST_PLAIN = 3;
/** One fewer of either will do in a quotation of this many words, where nearly all that the passage says is in the quotation. */
const FEWER = { words: 12, back: 0.9 } as const;
/** Share of a passage's own words of content that the quotation must have: the rest is another subject. */
const LEAST_BACK = 0.65;
/** What a name counts against another word. */
const NAME = 0.5;
/** What a synonym counts against the word itself. */
const SYNONYM = 0.8;
/** Length of a passage against the quotation's, words added, and least length: a phrase in common is no paraphrase of a sentence. */
const REACH = { share: 1.4, more: 6, least: 0.4 } as const;
/** Stretches of a window whose words are all compared, and tokens beyond their edges that count: words of grammar lead and follow. */
const WEIGHED = 4;
const EDGE = 3;
/** Words of a quotation in a row, in number and share, of which a passage may have nothing: more are a clause that it does not say. */
const MISSING = { words: 4, share: 0.12 } as const;

interface Hit {
  readonly t: number;
  /** Which of the quotation's stems it stands for, and how well. */
  readonly slot: number;
  readonly worth: number;
}

/**
 * The passage of a window that has most in common with a quotation: its words of content, by stem or synonym, each weighted by its rarity
 * in the sources (Sparck Jones 1972) and counted once; and its words and pairs of words as they stand.
 */
export function bestPassage(index: SourceIndex, query: Query, window: Window): Passage {
  const slots = slotsOf(index, query);
  const total = slots.reduce((sum, s) => sum + s.weight, 0);
  const hits = hitsIn(index, slots, window);
  const reach = query.words.length * REACH.share + REACH.more;
  const found: Stretch[] = [];
  for (const [i, { t }] of hits.entries()) {
    const worth = new Map<number, number>();
    let last = t;
    for (let k = i; k < hits.length && hits[k]!.t < t + reach; k++) {
      const hit = hits[k]!;
      if ((worth.get(hit.slot) ?? 0) >= hit.worth) continue;
      worth.set(hit.slot, hit.worth);
      last = hit.t;
    }
    const plain = [...worth.keys()].filter((slot) => !slots[slot]!.name).length;
    if (worth.size < LEAST_SHARED - 1 || last - t + 1 < REACH.least * query.words.length) continue;
    const there = [...worth].reduce((sum, [slot, w]) => sum + w * slots[slot]!.weight, 0) / total;
    const back = backShare(index, hits, t, last);
    const fewer = query.words.length >= FEWER.words && back >= FEWER.back ? 1 : 0;
    if (back < LEAST_BACK || worth.size < LEAST_SHARED - fewer || plain < LEAST_PLAIN - fewer) continue;
    found.push({ from: t, to: last + 1, content: (2 * there * back) / (there + back) });
  }
  const stemsAt = ({ from, to }: Stretch): Set<string> => new Set(hits.filter((h) => h.t >= from && h.t < to).map((h) => slots[h.slot]!.stem));
  return found
    .sort((a, b) => b.content - a.content || a.from - b.from)
    .slice(0, WEIGHED)
    .map((s) => ({ from: s.from, to: s.to, sense: senseOf(index, query, window, s, stemsAt(s)) }))
    .reduce((best, p) => (p.sense > best.sense ? p : best), { from: window.from, to: window.to, sense: 0 });
}

/** A stretch of a source and the share of rare words of content it has in common with the quotation. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly content: number;
}

/**
 * Mean share of words of content, of all words, each as often, and of pairs of neighbours; 0 where a clause of the quotation has nothing.
 * `stems`: of the quotation's words of content, those that stand in the stretch, themselves or as a synonym.
 */
function senseOf(index: SourceIndex, query: Query, window: Window, { from, to, content }: Stretch, stems: ReadonlySet<string>): number {
  const { classes, quotation } = query;
  const theirs = index.classes.subarray(Math.max(window.from, from - EDGE), Math.min(window.to, to + EDGE));
  const left = new Map<number, number>();
  for (const c of theirs) left.set(c, (left.get(c) ?? 0) + 1);
  const pair = (a: number, b: number): number => a * index.vocabulary.length + b;
  const pairs = new Set(Array.from(theirs.subarray(1), (c, i) => pair(theirs[i]!, c)));
  let [words, neighbours, missing] = [0, 0, 0];
  for (const [q, c] of classes.entries()) {
    const count = left.get(c) ?? 0;
    left.set(c, count - 1);
    if (count > 0) words++;
    missing = count > 0 || (query.content[q] && stems.has(stemOf(quotation.tokens.norms[q]!))) ? 0 : missing + 1;
    if (missing > Math.max(MISSING.words, MISSING.share * classes.length)) return 0;
    if (q > 0 && c >= 0 && pairs.has(pair(classes[q - 1]!, c))) neighbours++;
  }
  return (content + words / classes.length + neighbours / Math.max(1, classes.length - 1)) / 3;
}

interface Slot {
  readonly stem: string;
  readonly weight: number;
  readonly name: boolean;
}

function slotsOf(index: SourceIndex, query: Query): Slot[] {
  const out = new Map<string, Slot>();
  const size = index.words.length;
  for (const [q, norm] of query.quotation.tokens.norms.entries()) {
    if (!query.content[q]) continue;
    const c = query.classes[q]!;
    const count = c < 0 ? 0 : index.byWord.heads[c + 1]! - index.byWord.heads[c]!;
    const stem = stemOf(norm);
    const name = isNameInDraft(index, query, q);
    out.set(stem, { stem, name, weight: (name ? NAME : 1) * Math.log(1 + size / (1 + count)) });
  }
  return [...out.values()];
}

function hitsIn(index: SourceIndex, slots: readonly Slot[], window: Window): Hit[] {
  const byStem = new Map(slots.map((s, i) => [s.stem, i]));
  const bySense = new Map(slots.flatMap((s, i) => sensesOf(s.stem).map((sense): [number, number] => [sense, i])));
  const out: Hit[] = [];
  for (let t = window.from; t < window.to; t++) {
    const word = index.vocabulary[index.words[t]!]!;
    const stem = stemOf(word);
    const slot = byStem.get(stem);
    if (slot !== undefined) out.push({ t, slot, worth: 1 });
    else if (isContentWord(word)) for (const sense of sensesOf(stem)) if (bySense.has(sense)) out.push({ t, slot: bySense.get(sense)!, worth: SYNONYM });
  }
  return out;
}

/** Share of a passage's own words of content that stand for words of the quotation: a passage that says much else does not say the same. */
function backShare(index: SourceIndex, hits: readonly Hit[], from: number, to: number): number {
  const standing = new Set(hits.filter((h) => h.t >= from && h.t <= to).map((h) => h.t));
  let all = 0;
  for (let t = from; t <= to; t++) if (isContentWord(index.vocabulary[index.words[t]!]!)) all++;
  return all === 0 ? 0 : Math.min(1, standing.size / all);
}
