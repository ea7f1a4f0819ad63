import { isState } from '../../language/index.js';
import { isOutlet, OUTLET_NOUN } from '../outlets.js';

/** Sorts of bodies, by the words that name them: whatever bears a word of one sort is not meant by a word of another. */
const SORTS: readonly (readonly string[])[] = [
  ['court', 'tribunal'],
  ['hospital', 'clinic', 'infirmary', 'surgery'],
  ['university', 'college', 'school', 'academy', 'institute'],
  ['administration'],
  ['government', 'ministry', 'department', 'council', 'authority', 'commission', 'office', 'agency', 'bureau'],
  ['police', 'army', 'navy', 'constabulary', 'militia'],
  ['parliament', 'senate', 'congress', 'assembly'],
  ['party'],
  ['union'],
  ['church', 'diocese'],
  ['airline', 'airlines', 'airways', 'carrier'],
  ['bank', 'lender'],
  ['embassy'],
  ['museum', 'zoo', 'theatre', 'theater'],
  ['committee', 'panel', 'board', 'commission', 'council', 'inquiry'],
  ['centre', 'center'],
  ['company', 'firm', 'maker', 'retailer', 'manufacturer', 'carmaker', 'startup', 'developer', 'supplier'],
  ['group', 'charity', 'nonprofit', 'coalition', 'alliance'],
];

/** What no body is: the last words of names of laws, events and waters. */
const THING =
  /\s(?:Act|Agreement|Amendment|Award|Bill|Convention|Day|Deal|Debate|Election|Initiative|Law|Plan|Poll|Policy|Prize|Primary|Program|Programme|Project|Sea|Survey|Treaty)$/u;

/** A paper has an editorial board, and is a company. */
const PUBLISHES = /^(?:board|company|firm|group)$/;

const sortsIn = (words: readonly string[]): number[] => SORTS.flatMap((sort, i) => (words.some((w) => sort.includes(w)) ? [i] : []));

/**
 * May a body of this name be "the hospital"? Not if its own name says it is something else ("Marlow Council"), nor a paper or
 * broadcaster, unless a word for such is asked for. What a name leaves open, it may be: "Kestrel" can be an airline.
 *
 * @param noun the last word of the phrase, in small letters
 */
export function mayBe(name: string, noun: string): boolean {
  if (THING.test(name) || isState(name)) return false;
  if (OUTLET_NOUN.test(noun) && noun !== 'agency') return isOutlet(name) || !name.includes(' ');
  // a campaign is somebody's, and goes by that name
  if (noun === 'campaign') return /\bcampaign\b/i.test(name);
  const asked = sortsIn([noun]);
  if (asked.length === 0) return true;
  if (isOutlet(name) && !OUTLET_NOUN.test(noun) && !PUBLISHES.test(noun)) return false;
  const own = sortsIn(name.toLowerCase().split(/[^\p{L}]+/u));
  return own.length === 0 || own.some((s) => asked.includes(s));
}
