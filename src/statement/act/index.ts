/**
 * Act: what a speaker does by saying it. Cue, source and content in; one act of the closed list with its probability out.
 *
 * A multinomial logistic regression over named features (features.ts): what the cue table says, who would do what in the main clause,
 * which word classes stand in it (lexicon.ts). Weights and data: training/acts. Acts after PLOVER/CAMEO (Schrodt 2012), Searle (1976).
 */
import { cueEntryOf } from '../../language/index.js';
import { ACTS, type Act, type Statement } from '../../record/index.js';
import { featuresOf, type Said } from './features.js';
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

/** Every act with its probability, the likeliest first. */
export function actsOf(said: Said): { readonly kind: Act; readonly p: number }[] {
  const entry = cueEntryOf(said.cue, said.content);
  const scores = ACTS.map(() => 0);
  for (const feature of featuresOf(said, entry)) {
    const weights = TABLE.get(feature) ?? [];
    for (const [k, w] of weights.entries()) scores[k]! += w;
  }
  const top = Math.max(...scores);
  const odds = scores.map((s) => Math.exp(s - top));
  const sum = odds.reduce((a, b) => a + b, 0);
  const ranked = ACTS.map((kind, k) => ({ kind, p: odds[k]! / sum })).sort((a, b) => b.p - a.p);
  return settled(ranked, said, entry);
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
  const [best] = actsOf(said) as [{ kind: Act; p: number }];
  return { kind: best.kind, confidence: Math.round(best.p * 1000) / 1000 };
}
