import { type Day, dayFromIso, dayOf, dayPeriod, type Period, UNITS, weekdayOf } from '../calendar.js';
import { fixed, OPEN, type Reading, standsAlone, type TimeForm, yearly } from './form.js';
import { DAY_NUMBER, either, HOLIDAYS, MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from './vocabulary.js';

const PART = '(?:\\s(?:morning|afternoon|evening|night))?(?!\\p{L})';
const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number.parseInt(digits, 10));

/** A date of a month, or undefined where the month lacks that day. */
function date(month: string, day: string, year: number): Day | undefined {
  return dayFromIso(`${year}-${String(monthNumber(month)).padStart(2, '0')}-${String(number(day)).padStart(2, '0')}`);
}

function monthDay(month: string, first: string, last: string, year: string | undefined, today: Day | undefined): Reading | undefined {
  const at = (y: number): Period => {
    const from = date(month, first, y) ?? dayOf(y, monthNumber(month), 28);
    return { from, to: Math.max(from, date(month, last, y) ?? from) };
  };
  if (date(month, first, 2000) === undefined || date(month, last, 2000) === undefined) return undefined;
  return yearly(today, number(year), at);
}

const WEEK = 7;

/** A weekday: the last one up to and including today, the next one from today on. */
function weekday(word: string, today: Day | undefined): Reading {
  if (today === undefined) return OPEN;
  const behind = (weekdayOf(today) - weekdayNumber(word) + WEEK) % WEEK;
  return { last: dayPeriod(today - behind), next: dayPeriod(behind === 0 ? today : today - behind + WEEK), plain: 'last' };
}

/** "last Friday": the one before today; "next Friday": of the week to come; "this Friday": of this week. */
function shiftedWeekday(shift: string, word: string, today: Day | undefined): Reading {
  if (today === undefined) return OPEN;
  const wanted = weekdayNumber(word);
  const behind = (weekdayOf(today) - wanted + WEEK - 1) % WEEK;
  if (/past|last|previous/.test(shift)) return fixed(dayPeriod(today - behind - 1));
  if (/coming/.test(shift)) return fixed(dayPeriod(today - behind - 1 + WEEK));
  return fixed(dayPeriod(UNITS.week(today, /next/.test(shift) ? 1 : 0).from + wanted));
}

/** Names that begin with a weekday. */
const NAMED = /^\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Mercury|Business|Night|Morning|Today|Review|Magazine|Sun|World)\b/;
const NAME_BEFORE = /\b(?:Black|Good|Super|Ash|Holy|Palm|Cyber|Bloody|Freaky|Joe|CBS|NBC|The)\s$/;

/** "the Sept. 11 attacks" is the name of an event, not a day of the year told of. */
const ATTACKS = /^,?\s(?:attacks?|terror|terrorist|victims|families|hijack|commission|Commission|Memorial|memorial)/;

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1, 'last night': -1, 'the day before yesterday': -2 };

/** Phrases that mean a day, or some days of one month. */
export const DAY_FORMS: readonly TimeForm[] = [
  {
    name: 'ISO date',
    pattern: '(?<iso>[12]\\d\\d\\d-[01]\\d-[0-3]\\d)(?![\\d-])',
    read: (g) => {
      const day = dayFromIso(g.iso);
      return day === undefined ? undefined : fixed(dayPeriod(day));
    },
  },
  {
    name: 'days of a month',
    pattern: `(?<m>${MONTH})\\s(?<a>${DAY_NUMBER})\\s?(?:-|–|to|through|and)\\s?(?<b>${DAY_NUMBER})(?:,?\\s(?<y>${YEAR}))?`,
    read: (g, today) => monthDay(g.m!, g.a!, g.b!, g.y, today),
  },
  {
    name: 'month and day',
    pattern: `(?:${WEEKDAY},?\\s)?(?<m>${MONTH})\\s(?<a>${DAY_NUMBER})(?:,?\\s(?<y>${YEAR}))?`,
    accepts: ({ after }, g) => !(g.m!.startsWith('Sep') && g.a === '11' && ATTACKS.test(after)),
    read: (g, today) => monthDay(g.m!, g.a!, g.a!, g.y, today),
  },
  {
    name: 'day and month',
    pattern: `(?:${WEEKDAY},?\\s)?(?<a>${DAY_NUMBER})\\s(?:of\\s)?(?<m>${MONTH})(?!\\p{L})(?:,?\\s(?<y>${YEAR}))?`,
    read: (g, today) => monthDay(g.m!, g.a!, g.a!, g.y, today),
  },
  {
    name: 'shifted weekday',
    pattern: `(?<s>${either('last|next|this|past|this\\spast|this\\scoming|coming|previous')})\\s(?<d>${WEEKDAY})(?!\\p{L})${PART}`,
    read: (g, today) => shiftedWeekday(g.s!.toLowerCase(), g.d!, today),
  },
  {
    name: 'weekday',
    pattern: `(?<d>${WEEKDAY})(?!\\p{L})${PART}`,
    accepts: ({ before, after }) => !NAMED.test(after) && !NAME_BEFORE.test(before),
    read: (g, today) => weekday(g.d!, today),
  },
  {
    name: 'day by its distance',
    pattern: `(?<w>${either('the\\sday\\sbefore\\syesterday|yesterday|today|tonight|tomorrow|last\\snight')})(?!\\p{L})${PART}`,
    accepts: ({ before, after }) => !/\b(?:USA|Sunday|Morning)\s$/.test(before) && !/^\s(?:Show|show)\b/.test(after),
    read: (g, today) => (today === undefined ? OPEN : fixed(dayPeriod(today + DAYS[g.w!.toLowerCase().replace(/\s/g, ' ')]!))),
  },
  {
    name: 'part of this day',
    pattern: `${either('earlier|later')}\\s(?:today|tonight)(?!\\p{L})|${either('this')}\\s(?:morning|afternoon|evening)(?!\\p{L})`,
    read: (_, today) => (today === undefined ? OPEN : fixed(dayPeriod(today))),
  },
  {
    // feasts whose day each church, country or moon sets: they name a time that nobody can settle here
    name: 'moving holiday',
    pattern: '(?:Easter(?:\\s(?:Sunday|Monday))?|Thanksgiving(?:\\sDay)?|Passover|Ramadan|Diwali)(?!\\p{L})',
    accepts: ({ preposition, determiner, after }) =>
      /^(?:by|before|after|until|till|since|at|on|over|during)$/.test(preposition) && determiner === '' && standsAlone(after),
    read: () => OPEN,
  },
  {
    name: 'holiday',
    pattern: `(?<h>${Object.keys(HOLIDAYS).join('|').replaceAll('’', "[’']")})(?!\\p{L})(?:,?\\s(?<y>${YEAR}))?`,
    accepts: ({ after }) => !/^\s(?:Island|\p{Lu})/u.test(after),
    read: (g, today) => yearly(today, number(g.y), (y) => dayPeriod(HOLIDAYS[g.h!.replace("'", '’')]!(y))),
  },
];
