import { isoDate } from './dates.js';
import type { Claim } from './facts.js';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** Places in capitals: "VELMAR", "PORT VELMAR, Ostland", "VELMAR/TARSK". */
const PLACE = "\\p{Lu}[\\p{Lu}.'’/ -]{1,40}(?:,\\s\\p{Lu}[\\p{L}. ]{1,30})?";
const AGENCY = '(?:\\s?[(/][^()/]{2,40}[)/])?';
const DASH = '(?:[–—:]|--?)';
/** "VELMAR (Norpress) - 3 June 2026 - ", "LONDON, June 3 (Wire) -- ": place, agency, day, a dash before the text. */
const DATELINE = new RegExp(
  `^${PLACE}${AGENCY}\\s*[,–—-]\\s*(?<date>(?:\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d{1,2})(?:,?\\s(?<year>\\d{4}))?)${AGENCY}\\s*${DASH}\\s`,
  'u',
);
/** "VELMAR (Norpress) - ", with or without a day around the agency. */
const WIRED = new RegExp(`^${PLACE}(?:,\\s[^()–—]{1,25})?\\s?\\((?<agency>[^()\\d]{2,40})\\)[^()]{0,25}?\\s*${DASH}\\s`, 'u');
/** A dateline is at the head of a line, in UTF-16 code units. */
const LOOKED_AT = 160;
/** Lines of the text at whose head a dateline stands. */
const LINES = 3;
/** The year that a page names of itself: its notice of copyright, its address. */
const OWN_YEAR = /(?:©|\(c\)|copyright)\D{0,20}((?:19|20)\d\d)|^https?:\/\/\S+?\/((?:19|20)\d\d)\//gi;

/**
 * The date in the dateline of a wire report. A day without a year counts where the page names one year of itself, and else tells nothing.
 *
 * @param story the first lines of the article's text
 * @param about texts in which the page may name its year: its address, its notices
 */
export function datelineClaim(story: readonly string[], about: () => readonly string[]): Claim | undefined {
  for (const line of story.slice(0, LINES)) {
    const { date, year } = DATELINE.exec(line.slice(0, LOOKED_AT))?.groups ?? {};
    if (!date) continue;
    const years = new Set(about().flatMap((text) => Array.from(text.slice(0, 500).matchAll(OWN_YEAR), (m) => m[1] ?? m[2])));
    const value = year ? isoDate(date) : years.size === 1 ? isoDate(`${date} ${[...years][0]}`) : undefined;
    if (value) return { value, said: date, from: 'dateline' };
  }
  return undefined;
}

/** The agency that the dateline of a wire report names. */
export function datelineAgency(story: readonly string[]): string | undefined {
  return story
    .slice(0, LINES)
    .map((line) => WIRED.exec(line.slice(0, LOOKED_AT))?.groups?.agency)
    .find(Boolean);
}
