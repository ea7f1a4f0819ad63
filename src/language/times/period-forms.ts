import { addUnits, type Day, dayPeriod, monthOf, monthsFrom, type Period, UNITS, yearOf, yearPeriod } from '../calendar.js';
import { fixed, OPEN, type Setting, standsAlone, type TimeForm, yearly } from './form.js';
import { COUNT, countOf, either, MONTH, monthNumber, SEASON, seasonStart, UNIT, unitOf, YEAR } from './vocabulary.js';

const year = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));
const month = (word: string, today: Day | undefined, y?: string) => yearly(today, year(y), (n) => monthsFrom(n, monthNumber(word)));
const season = (word: string, today: Day | undefined, y?: string) => yearly(today, year(y), (n) => monthsFrom(n, seasonStart(word), 3));

const IN = /^(?:in|since|by|until|till|before|after|during|from|through|between|to|around|throughout)$/;
const NOUN_NEXT = /^\s\p{Ll}/u;
/** "May" is also a name and a verb, "March" a noun: they need a preposition that only a month takes. */
const AMBIGUOUS = /^(?:May|March)$/;

/** A bare month is one after a preposition, or between an article and a noun. */
function isMonth({ preposition, determiner, edge, after }: Setting, word: string): boolean {
  if (/^\s\p{Lu}\p{Ll}/u.test(after) && !preposition) return false;
  if (AMBIGUOUS.test(word)) return (/^(?:in|since|until|till|through|during)$/.test(preposition) && determiner === '' && !/^[’']s/.test(after)) || edge !== '';
  return (IN.test(preposition) && determiner === '') || edge !== '' || (determiner !== '' && NOUN_NEXT.test(after)) || /^[’']s\s/.test(after);
}

/** A statute carries its year as a name: "Act of 1993". */
const IN_NAME = /\p{Lu}\p{L}{1,20}\s(?:of|for)\s$/u;
const STREET = /^\s(?:\p{Lu}[\p{L}.]{0,15}\s){1,3}(?:Street|Avenue|Road|Lane|Drive|Boulevard|Ave|St|Rd|Blvd)\b/u;

/** Four digits are a year after a preposition of time or between an article and a noun; round ones before a plural are a count. */
function isYear({ preposition, determiner, edge, before, after }: Setting, digits: string): boolean {
  if (IN_NAME.test(before) || STREET.test(after)) return false;
  if (digits.endsWith('00') && /^\s\p{L}{2,20}s\b/u.test(after)) return false;
  if (determiner === '') return IN.test(preposition) || edge !== '' || /\bof\s$/.test(before);
  return /^\s\p{L}/u.test(after) || /^[-–]\p{L}/u.test(after);
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** A quarter (0 to 3) or half (0, 1) of a year. */
const partOfYear =
  (which: number, months: number) =>
  (y: number): Period =>
    monthsFrom(y, 1 + which * months, months);
/** "last year" behind a quarter, a season or a month. */
const OF_YEAR = `(?<y>${YEAR})|(?<r>last|this|next)\\syear`;
const relativeYear = (g: { readonly [k: string]: string | undefined }, today: Day | undefined): string | undefined => {
  if (g.y !== undefined || g.r === undefined || today === undefined) return g.y;
  return String(yearOf(today) + { last: -1, this: 0, next: 1 }[g.r as 'last']);
};

/** "would fall next year", "to spring": the verb. */
const MODAL = /(?<!\p{L})(?:will|would|could|can|may|might|should|must|shall|to|not|cannot)\s$|[’'](?:ll|d|t)\s$/iu;

const SHIFT: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1, following: 1 };

/** Phrases that mean a stretch longer than a day by its place in the calendar. */
export const PERIOD_FORMS: readonly TimeForm[] = [
  {
    name: 'range of years',
    pattern: `(?:${either('from|between')}\\s(?<a>${YEAR})\\s(?:to|and|through|until)\\s(?<b>${YEAR})|(?<c>${YEAR})[-–](?<d>${YEAR}|\\d\\d(?![\\d%-])))`,
    read: (g) => {
      const from = Number(g.a ?? g.c);
      const end = g.b ?? g.d!;
      const to = end.length === 2 ? Number(String(from).slice(0, 2) + end) : Number(end);
      return to <= from ? undefined : fixed(yearPeriod(from, to - from + 1));
    },
  },
  { name: 'month of a year', pattern: `(?<m>${MONTH}),?\\s(?:of\\s)?(?:${OF_YEAR})`, read: (g, today) => month(g.m!, today, relativeYear(g, today)) },
  {
    name: 'month',
    pattern: `(?<m>${MONTH})(?!\\p{L}|\\s\\d)`,
    accepts: (setting, g) => isMonth(setting, g.m!),
    read: (g, today) => month(g.m!, today),
  },
  {
    name: 'season of a year',
    pattern: `(?<s>${either(SEASON.slice(3, -1))})(?<of>\\sof)?\\s(?:${OF_YEAR})`,
    accepts: ({ before, preposition, determiner }, g) =>
      !MODAL.test(before) && (g.r === undefined || g.of !== undefined || preposition !== '' || determiner !== '' || !/^(?:fall|spring)$/.test(g.s!)),
    read: (g, today) => season(g.s!, today, relativeYear(g, today)),
  },
  {
    name: 'season',
    pattern: `(?<s>${SEASON})(?![\\p{L}-])`,
    accepts: ({ preposition, determiner }) => /^(?:in|by|during|since|until)$/.test(preposition) && determiner === 'the',
    read: (g, today) => season(g.s!, today),
  },
  {
    // "by autumn": a season of no year, and the hemispheres differ
    name: 'season of no year',
    pattern: `(?<s>${SEASON})(?![\\p{L}-])`,
    accepts: ({ preposition, determiner, before, after }) =>
      /^(?:in|by|before|after|until|till|since|during)$/.test(preposition) && determiner === '' && !MODAL.test(before) && standsAlone(after),
    read: () => OPEN,
  },
  {
    name: 'quarter',
    pattern: `(?:(?<q>first|second|third|fourth)[\\s-]quarter(?:\\sof\\s(?:${OF_YEAR}))?|Q(?<n>[1-4])(?:\\s(?:of\\s)?(?<z>${YEAR}))?)(?!\\p{L})`,
    read: (g, today) => yearly(today, year(relativeYear(g, today) ?? g.z), partOfYear(g.n ? Number(g.n) - 1 : ORDINALS.indexOf(g.q!), 3)),
  },
  {
    name: 'half of a year',
    pattern: `(?<h>first|second)\\shalf\\sof\\s(?:${OF_YEAR})`,
    read: (g, today) => yearly(today, year(relativeYear(g, today)), partOfYear(ORDINALS.indexOf(g.h!), 6)),
  },
  { name: 'decade', pattern: "(?<d>1[89]\\d0|20\\d0)[’']?s(?!\\p{L})", read: (g) => fixed(yearPeriod(Number(g.d), 10)) },
  {
    name: 'decade of the last century',
    pattern: "[’']?(?<d>[2-9]0)[’']?s(?!\\p{L})",
    accepts: ({ determiner, before }) => determiner === 'the' && !/\b(?:temperatures?|degrees|highs|lows)\b/.test(before),
    read: (g) => fixed(yearPeriod(1900 + Number(g.d), 10)),
  },
  {
    name: 'century',
    pattern: '(?<n>\\d{1,2})(?:st|nd|rd|th)[-\\s][Cc]entury(?!\\p{L})',
    read: (g) => fixed(yearPeriod((Number(g.n) - 1) * 100 + 1, 100)),
  },
  { name: 'year', pattern: `(?<y>${YEAR})(?!\\p{L})`, accepts: (setting, g) => isYear(setting, g.y!), read: (g) => fixed(yearPeriod(Number(g.y))) },
  {
    name: 'earlier or later in a unit',
    pattern: `(?<w>${either('earlier|later')})\\s(?:in\\s)?(?:this|the)\\s(?<u>week|month|year|summer|spring|fall|autumn|winter|decade)(?!\\p{L})`,
    read: (g, today) => {
      if (today === undefined) return OPEN;
      const { from, to } = seasonOrUnit(g.u!, today, 0);
      return fixed(/^e/i.test(g.w!) ? { from, to: Math.max(from!, Math.min(today, to!)) } : { from: Math.min(to!, Math.max(today, from!)), to });
    },
  },
  {
    name: 'unit from now or up to now',
    pattern: `${either('the')}\\s(?<s>next|coming|last)\\s(?<u>week|month|year|decade|century)(?!\\p{L}|-)`,
    // "in the last century" is the one before this; "over the last century" is a hundred years
    accepts: ({ preposition }, g) => /^(?:over|during|within|for)$/.test(preposition) || (preposition === 'in' && g.u !== 'century'),
    read: (g, today) =>
      today === undefined ? OPEN : g.s === 'last' ? upToNow('one', g.u!, today) : { next: { from: today, to: addUnits(today, unitOf(g.u!), 1) } },
  },
  {
    name: 'shifted unit',
    pattern: `(?:(?<s>${either('last|this|next|previous|coming')})\\s(?<u>week|month|quarter|year|decade|century)|(?<t>${either('last|this|next|past|previous|coming')})\\s(?<v>weekend|${SEASON.slice(3, -1)}))(?!\\p{L}|-)`,
    read: (g, today) => (today === undefined ? OPEN : fixed(seasonOrUnit((g.u ?? g.v)!, today, SHIFT[(g.s ?? g.t)!.toLowerCase()]!))),
  },
  {
    name: 'shifted month',
    pattern: `(?<s>${either('last|this|next|past')})\\s(?<m>${MONTH})(?!\\p{L})`,
    read: (g, today) => {
      if (today === undefined) return OPEN;
      const shift = SHIFT[g.s!.toLowerCase()]!;
      const place = monthNumber(g.m!) - monthOf(today);
      const years = shift < 0 ? (place < 0 ? 0 : -1) : shift > 0 ? (place > 0 ? 0 : 1) : 0;
      return fixed(monthsFrom(yearOf(today) + years, monthNumber(g.m!)));
    },
  },
  {
    name: 'edge of a unit',
    pattern: `(?<e>${either('end|beginning|start')})\\sof\\s(?<s>the|this|last|next)\\s(?<u>week|month|quarter|year|decade|century)(?!\\p{L})`,
    read: (g, today) => {
      if (today === undefined) return OPEN;
      const at = (shift: number): Period => {
        const { from, to } = seasonOrUnit(g.u!, today, shift);
        return dayPeriod((/^e/i.test(g.e!) ? to : from)!);
      };
      return fixed(at(SHIFT[g.s!] ?? 0));
    },
  },
  {
    name: 'weekend',
    pattern: 'weekend(?!\\p{L})',
    accepts: ({ preposition, determiner }) => determiner === 'the' && /^(?:over|during|on|at|by|before|until|till|after|since)$/.test(preposition),
    read: (_, today) => {
      if (today === undefined) return OPEN;
      const own = UNITS.weekend(today, 0);
      return { last: own.from <= today ? own : UNITS.weekend(today, -1), next: own, plain: 'last' };
    },
  },
  {
    name: 'units ago',
    pattern: `(?<n>${COUNT})\\s(?<u>${UNIT}s?|decades|centuries)\\sago(?!\\p{L})`,
    accepts: ({ before }) => !/\b(?:or|to)\s$/.test(before), // "three or four months ago"
    read: (g, today) => shifted(g.n!, g.u!, today, -1),
  },
  {
    name: 'units from now',
    pattern: `(?<n>${COUNT})\\s(?<u>${UNIT}s?|centuries)\\sfrom\\s(?:now|today)(?!\\p{L})`,
    read: (g, today) => shifted(g.n!, g.u!, today, 1),
  },
  { name: 'some units ago', pattern: `${either('days|weeks|months|years|decades|centuries')}\\sago(?!\\p{L})`, read: () => OPEN },
  {
    name: 'stretch up to now',
    pattern: `${either('past|last|previous')}\\s(?:(?<n>${COUNT})\\s)?(?<u>${UNIT}s|centuries)(?!\\p{L})`,
    read: (g, today) => upToNow(g.n, g.u!, today),
  },
  {
    name: 'unit up to now',
    pattern: `${either('past')}\\s(?<u>week|month|quarter|year|decade|century)(?!\\p{L})`,
    read: (g, today) => upToNow('one', g.u!, today),
  },
  {
    name: 'stretch from now',
    pattern: `(?<s>${either('next|coming|within\\sthe\\snext|in\\sthe\\snext|following|within')})\\s(?:(?<n>${COUNT})\\s)?(?<u>${UNIT}s?|centuries)(?!\\p{L}|\\sof)`,
    accepts: (_, g) => g.n !== undefined || g.u!.endsWith('s'),
    read: (g, today) => {
      const n = countOf(g.n ?? 'several');
      return n === undefined || today === undefined ? OPEN : { next: { from: today, to: addUnits(today, unitOf(g.u!), n) } };
    },
  },
  { name: 'some years', pattern: `${either('recent')}\\s${UNIT}s(?!\\p{L})`, read: () => OPEN },
  {
    name: 'time told from another',
    pattern: `(?:${either('at')}\\s(?:the|that)\\stime(?!\\p{L}|\\sof\\b)|${either('the')}\\s(?:following|next|same|previous)\\s(?:day|morning|afternoon|evening|night|week|month|year)(?!\\p{L})|${either('the')}\\sday\\s(?:before|after)(?!\\p{L})|(?:${either('the')}\\s)?${either('next')}\\s(?:session|term|election|administration|congress|parliament)(?!\\p{L})|(?:${COUNT})\\s${UNIT}s?\\s(?:later|earlier)(?!\\p{L}))`,
    read: () => OPEN,
  },
];

function seasonOrUnit(word: string, today: Day, shift: number): Period {
  if (!new RegExp(`^${SEASON}$`).test(word)) return UNITS[unitOf(word) as 'week'](today, shift);
  // the season of this calendar year; winter is the one under way or the one to come
  return monthsFrom(yearOf(today) + shift, seasonStart(word), 3);
}

function upToNow(count: string | undefined, unit: string, today: Day | undefined) {
  const n = countOf(count ?? 'several');
  return n === undefined || today === undefined ? OPEN : fixed({ from: addUnits(today, unitOf(unit), -n), to: today });
}

function shifted(count: string, unit: string, today: Day | undefined, way: 1 | -1) {
  const n = countOf(count);
  return n === undefined || today === undefined ? OPEN : fixed(UNITS[unitOf(unit)](today, way * n));
}
