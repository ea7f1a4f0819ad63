import type { Quotation } from '../language/index.js';
import type { Flow } from './attribution.js';
import { clauseBehind } from './refine/beside/said-beside.js';

/** Where quoted words pause for the clause that names who says them. */
const PAUSE = /[,?!…—](?=\s)/g;

/**
 * "“We are as angry as anyone, said Ada Brook. “The steel …": a quotation whose closing mark was lost ends where its own clause of saying
 * begins, when that clause is all of its sentence that is left. A running quotation, left open by custom, keeps its words.
 */
export const endedByClause = (quotation: Quotation, flow: Flow): Quotation => {
  if (quotation.closed || quotation.runsOn || !quotation.opened || quotation.depth > 0) return quotation;
  const { start, end } = quotation.inner;
  for (const pause of flow.text.slice(start, end).matchAll(PAUSE)) {
    const at = start + pause.index + 1;
    const cut = { ...quotation, end: at, inner: { start, end: at } };
    const clause = clauseBehind(flow, cut);
    if (!clause) continue;
    const behind = flow.text.slice(Math.max(clause.cue[0]!.end, clause.source[0]!.end), end + 1);
    if (/^(?:[.,;:]|\s*$)/.test(behind)) return cut;
  }
  return quotation;
};
