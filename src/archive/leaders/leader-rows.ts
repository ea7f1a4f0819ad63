import type { Thing } from './leaders.js';

/**
 * Leaders as they are changed while groups are put right, on top of those in a table: what changes is written at the end, all at once, and
 * what is read meanwhile is as if it had been written.
 */
export class LeaderRows {
  readonly #now = new Map<number, number>();

  set(key: number, leader: number): void {
    this.#now.set(key, leader);
  }

  /** A thing as it was read, with its leader as it now is. */
  current<T extends Thing>(thing: T): T {
    const leader = this.#now.get(thing.key);
    return leader === undefined || leader === thing.leader ? thing : { ...thing, leader };
  }

  /** Keys of those that were put under a leader since. */
  putUnder(leader: number): number[] {
    return [...this.#now].flatMap(([key, of]) => (of === leader && key !== leader ? [key] : []));
  }

  /** What is to be written: keys that lead themselves, and pairs of key and leader. Begins anew. */
  taken(): { readonly leading: number[]; readonly led: [key: number, leader: number][] } {
    const all = [...this.#now];
    this.#now.clear();
    return { leading: all.filter(([k, l]) => k === l).map(([k]) => k), led: all.filter(([k, l]) => k !== l) };
  }
}
