import { type CalendarUnit, type Day, dayOf, weekdayOf } from '../calendar.js';
import { digitsOf, numeralAt } from '../numerals.js';

/** Pattern pieces of the time grammar. Every quantifier in them is bounded, so that one attempt to match costs a bounded number of steps. */

const WEEKDAYS = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const WEEKDAY = `(?:${WEEKDAYS.map((d) => `${d}day`).join('|')}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)`;
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?(?=\\s\\d))';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const UNIT = '(?:day|week|weekend|month|quarter|year|decade|century)';
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|,\\d|\\.\\d)';
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%:]|,\\d\\d\\d|\\.\\d)';

/** Both cases of the first letter: "Last" at the head of a sentence, "last" inside it. */
export const either = (words: string): string =>
  `(?:${words
    .split('|')
    .map((w) => `[${w[0]!.toUpperCase()}${w[0]!}]${w.slice(1)}`)
    .join('|')})`;

const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const VAGUE = 'a\\s(?:few|couple(?:\\sof)?|dozen)|half\\sa|an?|few|couple(?:\\sof)?|several|many';
/** A count of units: digits, words up to ninety-nine, "a", and what does not say how many. */
export const COUNT = `(?:\\d{1,4}|${either(TENS)}(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?|${either(`${SMALL}|${VAGUE}`)})`;

/** 0 for Monday. */
export const weekdayNumber = (word: string): number => WEEKDAYS.findIndex((d) => word.slice(0, 3) === d.slice(0, 3));
/** 1 for January. */
export const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) + 1;

/** The number a COUNT names; undefined where it is vague ("several", "a few"). */
export function countOf(words: string): number | undefined {
  const w = words.toLowerCase();
  if (w === 'a' || w === 'an') return 1;
  if (/couple/.test(w)) return 2;
  const parts = w.split(/[-\s]/);
  return digitsOf(parts[0]!) ?? numeralAt(parts, 0)?.value;
}

export const unitOf = (word: string): CalendarUnit => (word === 'centuries' ? 'century' : word.replace(/s$/, '')) as CalendarUnit;

/** Spring begins in March; the northern seasons by the calendar of meteorologists, whole months (WMO). */
export const seasonStart = (word: string): number => ({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 })[word.toLowerCase() as 'spring'];

/**
 * Days that one name means everywhere in English news, by the year. Thanksgiving (United States and Canada differ), Independence Day and
 * Easter (two churches) are left out on purpose.
 */
export const HOLIDAYS: Readonly<Record<string, (year: number) => Day>> = {
  'Election Day': (y) => dayOf(y, 11, 2) + ((7 - weekdayOf(dayOf(y, 11, 1))) % 7), // the Tuesday after the first Monday in November
  'Christmas Day': (y) => dayOf(y, 12, 25),
  'Christmas Eve': (y) => dayOf(y, 12, 24),
  Christmas: (y) => dayOf(y, 12, 25),
  'New Year’s Day': (y) => dayOf(y, 1, 1),
  'New Year’s Eve': (y) => dayOf(y, 12, 31),
  'Labor Day': (y) => dayOf(y, 9, 1) + ((7 - weekdayOf(dayOf(y, 9, 1))) % 7),
  'Memorial Day': (y) => dayOf(y, 5, 31) - weekdayOf(dayOf(y, 5, 31)),
  Halloween: (y) => dayOf(y, 10, 31),
  'Valentine’s Day': (y) => dayOf(y, 2, 14),
};
