import type { StatementCorpus } from './statement-corpus.js';
import { shareLongRun } from './word-for-word.js';

/** Share of the shorter statement, by weight, that must stand in the longer one, in order. */
const SHARE = 0.72;
/** The same for a statement of few words, of which one more or less makes another statement. */
const SHORT = { words: 6, share: 0.95 } as const;
/** Words that a statement must have: fewer are said by anybody. One word less does if it has this many with content. */
const LEAST = { words: 4, content: 3 } as const;
/** Weight that must be shared where one statement is not the whole of the other: a set phrase weighs less. */
const LEAST_WEIGHT = 4;
/** Days within which a few words said twice are taken for one utterance; a slogan comes back after a month. */
const SHORT_DAYS = 14;
/** What a word passed over costs on either side, and one that stands for another. */
const COST = { skip: 0.3, replace: 0.5 } as const;

let [above, current] = [new Float32Array(64), new Float32Array(64)];

/**
 * Are two statements variants of one utterance? Local alignment (Smith and Waterman 1981) over words weighted by rarity, against the
 * weight of the shorter statement; a cut or extended variant therefore counts as one, two texts that share a set phrase do not. Two different
 * names keep two statements apart unless a long run is word for word the same.
 */
export function isSameUtterance(corpus: StatementCorpus, a: number, b: number): boolean {
  const [sa, sb] = [corpus.speakers[a]!, corpus.speakers[b]!];
  if (sa !== 0 && sb !== 0 && sa !== sb && !shareLongRun(wordsOf(corpus, a), wordsOf(corpus, b), (w) => corpus.content[w] === 1)) return false;
  const lengthOf = (s: number): number => corpus.firsts[s + 1]! - corpus.firsts[s]!;
  const [short, long] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
  if (lengthOf(short) < LEAST.words && contentOf(corpus, short) < LEAST.content) return false;
  if (lengthOf(short) <= SHORT.words && Math.abs(corpus.days[a]! - corpus.days[b]!) > SHORT_DAYS) return false;
  if (isEqual(corpus, short, long)) return true;
  const own = weightOf(corpus, short);
  const shared = alignedWeight(corpus, short, long);
  const share = lengthOf(short) <= SHORT.words ? SHORT.share : SHARE;
  return shared >= share * own && shared >= LEAST_WEIGHT;
}

const wordsOf = ({ words, firsts }: StatementCorpus, s: number): Int32Array => words.subarray(firsts[s]!, firsts[s + 1]!);

function isEqual({ words, firsts }: StatementCorpus, a: number, b: number): boolean {
  const length = firsts[a + 1]! - firsts[a]!;
  if (firsts[b + 1]! - firsts[b]! !== length) return false;
  for (let i = 0; i < length; i++) if (words[firsts[a]! + i] !== words[firsts[b]! + i]) return false;
  return true;
}

function contentOf({ words, firsts, content }: StatementCorpus, s: number): number {
  let n = 0;
  for (let i = firsts[s]!; i < firsts[s + 1]!; i++) n += content[words[i]!]!;
  return n;
}

function weightOf({ words, firsts, weights }: StatementCorpus, s: number): number {
  let sum = 0;
  for (let i = firsts[s]!; i < firsts[s + 1]!; i++) sum += weights[words[i]!]!;
  return sum;
}

/** The best local alignment's score: shared weight less what was passed over. */
function alignedWeight({ words, firsts, weights }: StatementCorpus, short: number, long: number): number {
  const [from, to] = [firsts[long]!, firsts[long + 1]!];
  const width = to - from + 1;
  if (current.length < width) [above, current] = [new Float32Array(width * 2), new Float32Array(width * 2)];
  above.fill(0, 0, width);
  let best = 0;
  for (let i = firsts[short]!; i < firsts[short + 1]!; i++) {
    const word = words[i]!;
    const weight = weights[word]!;
    current[0] = 0;
    for (let c = 1; c < width; c++) {
      const diagonal = above[c - 1]! + (words[from + c - 1] === word ? weight : -COST.replace);
      const skipped = Math.max(above[c]!, current[c - 1]!) - COST.skip;
      const value = Math.max(0, diagonal, skipped);
      current[c] = value;
      if (value > best) best = value;
    }
    [above, current] = [current, above];
  }
  return best;
}
