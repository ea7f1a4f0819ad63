import type { Range } from '../../record/index.js';
import { type Tokens, tokensOf } from '../words/tokens.js';

/** A quotation as words and the editor's own marks in it. Arrays run over its words. */
export interface Quotation {
  /** Offsets of `tokens` are UTF-16 code units of the draft. */
  readonly tokens: Tokens;
  /** What stands between the quotation marks, and its range in the draft. */
  readonly text: string;
  readonly inner: Range;
  /** Does the word stand, wholly or in part, inside brackets? */
  readonly bracketed: readonly boolean[];
  /** Are words said to be left out before this word? One entry more than there are words. */
  readonly elided: readonly boolean[];
  /** Does it end on a question mark? */
  readonly asks: boolean;
}

/** Marks that say that words are left out: three dots or more, the ellipsis sign, also spaced, also in brackets; three asterisks. */
const ELLIPSIS = /[[(]\s*(?:\.(?:\s?\.)+|…|\*(?:\s?\*)+)\s*[\])]|\.?…\.?|\.(?:\s?\.)+|\*\s?\*\s?\*/gu;
/** A letter or some set in brackets inside a word: "[W]e", "want[ed]". */
const PART = /\[([\p{L}']+)\](?=\p{L})|(?<=\p{L})\[([\p{L}']+)\]/gu;
const GROUP = /\[[^[\]]*\]|\([^()]*\)/gu;
const MARKS = '"“”„‟＂«»\'‘’`';

/**
 * Reads a quotation: its words, what stands in brackets, where an ellipsis says that words are left out.
 *
 * @param draft the whole text
 * @param span the quotation in it, with or without its quotation marks
 */
export function readQuotation(draft: string, span: Range): Quotation {
  const inner = withoutMarks(draft, span);
  const text = draft.slice(inner.start, inner.end);
  const { cleaned, offsets, parts } = openParts(text);
  const gaps: number[] = [];
  const blank = cleaned.replace(ELLIPSIS, (m, at: number) => {
    gaps.push(at);
    return ' '.repeat(m.length);
  });
  const groups = [...blank.matchAll(GROUP)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const tokens = tokensOf(blank);
  const inGroup = tokens.starts.map((start, i) => groups.some((g) => g.start < start && tokens.ends[i]! < g.end));
  const inPart = tokens.starts.map((start, i) => parts.some((p) => p >= start && p < tokens.ends[i]!));
  return {
    tokens: { ...tokens, starts: tokens.starts.map((o) => inner.start + offsets[o]!), ends: tokens.ends.map((o) => inner.start + offsets[o - 1]! + 1) },
    text,
    inner,
    bracketed: inGroup.map((g, i) => g || inPart[i]!),
    elided: [...tokens.starts, blank.length + 1].map((start, i) => gaps.some((g) => g < start && (i === 0 || g >= tokens.ends[i - 1]!))),
    asks: /\?\W*$/.test(draft.slice(inner.start, span.end)),
  };
}

function withoutMarks(draft: string, { start, end }: Range): Range {
  // an apostrophe at the edge belongs to a word only inside the span, so at the edge every mark goes
  while (start < end && (MARKS.includes(draft[start]!) || /\s/.test(draft[start]!))) start++;
  while (end > start && (MARKS.includes(draft[end - 1]!) || /\s/.test(draft[end - 1]!))) end--;
  return { start, end };
}

/**
 * Takes the brackets out of words ("[W]e" to "We"), keeping for each character left its offset. `parts`: where a bracket changed more
 * than the size of the first letter.
 */
function openParts(text: string): { cleaned: string; offsets: number[]; parts: number[] } {
  const drop = new Set<number>();
  const changed = new Set<number>();
  for (const m of text.matchAll(PART)) {
    drop.add(m.index).add(m.index + m[0].length - 1);
    const first = m[1]?.length === 1 && !/\p{L}/u.test(text[m.index - 1] ?? ' ');
    if (!first) for (let i = m.index + 1; i < m.index + m[0].length - 1; i++) changed.add(i);
  }
  const offsets: number[] = [];
  const parts: number[] = [];
  let cleaned = '';
  for (let i = 0; i < text.length; i++) {
    if (drop.has(i)) continue;
    if (changed.has(i)) parts.push(cleaned.length);
    cleaned += text[i];
    offsets.push(i);
  }
  return { cleaned, offsets, parts };
}
