import type { Ground } from '../context.js';
import type { Reference } from './refers-to.js';

/** "RW" as the label of a turn: the only person of the page whose name has these initials. */
export function initialsOf({ chains }: Ground, label: string): Reference | undefined {
  const fits = chains.filter(({ kind, name }) => (kind === 'person' || kind === 'unknown') && name.includes(' ') && firstLetters(name) === label);
  return fits.length === 1 ? { type: 'chain', chain: fits[0]!, mention: fits[0]!.mentions[0]! } : undefined;
}

/**
 * The first letters of a name or title, by which it goes for short: "AI" of "Awami Ittehad", "CM" of "chief minister", "UV" of "University of Velm",
 * "RAW" of "Rosalind Ash-Wick".
 */
export const firstLetters = (phrase: string): string =>
  (phrase.match(/\p{L}[\p{L}'’]*/gu) ?? [])
    .filter((w) => !/^(?:of|the|and|for|in|to|at|on)$/.test(w))
    .map((w) => w[0]!.toUpperCase())
    .join('');
