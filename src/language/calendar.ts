/** A day of the Gregorian calendar as the number of days since 1970-01-01. */
export type Day = number;

/** First and last day of a stretch of time; null on the side that is open. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

const MS = 86_400_000;

/** The day of a year, month (1 to 12; 13 is January of the next year) and day of the month. */
export const dayOf = (year: number, month = 1, day = 1): Day => Math.floor(Date.UTC(year, month - 1, day) / MS);

/** `YYYY-MM-DD`. */
export const isoOf = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

/** The day that an ISO 8601 date or instant names, as printed; undefined where it is none. */
export function dayFromIso(iso: string | undefined): Day | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!m) return undefined;
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  return isoOf(day) === m[0] ? day : undefined;
}

export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear();
/** 1 to 12. */
export const monthOf = (day: Day): number => new Date(day * MS).getUTCMonth() + 1;
/** Monday 0 to Sunday 6 (ISO 8601 order, from nought). 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

export const dayPeriod = (day: Day): Period => ({ from: day, to: day });
/** `count` whole months from the first of a month. */
export const monthsFrom = (year: number, month: number, count = 1): Period => ({ from: dayOf(year, month), to: dayOf(year, month + count) - 1 });
export const yearPeriod = (year: number, count = 1): Period => ({ from: dayOf(year), to: dayOf(year + count) - 1 });

/** Units of the calendar: the period of that unit around a day, `shift` units on. Weeks run from Monday to Sunday (ISO 8601). */
export const UNITS = {
  day: (day, shift) => dayPeriod(day + shift),
  week: (day, shift) => ({ from: day - weekdayOf(day) + 7 * shift, to: day - weekdayOf(day) + 7 * shift + 6 }),
  weekend: (day, shift) => ({ from: day - weekdayOf(day) + 7 * shift + 5, to: day - weekdayOf(day) + 7 * shift + 6 }),
  month: (day, shift) => monthsFrom(yearOf(day), monthOf(day) + shift),
  quarter: (day, shift) => monthsFrom(yearOf(day), monthOf(day) - ((monthOf(day) - 1) % 3) + 3 * shift, 3),
  year: (day, shift) => yearPeriod(yearOf(day) + shift),
  decade: (day, shift) => yearPeriod(yearOf(day) - (yearOf(day) % 10) + 10 * shift, 10),
  century: (day, shift) => yearPeriod(yearOf(day) - ((yearOf(day) - 1) % 100) + 100 * shift, 100),
} as const satisfies Readonly<Record<string, (day: Day, shift: number) => Period>>;

export type CalendarUnit = keyof typeof UNITS;

/** The same day `count` units on: for stretches that are counted from a day ("within three months"). A day that the month lacks runs over. */
export function addUnits(day: Day, unit: CalendarUnit, count: number): Day {
  const days = { day: 1, week: 7, weekend: 7 }[unit as 'day'];
  if (days !== undefined) return day + days * count;
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as 'month'];
  const at = new Date(day * MS);
  return Math.floor(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months * count, at.getUTCDate()) / MS);
}
