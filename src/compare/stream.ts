import { type CheckedQuotation, type CheckOptions, type CheckResult, checkQuotes } from './check.js';
import { findQuotations } from './sources/find-quotations.js';
import { indexSources, type Source, type SourceIndex } from './sources/source-index.js';

/** A quote check of a text that is still being written. */
export interface QuoteStream {
  /** All that was written so far. */
  readonly text: string;
  /**
   * Takes the next piece, cut anywhere.
   *
   * @returns the quotations that it closes, each once, in order; spans count from the beginning of the whole text. What the text says
   * after a quotation cannot count yet: a condition told only there is still held against it
   */
  write(chunk: string): CheckedQuotation[];
  /** The check of the whole text, as `checkQuotes` gives it: the last word on every quotation. */
  end(): CheckResult;
}

/** Marks at which a quotation may close, and breaks at which a paragraph of it may. */
const MAY_CLOSE = /["“”„‟＂«»'`’\n]/;

/**
 * Checks quotations while an answer is being written. A quotation is judged as soon as one character stands after its closing mark.
 *
 * @param sources texts, or an index made of them once
 * @example
 * const stream = checkStream([{ id: 'speech', text: speech }]);
 * for await (const piece of answer) for (const q of stream.write(piece)) if (q.severity >= 2) warn(q);
 * const { quotations } = stream.end();
 */
export function checkStream(sources: readonly Source[] | SourceIndex, options: CheckOptions = {}): QuoteStream {
  const index = 'kind' in sources ? sources : indexSources(sources);
  let text = '';
  let told = 0;
  let looked = 0;
  return {
    get text() {
      return text;
    },
    write(chunk) {
      text += chunk;
      // the mark that closed may be the last character of the piece before
      if (!MAY_CLOSE.test(text.slice(Math.max(0, looked - 1)))) return [];
      looked = text.length;
      const closed = findQuotations(text).filter(({ span }) => span.start >= told && span.end < text.length);
      told = closed.at(-1)?.span.end ?? told;
      return closed.length === 0 ? [] : [...checkQuotes({ text, quotations: closed }, index, options).quotations];
    },
    end: () => checkQuotes(text, index, options),
  };
}
