import { mix } from '../words/min-hash.js';
import { tokensOf } from '../words/tokens.js';

/** Words in a run, and one in how many of the runs is kept: those whose number ends in so many zeros in binary (Manber 1994). */
const RUN = 5;
const SAMPLED = 16;
/** Names and numbers in a row, other words between them passed over: what a change of words leaves in its place. */
const ANCHORS = 3;
/** Prints of one page, at most: a long read has them all from its first part. */
const MOST = 160;
/**
 * Prints that two pages must share to be held against each other: of 400 made copies 3 share fewer (`evaluation/compare/copies.mjs`), and of
 * 924 pages of news each shares as many with one other.
 */
export const SHARED_PRINTS = 4;
/**
 * The same as a share of the prints of the page that has fewer: of the made copies none shares less, and of the pairs of other pages that share
 * four, which are the more the larger the archive is, 3 % share as much.
 */
const SHARED_PART = 0.15;

/**
 * The fingerprints of a page: sampled runs of words, which near copies share, and runs of names and numbers, which copies in other words
 * share. They depend on the page alone.
 *
 * @returns unsigned 32-bit numbers, each once
 */
export function pagePrints(text: string): Uint32Array {
  const { norms, starts } = tokensOf(text);
  const hashes = norms.map(hashOf);
  const prints = new Set<number>();
  for (let i = 0; i + RUN <= hashes.length; i++) {
    const print = runOf(hashes, i, RUN);
    if (print % SAMPLED === 0) prints.add(print);
  }
  const anchors = hashes.filter((_, i) => isAnchor(text, norms[i]!, starts[i]!));
  for (let i = 0; i + ANCHORS <= anchors.length; i++)
    if (new Set(anchors.slice(i, i + ANCHORS)).size === ANCHORS) prints.add(mix(runOf(anchors, i, ANCHORS) ^ ANCHORS));
  return Uint32Array.from(prints).slice(0, MOST);
}

/** A number, or a word with a capital inside its sentence. */
function isAnchor(text: string, norm: string, start: number): boolean {
  if (norm.startsWith('#')) return true;
  return norm.length > 2 && /^\p{Lu}/u.test(text.slice(start, start + 2)) && /[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, start - 2), start));
}

function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return mix(h);
}

function runOf(hashes: readonly number[], at: number, length: number): number {
  let h = length;
  for (let i = 0; i < length; i++) h = mix(Math.imul(h, 31) ^ hashes[at + i]!);
  return h;
}

/** Do two pages share enough prints to be held against each other? By the number shared and the number that each has. */
export const shareEnoughPrints = (shared: number, a: number, b: number): boolean => shared >= Math.max(SHARED_PRINTS, SHARED_PART * Math.min(a, b));
