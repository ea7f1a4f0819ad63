import { countryOf, givenName, honorificOf, isRolePlural, roleNounOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import { lastOf } from '../names/name-match.js';
import { isOutlet } from '../outlets.js';
import type { Chain, ChainMention } from './chain.js';
import type { RolesOf } from './roles.js';

/** Before a word, what makes it a thing's: "your first Fix" of "Stitch Fix". */
export const DETERMINED = /(?:^|[^\p{L}])(?:the|an?|your|my|our|his|her|their|its|this|that|each|every|first|new|one)\s$/iu;

/** "Norpress", "Division of Ports", "VelmNet Pollster", "American Renewable Future", "RJV Norlane": names by which no person is called, though nothing tells what bears them. */
export function isThing(name: string): boolean {
  const words = name.split(' ');
  const [first, last] = [words[0]!, words.at(-1)!];
  return (
    isOutlet(name) ||
    /\s(?:of|for)\s/.test(name) ||
    countryOf(first)?.as === 'demonym' ||
    (words.length > 1 && /^\p{Lu}{3,}$/u.test(first) && /\p{Ll}/u.test(name)) ||
    (roleNounOf(last) !== undefined && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(first)) ||
    isRolePlural(last)
  );
}

/** People have no more words in their name than this, particles left out. */
const LONGEST = 4;
/** Somebody named so often goes by the surname at least once; a firm does not. */
const OFTEN = 3;
const PARTICLE = /^(?:de|del|della|van|von|der|den|ter|bin|ibn|al|el|la|le|du|da|dos|di|ben|y|e)$/i;

/**
 * Tells things that only look like people: "the Mara Holt Prize", "Holt Digital", "Advanced Pumps". A name is a thing's when its first or last word is an ordinary one of
 * this article, when it has too many words, when it stands behind an article, begins with somebody's surname or is never
 * shortened, unless something says that a
 * person bears it: a title, a role, the surname alone later on, an age, a "who".
 *
 * @param small words that the article also prints in small letters
 */
export function settleThings(text: string, chains: readonly Chain[], roles: RolesOf, passages: readonly Range[]): void {
  const small = smallWords(text, passages);
  const surnames = new Set(chains.filter((c) => c.kind === 'person' && c.name.includes(' ')).map(lastOf));
  for (const chain of chains) {
    if (chain.kind !== 'person' && chain.kind !== 'unknown') continue;
    if (isPhrase(text, chain, small)) {
      chain.kind = 'organisation';
      delete chain.role;
    }
    if (!chain.name.includes(' ') || isBorneByPerson(text, chain, roles, small)) continue;
    const words = chain.name.split(' ').filter((w) => !PARTICLE.test(w));
    if (words.length < 2) continue;
    const last = words.at(-1)!;
    const owned = surnames.has(words[0]!) && givenName(words[0]!) === undefined && !surnames.has(last);
    // "Grace Hope": two given names, though "hope" is a word of every page
    const named = words.length === 2 && givenName(words[0]!) !== undefined && givenName(last) !== undefined;
    const ordinary = !named && (small.has(last.toLowerCase()) || (givenName(words[0]!) === undefined && small.has(words[0]!.toLowerCase())));
    const neverShort = givenName(words[0]!) === undefined && chain.mentions.length >= OFTEN && chain.mentions.every((m) => m.full);
    if (words.length > LONGEST || ordinary || owned || neverShort || mostlyBehindArticle(text, chain.mentions)) chain.kind = 'organisation';
  }
}

/** "Expert Tip", "General Data Protection Regulation": a phrase of words that the page prints in small letters too, behind what only looks like a title. */
function isPhrase(text: string, { name, mentions }: Chain, small: ReadonlyMap<string, number>): boolean {
  const words = name.split(' ');
  const titled = ({ start, whole }: ChainMention): boolean => whole.start < start && /^\p{Lu}[\p{L}-]+$/u.test(text.slice(whole.start, start).trim());
  return (
    words.every((w) => small.has(w.toLowerCase()) && givenName(w) === undefined) &&
    mentions.every(
      (m) => titled(m) && text.slice(m.start, m.end) === name && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lady|Lord)\.?\s$/.test(text.slice(m.whole.start, m.start)),
    )
  );
}

/** Something says that a person bears the name. */
function isBorneByPerson(text: string, chain: Chain, roles: RolesOf, small: ReadonlyMap<string, number>): boolean {
  if ((roles.get(chain)?.size ?? 0) > 0) return true;
  const surname = lastOf(chain);
  // "@holt" in a link makes no word of Holt
  const alone = chain.mentions.filter((m) => text.slice(m.start, m.end) === surname).length;
  if (alone > (small.get(surname.toLowerCase()) ?? 0)) return true;
  return chain.mentions.some(
    (m) =>
      m.whole.text.split(/\s/).some((w) => m.whole.start < m.start && (honorificOf(w) !== undefined || roleNounOf(w) !== undefined)) ||
      /^,\s(?:\d\d\b|who\s)/.test(text.slice(m.end, m.end + 6)),
  );
}

/** "A Norlane Prize", "the Velm Test": most of its mentions. */
function mostlyBehindArticle(text: string, mentions: readonly ChainMention[]): boolean {
  const behind = mentions.filter((m) => /\b(?:an?|the)\s$/i.test(text.slice(Math.max(0, m.start - 4), m.start))).length;
  return 2 * behind > mentions.length;
}

/** Words in small letters, with how often each stands there. */
function smallWords(text: string, passages: readonly Range[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { start, end } of passages)
    for (const w of text.slice(start, end).match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? []) out.set(w, (out.get(w) ?? 0) + 1);
  return out;
}
