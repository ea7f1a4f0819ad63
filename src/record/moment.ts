/** A year, a month, a day, or a day with a time of day and its zone (ISO 8601; RFC 3339 with a space for the T). */
const MOMENT =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?)?)?$/;

/** Is it one, on a day that its month has? */
export function isMoment(value: string): boolean {
  if (!MOMENT.test(value)) return false;
  const [year, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number);
  return day <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
}
