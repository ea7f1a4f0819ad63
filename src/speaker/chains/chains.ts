import { countryOf, datelineLength, givenGender, givenName, isRolePlural, roleNounOf } from '../../language/index.js';
import { type Article, indexAt, type Range, spanOf } from '../../record/index.js';
import { isKnownBody } from '../names/bodies.js';
import { mended } from '../names/mended-names.js';
import type { NameMention } from '../names/mention.js';
import { comesFirst, samePerson, sameWord, scrambles, surnameOf, titledSurname } from '../names/name-match.js';
import { PARTICLE } from '../names/name-words.js';
import { namesIn } from '../names/names.js';
import { acronymsIn } from './acronyms.js';
import type { Chain, ChainMention } from './chain.js';
import { addressIn, homeOf, likeliest } from './homes.js';
import { DETERMINED } from './things.js';
import { isTitleCase, knownIn, presentedIn } from './title-case.js';

/** Endings of abstract nouns, which are nobody's name ("Encouragement from mentors"). */
const ABSTRACT = /^\p{L}{4,}(?:ment|[ts]ion|ness|ship|hood|ism|ity)$/u;

/** Tells words that merely begin a sentence: they stand elsewhere in small letters, are role nouns, or are plurals that nothing else marks as names. */
function ordinaryWords(text: string, passages: readonly Range[]): { readonly ordinary: (word: string) => boolean; readonly small: ReadonlySet<string> } {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { start, end } of passages) {
    for (const w of text.slice(start, end).matchAll(/(?<=[\p{L}\p{N},;]\s)[\p{L}][\p{L}'’-]*/gu))
      (/^\p{Ll}/u.test(w[0]) ? small : capital).add(w[0].toLowerCase());
  }
  const ordinary = (printed: string): boolean => {
    const word = printed.toLowerCase();
    if (roleNounOf(word) !== undefined || isRolePlural(word)) return true;
    if (capital.has(word) || countryOf(word)) return false;
    return small.has(word) || /(?<!s)s$/.test(word) || ABSTRACT.test(word) || (/^\p{L}{4,}ly$/u.test(word) && givenName(word) === undefined);
  };
  return { ordinary, small };
}

/**
 * Gathers the name mentions of an article into chains: full names first, then surnames, given names and short forms to the chain
 * they can only belong to; of two that could have it, the one named last before it.
 */
export function chainsOf(article: Article, passages: readonly Range[]): Chain[] {
  const [titled, plain] = [passages.filter((p) => isTitleCase(article.text, p)), passages.filter((p) => !isTitleCase(article.text, p))];
  const heads = [...titled, ...article.blocks.filter((b) => b.kind === 'title')];
  const headlines = `${article.title ?? ''}\n${heads.map((p) => article.text.slice(p.start, p.end)).join('\n')}`;
  const { ordinary, small } = ordinaryWords(article.text, plain);
  const isTitle = (p: Range): boolean => article.blocks[indexAt(article.blocks, p.start)]?.kind === 'title';
  // a dateline tells where, and no names
  const opening = plain.find((p) => article.blocks[indexAt(article.blocks, p.start)]?.kind === 'body');
  const told = opening && { ...opening, start: opening.start + datelineLength(article.text.slice(opening.start, opening.end)) };
  const found = mended(
    article.text,
    [
      ...plain.flatMap((p) => namesIn(article.text, p === opening && told ? told : p)),
      ...titled.filter((p) => !isTitle(p)).flatMap((p) => presentedIn(article.text, p) ?? []),
    ].sort((a, b) => a.start - b.start),
    ordinary,
  );
  const surnames = new Set(
    found.filter((m) => (m.kind === 'person' || (m.kind === 'unknown' && m.gender !== undefined)) && m.name.length > 1).map((m) => surnameOf(m.name)),
  );
  const isSurname = (word: string): boolean => surnames.has(word) || [...surnames].some((s) => sameWord(s, word));
  // "the Christian right"
  const isBelief = ({ name }: NameMention): boolean =>
    name.length === 1 && name[0] === 'Christian' && !found.some((o) => o.name.length > 1 && o.name[0] === 'Christian');
  // "Footage from the match", "Harsh comments are": a word that stands at one sentence's head alone, with what it is of or tells of behind it
  const once = new Map<string, number>();
  for (const m of found) once.set(m.name.join(' '), (once.get(m.name.join(' ')) ?? 0) + 1);
  const common = (m: NameMention): boolean =>
    ordinary(m.name[0]!) || (once.get(m.name[0]!) === 1 && m.kind === 'unknown' && DESCRIBED.test(article.text.slice(m.end, m.end + 40)));
  // "King said" after "Ada King": a word of the dictionary that is somebody's surname here
  const mentions = found.filter((m) => (!isBelief(m) && !(m.name.length === 1 && m.head && common(m))) || isKnownBody(m.name[0]!) || isSurname(m.name[0]!));
  const chains: Chain[] = [];
  const add = (chain: Chain, m: NameMention, scrambled = false): void => extend(chain, m, article.text, { scrambled });
  const open = (m: NameMention): void => {
    const chain: Chain = { name: m.name.join(' '), kind: m.kind, headline: headlines.includes(m.name.join(' ')), addressed: new Set(), mentions: [] };
    chains.push(chain);
    add(chain, m);
  };
  const several = mentions.filter((m) => m.name.length > 1);
  const surnamed = new Set(several.filter((m) => isCompoundSurname(m, several)));
  const full = several.filter((m) => !surnamed.has(m));
  for (const m of full.filter((x) => x.kind !== 'organisation' && x.kind !== 'country').sort((a, b) => sizeOf(a) - sizeOf(b) || a.start - b.start)) {
    const same = chains.find((c) => c.kind !== 'organisation' && (samePerson(c.name.split(' '), m.name) || titledSurname(c, m.name)));
    if (same) add(same, m);
    else {
      const inside = chains.find((c) => c.kind === 'person' && m.kind === 'person' && scrambles(c.name.split(' '), m.name));
      if (inside) add(inside, m, true);
      else open(m);
    }
  }
  const bodies = full.filter((x) => x.kind === 'organisation' || x.kind === 'country');
  const owners = ownersOf(bodies, mentions, article.text);
  const latest = new Map<string, Chain>();
  for (const m of bodies) {
    const name = m.name.join(' ').toLowerCase();
    const owner = owners.get(m);
    const own = owner && `${owner}’s ${m.name.join(' ')}`;
    const same = own ? chains.find((c) => c.name === own) : (latest.get(name) ?? chains.find((c) => c.name.toLowerCase() === name));
    if (same) add(same, m);
    else open(m);
    const chain = same ?? chains.at(-1)!;
    if (own) {
      chain.name = own;
      const country = countryOf(owner)?.code;
      if (country) chain.country = country;
    }
    latest.set(name, chain);
  }
  for (const m of surnamed) {
    const bearers = chains.filter((c) => c.kind !== 'organisation' && endsIn(c.name.split(' '), m.name));
    if (bearers.length > 0) extend(likeliest(bearers, m.start), m, article.text, { full: false });
    else open(m);
  }
  for (const m of mentions.filter((x) => x.name.length === 1)) {
    const home = homeOf(m, chains);
    if (home) add(home, m);
    else open(m);
  }
  chains.push(...chains.flatMap((c) => partsOf(c, article, mentions, small)));
  const join = (homes: ReadonlyMap<Chain, Chain>): void => {
    for (const [short, long] of homes) long.mentions.push(...short.mentions);
    for (const short of homes.keys()) chains.splice(chains.indexOf(short), 1);
  };
  join(shortForms(chains));
  join(acronymsIn(chains, article.text));
  const taken = (at: number): boolean => mentions.some((m) => m.start <= at && at < m.end);
  for (const p of titled) for (const m of knownIn(article.text, p, chains)) if (!taken(m.mention.start)) add(m.chain, m.mention);
  for (const chain of chains) chain.mentions.sort((a, b) => a.start - b.start);
  return chains.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** "Kestria’s Defence Ministry", "Velm’s Defence Ministry": whose a body is, where a country has one of that name, or several do. */
function ownersOf(bodies: readonly NameMention[], mentions: readonly NameMention[], text: string): Map<NameMention, string> {
  const owned = bodies.flatMap((body) => {
    const owner = mentions.find((o) => o.possessive && o.kind !== 'person' && o.end < body.start && /^[’']s?\s$/.test(text.slice(o.end, body.start)));
    return owner ? [{ body, name: body.name.join(' ').toLowerCase(), owner: owner.name.join(' ') }] : [];
  });
  const tells = (name: string, owner: string): boolean => owned.some((o) => o.name === name && (o.owner !== owner || countryOf(o.owner) !== undefined));
  return new Map(owned.filter(({ name, owner }) => tells(name, owner)).map(({ body, owner }) => [body, owner]));
}

/** Behind a word, what it is of, or what is told of many. */
const DESCRIBED = /^\s(?:(?:from|of|about|for|on|familiar|close)\s|\p{Ll}+s\s(?:are|were|have|had|will|would|can|could|may|might)\s)/u;

/** "Van der Holt" of "Pim van der Holt", "Vargas Velm" of "Luz Vargas Velm": a surname of several words, which no given name begins. */
function isCompoundSurname({ name, kind }: NameMention, all: readonly NameMention[]): boolean {
  const first = name[0]!;
  if (kind === 'organisation' || kind === 'country' || (givenName(first) !== undefined && !PARTICLE.test(first))) return false;
  const bearer = all.find((o) => o.kind !== 'organisation' && o.kind !== 'country' && endsIn(o.name, name));
  if (all.some((o) => o.name.length > name.length && !endsIn(o.name, name) && samePerson(o.name, name))) return false;
  return bearer !== undefined && (PARTICLE.test(first) || givenGender(bearer.name[0]!) !== undefined);
}

const endsIn = (long: readonly string[], tail: readonly string[]): boolean =>
  long.length > tail.length && tail.every((w, i) => w.toLowerCase() === long[long.length - tail.length + i]!.toLowerCase());

/** Blocks that may call somebody by a surname before the story has said who that is. */
const AHEAD: ReadonlySet<string> = new Set(['title', 'summary', 'caption', 'byline']);

/**
 * "Norlane" of "Norlane Edge", "Norlane" of "Use Norlane": words that stood alone before a longer name, of which nothing tells that a person
 * bears it, was ever printed are a name of their own; so is its first word where the last is a thing's ("the Edge"; "Norlane Shopping" beside "shopping").
 */
function partsOf(chain: Chain, { text, blocks }: Article, mentions: readonly NameMention[], small: ReadonlySet<string>): Chain[] {
  if (chain.kind !== 'unknown' || chain.gender !== undefined || chain.role !== undefined || !chain.name.includes(' ')) return [];
  const words = chain.name.split(' ');
  const first = words[0]!;
  if (givenName(first) !== undefined || comesFirst(first)) return [];
  const from = Math.min(...chain.mentions.filter((m) => m.full).map((m) => m.start));
  const alone = (word: string): ChainMention[] => chain.mentions.filter((m) => !m.full && text.slice(m.start, m.end) === word);
  const thing = small.has(words.at(-1)!.toLowerCase()) || alone(words.at(-1)!).some((m) => DETERMINED.test(text.slice(Math.max(0, m.start - 8), m.start)));
  return [first, words.at(-1)!].flatMap((word) => {
    const lone = alone(word);
    const before = lone.filter((m) => m.start < from && !AHEAD.has(blocks[indexAt(blocks, m.start)]!.kind));
    if (lone.length === 0 || !(2 * before.length > lone.length || (thing && word === first))) return [];
    for (const m of lone) chain.mentions.splice(chain.mentions.indexOf(m), 1);
    const { kind } = mentions.find((m) => m.start === lone[0]!.start)!;
    return [{ name: word, kind, headline: chain.headline, addressed: new Set<string>(), mentions: lone }];
  });
}

/** "Norlane Shipping" beside "Norlane Shipping Group": the beginning of one organisation's name only; "New Averna" is no paper's short form. */
function shortForms(chains: readonly Chain[]): Map<Chain, Chain> {
  const out = new Map<Chain, Chain>();
  for (const short of chains) {
    if ((short.kind !== 'unknown' && short.kind !== 'organisation') || !short.name.includes(' ') || /^New\s\S+$/.test(short.name)) continue;
    const long = chains.filter((c) => c !== short && c.kind === 'organisation' && c.name.startsWith(`${short.name} `));
    if (long.length === 1 && !out.has(long[0]!)) out.set(short, long[0]!);
    else if (long.length > 1) short.kind = 'organisation';
  }
  return out;
}

/** "His wife, | Ada Holt". */
const KIN = /\b(?:wife|husband|son|daughter|mother|father|brother|sister|widow|widower|cousin|nephew|niece|uncle|aunt|partner),?\s$/i;
/** As long as the longest of these with its comma, in UTF-16 code units. */
const KIN_BEFORE = 12;

/** Short names first, so that long ones find them; one that begins with capitals alone, likely an office, after its equals. */
const sizeOf = (m: NameMention): number => m.name.length + (/^\p{Lu}{2,}$/u.test(m.name[0]!) ? 0.5 : 0);

function extend(chain: Chain, m: NameMention, text: string, { scrambled = false, full = m.name.length > 1 }): void {
  // a surname in capitals ("HOLT:") looks like an acronym: a single word tells no organisation
  if (chain.kind === 'unknown' && m.kind !== 'unknown' && (m.name.length > 1 || m.kind === 'person' || chain.mentions.length === 0)) chain.kind = m.kind;
  if (m.name.length > chain.name.split(' ').length && !scrambled) chain.name = m.name.join(' ');
  if (m.gender && !chain.gender) chain.gender = m.gender;
  if (m.country && !chain.country) chain.country = m.country;
  if (m.title && !chain.role && /\p{L}{3}/u.test(m.title.text) && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?$/.test(m.title.text))
    chain.role = m.title.text;
  for (const form of addressIn(m)) chain.addressed.add(form);
  // "her husband, former mayor | Jon Holt", "her husband, | Jon": who is Jon Holt further down
  const isKin = (place: number): boolean => KIN.test(text.slice(Math.max(0, place - KIN_BEFORE), place));
  const given = m.name.length > 1 || (chain.name.includes(' ') && chain.name.startsWith(`${m.name[0]} `));
  if (given && (isKin(m.start) || isKin(m.title?.start ?? m.start))) chain.kin = true;
  chain.mentions.push({
    start: m.start,
    end: m.end,
    possessive: m.possessive,
    subject: m.subject,
    scrambled,
    full,
    whole: spanOf(text, { start: m.title?.start ?? m.start, end: m.end }),
  });
}
