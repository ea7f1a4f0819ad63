/**
 * Where a row falls into two parts that are known only about: how many of its members belong to the first. Said apart, the words beside a cut
 * sound otherwise than in the middle of their sentence ("the" before a vowel, a number without its unit), so that counting them is not enough: the
 * place is taken where both parts together differ least (Levenshtein 1966).
 *
 * @returns 0 to the length of the row; of equally good places the one at the first part's own length, or nearest to it
 */
export function partedAt(whole: readonly string[], first: readonly string[], second: readonly string[]): number {
  const before = distances(first, whole);
  const behind = distances(second.toReversed(), whole.toReversed());
  const costOf = (n: number): number => before[n]! + behind[whole.length - n]!;
  const farFrom = (n: number): number => Math.abs(n - first.length);
  let best = 0;
  for (let n = 1; n <= whole.length; n++) if (costOf(n) < costOf(best) || (costOf(n) === costOf(best) && farFrom(n) < farFrom(best))) best = n;
  return best;
}

/** The edits that make a row of each beginning of another. */
function distances(row: readonly string[], other: readonly string[]): number[] {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [r, member] of row.entries()) {
    const current = [r + 1];
    for (let i = 1; i <= other.length; i++) current.push(Math.min(above[i - 1]! + Number(member !== other[i - 1]), above[i]! + 1, current[i - 1]! + 1));
    above = current;
  }
  return above;
}
