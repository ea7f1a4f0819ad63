import { type Gender, givenName, isState, roleNounOf, stateOf } from '../../language/index.js';
import type { Chain, ChainMention } from './chain.js';

/** Role nouns that the article binds to each person: before the name, in apposition after it, or before it with a comma between. */
export type RolesOf = ReadonlyMap<Chain, ReadonlySet<string>>;

const AFTER =
  /^(?:\s(?:of|from)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)?,\s+(?:\d{1,3},\s+)?(?:(?:[A-Z][A-Za-z]?\.?){2,5},\s+)*(?:who\s+(?:is|was|serves\s+as|served\s+as)\s+(?:also\s+)?)?(?<phrase>(?:an?\s|the\s|its\s|his\s|her\s|their\s)?(?!who(?:se|m)?\b|which\b|said\b|says\b|according\b)[^,.;:“”"()\n]{3,100})(?=[,.;:)])/u;
/** "Ada Holt is a mother of two". */
const IS = /^\s(?:is|was)\s(?<phrase>(?:an?|the)\s[^,.;:“”"()\n]{3,60})/;
const BEFORE =
  /(?:^|[\s(])(?<phrase>(?:the|an?|its|his|her|their|my|our|(?:(?:\p{L}[\p{L}&’'-]*\s){1,4}(?:of|for)\s)?\p{L}[\p{L}’'-]*[’']s?)\s+[^,.;:“”"()\n]{3,60}),\s$/iu;
/** "Holt is represented by | Ida Roe". */
const REPRESENTED = /\brepresented\sby\s$/;
const EQUAL: readonly (readonly string[])[] = [
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair', 'chairperson'],
  ['senator', 'lawmaker', 'legislator'],
  ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator'],
  ['premier', 'minister'],
  ['judge', 'justice'],
  ['ceo', 'executive', 'chief', 'boss'],
  ['coach', 'manager', 'boss'],
];

/** How far before a name such a description begins, in UTF-16 code units. */
const BEFORE_WITHIN = 80;

/** Reads the roles, and where a role tells a gender or the name had none beside it, writes them to the chain. */
export function rolesOf(text: string, chains: readonly Chain[]): RolesOf {
  const out = new Map<Chain, Set<string>>();
  for (const chain of chains) {
    if ((chain.kind !== 'person' && chain.kind !== 'unknown') || /^(?:\p{Lu}\.?)+$/u.test(chain.name)) continue;
    const nouns = new Set<string>();
    for (const m of chain.mentions) {
      for (const noun of nounsIn(text.slice(m.whole.start, m.start))) nouns.add(noun);
      if (REPRESENTED.test(text.slice(Math.max(0, m.whole.start - 16), m.whole.start))) for (const noun of ['lawyer', 'attorney']) nouns.add(noun);
      const after = m.possessive || isWhere(text, m) ? undefined : AFTER.exec(text.slice(m.end, m.end + 130))?.groups?.phrase;
      // "its owner, Karsten's brother-in-law" is not Karsten
      const before = m.possessive ? undefined : phraseBefore(text, m);
      const is = m.possessive ? undefined : IS.exec(text.slice(m.end, m.end + 80))?.groups?.phrase;
      for (const phrase of [after, before, is]) if (phrase) bind(chain, phrase, nouns);
    }
    out.set(chain, nouns);
  }
  return out;
}

/** "Ada Holt of | Velm, the board's chief": what stands behind the place is told of whoever is from there. */
const isWhere = (text: string, { whole, start, full }: ChainMention): boolean =>
  !full && whole.start === start && /\p{Lu}\p{L}+\s(?:of|from)\s$/u.test(text.slice(Math.max(0, start - 30), start));

/**
 * The description that a name stands in apposition to: it opens its sentence, or the name is closed off behind too. "Relying on his grandmother
 * for his livelihood, Holt pursued …" tells where the main clause begins, and nothing of Holt.
 */
function phraseBefore(text: string, { whole, end }: ChainMention): string | undefined {
  const from = Math.max(0, whole.start - BEFORE_WITHIN);
  const m = BEFORE.exec(text.slice(from, whole.start));
  const phrase = m?.groups?.phrase;
  if (!phrase) return undefined;
  const opens = /(?:^|[.!?:;,“”"—–\n]\s*)$/.test(text.slice(Math.max(0, whole.start - phrase.length - 6), whole.start - phrase.length - 2));
  if (!opens && !/^\s*(?:[,.;:)—–]|$)/.test(text.slice(end, end + 2))) return undefined;
  // "A witness said | the head of it, | Russ Holt": what is told of somebody begins behind the verb
  return phrase.replace(/^.*\s(?:said|says|told|added)\s/, '');
}

/** "acting head of the Harbour Office | and Tom Vale": another, whose own office comes next. */
function withoutOther(phrase: string): string {
  const other = /\sand\s(?<given>\p{Lu}[\p{L}’'-]+)\s\p{Lu}[\p{L}’'-]+$/u.exec(phrase);
  return other && givenName(other.groups!.given!) !== undefined ? phrase.slice(0, other.index) : phrase;
}

const LEADS = /(?:^|\s)(?:leader|player|pioneer|rival|name)\sin\s/;

function bind(chain: Chain, phrase: string, nouns: Set<string>): void {
  // "Mara Holt, for the countess, said": whose side somebody takes
  if (/^(?:for|with|against|opposite|beside|alongside|behind|under)\s/.test(phrase)) return;
  // "Norlane, a leader in lamps": so are firms called
  if (LEADS.test(phrase) && chain.kind === 'unknown' && !chain.name.includes(' ') && givenName(chain.name) === undefined) return;
  // "Bank of Norlane’s chief economist"
  const own = /^(?:the\s)?\p{Lu}.*[’']s\s(?<rest>.+)$/iu.exec(phrase)?.groups?.rest;
  const head = (own && /^(?:[Tt]he\s)?\p{Lu}/u.test(phrase) ? own : phrase).split(/\s(?:of|for|at|in|from|who|which|to|with|on|and)\s/)[0]!;
  const found = nounsIn(head);
  // "…, the mayor said" tells who spoke, not what the name before the comma is
  if (found.length === 0 || roleNounOf(head.trim().split(/\s+/).at(-1)!) === undefined) return;
  for (const noun of found) nouns.add(noun);
  chain.role ??= withoutOther(phrase.trim()).replace(/^(?:(?:also|and)\s+)?(?:(?:the|an?|its|his|her|their|my|our)\s+)?/i, '');
  chain.kind = 'person';
}

/** Behind a member's name: "(D-Vt.)", ", R-Texas,", " of Vermont". */
const SEAT = /^(?:\s\(|,\s)(?:[A-Z][a-z]{0,3}\.?)[-–](?<short>\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)|^\sof\s(?<long>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)/u;

/** Organisations and states that stand beside a person's name, in a title or an apposition: "Brantwick manager Gary Stroud", "Stroud, the Brantwick manager", "Sen. Stroud (D-Vt.)". */
export function tiesOf(
  { article: { text }, chains }: { readonly article: { readonly text: string }; readonly chains: readonly Chain[] },
  person: Chain,
): Chain[] {
  const beside = person.mentions
    .map((m) => {
      const behind = text.slice(m.end, m.end + 130);
      const seat = SEAT.exec(behind)?.groups;
      return `${text.slice(m.whole.start, m.start)} ${AFTER.exec(behind)?.groups?.phrase ?? ''} ${seat ? (stateOf(seat.short ?? seat.long!) ?? '') : ''}`;
    })
    .join(' ');
  const words = new Set(beside.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []);
  // "New Jersey" is not tied to whoever is from New York
  const isBeside = ({ name }: Chain): boolean => (isState(name) ? beside.includes(name) : name.split(' ').some((w) => words.has(w)));
  return chains.filter((c) => c.kind !== 'person' && (c.kind !== 'country' || isState(c.name)) && c !== person && isBeside(c));
}

/** Titles cut short, as the nouns that they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  rep: 'representative',
  reps: 'representative',
  gov: 'governor',
  govs: 'governor',
  gen: 'general',
  col: 'colonel',
  sgt: 'sergeant',
  capt: 'captain',
  lt: 'lieutenant',
  maj: 'major',
  adm: 'admiral',
  prof: 'professor',
  dr: 'doctor',
  rev: 'pastor',
  det: 'detective',
  supt: 'superintendent',
  insp: 'inspector',
  cllr: 'councillor',
  adv: 'advocate',
  cpt: 'captain',
  brig: 'brigadier',
};

/** The role nouns of a phrase, short titles written out. */
export const nounsIn = (phrase: string): string[] =>
  (phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map((w) => SHORT[w] ?? w).filter((w) => roleNounOf(w) !== undefined);

/** A gender that the chain's roles tell, where its name and titles told none. */
export function genderByRole(nouns: ReadonlySet<string>): Gender | undefined {
  for (const noun of nouns) {
    const told = roleNounOf(noun);
    if (told) return told;
  }
  return undefined;
}

/** Does a person whose roles these are answer to this noun? */
export const answersTo = (nouns: ReadonlySet<string>, noun: string): boolean =>
  nouns.has(noun) || EQUAL.some((row) => row.includes(noun) && row.some((n) => nouns.has(n)));
