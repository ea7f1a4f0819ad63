import { roleNounOf, stemOf } from '../../language/index.js';

/**
 * Fields of public life by the role nouns of each. One person changes roles inside a field (a minister becomes a senator); a namesake is
 * told by another one. A noun of several fields tells nothing and is in none.
 */
const FIELDS: readonly (readonly [field: string, nouns: string])[] = [
  [
    'state',
    'premier minister secretary chancellor senator congressman congresswoman representative governor mayor lawmaker legislator ambassador envoy diplomat undersecretary councillor councilman ' +
      'councilwoman alderman nominee candidate incumbent democrat republican whip delegate ombudsman',
  ],
  ['arms', 'general admiral brigadier commodore colonel lieutenant sergeant soldier veteran'],
  ['police', 'detective sheriff constable policeman policewoman superintendent'],
  ['law', 'judge justice prosecutor attorney lawyer solicitor barrister counsel'],
  ['sport', 'coach striker goalkeeper midfielder defender quarterback referee teammate runner swimmer boxer cyclist golfer player champion'],
  ['learning', 'professor lecturer scientist researcher historian epidemiologist psychologist dean provost rector economist'],
  ['school', 'teacher headteacher principal'],
  ['press', 'journalist reporter editor correspondent columnist presenter'],
  ['stage', 'actor actress singer musician composer filmmaker comedian rapper painter artist novelist'],
  ['money', 'ceo cfo cto founder co-founder banker investor trader tycoon billionaire magnate entrepreneur businessman businesswoman owner'],
  ['church', 'pastor priest bishop archbishop cardinal imam rabbi pope'],
  ['medicine', 'surgeon physician nurse doctor'],
  ['land and sea', 'farmer fisherman skipper'],
];
const FIELD_OF = new Map(FIELDS.flatMap(([field, nouns]) => nouns.split(' ').map((n) => [n, field] as const)));
/** Words of institutions that tell the field where the noun does not: a police chief, a director at the university. */
const PLACES_OF_WORK: readonly (readonly [field: string, words: string])[] = [
  ['state', 'parliament senate ministry council cabinet'],
  ['arms', 'army navy'],
  ['police', 'police constabulary'],
  ['law', 'court'],
  ['learning', 'university'],
  ['stage', 'theatre theater opera orchestra'],
  ['church', 'church cathedral diocese'],
  ['medicine', 'hospital clinic'],
];
const WORKS_AT = new Map(PLACES_OF_WORK.flatMap(([field, words]) => words.split(' ').map((w) => [w, field] as const)));

/** A noun that stands for another in like roles. */
const EQUAL = new Map(
  'spokeswoman:spokesman spokesperson:spokesman chairwoman:chairman chair:chairman chairperson:chairman congresswoman:congressman representative:congressman councilwoman:councillor councilman:councillor cllr:councillor premier:minister justice:judge actress:actor businesswoman:businessman policewoman:policeman ceo:executive headteacher:principal organizer:organiser adviser:advisor'
    .split(' ')
    .map((p) => p.split(':') as [string, string]),
);

/** What a role says: which nouns it has, in which field they are, which names (of places, firms, parties) it gives. */
export interface Capacity {
  readonly nouns: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Stems of all its other words. */
  readonly words: ReadonlySet<string>;
}

/** Nouns that say that somebody is at the top or in the service of something, and not of what. */
const OF_ANYTHING = new Set(
  'chief head leader director officer official executive boss manager chairman founder owner spokesman advisor aide deputy member'.split(' '),
);
const SMALL = new Set('the a an of for at in to and from with on by former ex acting interim deputy then his her their its'.split(' '));

/** Reads a role as a page gives it: "mayor of Kelso", "Kelso's former mayor". */
export function capacityOf(role: string | null): Capacity {
  const [nouns, names, words, fields] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [written] of (role ?? '').matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)) {
    const word = written.toLowerCase();
    if (SMALL.has(word) || word.length < 2) continue;
    const field = FIELD_OF.get(word) ?? WORKS_AT.get(word);
    if (field) fields.add(field);
    if (roleNounOf(word) !== undefined) nouns.add(EQUAL.get(word) ?? word);
    else if (/^\p{Lu}/u.test(written)) names.add(stemOf(word));
    else words.add(stemOf(word));
  }
  return { nouns, fields, names, words };
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));

/** Does a role say of which place, firm or house somebody is this? */
export const isPlaced = ({ names }: Capacity): boolean => names.size > 0;

/** Is a role given at all? */
export const isTold = ({ nouns, names, words }: Capacity): boolean => nouns.size + names.size + words.size > 0;

/**
 * Do two roles speak for one person or against? Above 0 for, the more the surer; below 0 against; 0 when they tell nothing.
 *
 * - names of places or firms in both, of which each has one that the other lacks: the mayor of Kelso is not the mayor of Norham, nor the
 *   chief of Kelso Shipping that of Norham Shipping
 * - else a name, a noun or another word shared: one person, the surer the more of these
 * - fields of public life known of both, and none shared: two people
 */
export function affinity(a: Capacity, b: Capacity): number {
  if (!isTold(a) || !isTold(b)) return 0;
  const nouns = share(a.nouns, b.nouns);
  const fields = share(a.fields, b.fields);
  const otherFields = a.fields.size > 0 && b.fields.size > 0 && !fields;
  if (lacks(a.names, b.names) && lacks(b.names, a.names)) return nouns || fields || otherFields ? -2 : 0;
  const names = share(a.names, b.names);
  if (otherFields) return names && nouns ? 1 : -2;
  const shared = [...a.nouns].filter((n) => b.nouns.has(n));
  // "chief" is shared by any two chiefs, "chief executive" by fewer
  if (nouns && !names && shared.every((n) => OF_ANYTHING.has(n))) return fields || shared.length > 1 ? 1 : 0;
  return (names ? 3 : 0) + (nouns ? 3 : 0) + (fields ? 1 : 0) || (share(a.words, b.words) ? 2 : 0);
}

const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => !b.has(x));
