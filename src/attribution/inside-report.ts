import { holds, type Range } from '../record/index.js';
import type { Draft } from './attribution.js';

/** How sure a rule is of what it reads inside a report. */
const SURE = { cue: 0.9, source: 0.9, content: 0.9 };

/** A report that a rule finds inside another one. */
export const inside = (parent: Draft, source: Range, cue: Range, content: Range[]): Draft => ({
  basis: 'nested',
  source: [source],
  cue: [cue],
  content,
  sure: SURE,
  within: parent,
});

/** The content that leads up to a quotation and holds it. */
export const contentAround = (parent: Draft, quotation: Range): Range | undefined =>
  parent.content.find((c) => holds(c, quotation) && c.start < quotation.start);
