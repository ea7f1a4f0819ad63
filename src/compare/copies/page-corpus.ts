import { isContentWord, sentencesOf, stemOf } from '../../language/index.js';
import { type Span, spanOf } from '../../record/index.js';
import { runKey } from '../words/min-hash.js';
import { tokensOf } from '../words/tokens.js';

/** A page as copies are looked for. */
export interface Page {
  readonly id: string;
  readonly text: string;
  /** ISO 8601. */
  readonly published?: string;
}

/** A sentence in numbers. */
export interface PageSentence {
  readonly span: Span;
  /** Ids of all words. */
  readonly words: readonly number[];
  /** Ids of the stems of content, each once. */
  readonly content: readonly number[];
  /** Hashes of its runs of three words. */
  readonly runs: ReadonlySet<number>;
}

export interface PageCorpus {
  readonly pages: readonly {
    readonly sentences: readonly PageSentence[] /** Stems by rarity, rarest first; only those another page has. */;
    readonly rare: readonly number[];
  }[];
  /** Stems by id. */
  readonly stems: readonly string[];
  /** What a stem tells, by the number of pages that have it: by id. */
  readonly weights: Float64Array;
}

/** Words that a sentence needs to be compared: shorter ones are said on any page. */
const LEAST_WORDS = 5;
const RUN = 3;

/** Reads pages into sentences in numbers. */
export function pageCorpusOf(pages: readonly Page[]): PageCorpus {
  const ids = new Map<string, number>();
  const stems: string[] = [];
  const id = (stem: string): number => {
    const known = ids.get(stem);
    if (known !== undefined) return known;
    ids.set(stem, stems.length);
    return stems.push(stem) - 1;
  };
  const sentences = pages.map((p) => sentencesIn(p.text, id));
  const counts = new Int32Array(stems.length);
  const own = sentences.map((list) => new Set(list.flatMap((s) => s.content)));
  for (const set of own) for (const stem of set) counts[stem]!++;
  const weights = Float64Array.from(counts, (n) => Math.log((1 + pages.length) / (n === 0 ? 1 : n)) + 0.5);
  const rare = own.map((set) => [...set].filter((s) => counts[s]! > 1).sort((a, b) => counts[a]! - counts[b]! || a - b));
  return { pages: sentences.map((list, i) => ({ sentences: list, rare: rare[i]! })), stems, weights };
}

function sentencesIn(text: string, id: (stem: string) => number): PageSentence[] {
  const out: PageSentence[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const range = { start: paragraph.index, end: paragraph.index + paragraph[0].length };
    for (const r of sentencesOf(text, range)) {
      const span = spanOf(text, r);
      const { norms } = tokensOf(span.text);
      if (norms.length < LEAST_WORDS) continue;
      const words = norms.map((n) => id(stemOf(n)));
      const content = [...new Set(norms.flatMap((n, i) => (isContentWord(n) ? [words[i]!] : [])))];
      const runs = new Set<number>();
      for (let i = 0; i + RUN <= words.length; i++) runs.add(runKey(words, i, RUN));
      out.push({ span, words, content, runs });
    }
  }
  return out;
}
