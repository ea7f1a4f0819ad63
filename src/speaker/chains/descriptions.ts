import { matchesOf, nativeOf, roleNounOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Chain } from './chain.js';
import { isQuoted, type Named, namedIn, type People } from './people.js';
import { answersTo, tiesOf } from './roles.js';

/** What a sentence begins with instead of a name: "The mayor", "Another trader", "My successor"; also behind a phrase ("Speaking on Monday, the mayor"). Four words at most. */
const OPENS =
  /(?:(?<=^|[.!?]["”’)]*\s)(?<article>The|An?|Another|One|My|Our|His|Her|Their)|(?<behind>the)(?<=(?:^|[.!?]["”’)]*\s)(?:Speaking|Asked|In|On|At|During|After|Before|Later)\s[^,.!?“”"]{2,80},\sthe))\s(?<words>(?:[\p{L}’'-]+\s){0,3}[\p{L}-]{3,})/gu;

/** The first of these words that is a role's noun, or tells where somebody is from, unless a name stands behind it: where in them it ends. */
function nounIn(text: string, words: string): { readonly noun: string; readonly end: number } | undefined {
  for (const w of words.matchAll(/[\p{L}’'-]+/gu)) {
    const end = w.index + w[0].length;
    if (roleNounOf(w[0]) === undefined && nativeOf(w[0]) === undefined) continue;
    // "the vice president", "the Norlane mayor"
    const next = /^\s(?<next>[\p{L}-]+)/u.exec(text.slice(end, end + 30))?.groups?.next;
    if (next && roleNounOf(next) !== undefined) continue;
    return /^[\s,](?!\p{Lu})/u.test(text.slice(end, end + 2)) ? { noun: w[0], end } : undefined;
  }
  return undefined;
}

/** The descriptions with which sentences begin: those that mean somebody named before, as mentions, and where the others stand. */
export interface Descriptions {
  readonly known: readonly Named[];
  /** Places of descriptions of whom the page has not named, in text order; UTF-16 code units. */
  readonly strangers: readonly number[];
}

export function descriptionsIn(people: People, passages: readonly Range[]): Descriptions {
  const known: Named[] = [];
  const strangers: number[] = [];
  for (const { start, end } of passages) {
    for (const m of matchesOf(people.article.text.slice(start, end), OPENS)) {
      const { article, behind, words } = m.groups as { article?: string; behind?: string; words: string };
      const from = start + m.index + m[0].length - words.length;
      const found = nounIn(people.article.text.slice(from, from + m[0].length + 40), words);
      if (!found || (roleNounOf(found.noun) === undefined && article !== 'The')) continue;
      const place = { start: start + m.index, end: from + found.end };
      if (isQuoted(people, place.start)) continue;
      const chain = article === 'The' || behind ? meantBy(people, place, found.noun) : undefined;
      if (!chain && behind) continue;
      if (chain) known.push({ chain, mention: mentionAt(people, place) });
      else if (namedIn(people, place.start, place.end + 3).every(({ chain }) => chain.kind !== 'person' && chain.kind !== 'unknown'))
        strangers.push(place.start);
    }
  }
  return { known, strangers };
}

/** Of those who hold the role, or are from there, and have been named, the only one whom the words do not rule out. */
function meantBy(people: People, { start, end }: Range, noun: string): Chain | undefined {
  const origin = nativeOf(noun)?.country;
  const holds = (c: Chain): boolean => (origin ? c.kind === 'person' && c.country === origin : answersTo(people.roles.get(c) ?? new Set(), noun.toLowerCase()));
  const owners = namedIn(people, start, end).flatMap(({ chain }) => (chain.kind === 'person' ? [] : [chain]));
  const fits = (c: Chain): boolean => {
    if (!c.mentions.some((m) => m.start < start) || !holds(c)) return false;
    const ties = owners.length > 0 ? tiesOf(people, c) : [];
    return ties.length === 0 || ties.some((t) => owners.includes(t));
  };
  const holders = people.chains.filter(fits);
  return holders.length === 1 ? holders[0] : undefined;
}

function mentionAt({ article }: People, { start, end }: Range): Named['mention'] {
  return { start, end, possessive: false, subject: true, scrambled: false, full: false, whole: { start, end, text: article.text.slice(start, end) } };
}
