/** Items by key, made by counting sort: linear in the number of items, no objects. */
export interface Buckets {
  readonly heads: Int32Array;
  readonly items: Int32Array;
  readonly count: number;
}

/**
 * Sorts items into buckets by the low bits of their keys.
 *
 * @param keys unsigned 32-bit keys; keys of one bucket may differ, the caller compares what matters
 * @param owners the item of each key
 */
export function bucketsOf(keys: Uint32Array, owners: Int32Array, size: number): Buckets {
  const bits = Math.min(26, Math.max(4, Math.ceil(Math.log2(size + 1)) + 1));
  const count = 2 ** bits;
  const mask = count - 1;
  const heads = new Int32Array(count + 1);
  for (let i = 0; i < size; i++) heads[(keys[i]! & mask) + 1]!++;
  for (let b = 0; b < count; b++) heads[b + 1]! += heads[b]!;
  const next = heads.slice(0, count);
  const items = new Int32Array(size);
  for (let i = 0; i < size; i++) items[next[keys[i]! & mask]!++] = owners[i]!;
  return { heads, items, count };
}
