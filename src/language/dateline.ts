const DAY = String.raw`(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?|\d{1,2}|\d{4})`;
/** A place or two in capitals, a country or state, a date, an agency in brackets, a dash, at the head of a paragraph: "AVERNA/VELM, Norway, Oct. 30, 2025 (Norpress) — ". */
const DATELINE = new RegExp(String.raw`^\p{Lu}[\p{Lu}\p{M}'’./ ,-]{2,50}(?:,\s\p{L}+\.?)?(?:,?\s${DAY}){0,3}(?:\s\([^)]{2,30}\))?\s?(?:—|–|--?)\s`, 'u');
/** As far as a dateline reaches, in UTF-16 code units. */
const LONGEST = 120;

/** Length of the dateline with which a paragraph begins, 0 where it begins with none; UTF-16 code units. */
export const datelineLength = (paragraph: string): number => DATELINE.exec(paragraph.slice(0, LONGEST))?.[0].length ?? 0;
