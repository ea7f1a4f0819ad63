import { isContentWord } from '../../language/index.js';
import { classOf } from '../words/word-forms.js';
import type { Quotation } from './quotation.js';
import type { SourceIndex } from './source-index.js';

/** What a content word counts against a word of grammar when the share of a quotation found in a source is taken. */
export const WEIGHT = { content: 1, light: 0.4 } as const;

/** A quotation put into the numbers of an index. Arrays run over its words. */
export interface Query {
  readonly quotation: Quotation;
  /** Ids of the index's vocabulary; a word no source has gets -1. */
  readonly words: Int32Array;
  readonly classes: Int32Array;
  readonly content: readonly boolean[];
}

/** Looks up a quotation's words in an index. */
export function queryOf(index: SourceIndex, quotation: Quotation): Query {
  const { norms } = quotation.tokens;
  return {
    quotation,
    words: Int32Array.from(norms, (n) => index.ids.get(n) ?? -1),
    classes: Int32Array.from(norms, (n) => index.ids.get(classOf(n)) ?? -1),
    content: norms.map(isContentWord),
  };
}
