import { stemOf } from '../../language/index.js';
import { SYNONYM_SETS } from './synonym-sets.js';

let sets: ReadonlyMap<string, readonly number[]> | undefined;

/** For each stem, the sets of one sense it is in. Made on first use: most checks never ask. */
function senses(): ReadonlyMap<string, readonly number[]> {
  if (sets) return sets;
  const out = new Map<string, number[]>();
  for (const [i, words] of SYNONYM_SETS.split('|').entries()) {
    for (const stem of new Set(words.split(' ').map(stemOf))) {
      const known = out.get(stem);
      if (known) known.push(i);
      else out.set(stem, [i]);
    }
  }
  sets = out;
  return out;
}

/** The senses of a stem, as numbers: two stems that share one can mean the same. Evidence for a paraphrase, never for equality. */
export const sensesOf = (stem: string): readonly number[] => senses().get(stem) ?? [];
