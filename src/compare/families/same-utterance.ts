import { areVariants, LEAST, SHORT_DAYS, SHORT_WORDS } from './likeness.js';
import type { StatementCorpus } from './statement-corpus.js';
import { shareLongRun } from './word-for-word.js';

/**
 * Are two statements variants of one utterance? By alignment of their words, weighted by rarity (`areVariants`). Two different names keep
 * two statements apart unless a long run is word for word the same.
 */
export function isSameUtterance(corpus: StatementCorpus, a: number, b: number): boolean {
  const lengthOf = (s: number): number => corpus.firsts[s + 1]! - corpus.firsts[s]!;
  const [short, long] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
  if (lengthOf(short) < LEAST.words && contentOf(corpus, short) < LEAST.content) return false;
  if (lengthOf(short) <= SHORT_WORDS && Math.abs(corpus.days[a]! - corpus.days[b]!) > SHORT_DAYS) return false;
  const [mine, theirs] = [wordsOf(corpus, short), wordsOf(corpus, long)];
  const [sa, sb] = [corpus.speakers[a]!, corpus.speakers[b]!];
  if (sa !== 0 && sb !== 0 && sa !== sb && !shareLongRun(mine, theirs, (w) => corpus.content[w] === 1)) return false;
  return areVariants(mine, theirs, (w) => corpus.weights[w]!, sa !== 0 && sa === sb);
}

const wordsOf = ({ words, firsts }: StatementCorpus, s: number): Int32Array => words.subarray(firsts[s]!, firsts[s + 1]!);

function contentOf({ words, firsts, content }: StatementCorpus, s: number): number {
  let n = 0;
  for (let i = firsts[s]!; i < firsts[s + 1]!; i++) n += content[words[i]!]!;
  return n;
}
