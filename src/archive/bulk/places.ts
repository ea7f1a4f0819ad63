import type { Utterance } from '../../compare/index.js';

/**
 * Places in an order, as texts that every database sorts alike, whatever its collation: digits and the letters a to f, so many for each number
 * that the first difference decides.
 */
const number = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');

/** The UTF-16 code units of a text, which is how JavaScript compares texts; with an end, before which no longer text comes. */
const text = (of: string): string => `${Array.from({ length: of.length }, (_, i) => number(of.charCodeAt(i), 4)).join('')}0000`;

/** Added to times and days, so that those before 1970 are positive too. */
const [EARLIEST_TIME, EARLIEST_DAY] = [2 ** 52, 2 ** 31];

/** Digits of a time; of one that nobody tells, all at their highest. */
const TIME_DIGITS = 14;

/** Where a page stands: the earlier first, those without a time last, then by id (`carrierOrder`). */
export const pagePlace = (time: number | null, id: string): string =>
  (time === null ? 'f'.repeat(TIME_DIGITS) : number(time + EARLIEST_TIME, TIME_DIGITS)) + text(id);

/** Where a wording stands: what leads comes first (`compareUtterances`). */
export const wordingPlace = ({ words, speaker, day }: Utterance): string =>
  [
    speaker === undefined ? 1 : 0,
    number(0xffff - words.length, 4),
    ...Array.from(words, (w) => number(w, 8)),
    text(speaker ?? ''),
    number((day ?? -1) + EARLIEST_DAY, 8),
  ].join('');
