/**
 * Act: what a speaker does by saying it. Cue, source and content in; one act of the closed list with its probability out.
 *
 * Two readers weighed as one: a multinomial logistic regression over named features (features.ts: what the cue table says, who would do what
 * in the main clause, which word classes stand in it, lexicon.ts), and a small attention pool over what the attribution model made of the
 * words (reader.ts); then named rules (settled.ts, plain.ts). Weights and data: training/acts. Acts after PLOVER/CAMEO (Schrodt 2012), Searle (1976).
 */
import type { WordStates } from '../../attribution/index.js';
import { cueEntryOf } from '../../language/index.js';
import { ACTS, type Act, type Statement } from '../../record/index.js';
import { mainClause } from './clause.js';
import { featuresOf, type Said } from './features.js';
import { actsByStates } from './reader.js';
import { settled } from './settled.js';
import { WEIGHTS } from './weights.js';

export type { Said } from './features.js';

const TABLE: ReadonlyMap<string, readonly number[]> = new Map(
  WEIGHTS.trim()
    .split('\n')
    .map((row) => {
      const [name, weights] = row.split('\t') as [string, string];
      return [name, weights.split(' ').map((w) => Number(w) / 100)];
    }),
);

/** How much the word states count beside the features: their odds are multiplied, raised to shares that sum to one (training/README.md). */
const STATES_SHARE = 0.5;
/** No probability counts as less: what one of the two has never seen it may not rule out. */
const LEAST = 1e-4;

/** Every act's probability, in the order of ACTS: what the features say and what the word states say as a product of experts (Hinton 2002). */
export function weighed(byFeatures: readonly number[], states: WordStates | undefined): readonly number[] {
  const byStates = states && actsByStates(states);
  if (!byStates) return byFeatures;
  const odds = byFeatures.map((p, k) => (p + LEAST) ** (1 - STATES_SHARE) * (byStates[k]! + LEAST) ** STATES_SHARE);
  const sum = odds.reduce((x, y) => x + y, 0);
  return odds.map((o) => o / sum);
}

/** Every act with its probability, the likeliest first. */
export function actsOf(said: Said, entry = cueEntryOf(said.cue, said.content)): { readonly kind: Act; readonly p: number }[] {
  const clause = mainClause(said);
  const scores = ACTS.map(() => 0);
  for (const feature of featuresOf(said, entry, clause)) {
    const weights = TABLE.get(feature) ?? [];
    for (const [k, w] of weights.entries()) scores[k]! += w;
  }
  const top = Math.max(...scores);
  const odds = scores.map((s) => Math.exp(s - top));
  const sum = odds.reduce((a, b) => a + b, 0);
  const probabilities = weighed(
    odds.map((o) => o / sum),
    said.states,
  );
  const ranked = ACTS.map((kind, k) => ({ kind, p: probabilities[k]! })).sort((a, b) => b.p - a.p);
  return settled(ranked, said, entry, clause);
}

/** `report` of a cue: what the table says of it; speech where nothing is known. */
export function reportOf(cue: string, content = ''): Statement['report'] {
  return cueEntryOf(cue, content)?.report ?? 'speech';
}

/** Deeds that protest; what they are done for is their purpose, and nothing has been said yet. */
const PROTEST =
  /\b(?:block(?:ed|s|ing|ade\w*)|barricad\w+|march(?:ed|es|ing)|rall(?:y|ied|ies|ying)|protest\w*|demonstrat\w+|hunger strikes?|strikes?|struck|streets|gather(?:ed|ing)|riot\w*|occup(?:y|ied|ies|ying)|picket\w*|stag(?:ed|ing)|stormed|burn(?:ed|t|ing)|clash\w*|sit-ins?|walked out)\b/iu;

/** "blocked roads to demand a vote", "a hunger strike to press for it": PLOVER codes the protest, and no words are reported. */
const isPurposeOfProtest = ({ cue, deed = '' }: Said): boolean => /(?:^|\s)to\s\p{L}+(?:\s(?:for|on))?$/iu.test(cue) && PROTEST.test(`${deed} ${cue}`);

/** The act of a statement; null for wishes and other attitudes, where nothing is done by words, and for what a protest is for. */
export function actOf(said: Said): Statement['act'] {
  const entry = cueEntryOf(said.cue, said.content);
  if (entry?.report === 'perception' || (entry?.report === 'belief' && entry.act === null)) return null;
  if (isPurposeOfProtest(said)) return null;
  const [best] = actsOf(said, entry) as [{ kind: Act; p: number }];
  return { kind: best.kind, confidence: Math.round(best.p * 1000) / 1000 };
}
