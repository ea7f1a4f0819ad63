/** Slots of the table; two fingerprints of one slot count together. */
const SLOTS = 2 ** 18;

/**
 * How common fingerprints are, roughly: those of the pages that this process has put in. Told from nothing else, for it only decides which
 * of two ways to the same answer is taken.
 */
export class PrintCounts {
  readonly #counts = new Uint32Array(SLOTS);

  add(prints: readonly number[]): void {
    for (const p of prints) this.#counts[p & (SLOTS - 1)]!++;
  }

  /** From the commonest to the rarest. */
  inOrder(prints: readonly number[]): number[] {
    const count = (p: number): number => this.#counts[p & (SLOTS - 1)]!;
    return [...prints].sort((a, b) => count(b) - count(a) || a - b);
  }
}
