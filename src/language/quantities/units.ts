import { cueOf } from '../cues.js';
import { isFunctionWord } from '../words.js';
import { amountAt } from './amounts.js';

/** What a number counts: where the words for it end, and its name (singular noun, ISO 4217 code, "percent"). */
export interface Unit {
  readonly end: number;
  readonly unit: string;
}

/** One row of the unit grammar; tried in order right behind the number. */
interface UnitForm {
  readonly name: string;
  /** Anchored, without unbounded quantifiers. */
  readonly pattern: RegExp;
  readonly unit: (groups: Readonly<Record<string, string | undefined>>) => string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  rouble: 'RUB',
  ruble: 'RUB',
  rupee: 'INR',
  hryvnia: 'UAH',
};
const MONEY = Object.keys(CURRENCIES).join('|');

const FORMS: readonly UnitForm[] = [
  { name: 'percent', pattern: /^(?:\s?%|\s(?:percent|per\scent)(?!\p{L}))/u, unit: () => 'percent' },
  { name: 'points', pattern: /^(?:\s|-)(?<p>percentage|basis)[\s-]points?(?!\p{L})/u, unit: (g) => `${g.p} point` },
  { name: 'currency', pattern: new RegExp(`^(?:\\sof)?(?:\\s|-)(?:US\\s|U\\.S\\.\\s)?(?<c>${MONEY})s?(?!\\p{L})`, 'u'), unit: (g) => CURRENCIES[g.c!]! },
  {
    name: 'casualties',
    pattern: /^\s(?<u>dead|wounded|injured|missing|homeless)(?=[,.;:!?)”"]|\s(?:and|or|but|in|on|at|after|when|by|from|since|as|so)\s|$)/u,
    unit: (g) => g.u!,
  },
  { name: 'compound', pattern: /^-(?<u>\p{Ll}{3,15})(?:-(?:old|long|high|wide|deep|tall))?s?(?![\p{L}-])/u, unit: (g) => singularOf(g.u!) },
];

/** What a rate is counted by: "a week", "per gallon". */
const PER =
  /^\s(?:a|an|per|each|every)\s(?<u>second|minute|hour|day|night|week|month|quarter|year|decade|person|head|capita|household|gallon|litre|liter|barrel|ton|tonne|mile|kilometre|kilometer|share|pound|ounce|kilo|kilogram|kilogramme|vote|ticket|student|pupil|child|square\s(?:foot|metre|meter|mile|kilometre))(?!\p{L})/u;

/** Plurals that do not end in s. */
const PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  police: 'police',
  aircraft: 'aircraft',
  personnel: 'personnel',
  staff: 'staff',
  feet: 'foot',
  lives: 'life',
  wives: 'wife',
  teeth: 'tooth',
  media: 'medium',
  criteria: 'criterion',
  cattle: 'cattle',
  sheep: 'sheep',
  times: 'times',
  series: 'series',
  species: 'species',
};

/** The singular of a plural noun, by its ending. */
export function singularOf(w: string): string {
  const irregular = PLURALS[w.toLowerCase()];
  if (irregular) return irregular;
  if (/(?:men)$/.test(w) && w.length > 4) return `${w.slice(0, -3)}man`;
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(w)) return w.slice(0, -2);
  return /[^su]s$/.test(w) ? w.slice(0, -1) : w;
}

/** Plurals that stand before the noun counted: "three news articles". */
const ATTRIBUTIVE = /^(?:news|sales|sports|arms|goods|savings|earnings|weapons|humanities|economics|politics|United|States)$/;

const isPlural = (word: string): boolean => {
  const w = word.toLowerCase();
  return PLURALS[w] !== undefined || /\p{L}{2}men$/u.test(w) || (/[^siu]s$/.test(w) && w.length > 3);
};

/** Verbs in -s that follow a bare number, and adverbs that never stand before a noun. */
const NO_NOUN =
  /^(?:says|does|has|was|is|goes|makes|takes|comes|gets|always|perhaps|besides|towards|afterwards|yes|this|thus|less|more\sthan|remains|seems|means|appears)$/;
/** How many words may stand between a number and the noun that it counts: "25 million more people", "two big Northern rail unions". */
const MODIFIERS = 4;
const WORD = /^\s["“‘']?(?<w>\p{L}[\p{L}’'.-]{0,30}?)(?<q>["”’']?)(?=[\s,.;:!?)\]—–”"’']|$)/u;

/** "12 of 40 bridges": both numbers count the noun, which is part of the second phrase. */
const OF_NUMBER = /^\sof\s(?:the\s|its\s|their\s)?(?=\p{L}|\d)/u;

function nounOfBoth(text: string, at: number): Unit | undefined {
  const of = OF_NUMBER.exec(text.slice(at, at + 12));
  const whole = of && amountAt(text, at + of[0].length);
  const noun = whole && !whole.unit ? countedNoun(text, whole.end) : undefined;
  return noun && { end: at, unit: noun.unit };
}

/** The noun counted, behind modifiers: the first plural. */
function countedNoun(text: string, at: number): Unit | undefined {
  const partitive = /^\sof\s(?:the|his|her|their|its|our|my|these|those|all|America’s|America's)(?=\s)|^\sof(?=\s)/u.exec(text.slice(at, at + 24));
  let place = at + (partitive?.[0].length ?? 0);
  for (let i = 0; i <= MODIFIERS; i++) {
    const m = WORD.exec(text.slice(place, place + 40));
    const word = m?.groups?.w;
    if (!m || !word || NO_NOUN.test(word) || /[’']s$/.test(word)) return undefined;
    place += m[0].length;
    if (isPlural(word) && !ATTRIBUTIVE.test(word) && !(/^\p{Lu}/u.test(word) && /^\s\p{Lu}/u.test(text.slice(place, place + 2))))
      return { end: place, unit: singularOf(word) };
    if (
      (isFunctionWord(word) && !/^(?:more|other|own|such|most|same|very)$/.test(word)) ||
      cueOf(word)?.report === 'speech' ||
      /^[,.;:!?]/.test(text.slice(place))
    )
      return undefined;
  }
  return undefined;
}

/** Reads the unit behind a number. */
export function unitAfter(text: string, at: number): Unit | undefined {
  const near = text.slice(at, at + 40);
  for (const { pattern, unit } of FORMS) {
    const m = pattern.exec(near);
    if (m) return rateOf({ end: at + m[0].length, unit: unit(m.groups ?? {}) }, text);
  }
  const noun = nounOfBoth(text, at) ?? countedNoun(text, at);
  return noun && rateOf(noun, text);
}

/** The unit with the rate behind it, if there is one: "60 hours" "a week". */
export function rateOf(unit: Unit, text: string): Unit {
  const per = PER.exec(text.slice(unit.end, unit.end + 30));
  return per ? { end: unit.end + per[0].length, unit: `${unit.unit}/${per.groups!.u}` } : unit;
}
