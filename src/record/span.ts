/** A range of UTF-16 code units of `article.text` together with the characters it holds: `text === article.text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A range without its characters: start inclusive, end exclusive, UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const spanOf = (text: string, { start, end }: Range): Span => ({ start, end, text: text.slice(start, end) });

export const lengthOf = ({ start, end }: Range): number => end - start;

/** Number of code units that two ranges share. */
export const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Does `outer` hold all of `inner`? */
export const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Number of code units of `ranges` that lie inside `others`; each list is without overlaps in itself. */
export function overlapOfAll(ranges: readonly Range[], others: readonly Range[]): number {
  let shared = 0;
  for (const a of ranges) for (const b of others) shared += overlap(a, b);
  return shared;
}

/** What two ranges share; undefined where that is nothing. */
export function intersection(a: Range, b: Range): Range | undefined {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? { start, end } : undefined;
}

/** A passage with ranges of it blotted out, so that places stay and nothing inside them matches. */
export function masked(text: string, passage: Range, hidden: readonly Range[]): string {
  let out = text.slice(passage.start, passage.end);
  for (const h of hidden) {
    const [from, to] = [Math.max(h.start, passage.start) - passage.start, Math.min(h.end, passage.end) - passage.start];
    if (to > from) out = `${out.slice(0, from)}${'\u0000'.repeat(to - from)}${out.slice(to)}`;
  }
  return out;
}

/** Index of the range that holds a place, or of the last one before it; 0 when all come later. `ranges` are in order and do not overlap. */
export function indexAt(ranges: readonly Range[], place: number): number {
  let lo = 0;
  let hi = ranges.length - 1;
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1;
    if (ranges[mid]!.start <= place) lo = mid;
    else hi = mid - 1;
  }
  return lo;
}

/** The smallest range around all of `ranges`, or undefined for none. */
export function hull(ranges: readonly Range[]): Range | undefined {
  if (ranges.length === 0) return undefined;
  return { start: Math.min(...ranges.map((r) => r.start)), end: Math.max(...ranges.map((r) => r.end)) };
}

/** The range without white space at its edges; empty (start === end) when nothing else is in it. */
export function trimRange(text: string, { start, end }: Range): Range {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
