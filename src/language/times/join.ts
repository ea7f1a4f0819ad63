import type { Range } from '../../record/index.js';
import type { Period } from '../calendar.js';
import type { Reading } from './form.js';
import type { Lead } from './lead.js';

/** A phrase found but not settled. */
export interface Found extends Range {
  readonly form: string;
  /** The phrase without what leads it. */
  readonly core: Range;
  readonly lead: Lead;
  readonly reading: Reading;
}

/** What stands between a time of day and its day, or a weekday and its date. */
const BESIDE = /^(?:,?\s(?:on\s|at\s)?)$/;
/** What joins the two ends of a range; "to" and "and" need "from" or "between" in front of the first. */
const RANGE = /^\s?(?:(?<weak>to|and|until)|through|[–-])\s?(?:the\s)?$/;

/** Phrases that stand beside each other and are one: a time of day with its day, the two ends of a range. */
export function joined(text: string, phrases: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const phrase of phrases) {
    const before = out.at(-1);
    const one = before && (sameTime(text, before, phrase) ?? range(text, before, phrase));
    if (one) out[out.length - 1] = one;
    else out.push(phrase);
  }
  return withTheirDay(out);
}

const ends = (a: Found, b: Found) => ({ start: a.start, end: b.end, core: { start: a.core.start, end: b.core.end } });

function sameTime(text: string, a: Found, b: Found): Found | undefined {
  if (!BESIDE.test(text.slice(a.end, b.core.start))) return undefined;
  const clock = a.reading.clock ? a : b.reading.clock ? b : undefined;
  if (clock && !(a.reading.clock && b.reading.clock)) {
    const day = clock === a ? b : a;
    if (!isDay(day.reading)) return undefined;
    return { ...day, ...ends(a, b), lead: a.lead, reading: { ...day.reading, ...hoursOf(clock.reading) } };
  }
  // "Monday, Sept. 1": the date says more than the weekday
  return a.form === 'weekday' && /month/.test(b.form) && isDay(b.reading) ? { ...b, ...ends(a, b), lead: a.lead } : undefined;
}

const hoursOf = ({ clock, until }: Reading): Pick<Reading, 'clock' | 'until'> => ({ ...(clock ? { clock } : {}), ...(until ? { until } : {}) });

const isDay = ({ last, next }: Reading): boolean => [last, next].some((p) => p && p.from === p.to);

function range(text: string, a: Found, b: Found): Found | undefined {
  const between = RANGE.exec(text.slice(a.core.end, b.core.start));
  if (!between) return undefined;
  if (a.reading.clock || b.reading.clock) return hours(a, b);
  if (between.groups?.weak && !/^(?:from|between)$/.test(a.lead.preposition)) return undefined;
  const through = (x: Period | undefined, y: Period | undefined): Period | undefined => (x && y ? { from: x.from, to: y.to } : undefined);
  const last = through(a.reading.last, b.reading.last);
  const next = through(a.reading.next, b.reading.next);
  const shifted = [last, next].map((p) => (p && p.from !== null && p.to !== null && p.from > p.to ? undefined : p));
  const start = a.lead.preposition === 'from' ? a.core.start - 'from '.length : a.start;
  // without a tense the stretch lies where its end lies
  const plain = b.reading.plain ?? a.reading.plain;
  const reading: Reading = {
    ...(shifted[0] ? { last: shifted[0] } : {}),
    ...(shifted[1] ? { next: shifted[1] } : {}),
    ...(plain ? { plain } : {}),
  };
  return { ...a, ...ends(a, b), start, form: 'range', reading };
}

/** "between 3pm and 9pm": one stretch of one day, which may be named behind it. */
function hours(a: Found, b: Found): Found | undefined {
  const whole = [a, b].every(({ reading }) => reading.clock && !reading.until && reading.next === undefined);
  if (!whole) return undefined;
  const start = a.lead.preposition === 'from' ? a.core.start - 'from '.length : a.start;
  return { ...a, ...ends(a, b), start, form: 'range', reading: { ...a.reading, until: b.reading.clock! } };
}

/** A time of day without its day takes the one that its sentence names elsewhere. */
function withTheirDay(phrases: readonly Found[]): Found[] {
  const day = phrases.find((p) => !p.reading.clock && isDay(p.reading));
  if (!day) return [...phrases];
  return phrases.map((p) => (p.reading.clock && p.reading.next === undefined ? { ...p, reading: { ...day.reading, ...hoursOf(p.reading) } } : p));
}
