/**
 * Act: what a speaker does by saying it. Cue, source and content in; one act of the closed list with its probability out.
 *
 * Two readers weighed as one: a multinomial logistic regression over named features (features.ts: what the cue table says, who would do what
 * in the main clause, which word classes stand in it, lexicon.ts), and a small attention pool over what the attribution model made of the
 * words (reader.ts); then named rules (settled.ts, plain.ts). Weights and data: training/acts. Acts after PLOVER/CAMEO (Schrodt 2012), Searle (1976).
 */
import type { WordStates } from '../../attribution/index.js';
import { type CueEntry, cueEntryOf, cueOf } from '../../language/index.js';
import { ACTS, type Act, type Statement } from '../../record/index.js';
import { clauseOf, mainClause, sentencesIn } from './clause.js';
import { featuresOf, isNeutral, type Said } from './features.js';
import { leftBy } from './plain.js';
import { actsByStates } from './reader.js';
import { settled } from './settled.js';
import { isUnsaid } from './unsaid.js';
import { WEIGHTS } from './weights.js';

export type { Said } from './features.js';
export { isUnsaid } from './unsaid.js';

/** Each feature's weights, as printed until somebody asks for them: an article has few of the features, and reading all rows was a tenth of a start. */
const TABLE = new Map<string, string | Float64Array>(
  WEIGHTS.trim()
    .split('\n')
    .map((row) => row.split('\t') as [string, string]),
);

function weightsOf(feature: string): Float64Array | undefined {
  const row = TABLE.get(feature);
  if (typeof row !== 'string') return row;
  const weights = Float64Array.from(row.split(' '), (w) => Number(w) / 100);
  TABLE.set(feature, weights);
  return weights;
}

/** How much the word states count beside the features: their odds are multiplied, raised to shares that sum to one (training/README.md). */
const STATES_SHARE = 0.5;
/** No probability counts as less: what one of the two has never seen it may not rule out. */
const LEAST = 1e-4;

/** Every act's probability, in the order of ACTS: what the features say and what the word states say as a product of experts (Hinton 2002). */
export function product(byFeatures: Float64Array, byStates: Float64Array): Float64Array {
  const odds = byFeatures.map((p, k) => (p + LEAST) ** (1 - STATES_SHARE) * (byStates[k]! + LEAST) ** STATES_SHARE);
  const sum = odds.reduce((x, y) => x + y, 0);
  return odds.map((o) => o / sum);
}

/** The same, from the word states; by the features alone where there are none. */
export function weighed(byFeatures: Float64Array, states: WordStates | undefined): Float64Array {
  const byStates = states && actsByStates(states);
  return byStates ? product(byFeatures, byStates) : byFeatures;
}

/** Every act with its probability, the likeliest first. */
export function actsOf(said: Said, entry = cueEntryOf(said.cue, said.content)): { readonly kind: Act; readonly p: number }[] {
  const clause = mainClause(said);
  const scores = new Float64Array(ACTS.length);
  for (const feature of featuresOf(said, entry, clause)) {
    const weights = weightsOf(feature);
    if (weights) for (let k = 0; k < weights.length; k++) scores[k]! += weights[k]!;
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
const isPurposeOfProtest = ({ cue, deed = '' }: Said): boolean =>
  /(?:^|\s)to\s\p{L}+(?:\s(?:for|on|against|over))?$/iu.test(cue) && PROTEST.test(`${deed} ${cue}`);

/** "Resigned yesterday to allow a vote": what a deed was done for, in a cue that tells of no words. */
const PURPOSE = /\sto\s(?:allow|let|enable|permit|help|protect|avoid|prevent|ease|clear|end|save)$/iu;
const isPurposeOfDeed = ({ cue }: Said): boolean =>
  PURPOSE.test(cue) && cueOf(cue.split(/\s/, 1)[0]!) === undefined && cueEntryOf(cue.replace(PURPOSE, '')) === undefined;

/** The act of a statement; null for wishes and other attitudes, where nothing is done by words, and for what a protest is for. */
export function actOf(said: Said): Statement['act'] {
  const entry = cueEntryOf(said.cue, said.content);
  if (entry?.report === 'perception' || (entry?.report === 'belief' && entry.act === null)) return null;
  if (isPurposeOfProtest(said) || isPurposeOfDeed(said)) return null;
  const [best, next] = performed(said, entry) as [Ranked, Ranked];
  return { ...graded(best), second: graded(next) };
}

interface Ranked {
  readonly kind: Act;
  readonly p: number;
}

const graded = ({ kind, p }: Ranked): { kind: Act; confidence: number } => ({ kind, confidence: Math.round(p * 1000) / 1000 });

/**
 * Of several sentences, the one that is said to do something counts before those that assert: "It was a hard day. We will find them."
 * `ranked` of the whole where it already names another act than assertion, or where no sentence is marked clearly.
 */
function strongest(said: Said, entry: CueEntry | undefined): Ranked[] {
  const whole = actsOf(said, entry);
  const sentences = sentencesIn(said.content);
  if (whole[0]!.kind !== 'assert' || !isNeutral(entry) || sentences.length < 2) return whole;
  const { states: _, ...bare } = said;
  const each = sentences.map((content) => actsOf({ ...bare, content, conditional: HANGS.test(content) }, entry));
  const plain = (sentence: string): boolean => leftBy(clauseOf(sentence, said.source, said.quotation))?.includes('assert') === false;
  const marked = each.filter(([first], i) => first!.kind !== 'assert' && (first!.p >= MARKED || plain(sentences[i]!))).sort(([x], [y]) => y!.p - x!.p);
  return marked[0] ?? whole;
}

/** A sentence on a condition. */
const HANGS = /\b(?:if|unless|until|once|as long as|provided)\b/i;
/** A sentence this likely to do another act than assert speaks for its quotation; probability, by the features alone. At 0.7 five of PolNeAR's 182
 * quotations of several sentences read by hand were lost, here none. */
const MARKED = 0.85;

/** Of neither is anything left where one is not done: "did not rule out" denies nothing either. */
const SAYS_NO: ReadonlySet<Act> = new Set<Act>(['deny', 'refuse']);

/** Every act with its probability but those that the cue says were not done: who "did not deny" has denied nothing. */
function performed(said: Said, entry: CueEntry | undefined): Ranked[] {
  const ranked = strongest(said, entry);
  if (!isUnsaid(said.cue) || entry === undefined || entry.act === 'assert') return ranked;
  const undone = entry.act === null || !SAYS_NO.has(entry.act) ? [entry.act, entry.second] : [...SAYS_NO];
  const left = ranked.filter(({ kind }) => !undone.includes(kind));
  const sum = left.reduce((x, { p }) => x + p, 0);
  return left.map(({ kind, p }) => ({ kind, p: p / sum }));
}
