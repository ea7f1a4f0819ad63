import { countryOf, givenName, isPersonNoun, isRolePlural, isState, roleNounOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import { comesFirst, lastOf } from '../names/name-match.js';
import { isOrganisationWord, isPlaceWord } from '../names/name-words.js';
import type { Chain, ChainMention } from './chain.js';
import { DETERMINED, isThing } from './things.js';

/** Where the description of a source goes on to something else: "the authors of …", "a man who told …". */
const GOES_ON = /\s(?:of|for|from|in|at|with|by|about|who|which|that|whose)\s/;

/**
 * Settles what an unknown name of two or more words is that ends a source, or a part of it. People go by their last word afterwards
 * ("Holt"), companies by their first ("Norlane"); a "which" makes it a thing; else whoever speaks is a person.
 *
 * @param names the name mentions inside the source
 */
export function settleKind(source: Range, text: string, names: readonly { readonly chain: Chain; readonly mention: ChainMention }[]): void {
  const goesOn = source.start + (GOES_ON.exec(text.slice(source.start, source.end))?.index ?? source.end - source.start);
  for (const { chain, mention } of names) {
    const before = text.slice(source.start, mention.start);
    const rest = text.slice(mention.end, source.end);
    // "One pastor, Tam Whiting of Velm Church, said"
    const closes = /^\s*(?:,|\(|$|on\s\p{Lu}\p{Ll}+day\b)/u.test(rest) || (/,\s$/.test(before) && /^\s(?:of|from)\s(?:the\s)?\p{Lu}/u.test(rest));
    const bound = /\b(?:of|for|to|from|at|in|by|with|on|whose)\s+(?:the\s+)?$/i.test(before);
    const part = mention.start > goesOn && !/,\s*$/.test(before) && !hasRole(before);
    if (!closes || bound || part || chain.kind !== 'unknown' || !isPlainName(chain.name)) continue;
    const words = chain.name.split(' ');
    const alone = new Set(chain.mentions.map((m) => text.slice(m.start, m.end)).filter((t) => !t.includes(' ')));
    // a page may go by first names: whoever it calls "she" is no company
    const thing =
      /^,\s+which\b/.test(text.slice(mention.end, mention.end + 10)) || (chain.gender === undefined && alone.has(words[0]!) && !alone.has(words.at(-1)!));
    const company =
      mention.start > source.start &&
      /\b(?:operators?|company|companies|firms?|makers?|groups?|chains?|retailers?|developers?|agency|agencies|owners? of)\b/i.test(before) &&
      !alone.has(words.at(-1)!);
    chain.kind = !comesFirst(words[0]!) && (thing || company || isThing(chain.name)) ? 'organisation' : 'person';
  }
}

/** Behind a name, what only people have: an age, a "who". */
const PERSONAL = /^,\s(?:who\b|\d\d(?!\d|%)\b)/;

/**
 * Settles who is a person though no source names them: an unknown name of two or more words that the page goes on to call "he" or "she", or
 * behind which an age or a "who" stands; so with a given name alone ("her mother, Pauline, 88, was there"). Not what stands between marks ("“Tin Lantern”").
 */
export function settlePeople(text: string, chains: readonly Chain[]): void {
  const families = new Set(chains.filter((c) => c.kind === 'person' && c.name.includes(' ')).map(lastOf));
  for (const chain of chains) {
    if (isMany(chain.name, families)) chain.many = true;
    if (chain.kind === 'unknown' && !chain.name.includes(' ') && (isTown(text, chain) || isState(chain.name) || isArticled(text, chain))) chain.town = true;
    const given = givenName(chain.name) !== undefined;
    if (chain.town || chain.many || chain.kind !== 'unknown') continue;
    if (!chain.name.includes(' ') && !given && hasOwn(text, chain)) chain.kind = 'person';
    if (!(given || isPlainName(chain.name))) continue;
    const open = chain.mentions.filter((m) => !/["“'‘«„]/.test(text[m.whole.start - 1] ?? ''));
    if (2 * open.length <= chain.mentions.length) continue;
    // "Norlane" for "Norlane Rovers": a club and a firm go by their first word
    const alone = new Set(chain.mentions.map((m) => text.slice(m.start, m.end)));
    const words = chain.name.split(' ');
    if (!given && chain.gender === undefined && alone.has(words[0]!) && !alone.has(words.at(-1)!) && !comesFirst(words[0]!)) continue;
    // "Sorensdottir" for "Ilka Sorensdottir"; of "Norlane Rovers" the last word may go alone too
    const last = words.at(-1)!;
    const surname =
      !given &&
      words.length < 4 &&
      !last.endsWith('s') &&
      chain.mentions.some((m) => !m.full && text.slice(m.start, m.end) === last && !DETERMINED.test(text.slice(Math.max(0, m.start - 8), m.start)));
    if (
      surname ||
      hasOwn(text, chain) ||
      isRelative(text, chain, families) ||
      chain.gender !== undefined ||
      open.some((m) => PERSONAL.test(text.slice(m.end, m.end + 6)))
    )
      chain.kind = 'person';
  }
}

/** Plurals of people: of offices and parties ("Senate Democrats"), of those from a country ("Americans", "Japanese"), of letters ("GOPers"), of a family. */
function isMany(name: string, families: ReadonlySet<string>): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (!name.includes(' ') && countryOf(name)?.as === 'demonym') return true;
  if (!last.endsWith('s') || givenName(name.split(' ')[0]!) !== undefined || isOrganisationWord(last)) return false;
  const one = last.slice(0, -1);
  if (
    /^(?:Democrat|Republican|Conservative|Liberal|Independent|Libertarian|Christian|Muslim|Jew|Catholic|Evangelical|Latino|Hispanic)$/.test(one) ||
    countryOf(one)?.as === 'demonym'
  )
    return true;
  return !name.includes(' ') && (/^\p{Lu}{2,}(?:er)?s$/u.test(last) || families.has(one));
}

/** "Holt won his party's nomination", "Holt compared herself to …": what a subject does with what is theirs, nobody else told of in between. */
const OWN =
  /^\s(?:\p{Ll}+(?:ed|es|s)|won|lost|took|gave|made|kept|began|did|put|brought|left|told|spent|has|had|will|would)\s(?<between>(?:\p{Ll}[\p{L}’'-]*\s){0,5}?)(?:himself|herself|his|her)(?!\p{L})/u;
/** ... by somebody else. */
const ELSE = /(?<!\p{L})(?:it|its|he|she|who|that|by|after|when|as|than)\s/u;
const hasOwn = (text: string, { name, mentions }: Chain): boolean =>
  !/(?:ing|ed|ly)$/.test(name) &&
  mentions.some((m) => {
    const between = m.subject ? OWN.exec(text.slice(m.end, m.end + 90))?.groups?.between : undefined;
    return between !== undefined && !ELSE.test(between) && !between.split(/\s/).some((w) => isPersonNoun(w) || isRolePlural(w));
  });

/** "The shooting in Orlando", "outside Charlotte": a word that is a town's, of which nothing is told that only people have. */
const isTown = (text: string, { mentions }: Chain): boolean =>
  mentions.some((m) =>
    /(?<!(?:confidence|interest|interested|trust|faith|believe|believes|believed)\s)\b(?:in|near|outside)\s$/i.test(
      text.slice(Math.max(0, m.whole.start - 24), m.whole.start),
    ),
  ) && !mentions.some((m) => PERSONAL.test(text.slice(m.end, m.end + 6)));

/** "The Fed": a word that always has its article. */
const isArticled = (text: string, { mentions }: Chain): boolean =>
  mentions.length > 1 && mentions.every((m) => m.whole.start === m.start && /\bthe\s$/i.test(text.slice(Math.max(0, m.start - 4), m.start)));

/** "Orlaith Scott" beside "Keith Scott": somebody of a family that the page names, by a word that it prints for nothing else. */
function isRelative(text: string, { name, mentions }: Chain, families: ReadonlySet<string>): boolean {
  const [first, ...rest] = name.split(' ');
  if (rest.length !== 1 || !families.has(rest[0]!) || !/^\p{Lu}\p{Ll}+$/u.test(first!) || countryOf(first!) !== undefined) return false;
  return (
    !new RegExp(String.raw`(?<!\p{L})${first!.toLowerCase()}(?!\p{L})`, 'u').test(text) &&
    !mentions.some((m) => DETERMINED.test(text.slice(Math.max(0, m.start - 8), m.start)))
  );
}

/** Two words or more, none of them a place or a crowd. */
const isPlainName = (name: string): boolean =>
  /^\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+)+$/u.test(name) && !name.split(' ').some((w) => isPlaceWord(w) || isRolePlural(w)) && !isRole(name.split(' ').at(-1)!);
const isRole = (word: string): boolean => roleNounOf(word) !== undefined;
const hasRole = (phrase: string): boolean => (phrase.match(/[\p{L}-]+/gu) ?? []).some(isRole);
