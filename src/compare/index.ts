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
export { annotate } from './annotate.js';
export { type CheckedQuotation, type CheckOptions, type CheckResult, checkQuotes, type Draft } from './check.js';
export { type Citation, type CitedAnswer, type CitedDocument, citedAnswer } from './citations.js';
export { type Cluster, clustersOf } from './clusters.js';
export type { Context } from './context.js';
export { type Copy, copiesOf } from './copies.js';
export { type Difference, type Drift, diffStatements, type Wording } from './diff.js';
export { type Family, familiesOf } from './families.js';
export { type DraftQuotation, findQuotations } from './find-quotations.js';
export { LIMITS } from './limits.js';
export type { Match, WordEdit } from './matches.js';
export { firstNamesAgree, nameSkeleton, nameWords, sameSpeaker } from './names.js';
export type { Page } from './page-corpus.js';
export { pagePrints, SHARED_PRINTS } from './page-prints.js';
export { policyFingerprint } from './policy.js';
export { type Snapped, snap } from './snap.js';
export { indexSources, type Source, type SourceIndex, type SpeakerRange } from './source-index.js';
export type { FamilyStatement } from './statement-corpus.js';
export { checkStream, type QuoteStream } from './stream.js';
export { TIERS, type TierName } from './tiers.js';
export type { Touch } from './touches.js';
export { fromTranscript, type Transcript } from './transcript.js';
export { areOneUtterance, compareUtterances, saysEnough, type Utterance, utteranceKeys, utteranceWords } from './utterance.js';
export { RULES, type Rule, type Severity, VERDICTS, type Verdict } from './verdicts.js';
export { type Claimed, claimedQuotations, quotationsIn, speakersIn, statementOf } from './voices.js';
