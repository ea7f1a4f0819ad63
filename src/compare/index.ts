/**
 * Compare: is this what was said, and what became of it on its way?
 *
 * In: a draft with its quotations and the texts it quotes (pages, plain texts, transcripts); or two wordings, many statements, many pages.
 * Out: a verdict for each quotation with the words on both sides and the rule that decided (`checkQuotes`); the source's own characters
 * (`snap`) and an annotated draft (`annotate`); word-level drift of two wordings (`diffStatements`); families of one utterance with their
 * earliest carrier (`familiesOf`); pages that carry another's text (`copiesOf`). Pure and synchronous: no model, no I/O, no clock.
 *
 * A quotation is looked up by its rare runs of words (counting-sorted postings), aligned word by word with affine gaps (Gotoh 1982) and
 * two kinds of leap, and judged by a table of named rules over what the alignment shows (`RULES`). Families come from rare shared runs and
 * min-hash bands (Broder 1997; Indyk and Motwani 1998), verified by local alignment (Smith and Waterman 1981); copies by sentences aligned
 * on names, numbers and rare words (against NEWS-COPY, Silcock et al. 2022). Opposites and synonyms are WordNet's (Miller 1995; Princeton
 * University, used under its licence). Verdicts and severities are those of the quote check's contract; spans are UTF-16 code units.
 */

export { TIERS, type TierName } from './align/tiers.js';
export type { Touch } from './align/touches.js';
export { annotate } from './annotate.js';
export { type CheckedQuotation, type CheckOptions, type CheckResult, checkQuotes, type Draft } from './check.js';
export { type Citation, type CitedAnswer, type CitedDocument, citedAnswer } from './citations/citations.js';
export { type Cluster, clustersOf } from './copies/clusters.js';
export { type Copy, copiesOf } from './copies/copies.js';
export type { Page } from './copies/page-corpus.js';
export { pagePrints, SHARED_PRINTS, shareEnoughPrints } from './copies/page-prints.js';
export { type Difference, type Drift, diffStatements, type Wording } from './diff.js';
export { type Family, familiesOf } from './families/families.js';
export type { FamilyStatement } from './families/statement-corpus.js';
export { areOneUtterance, compareUtterances, saysEnough, type Utterance, utteranceKeys, utteranceWords } from './families/utterance.js';
export { type PrintedWording, wordingsOf } from './families/wordings.js';
export { type Snapped, snap } from './snap.js';
export { type DraftQuotation, findQuotations } from './sources/find-quotations.js';
export { indexSources, type Source, type SourceIndex, type SpeakerRange } from './sources/source-index.js';
export { fromTranscript, type Transcript } from './sources/transcript.js';
export { type Claimed, claimedQuotations, quotationsIn, speakersIn, statementOf } from './sources/voices.js';
export { checkStream, type QuoteStream } from './stream.js';
export type { Context } from './verdict/context.js';
export { LIMITS } from './verdict/limits.js';
export type { Match, WordEdit } from './verdict/matches.js';
export { policyFingerprint } from './verdict/policy.js';
export { RULES, type Rule, type Severity, VERDICTS, type Verdict } from './verdict/verdicts.js';
export { firstNamesAgree, nameSkeleton, nameWords, sameSpeaker } from './words/names.js';
