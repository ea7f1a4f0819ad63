import type { Asked, Candidate, Said } from '../asked.js';
import type { Chain } from '../chains/chain.js';
import { blockAt, type Context, isQuoted, namedIn, storyBefore } from '../context.js';
import { candidatesFor, FEATURES } from './features.js';
import { WEIGHTS } from './weights.js';

/** Somebody who is likely meant, and how likely: of those given 0.9, nine in ten are (training/speaker). */
export interface Likely {
  readonly chain: Chain;
  readonly probability: number;
}

/** Below this probability nobody is named: of pronouns between 0.55 and 0.6, cross-validated, 2 are right and 4 wrong (training/speaker). */
const LEAST = 0.6;

/**
 * Whom a pronoun, an unbound role or a quotation without a source means: each candidate's features weighed and put beside "nobody of these",
 * as probabilities (a conditional logit, McFadden 1974). Weights are learnt; `training/speaker` says from what.
 */
export function likelyPerson(context: Context, question: Asked, said: readonly Said[], least = LEAST): Likely | undefined {
  const asked = { ...question, stranger: strangerBefore(context, question.place) };
  const candidates = candidatesFor(context, asked, said);
  context.observe?.(asked, candidates);
  const best = probabilities(asked, candidates).sort((a, b) => b.probability - a.probability)[0];
  return best && best.probability >= least ? best : undefined;
}

/** "My successor disagrees. … she told me": here or in the paragraph before, nobody named began a sentence after them. */
function strangerBefore(context: Context, place: number): boolean {
  const last = context.descriptions.strangers.findLast((at) => at < place);
  const from = storyBefore(context, blockAt(context, place));
  if (last === undefined || last < context.article.blocks[Math.max(0, from)]!.start) return false;
  return !namedIn(context, last, place).some(({ chain, mention }) => mention.subject && chain.kind === 'person' && !isQuoted(context, mention.start));
}

export function probabilities(asked: Asked, candidates: readonly Candidate[]): Likely[] {
  const scores = candidates.map((c) => scoreOf(asked, c));
  const nobody = nobodyScore(asked, candidates.length);
  const top = Math.max(nobody, ...scores);
  const mass = scores.map((s) => Math.exp(s - top));
  const sum = mass.reduce((a, b) => a + b, 0) + Math.exp(nobody - top);
  return candidates.map(({ chain }, i) => ({ chain, probability: mass[i]! / sum }));
}

/** A feature weighs the same for every kind of question, but for what the kind adds ("none:spokeHere"). */
export function scoreOf({ kind }: Asked, { features }: Candidate): number {
  let score = 0;
  for (const name of FEATURES) {
    const value = features[name];
    if (value) score += value * ((WEIGHTS[name] ?? 0) + (kind === 'pronoun' ? 0 : (WEIGHTS[`${kind}:${name}`] ?? 0)));
  }
  return score;
}

/** What speaks for nobody: more when an official is asked for whom the article has not introduced. */
export const nobodyScore = ({ kind, official, stranger, described }: Asked, candidates: number): number =>
  (described ? (WEIGHTS['nobody:described'] ?? 0) : 0) +
  (stranger ? (WEIGHTS['nobody:stranger'] ?? 0) : 0) +
  (WEIGHTS[`nobody:${kind}`] ?? 0) +
  (official ? (WEIGHTS['nobody:official'] ?? 0) : 0) +
  (WEIGHTS['nobody:crowd'] ?? 0) * Math.log(1 + candidates);
