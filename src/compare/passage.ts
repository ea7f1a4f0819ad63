import { isContentWord, stemOf } from '../language/index.js';
import type { Window } from './candidates.js';
import type { Query } from './evidence.js';
import type { SourceIndex } from './source-index.js';
import { sensesOf } from './synonyms.js';
import { isNameInDraft } from './touches.js';

/** A passage that may say what a quotation says, and how strong the evidence is, 0 to 1. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly sense: number;
}

/** Words of content under which no evidence of sense is taken: fewer agree by chance. */
const LEAST_SHARED = 4;
/** Of them, words that are no names: two texts about the same persons say not the same. */
const LEAST_PLAIN = 3;
/** What a name counts against another word. */
const NAME = 0.5;
/** What a synonym counts against the word itself. */
const SYNONYM = 0.8;
/** Length of a passage against the quotation's, words added, and least length: a phrase in common is no paraphrase of a sentence. */
const REACH = { share: 1.4, more: 6, least: 0.5 } as const;

interface Hit {
  readonly t: number;
  /** Which of the quotation's stems it stands for, and how well. */
  readonly slot: number;
  readonly worth: number;
}

/**
 * The passage of a window in which most of a quotation's words of content stand, by stem or synonym, each weighted by its rarity in the
 * sources (Sparck Jones 1972) and counted once.
 */
export function bestPassage(index: SourceIndex, query: Query, window: Window): Passage {
  const slots = slotsOf(index, query);
  const total = slots.reduce((sum, s) => sum + s.weight, 0);
  const hits = hitsIn(index, slots, window);
  const reach = query.words.length * REACH.share + REACH.more;
  let best: Passage = { from: window.from, to: Math.min(window.to, window.from + 1), sense: 0 };
  for (const [i, { t }] of hits.entries()) {
    const worth = new Map<number, number>();
    let last = t;
    for (let k = i; k < hits.length && hits[k]!.t < t + reach; k++) {
      const hit = hits[k]!;
      if ((worth.get(hit.slot) ?? 0) >= hit.worth) continue;
      worth.set(hit.slot, hit.worth);
      last = hit.t;
    }
    const sum = [...worth].reduce((s, [slot, w]) => s + w * slots[slot]!.weight, 0);
    const plain = [...worth.keys()].filter((slot) => !slots[slot]!.name).length;
    const there = worth.size >= LEAST_SHARED && plain >= LEAST_PLAIN && last - t + 1 >= REACH.least * query.words.length && total > 0 ? sum / total : 0;
    const back = there > 0 ? backShare(index, hits, t, last) : 0;
    const sense = there + back > 0 ? (2 * there * back) / (there + back) : 0;
    if (sense > best.sense) best = { from: t, to: last + 1, sense };
  }
  return best;
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
