import type { Range } from '../record/index.js';

/** A stretch of text together with everything that covers all of it. */
export interface Piece<T> extends Range {
  readonly covering: readonly T[];
}

/**
 * Cuts a range at every boundary of the marks that touch it, so that overlapping and nested marks become flat, neighbouring pieces.
 *
 * @param range what is to be cut; marks reaching out of it are clipped
 * @param marks ranges in any order, free to overlap and nest; empty ones count for nothing
 * @returns pieces in reading order that together are exactly `range`, each with the marks that cover it, in the order given
 */
export function cut<T extends Range>(range: Range, marks: readonly T[]): Piece<T>[] {
  const inside = marks.filter((m) => m.start < m.end && m.start < range.end && m.end > range.start);
  const bounds = new Set([range.start, range.end]);
  for (const { start, end } of inside) bounds.add(Math.max(start, range.start)).add(Math.min(end, range.end));
  const edges = [...bounds].sort((a, b) => a - b);
  const opening = [...inside.keys()].sort((a, b) => inside[a]!.start - inside[b]!.start);
  let active: number[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, i) => {
    while (next < opening.length && inside[opening[next]!]!.start <= start) active.push(opening[next++]!);
    active = active.filter((m) => inside[m]!.end > start).sort((a, b) => a - b);
    return { start, end: edges[i + 1]!, covering: active.map((m) => inside[m]!) };
  });
}
