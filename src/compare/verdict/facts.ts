import type { Reading } from '../align/reading.js';
import type { Query } from '../sources/evidence.js';
import { markBefore, type SourceIndex, sourceOf, speakerAt } from '../sources/source-index.js';
import { NEGATIONS } from '../words/lexicon.js';
import { sameSpeaker } from '../words/names.js';
import { MARK, tokensOf } from '../words/tokens.js';
import { type Context, contextOf } from './context.js';
import { daysBetween } from './occasion.js';
import type { Facts } from './verdicts.js';

/** What the draft claims of a quotation, and the draft's words about it. */
export interface Claim {
  readonly speaker: string | undefined;
  readonly source: string | undefined;
  /** When the draft came out, ISO 8601. */
  readonly published: string | undefined;
  /** Canonical words of the draft around the quotation, asked for only where something was cut: where the draft tells the condition itself, nothing was. */
  readonly around: () => ReadonlySet<string>;
}

/** Words of a second voice that make a quotation one of two speakers; fewer may be a slip at a turn's edge. */
const VOICE_WORDS = 2;

/** Share of the kept words inside quotation marks from which the source quotes them. */
const QUOTED_SHARE = 0.8;
/** Words before a quotation of the source in which whoever is quoted is named. */
const NAMED_BEFORE = 40;

/** Measures a reading for the rules. */
export function factsOf(index: SourceIndex, query: Query, reading: Reading, claim: Claim, sense: number): Facts {
  const voices = voicesOf(index, reading);
  const elisions =
    reading.joints.filter((j) => j.marked && j.kind !== 'move' && j.dropped > 0).length + reading.edits.filter((e) => e.marked === 'ellipsis').length;
  const open = reading.joints.filter((j) => !j.marked);
  return {
    words: wordCount(query),
    contentWords: query.content.filter(Boolean).length,
    coverage: reading.coverage,
    contentKept: reading.contentKept,
    namesKept: reading.namesKept,
    kept: reading.keptWords,
    foreign: reading.foreign,
    longestRun: reading.longestRun,
    averageRun: reading.averageRun,
    dense: reading.dense,
    edits: reading.edits,
    trims: open.filter((j) => j.kind === 'trim').reduce((n, j) => n + j.dropped, 0),
    moves: open.filter((j) => j.kind === 'move').length + reading.edits.filter((e) => e.kind === 'move').length,
    splices: open.filter((j) => j.kind === 'splice').length + reading.joints.filter((j) => j.marked && j.dropped === Number.POSITIVE_INFINITY).length,
    elisions,
    negations: reading.negations,
    governors: reading.governors,
    opposites: reading.opposites,
    synonyms: reading.synonyms,
    voices,
    amputated: reading.kept.length > 0 && reading.kept.at(-1)![0] === query.words.length - 1 && isAmputated(index, reading.kept.at(-1)![1]),
    speaker: speakerIs(index, voices, claim.speaker, isQuotedThere(index, reading, claim.speaker)),
    context: contextFor(index, query, reading, claim),
    sense,
    age: reading.kept.length > 0 ? ageAt(index, reading.kept[0]![1], claim) : undefined,
    elsewhere: claim.source !== undefined && reading.kept.length > 0 && index.sources[sourceOf(index, reading.kept[0]![1])]!.id !== claim.source,
  };
}

/** Days from the saying of a token to the draft. A draft that names its source claims the occasion: dates tell nothing then. */
export const ageAt = (index: SourceIndex, token: number, { source, published }: Claim): number | undefined =>
  source === undefined ? daysBetween(index.sources[sourceOf(index, token)]!.said, published) : undefined;

/** Words of the quotation outside brackets, as they are written: a contraction is one. */
export function wordCount({ quotation: { tokens, bracketed } }: Query): number {
  return bracketed.filter((b, q) => !b && (q === 0 || tokens.starts[q] !== tokens.ends[q - 1])).length;
}

/** Does the source go on with "n't" of the same word, or with a "not" that ends its clause? */
function isAmputated(index: SourceIndex, last: number): boolean {
  const source = sourceOf(index, last);
  const next = last + 1;
  if (next >= index.firsts[source + 1]! || index.vocabulary[index.words[next]!] !== 'not') return false;
  if (index.marks[next]! & MARK.clause) return false;
  return index.starts[next] === index.ends[last] || (markBefore(index, next + 1, source) & MARK.clause) > 0;
}

/** Who says the kept words: the one with most of them first. */
function voicesOf(index: SourceIndex, reading: Reading): string[] {
  const counts = new Map<string, number>();
  for (const [, t] of reading.kept) {
    const name = speakerAt(index, t, sourceOf(index, t));
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n >= VOICE_WORDS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
}

function speakerIs(index: SourceIndex, voices: readonly string[], claimed: string | undefined, quoted: boolean): boolean | undefined {
  const actual = voices[0];
  if (claimed === undefined || actual === undefined) return undefined;
  const same = sameSpeaker(claimed, actual, speakersIn(index));
  return quoted && same === false ? undefined : same;
}

/** Is the token said by the claimed speaker? undefined where nobody comparable is claimed or known. */
export function isClaimedAt(index: SourceIndex, token: number, claim: Claim): boolean | undefined {
  const actual = speakerAt(index, token, sourceOf(index, token));
  return speakerIs(index, actual === undefined ? [] : [actual], claim.speaker, false);
}

/**
 * Do the kept words stand inside quotation marks in the source, with the claimed speaker named beside them? Then the source's speaker
 * quotes somebody, and the turn does not tell whose words they are.
 */
function isQuotedThere(index: SourceIndex, { kept }: Reading, claimed: string | undefined): boolean {
  const quoted = kept.filter(([, t]) => index.marks[t]! & MARK.quoted).length;
  if (kept.length === 0 || claimed === undefined || quoted < QUOTED_SHARE * kept.length) return false;
  const names = new Set(tokensOf(claimed).norms);
  const first = kept[0]![1];
  for (let t = Math.max(0, first - NAMED_BEFORE); t < first; t++) if (names.has(index.vocabulary[index.words[t]!]!)) return true;
  return false;
}

const known = new WeakMap<SourceIndex, string[]>();
function speakersIn(index: SourceIndex): string[] {
  let names = known.get(index);
  if (!names) {
    names = [...new Set(index.sources.flatMap((s) => (s.speakers ?? []).map((r) => r.speaker)))];
    known.set(index, names);
  }
  return names;
}

function contextFor(index: SourceIndex, query: Query, reading: Reading, claim: Claim): Context | undefined {
  if (reading.kept.length === 0) return undefined;
  const first = reading.runs[0]![0];
  const last = reading.runs.at(-1)![1];
  const cut = contextOf(index, first, last, query.quotation.asks);
  const told =
    cut &&
    (cut.kind === 'question'
      ? ['ask', 'asks', 'asked', 'asking', 'question', 'questioned', 'questions', 'whether', 'wondered', 'wonder']
      : [index.vocabulary[index.words[cut.at]!]!]);
  if (cut) {
    const around = claim.around();
    if (!told!.some((w) => around.has(w))) return cut.kind;
  }
  if (hiddenNegation(index, reading)) return 'negation';
  return hiddenCondition(reading) ? 'condition' : undefined;
}

/** Did an ellipsis swallow a negation whose clause runs on into the words after it? */
function hiddenNegation(index: SourceIndex, reading: Reading): boolean {
  return reading.joints.some((j) => {
    if (!j.marked || !Number.isFinite(j.dropped) || index.marks[j.after]! & MARK.clause) return false;
    for (let t = j.after - 1; t > j.before; t--) {
      if (NEGATIONS.has(index.vocabulary[index.words[t]!]!)) return true;
      if (index.marks[t]! & MARK.clause) return false;
    }
    return false;
  });
}

/** Was a condition left out with no mark? */
const hiddenCondition = (reading: Reading): boolean =>
  reading.edits.some((e) => e.kind === 'delete' && e.marked === undefined && e.touches.includes('condition'));
