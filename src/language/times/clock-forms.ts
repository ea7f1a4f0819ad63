import { dayPeriod } from '../calendar.js';
import type { TimeForm } from './form.js';
import { either } from './vocabulary.js';

/** Zones whose letters name one offset in news; ET, PT and their like shift with the season and are left without one. */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
};
const ZONE = `(?:\\s(?<z>${Object.keys(ZONES).join('|')}|[ECMP]T|local\\stime)(?!\\p{L}))?`;

const two = (n: number): string => String(n).padStart(2, '0');

/** Time of day by itself is of today where the sentence tells of the past; else nobody says which day. */
const clock = (hour: number, minute: number, zone: string | undefined, today: number | undefined) => ({
  clock: `T${two(hour)}:${two(minute)}${ZONES[zone ?? ''] ?? ''}`,
  ...(today === undefined ? {} : { last: dayPeriod(today) }),
});

export const CLOCK_FORMS: readonly TimeForm[] = [
  {
    name: 'twelve hours',
    pattern: `(?<h>1[0-2]|[1-9])(?:[:.](?<m>[0-5]\\d))?\\s?(?<half>[ap])(?:\\.m\\.|m(?!\\.?\\p{L}))${ZONE}`,
    read: (g, today) => clock((Number(g.h) % 12) + (g.half === 'p' ? 12 : 0), Number(g.m ?? 0), g.z, today),
  },
  {
    name: 'twenty-four hours',
    pattern: `(?<h>2[0-3]|[01]?\\d):(?<m>[0-5]\\d)(?![\\d:])${ZONE}`,
    accepts: ({ preposition }, g) => g.z !== undefined || /^(?:at|by|around|before|after|until|since)$/.test(preposition),
    read: (g, today) => clock(Number(g.h), Number(g.m), g.z, today),
  },
  {
    name: 'noon or midnight',
    pattern: `(?<w>${either('noon|midnight')})(?!\\p{L})${ZONE}`,
    accepts: ({ preposition }) => /^(?:at|by|around|before|after|until|since)$/.test(preposition),
    read: (g, today) => clock(/^n/i.test(g.w!) ? 12 : 0, 0, g.z, today),
  },
];
