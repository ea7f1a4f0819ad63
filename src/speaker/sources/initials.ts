import type { Ground } from '../context.js';
import { firstLetters } from '../names/first-letters.js';
import type { Reference } from './refers-to.js';

/** "RW" as the label of a turn: the only person of the page whose name has these initials. */
export function initialsOf({ chains }: Ground, label: string): Reference | undefined {
  const fits = chains.filter(({ kind, name }) => (kind === 'person' || kind === 'unknown') && name.includes(' ') && firstLetters(name) === label);
  return fits.length === 1 ? { type: 'chain', chain: fits[0]!, mention: fits[0]!.mentions[0]! } : undefined;
}
