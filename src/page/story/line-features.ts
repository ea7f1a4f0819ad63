import type { Line } from '../labels/line.js';
import { ZONES } from '../zone.js';
import { bit, type Weighed } from './weighed.js';

/** What a line tells by itself. */
export const LINE_FEATURES: readonly string[] = (
  'words characters ended speaks linkShare strongShare capital colon asks digits capitals quoted commas address contact year bars titleOverlap described seen ' +
  'touchesLink touchesDate touchesByline tag trust'
).split(' ');

const TAGS: Readonly<Record<string, number>> = {
  ...{ p: 0, div: 1, section: 1, article: 1, blockquote: 2, li: 3, h1: 4, h2: 4, h3: 5, h4: 5, h5: 6, h6: 6, td: 7, th: 7, tr: 7, figcaption: 8 },
};
const OTHER_TAG = 9;

/** Characters that are looked at: a line's beginning is enough to tell its form. */
const LOOKED_AT = 600;

/** The values of `LINE_FEATURES` for one line. `seen`: does an earlier line say the same? */
export function ofLine(line: Line, seen: boolean, page: Weighed): number[] {
  const text = line.text.slice(0, LOOKED_AT);
  const last = line.text.slice(-5);
  const { letters, digits, capitals } = census(text);
  return [
    Math.min(200, line.words),
    Math.min(2000, line.text.length),
    bit(line.ended),
    bit(line.speaks),
    line.linkShare,
    Math.min(1, line.strong / line.text.length),
    bit(/^["“„«(]?[\p{Lu}\p{N}]/u.test(text)),
    bit(/:\s*$/.test(last)),
    bit(/[?!]["”’]?\s*$/.test(last)),
    digits / text.length,
    capitals / Math.max(1, letters),
    bit(/["“”„«»]/.test(text)),
    (text.split(/[,;]/).length - 1) / Math.max(1, line.words),
    (text.match(/\b(?:you|your|our|us|we|sie|ihr|ihre|unser|vous|votre|nous)\b/gi)?.length ?? 0) / Math.max(1, line.words),
    bit(/https?:|www\.|\S@\S|©|rights reserved/i.test(text)),
    bit(/\b(?:19|20)\d\d\b/.test(text)),
    bit(/[|›»→]/.test(text)),
    overlapWith(page.titleWords, line),
    bit(line.words > 5 && line.words < 80 && page.descriptions.has(line.folded)),
    bit(seen),
    bit((line.touches & ZONES.link) !== 0),
    bit((line.touches & ZONES.date) !== 0),
    bit((line.touches & ZONES.byline) !== 0),
    TAGS[line.tag] ?? OTHER_TAG,
    page.trust[line.index] as number,
  ];
}

/** Letters, digits and capitals of a text; scripts without case count as letters. */
function census(text: string): { letters: number; digits: number; capitals: number } {
  let [letters, digits, capitals] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 0xc0) {
      if (code < 0x2000 && (text[i] as string).toLowerCase() !== text[i]) capitals++;
      else if (code < 0x2000 || code > 0x2e80) letters++;
    }
  }
  return { letters: letters + capitals, digits, capitals };
}

/** Share of a short line's words that stand in the title. */
function overlapWith(title: ReadonlySet<string>, line: Line): number {
  if (title.size === 0 || line.words > 30) return 0;
  const words = line.folded.split(' ');
  return words.filter((w) => title.has(w)).length / words.length;
}
