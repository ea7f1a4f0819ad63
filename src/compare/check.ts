import { type Span, spanOf } from '../record/index.js';
import type { Alignment } from './align/alignment.js';
import { alignmentsOf, exactAlignment } from './align/explanations.js';
import { NOTHING_READ, readAlignment } from './align/reading.js';
import type { TierName } from './align/tiers.js';
import { exactPlaces, type Window, windowsFor } from './sources/candidates.js';
import { type Query, queryOf } from './sources/evidence.js';
import { type DraftQuotation, findQuotations } from './sources/find-quotations.js';
import { bestPassage, type Passage } from './sources/passage.js';
import { readQuotation } from './sources/quotation.js';
import { indexSources, type Source, type SourceIndex } from './sources/source-index.js';
import type { Context } from './verdict/context.js';
import { ageAt, type Claim, factsOf, isClaimedAt } from './verdict/facts.js';
import { type Match, matchesOf, passageMatch } from './verdict/matches.js';
import { policyFingerprint } from './verdict/policy.js';
import { better, type Judged, shown } from './verdict/ranking.js';
import { judge, type Severity, type Verdict } from './verdict/verdicts.js';
import { tokensOf } from './words/tokens.js';

/** A text that quotes. */
export interface Draft {
  readonly text: string;
  /** Left out: every double-quoted passage of the text. */
  readonly quotations?: readonly DraftQuotation[];
  /** When it came out, ISO 8601. Words that a source says only afterwards, or long before, are charged with less. */
  readonly published?: string;
}

export interface CheckOptions {
  /** Places shown for one quotation, at most; 3 if left out. */
  readonly matches?: number;
  /**
   * How much two texts mean the same, 0 to 1, by the caller's own measure (sentence vectors, say). Asked only where the wording is in no
   * source; it can make a quotation `paraphrased`, never anything else.
   */
  readonly similarity?: (quotation: string, passage: string) => number;
}

/** What is said of one quotation. */
export interface CheckedQuotation {
  readonly span: Span;
  readonly speaker?: Span;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** What the run was cut out of, where that changes its sense. */
  readonly context?: Context;
  /** The rule that decided, in words. */
  readonly reason: string;
  /** Normalisations without which the words would not be the same. */
  readonly tiers: readonly TierName[];
  /** Where it stands, best first; for `not-found` the one place that resembles it most, if any does. */
  readonly matches: readonly Match[];
}

export interface CheckResult {
  /** Fingerprint of the rules used. */
  readonly policy: string;
  readonly offsets: 'utf16';
  readonly quotations: readonly CheckedQuotation[];
}

/** Similarity, by the caller's measure, from which a passage is taken to say the same. */
const SAME_SENSE = 0.85;
/** Words of the draft on either side of a quotation in which a condition may be told. */
const AROUND_WORDS = 12;
/** Characters that hold that many words. */
const AROUND_CHARACTERS = 120;
/** Places of a quotation that stands word for word that are looked at. */
const EXACT_PLACES = 40;

/**
 * Holds every quotation of a draft against sources. Pure and synchronous: no model, no I/O, any JavaScript runtime. The result does not
 * depend on the order of the sources.
 *
 * @param draft a text, or a text with its quotations
 * @param sources texts, or an index made of them once for many drafts (`indexSources`)
 * @returns a verdict for each quotation, in the order given; every span slices back out of the draft or of the source it names
 */
export function checkQuotes(draft: string | Draft, sources: readonly Source[] | SourceIndex, options: CheckOptions = {}): CheckResult {
  const index = 'kind' in sources ? sources : indexSources(sources);
  const whole: Draft = typeof draft === 'string' ? { text: draft } : draft;
  const all = whole.quotations ?? findQuotations(whole.text);
  return { policy: policyFingerprint(), offsets: 'utf16', quotations: all.map((q) => checkOne(whole, q, index, options)) };
}

function checkOne(draft: Draft, claimed: DraftQuotation, index: SourceIndex, options: CheckOptions): CheckedQuotation {
  const { text } = draft;
  const claim = claimOf(draft, claimed);
  const query = queryOf(index, readQuotation(text, claimed.span));
  const judged = placesOf(text, claim, index, query, options).sort(better);
  const best = judged[0];
  const span = spanOf(text, claimed.span);
  const speaker = typeof claimed.speaker === 'object' ? { speaker: spanOf(text, claimed.speaker) } : {};
  if (!best) {
    const judgement = judge(factsOf(index, query, NOTHING_READ, claim, 0));
    return { span, ...speaker, verdict: judgement.verdict, severity: judgement.severity, reason: judgement.reason, tiers: [], matches: [] };
  }
  const { verdict, severity, reason } = best.judgement;
  const context =
    severity === 2 && best.facts.context && ['verbatim', 'elided', 'bracketed', 'trimmed'].includes(verdict) ? { context: best.facts.context } : {};
  const tiers = verdict === 'not-found' && !best.facts.elsewhere ? [] : [...best.reading.tiers];
  return { span, ...speaker, verdict, severity, ...context, reason, tiers, matches: shown(judged, options.matches ?? 3) };
}

function placesOf(text: string, claim: Claim, index: SourceIndex, query: Query, options: CheckOptions): Judged[] {
  const one = (alignment: Alignment): Judged => {
    const reading = readAlignment(index, query, alignment);
    const facts = factsOf(index, query, reading, claim, 0);
    return { facts, judgement: judge(facts), reading, matches: matchesOf(text, index, query, reading) };
  };
  const exact = exactPlaces(index, query, EXACT_PLACES).map((first) => one(exactAlignment(query, first)));
  if (query.words.length === 0 || exact.some((j) => j.facts.speaker !== false && !j.facts.elsewhere)) return exact;
  const windows = windowsFor(index, query);
  if (windows.length === 0) return exact;
  const judged = [...exact, ...alignmentsOf(index, query, windows).map(one)];
  // other words are looked for only where the wording is nowhere
  if (judged.some((j) => j.judgement.verdict !== 'not-found')) return judged;
  return [...judged, inOtherWords(text, index, query, claim, passageFor(index, query, windows), options)];
}

/** The passage with the strongest evidence of the quotation's sense. */
const passageFor = (index: SourceIndex, query: Query, windows: readonly Window[]): Passage =>
  windows.map((w) => bestPassage(index, query, w)).reduce((best, p) => (p.sense > best.sense ? p : best));

/** The passage taken as the quotation in other words. */
function inOtherWords(text: string, index: SourceIndex, query: Query, claim: Claim, passage: Passage, { similarity }: CheckOptions): Judged {
  const match = passageMatch(text, index, query, passage);
  const asked = similarity?.(query.quotation.text, match.spans[0]?.text ?? '') ?? 0;
  const measured = factsOf(index, query, NOTHING_READ, claim, asked >= SAME_SENSE ? 1 : passage.sense);
  const facts = { ...measured, speaker: isClaimedAt(index, passage.from, claim), age: ageAt(index, passage.from, claim) };
  return { facts, judgement: judge(facts), reading: NOTHING_READ, matches: [match] };
}

function claimOf({ text, published }: Draft, { span, speaker, source }: DraftQuotation): Claim {
  const around = (): ReadonlySet<string> => {
    const before = tokensOf(text.slice(Math.max(0, span.start - AROUND_CHARACTERS), span.start)).norms.slice(-AROUND_WORDS);
    const after = tokensOf(text.slice(span.end, span.end + AROUND_CHARACTERS)).norms.slice(0, AROUND_WORDS);
    return new Set([...before, ...after]);
  };
  return { speaker: typeof speaker === 'object' ? speaker.text : speaker, source, published, around };
}
