import { givenGender, givenName, roleNounOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { NameMention } from '../names/mention.js';
import { lastOf } from '../names/name-match.js';
import { isOrganisationWord, isPlaceWord, SAYS } from '../names/name-words.js';
import type { Chain } from './chain.js';
import { likeliest } from './homes.js';

/** From this share of capitals at its words on, a line is written like a title, and capitals tell no names. */
const TITLE_CASE = 0.8;
/** So many of them, and a twentieth, may yet stand in small letters: a sentence full of names has verbs and nouns between. */
const SMALL_LETTERS = 1;
/** Longer words that titles print in small letters. */
const SMALL =
  /^(?:with|from|over|about|after|before|into|onto|than|that|when|what|where|which|while|amid|among|against|under|upon|until|through|during|without|within|around|despite|between|behind|because)$/;

/** Verbs that a title writes with a capital. */
const SENTENCE = /\s(?:is|are|was|were|has|have|had|will|would|said|says)\s/;

export function isTitleCase(text: string, { start, end }: Range): boolean {
  // "From the desk of Mayor Tilda Rooke:" is a short line full of names, "Mayor Tilda Rooke is backing Jon Doe" a sentence
  if (end - start > 300 || /:\s*$/.test(text.slice(start, end)) || SENTENCE.test(text.slice(start, end))) return false;
  const words = text.slice(start, end).match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const long = words.filter((w) => w.length > 3 && !SMALL.test(w));
  const small = long.filter((w) => !/^\p{Lu}/u.test(w)).length;
  return long.length > 3 && small <= (1 - TITLE_CASE) * long.length && small <= SMALL_LETTERS + long.length / 20;
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
      // "Mara Holt Quits": a page may print the whole name in its headline alone
      const given = m[0].slice(0, -word.length).trim();
      const whole = chain.name === bare && chain.kind !== 'organisation' && givenName(given) !== undefined;
      const from = whole ? start + m.index : at;
      const gender = whole ? givenGender(given) : undefined;
      yield {
        chain,
        mention: {
          start: from,
          end: at + bare.length,
          name: whole ? [given, bare] : [bare],
          kind: whole ? 'person' : 'unknown',
          possessive: bare !== word,
          subject: from === start,
          head: from === start,
          ...(gender ? { gender } : {}),
        },
      };
    }
  }
}

/** "ADA ROE, CHIEF ECONOMIST, NORBANK", "Ada Roe (Norbank)", "Norbank: Ada Roe": a name and what closes it off. */
const LABELLED = /(?<=^|[,:|–—-]\s|\/\s?)(?:(?:Dr|DR|Prof|PROF)\.?\s)?(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})(?=\s*(?:$|[,:|–—(/]|-\s))/gu;
/** The longest line that presents somebody so, in UTF-16 code units. */
const LONGEST = 140;

/**
 * The person whom a line of title case presents: a part of two to four words that begins with a given name, or that a role follows behind a comma.
 * Names in capitals alone are written as others are.
 */
export function presentedIn(text: string, { start, end }: Range): NameMention | undefined {
  const line = text.slice(start, end);
  if (line.length > LONGEST) return undefined;
  for (const m of line.matchAll(LABELLED)) {
    const words = m.groups!.name!.split(/\s/);
    if (words.some((w) => SAYS.test(w.replace(/\.$/, '')) || isOrganisationWord(w) || isPlaceWord(w) || roleNounOf(w) !== undefined)) continue;
    const behind = /^,\s(?<phrase>[^,;:|]+)/.exec(line.slice(m.index + m[0].length))?.groups?.phrase ?? '';
    const described = m.index === 0 && behind.split(/\s/).some((w) => roleNounOf(w) !== undefined);
    if (givenName(written(words[0]!)) === undefined && !described) continue;
    const at = start + m.index + m[0].length - m.groups!.name!.length;
    return { start: at, end: at + m.groups!.name!.length, name: words.map(written), kind: 'person', possessive: false, subject: true, head: false };
  }
  return undefined;
}

/** "O'HARA" as "O'Hara", in capitals or not. */
const written = (word: string): string => (/^[\p{Lu}.'’-]{3,}$/u.test(word) ? word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (c) => c.toUpperCase()) : word);
