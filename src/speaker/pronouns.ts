import type { Gender } from '../language/index.js';
import type { Range } from '../record/index.js';
import type { Chain } from './chains.js';
import { blockAt, type Context, isQuoted, namedIn, sentenceAt, storyBefore } from './context.js';

/** Whoever spoke before, as far as resolving has come. */
export interface Said {
  readonly place: number;
  readonly chain: Chain | undefined;
}

/** How strongly each kind of earlier mention claims a pronoun; set by hand and checked on PolNeAR and whole pages (evaluation/REPORT.md). */
const WEIGHT = {
  /** Subject of the same sentence, before the pronoun. */
  sentenceSubject: 4,
  /** Named elsewhere in the same sentence before it. */
  sentence: 1.5,
  /** Subject of an earlier sentence of the paragraph; nearer ones more. */
  paragraphSubject: 3.2,
  paragraph: 1.2,
  /** Subject of the last sentences of the paragraph before. */
  beforeSubject: 2.2,
  before: 0.8,
  /** Spoke last in this paragraph, or in the one before. */
  spokeHere: 3.4,
  spokeBefore: 2.8,
  /** Spoke last, further back, with nobody speaking since. */
  spokeEarlier: 1.6,
  /** The gender is known and fits, not merely unknown. */
  gender: 1,
  /** A possessive ("Holt's visit") names somebody without making them the subject. */
  possessive: -0.8,
  /** Each sentence in between. */
  distance: -0.25,
} as const;
/** How far back a name can be meant, in UTF-16 code units: past any two paragraphs of news, and what keeps a page of one endless paragraph linear. */
const REACH = 6000;
/** How many blocks back somebody who spoke last may still be meant. */
const FAR = 8;
/** The best candidate must lead the second by this much, else the pronoun stays unresolved. */
const MARGIN = 0.4;

/** The person a singular pronoun means: by recency, subjecthood, who spoke last, and gender. Undefined when two are as likely. */
export function personOf(context: Context, range: Range, gender: Gender | undefined, said: readonly Said[], margin = MARGIN): Chain | undefined {
  const scores = new Map<Chain, number>();
  const raise = (chain: Chain | undefined, score: number): void => {
    if (chain && couldBe(chain, gender)) scores.set(chain, Math.max(scores.get(chain) ?? 0, score + (gender && chain.gender === gender ? WEIGHT.gender : 0)));
  };
  for (const [chain, score] of mentionScores(context, range)) raise(chain, score);
  const here = blockAt(context, range.start);
  const last = said.findLast((s) => s.place < range.start);
  if (last && blockAt(context, last.place) === here) raise(last.chain, WEIGHT.spokeHere);
  else if (last && blockAt(context, last.place) === storyBefore(context, here)) raise(last.chain, WEIGHT.spokeBefore);
  else {
    const earlier = said.findLast((s) => s.place < range.start && s.chain !== undefined);
    const alone = new Set(said.flatMap((s) => (s.chain?.kind === 'person' ? [s.chain] : []))).size === 1;
    if (earlier && (alone || here - blockAt(context, earlier.place) <= FAR)) raise(earlier.chain, WEIGHT.spokeEarlier);
  }
  return clearest(scores, margin);
}

function clearest(scores: ReadonlyMap<Chain, number>, margin: number): Chain | undefined {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || (second && first[1] - second[1] < margin)) return undefined;
  return first[0];
}

const couldBe = (chain: Chain, gender: Gender | undefined): boolean => chain.kind === 'person' && !(gender && chain.gender && chain.gender !== gender);

/** Every mention in the sentence, the paragraph and the paragraph before, with its claim; what stands inside direct speech has none. */
function* mentionScores(context: Context, range: Range): Generator<[Chain, number]> {
  const here = blockAt(context, range.start);
  const before = storyBefore(context, here);
  const sentence = sentenceAt(context, range.start);
  const from = Math.max(context.article.blocks[Math.max(0, before)]!.start, range.start - REACH);
  for (const { chain, mention } of namedIn(context, from, range.start)) {
    if (isQuoted(context, mention.start)) continue;
    const block = blockAt(context, mention.start);
    if (block !== here && block !== before) continue;
    const subject = mention.subject && !mention.possessive;
    const penalty = (mention.possessive ? WEIGHT.possessive : 0) + WEIGHT.distance * Math.min(6, sentencesBetween(context, mention.end, range.start));
    if (mention.start >= sentence.start) yield [chain, (subject ? WEIGHT.sentenceSubject : WEIGHT.sentence) + penalty];
    else if (block === here) yield [chain, (subject ? WEIGHT.paragraphSubject : WEIGHT.paragraph) + penalty];
    else yield [chain, (subject ? WEIGHT.beforeSubject : WEIGHT.before) + penalty];
  }
}

/** Sentence ends between two places; a rough count is enough here. */
const sentencesBetween = ({ article: { text } }: Context, from: number, to: number): number =>
  text.slice(from, Math.min(to, from + 2000)).match(/[.!?]["”’)]*\s/g)?.length ?? 0;
