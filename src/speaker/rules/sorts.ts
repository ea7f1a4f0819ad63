import { isOutlet, OUTLET_NOUN } from '../outlets.js';

/** Sorts of bodies, by the words that name them: whatever bears a word of one sort is not meant by a word of another. */
const SORTS: readonly (readonly string[])[] = [
  ['court', 'tribunal'],
  ['hospital', 'clinic', 'infirmary', 'surgery'],
  ['university', 'college', 'school', 'academy', 'institute'],
  ['government', 'ministry', 'department', 'administration', 'council', 'authority', 'commission', 'office', 'agency'],
  ['police', 'army', 'navy', 'constabulary', 'militia'],
  ['parliament', 'senate', 'congress', 'assembly'],
  ['party'],
  ['union'],
  ['church', 'diocese'],
  ['airline', 'airlines', 'airways', 'carrier'],
  ['bank', 'lender'],
  ['embassy'],
  ['museum', 'zoo', 'theatre', 'theater'],
];

const sortsIn = (words: readonly string[]): number[] => SORTS.flatMap((sort, i) => (words.some((w) => sort.includes(w)) ? [i] : []));

/**
 * May a body of this name be "the hospital"? Not if its own name says it is something else ("Marlow Council"), nor a paper or
 * broadcaster, unless a word for such is asked for. What a name leaves open, it may be: "Kestrel" can be an airline.
 *
 * @param noun the last word of the phrase, in small letters
 */
export function mayBe(name: string, noun: string): boolean {
  const asked = sortsIn([noun]);
  if (asked.length === 0) return true;
  if (isOutlet(name) && !OUTLET_NOUN.test(noun)) return false;
  const own = sortsIn(name.toLowerCase().split(/[^\p{L}]+/u));
  return own.length === 0 || own.some((s) => asked.includes(s));
}
