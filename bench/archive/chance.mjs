// Chance that is the same on every machine: a stream of numbers for each seed and place (Murmur3's finaliser, then mulberry32).
const mix = (h) => {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Numbers from 0 to 1 that depend on these whole numbers alone. */
export function chance(...places) {
  let a = places.reduce((h, p) => mix(Math.imul(h, 31) ^ mix(p + 0x9e3779b9)), 0x811c9dc5);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number below `n`. */
export const below = (random, n) => Math.floor(random() * n);
export const pick = (random, list) => list[below(random, list.length)];
/** One of a list of `[share, value]` whose shares come to 1. */
export function weighted(random, list) {
  let at = random();
  for (const [share, value] of list) {
    at -= share;
    if (at < 0) return value;
  }
  return list.at(-1)[1];
}
