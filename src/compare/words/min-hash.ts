/**
 * Min-hash signatures of sets of word runs (Broder 1997), cut into bands (locality-sensitive hashing, Indyk and Motwani 1998): two sets
 * fall into one bucket of a band with the probability of their resemblance to the power of the rows. All hashes are seeded: the same
 * text gives the same buckets on every machine.
 */
export const BANDS = 6;
export const ROWS = 2;
const SEEDS = Array.from({ length: BANDS * ROWS }, (_, i) => mix(0x9e3779b9 ^ Math.imul(i + 1, 0x85ebca6b)));

/** Scrambles 32 bits (Murmur3's finaliser). */
export function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of the run of `length` words of `ids` that begins at `at`; an unsigned 32-bit number. */
export function runKey(ids: ArrayLike<number>, at: number, length: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i++) h = mix(Math.imul(h, 31) ^ (ids[at + i]! + 1));
  return h;
}

/**
 * The bucket of each band for a set given by the hashes of its members.
 *
 * @param out BANDS numbers, unsigned 32 bits, are written from `at` on
 */
export function bandKeys(members: readonly number[], out: Uint32Array, at: number): void {
  for (let band = 0; band < BANDS; band++) {
    let key = band + 1;
    for (let row = 0; row < ROWS; row++) {
      const seed = SEEDS[band * ROWS + row]!;
      let least = 0xffffffff;
      for (const m of members) {
        const h = mix(m ^ seed);
        if (h < least) least = h;
      }
      key = mix(Math.imul(key, 31) ^ least);
    }
    out[at + band] = key;
  }
}
