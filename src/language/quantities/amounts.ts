import { numeralAt } from '../numerals.js';

/** A number as written: where it ends, what it is, and the unit that is part of it. */
export interface Amount {
  readonly end: number;
  /** Null for vague ones: "tens of thousands". */
  readonly value: number | null;
  readonly unit?: string;
  /** The scale word's factor, 1 without one: "5 to 7 million" scales both ends by it. */
  readonly scale: number;
  /** Can stand without a unit: it has a sign or a scale, or is vague. */
  readonly telling: boolean;
}

/** One row of the number grammar; the pattern has no unbounded quantifier and is tried where a number can begin. */
export interface AmountForm {
  readonly name: string;
  readonly pattern: string;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, text: string, at: number) => Omit<Amount, 'end'> | undefined;
}

const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  C$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
};
/** Letters that stand for a currency right before its number; a single one only before a number in thousands or more ("R45m", not "N95"). */
const LETTERS: Readonly<Record<string, string>> = { N: 'NGN', R: 'ZAR', Rs: 'rupee', KSh: 'KES', Ksh: 'KES', Sh: 'shilling' };
/** Units written right behind their number, and the words for them. */
const MEASURES: Readonly<Record<string, string>> = {
  mph: 'mile/hour',
  kph: 'kilometre/hour',
  'km/h': 'kilometre/hour',
  kmh: 'kilometre/hour',
  mm: 'millimetre',
  cm: 'centimetre',
  km: 'kilometre',
  kg: 'kilogram',
  mg: 'milligram',
  ml: 'millilitre',
  ft: 'foot',
  lb: 'pound',
  lbs: 'pound',
  MW: 'megawatt',
  GW: 'gigawatt',
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const SIGN = Object.keys(SIGNS)
  .map((s) => s.replace('$', '\\$'))
  .join('|');
const DIGITS = '(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,6})?)(?![\\d/:]|,\\d|\\.\\d)';
const WORD_SCALE = '(?:hundred|thousand|million|billion|trillion|lakh|crore)(?!\\p{L})';
const SHORT_SCALE = '(?:mn|bn|tn|[kmb])(?![\\p{L}\\d])';

const scaled = (digits: string, scale: string | undefined): Omit<Amount, 'end' | 'telling'> => {
  const factor = SCALES[(scale ?? '').toLowerCase()] ?? 1;
  // through a decimal literal, so that 1.1 million is 1100000 and not 1100000.0000000001
  const value = Number(`${digits.replaceAll(',', '')}e${Math.log10(factor)}`);
  return { value, scale: factor };
};

const FRACTIONS = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const SMALL = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words that can begin a number in words. */
export const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** The longest number in words has this many: "nine hundred and ninety nine thousand nine hundred and ninety nine". */
const LONGEST = 12;

/** A number in words; "one" and ordinals count nothing here. */
function words(text: string, at: number): (Omit<Amount, 'end'> & { length: number }) | undefined {
  const run = /^\p{L}{1,10}(?:[-\s]\p{L}{1,10}){0,11}/u.exec(text.slice(at, at + 120))?.[0] ?? '';
  const parts = run.toLowerCase().split(/[-\s]/).slice(0, LONGEST);
  const numeral = numeralAt(parts, 0);
  if (!numeral || numeral.ordinal || numeral.value === 0) return undefined;
  const used = parts.slice(0, numeral.length);
  const large = used.some((w) => /^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(w));
  if (numeral.value === 1) return undefined;
  // "two-thirds" and "twenty-first" are read by other rows, or by none
  return { value: numeral.value, scale: 1, telling: large, length: used.join(' ').length };
}

/** The rows in order; the first that reads a number at a place counts. */
export const AMOUNT_FORMS: readonly AmountForm[] = [
  {
    name: 'currency sign',
    pattern: `(?<c>${SIGN})\\s?(?<n>${DIGITS})(?:[\\s-]?(?<s>${WORD_SCALE}|${SHORT_SCALE}))?(?!\\p{L})`,
    read: (g) => ({ ...scaled(g.n!, g.s), unit: SIGNS[g.c!]!, telling: true }),
  },
  {
    name: 'currency letters',
    pattern: `(?<c>${Object.keys(LETTERS).join('|')})\\.?\\s?(?<n>${DIGITS})(?:[\\s-]?(?<s>${WORD_SCALE}|${SHORT_SCALE}))?(?!\\p{L})`,
    read: (g) => (g.c!.length === 1 && !g.s && !g.n!.includes(',') ? undefined : { ...scaled(g.n!, g.s), unit: LETTERS[g.c!]!, telling: true }),
  },
  {
    name: 'digits with their measure',
    pattern: `(?<n>${DIGITS})[\\s-]?(?<u>${Object.keys(MEASURES).join('|')})(?![\\p{L}\\d])`,
    read: (g) => ({ ...scaled(g.n!, undefined), unit: MEASURES[g.u!]!, telling: true }),
  },
  {
    name: 'digits',
    pattern: `(?<n>${DIGITS})(?:[\\s-](?<s>${WORD_SCALE})|(?<t>${SHORT_SCALE}))?(?!\\p{L})`,
    read: (g) => {
      const scale = g.s ?? g.t;
      return { ...scaled(g.n!, scale), telling: scale !== undefined || g.n!.includes(',') };
    },
  },
  {
    name: 'half a scale',
    pattern: `[Hh]alf\\sa\\s(?<s>${WORD_SCALE})|[Aa]\\s(?<f>half|quarter)[\\s-](?:of\\sa\\s)?(?<t>${WORD_SCALE})`,
    read: (g) => ({ value: (SCALES[(g.s ?? g.t)!] as number) / (g.f === 'quarter' ? 4 : 2), scale: 1, telling: true }),
  },
  {
    name: 'fraction',
    pattern: `(?<n>${SMALL.map((w) => `[${w[0]!.toUpperCase()}${w[0]}]${w.slice(1)}`).join('|')})[\\s-](?<d>${FRACTIONS.slice(1).join('|')})s?(?!\\p{L}|-)(?=\\sof\\s|\\s(?:majority|vote)|[.,;]|$)`,
    read: (g) => ({ value: Math.max(1, SMALL.indexOf(g.n!.toLowerCase())) / (FRACTIONS.indexOf(g.d!) + 2), scale: 1, telling: true }),
  },
  {
    name: 'vague number',
    pattern:
      '(?:[Tt]ens|[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions)(?!\\p{L})(?:\\sof\\s(?:thousands|millions|billions|trillions)(?!\\p{L}))?',
    read: () => ({ value: null, scale: 1, telling: true }),
  },
  {
    name: 'twice',
    pattern: '[Tt]wice(?=\\s(?:as|the|that|what|his|her|its|their)\\s)',
    read: () => ({ value: 2, scale: 1, telling: true, unit: 'times' }),
  },
];

const COMPILED = AMOUNT_FORMS.map((form) => ({ form, pattern: new RegExp(form.pattern, 'uy') }));

/** The number that begins at a place. */
export function amountAt(text: string, at: number): Amount | undefined {
  for (const { form, pattern } of COMPILED) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    const read = m && form.read(m.groups ?? {}, text, at);
    if (read) return { ...read, end: at + m[0].length };
  }
  const spelled = words(text, at);
  return spelled && { value: spelled.value, scale: 1, telling: spelled.telling, end: at + spelled.length };
}
