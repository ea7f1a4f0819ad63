import type { Range } from '../record/index.js';
import type { Chain } from './chain.js';
import { likeliest } from './homes.js';
import { lastOf } from './name-match.js';
import type { NameMention } from './names.js';

/** From this share of capitals at its words on, a line is written like a title, and capitals tell no names. */
const TITLE_CASE = 0.8;

export function isTitleCase(text: string, { start, end }: Range): boolean {
  // "From the desk of Mayor Tilda Rooke:" is a short line full of names
  if (end - start > 300 || /:\s*$/.test(text.slice(start, end))) return false;
  const words = text.slice(start, end).match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const long = words.filter((w) => w.length > 3);
  return long.length > 3 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= TITLE_CASE * long.length;
}

/** Known people named in a line of title case: by full name or surname. */
export function* knownIn(text: string, { start, end }: Range, chains: readonly Chain[]): Generator<{ chain: Chain; mention: NameMention }> {
  for (const m of text.slice(start, end).matchAll(/\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?/gu)) {
    for (const word of m[0].split(/\s/)) {
      const bare = word.replace(/[’']s?$/, '');
      const fits = chains.filter((c) => c.kind !== 'country' && lastOf(c) === bare);
      if (fits.length === 0) continue;
      const chain = fits.find((c) => m[0].endsWith(`${c.name.split(' ')[0]} ${word}`)) ?? likeliest(fits, end);
      const at = start + m.index + m[0].indexOf(word);
      yield {
        chain,
        mention: { start: at, end: at + bare.length, name: [bare], kind: 'unknown', possessive: bare !== word, subject: at === start, head: at === start },
      };
    }
  }
}
