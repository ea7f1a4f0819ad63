import { OnrecordError } from '../../record/index.js';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/;

/**
 * The first moment of a date as precise as it is given: a year, a month, a day, a time (ISO 8601, UTC where no zone is named).
 *
 * @returns milliseconds since 1970
 * @throws OnrecordError `usage` for anything else
 */
export function firstMoment(date: string): number {
  const time = DATE.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) throw new OnrecordError('usage', `${date} is no date`, 'write 2026, 2026-03 or 2026-03-09');
  return time;
}

/** The last moment of it: of `2026-03` the last millisecond of March. */
export function lastMoment(date: string): number {
  const first = firstMoment(date);
  const [, year, month, day, time] = DATE.exec(date)!;
  if (time) return first;
  if (day) return first + 86_400_000 - 1;
  return Date.UTC(month ? Number(year) : Number(year) + 1, month ? Number(month) : 0) - 1;
}
