import type { CheckedQuotation, Match } from '../../compare/index.js';
import type { Range } from '../../record/index.js';

/** A stretch of a text with the changed words in it. */
export interface Passage extends Range {
  readonly changed: readonly Range[];
}

/** Runs of a source this near to each other, in UTF-16 code units, are shown as one passage with what was left out between them. */
const NEAR = 240;
/** What is shown on either side of a run that was cut out of its context, in UTF-16 code units. */
const AROUND = 90;

/** The quotation as the draft has it, with the words that a match shows as changed. */
export function draftPassage({ span }: CheckedQuotation, matches: readonly Match[]): Passage {
  return { start: span.start, end: span.end, changed: matches.flatMap((m) => m.edits.flatMap((e) => (e.draft ? [e.draft] : []))) };
}

/** The passages of a source that a match stands on, in the order of the quotation. */
export function sourcePassages(text: string, { context }: CheckedQuotation, { spans, edits }: Match, around = 0): Passage[] {
  const changed = edits.flatMap((e) => (e.source ? [e.source] : []));
  const merged: Range[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start >= last.end && span.start - last.end <= NEAR) merged[merged.length - 1] = { start: last.start, end: span.end };
    else merged.push({ start: span.start, end: span.end });
  }
  const margin = context ? AROUND : around;
  return merged.map(({ start, end }) => {
    const reached = changed.filter((c) => c.end >= start - NEAR && c.start <= end + NEAR);
    const from = Math.min(start, ...reached.map((c) => c.start));
    const to = Math.max(end, ...reached.map((c) => c.end));
    return { start: wordStart(text, from, margin), end: wordEnd(text, to, margin), changed };
  });
}

/** The start of a word at most `margin` before an offset, within its paragraph. */
function wordStart(text: string, offset: number, margin: number): number {
  if (margin === 0) return offset;
  const before = text.slice(Math.max(0, offset - margin), offset);
  const paragraph = before.lastIndexOf('\n') + 1;
  const cut = offset - margin > 0 && paragraph === 0 ? before.search(/\s/) + 1 : paragraph;
  return offset - before.length + cut;
}

function wordEnd(text: string, offset: number, margin: number): number {
  if (margin === 0) return offset;
  const after = text.slice(offset, offset + margin);
  const paragraph = after.indexOf('\n');
  if (paragraph >= 0) return offset + paragraph;
  const cut = offset + margin < text.length ? after.search(/\s\S*$/) : after.length;
  return offset + Math.max(0, cut);
}
