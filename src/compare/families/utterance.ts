import { isContentWord } from '../../language/index.js';
import { mix, runKey } from '../words/min-hash.js';
import { sameSpeaker } from '../words/names.js';
import { tokensOf } from '../words/tokens.js';
import { classOf } from '../words/word-forms.js';
import { areVariants, LEAST, SHARE, SHORT_DAYS, SHORT_WORDS } from './likeness.js';
import { shareLongRun } from './word-for-word.js';

/**
 * One wording of an utterance as an archive compares it: nothing in it, and nothing in how two are compared, depends on what else is
 * known, so that families come out the same in whatever order pages arrive.
 */
export interface Utterance {
  /** A number for each canonical word; odd for a word of content. */
  readonly words: Uint32Array;
  /** Who is said to have said it; undefined where the page does not tell by name. */
  readonly speaker?: string | undefined;
  /** Day of publication, counted from 1970. */
  readonly day?: number | undefined;
}

/** Weight of a word of content and of one of grammar. The least and the most that a corpus gives a word of content are 0.7 and 2. */
const WEIGHTS = { content: 1.4, grammar: 0.35 } as const;
/** Words taken of one wording: more is a speech, and its first part tells it. */
const MOST_WORDS = 400;
/** Runs under which a wording is looked up: of any words, and of words of content with the words of grammar between them passed over. */
const RUNS = { any: 4, content: 3 } as const;
/**
 * Of this many neighbouring runs the one with the least number is taken (winnowing, Schleimer et al. 2003): two wordings that share a
 * stretch of `RUNS.any + WINDOW - 1` words share a key. With 3, wordings of news have 9 keys, and of 46 labelled pairs none is missed that
 * looking up every run finds.
 */
const WINDOW = 3;

/** The words of a text as numbers. */
export function utteranceWords(text: string): Uint32Array {
  const { norms } = tokensOf(text);
  return Uint32Array.from(norms.slice(0, MOST_WORDS), (norm) => {
    const word = classOf(norm);
    let h = 0x811c9dc5;
    for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
    return ((mix(h) & ~1) | (isContentWord(word) ? 1 : 0)) >>> 0;
  });
}

/** Does it say enough to be told from others? */
export const saysEnough = ({ words }: Pick<Utterance, 'words'>): boolean => words.length >= LEAST.words || contentOf(words) >= LEAST.content;

/** Is it so short that the day of publication counts? */
const isShort = ({ words }: Utterance): boolean => words.length <= SHORT_WORDS;

const hasContent = (word: number): boolean => (word & 1) === 1;

const contentOf = (words: Uint32Array): number => words.reduce((n, w) => n + (w & 1), 0);

/**
 * The keys under which an utterance is looked up, each once, in order: two wordings of one utterance share one of them at least.
 *
 * @returns unsigned 32-bit numbers
 */
export function utteranceKeys({ words }: Utterance): Uint32Array {
  const content = words.filter((w) => (w & 1) === 1);
  return Uint32Array.from(new Set([...winnowed(words, RUNS.any), ...(content.length < RUNS.content ? [] : winnowed(content, RUNS.content))])).sort();
}

/** The runs of a length that are kept; of fewer words than that, all of them as one. */
function winnowed(words: Uint32Array, length: number): number[] {
  const runs: number[] = [];
  for (let i = 0; i === 0 || i + length <= words.length; i++) runs.push(runKey(words, i, Math.min(length, words.length - i)));
  const kept: number[] = [];
  for (let i = 0; i === 0 || i + WINDOW <= runs.length; i++) kept.push(Math.min(...runs.slice(i, i + WINDOW)));
  return kept;
}

/**
 * Which of two is the leader, if they are one utterance: the one that names its speaker, else the longer, else the one whose words come
 * first as numbers. A total order over different wordings.
 */
export function compareUtterances(a: Utterance, b: Utterance): number {
  const named = Number(b.speaker !== undefined) - Number(a.speaker !== undefined);
  if (named !== 0) return named;
  if (a.words.length !== b.words.length) return b.words.length - a.words.length;
  for (let i = 0; i < a.words.length; i++) if (a.words[i] !== b.words[i]) return a.words[i]! - b.words[i]!;
  const [x, y] = [a.speaker ?? '', b.speaker ?? ''];
  return x < y ? -1 : x > y ? 1 : (a.day ?? -1) - (b.day ?? -1);
}

/**
 * Are two wordings variants of one utterance? By alignment of their weighted words (`areVariants`). Two different names keep them apart
 * unless a long run is word for word the same.
 */
export function areOneUtterance(a: Utterance, b: Utterance): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!saysEnough(short)) return false;
  if (isShort(short) && Math.abs((a.day ?? Number.NaN) - (b.day ?? Number.NaN)) > SHORT_DAYS) return false;
  if (!mayShare(short.words, long.words)) return false;
  const same = a.speaker !== undefined && b.speaker !== undefined ? sameSpeaker(a.speaker, b.speaker) : undefined;
  if (same === false && !shareLongRun(short.words, long.words, hasContent)) return false;
  return areVariants(short.words, long.words, weight, same === true);
}

const weight = (word: number): number => ((word & 1) === 1 ? WEIGHTS.content : WEIGHTS.grammar);

/** Could they share enough, whatever the order? Tells most pairs apart before they are aligned. */
function mayShare(short: Uint32Array, long: Uint32Array): boolean {
  const theirs = new Set(long);
  let [own, shared] = [0, 0];
  for (const w of short) {
    own += weight(w);
    if (theirs.has(w)) shared += weight(w);
  }
  return shared >= SHARE * own;
}
