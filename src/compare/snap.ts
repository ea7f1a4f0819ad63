import type { Span } from '../record/index.js';
import { checkQuotes } from './check.js';
import type { Source, SourceIndex } from './sources/source-index.js';
import type { Severity, Verdict } from './verdict/verdicts.js';

/** A quotation in the source's own characters. */
export interface Snapped {
  /** Id of the source. */
  readonly source: string;
  /** Runs of the source, in the order of the quotation. */
  readonly spans: readonly Span[];
  /** The runs with an ellipsis between them: what may be printed in the quotation's place. */
  readonly text: string;
  /** What was wrong with the quotation as it was given. */
  readonly verdict: Verdict;
  readonly severity: Severity;
}

/** Verdicts whose place is sure enough to take the source's words instead. */
const SURE: readonly Verdict[] = ['verbatim', 'elided', 'bracketed', 'trimmed', 'altered', 'reversed'];

/**
 * Gives a quotation in the source's own characters: typography, capitals and words as the source has them.
 *
 * @param quote with or without quotation marks
 * @returns undefined where no place is sure: not found, paraphrased, spliced, too short
 */
export function snap(quote: string, source: string | Source | readonly Source[] | SourceIndex): Snapped | undefined {
  const sources = typeof source === 'string' ? [{ id: 'source', text: source }] : 'text' in source ? [source] : source;
  const { quotations } = checkQuotes({ text: quote, quotations: [{ span: { start: 0, end: quote.length } }] }, sources, { matches: 1 });
  const { verdict, severity, matches } = quotations[0]!;
  const match = matches[0];
  if (!match || !SURE.includes(verdict)) return undefined;
  return { source: match.source, spans: match.spans, text: match.spans.map((s) => s.text).join(' … '), verdict, severity };
}
