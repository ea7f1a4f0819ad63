import type { Attribution } from '../attribution/index.js';
import { type Article, type Speaker, type SpeakerKind, spanOf } from '../record/index.js';
import { foldedName, samePerson, sameWord } from './names/name-match.js';
import { type Resolved, warningFor } from './resolve.js';

/** One row of the caller's own table of speakers. */
export interface RegisteredSpeaker {
  /** The id that the record gives them; no white space, and none of the record's own (`p1`, `p2`, …). */
  readonly id: string;
  /** The fullest first; other names and spellings after it. */
  readonly names: readonly string[];
  readonly kind: SpeakerKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Wikidata item: "Q42". */
  readonly wikidata?: string;
  readonly roles: readonly HeldRole[];
}

/** A role and the days on which it was held: ISO 8601, as precise as is known, both included; left out, without an end on that side. */
export interface HeldRole {
  readonly role: string;
  readonly from?: string;
  readonly until?: string;
}

/** A title that nothing but the table tells is right this often: the share of roles bound by the text that were right (resolve.ts). */
const HELD = 0.95;

const wordsOf = (name: string): string[] => name.split(/[\s-]+/).filter(Boolean);
const plain = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The role held on a day; of several the first. Where the day is not known, only one that has no dates. */
export function roleOn({ roles }: RegisteredSpeaker, day: string | undefined): string | undefined {
  const held = ({ from, until }: HeldRole): boolean => {
    if (day === undefined) return from === undefined && until === undefined;
    return (from === undefined || day.slice(0, from.length) >= from) && (until === undefined || day.slice(0, until.length) <= until);
  };
  return roles.find(held)?.role;
}

/** The table, to be looked up by name and by role. */
class Registry {
  /** By the first and last letter of the last word, which no two spellings of one name change. */
  readonly #byEnds = new Map<string, RegisteredSpeaker[]>();
  readonly #byRole = new Map<string, RegisteredSpeaker[]>();

  constructor(entries: readonly RegisteredSpeaker[]) {
    for (const entry of entries) {
      for (const key of new Set(entry.names.map(endsOf))) listed(this.#byEnds, key).push(entry);
      for (const role of new Set(entry.roles.map((r) => plain(r.role)))) listed(this.#byRole, role).push(entry);
    }
  }

  /** Everybody whom a speaker's name can mean. */
  named({ name, kind, role }: Speaker, day: string | undefined): readonly RegisteredSpeaker[] {
    const near = this.#byEnds.get(endsOf(name)) ?? [];
    const full = near.filter((e) =>
      e.names.some((n) => sameName(n, name) || (e.kind === 'person' && kind === 'person' && samePerson(wordsOf(n), wordsOf(name)))),
    );
    const fitting = full.length > 1 ? full.filter((e) => rolesAgree(roleOn(e, day), role)) : full;
    if (full.length > 0) return fitting.length === 1 ? fitting : full;
    // a surname alone is somebody's only together with the role
    return near.filter((e) => e.kind === 'person' && e.names.some((n) => endsWith(n, name)) && rolesAgree(roleOn(e, day), role));
  }

  /** Whoever held a role on a day, the role told by the same words as in the table. */
  holding(phrase: string, day: string | undefined): readonly RegisteredSpeaker[] {
    const role = plain(phrase);
    return (this.#byRole.get(role) ?? []).filter((e) => plain(roleOn(e, day) ?? '') === role);
  }
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function endsOf(name: string): string {
  const word = foldedName(wordsOf(name).at(-1) ?? '');
  return `${word[0]}${word.at(-1)}`;
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.length === y.length && x.every((word, i) => sameWord(word, y[i]!));
}

const endsWith = (full: string, surname: string): boolean => !/\s/.test(surname) && /\s/.test(full) && sameWord(wordsOf(full).at(-1)!, surname);

/** One role in two wordings: all words of the shorter stand in the longer. */
function rolesAgree(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const [x, y] = [plain(a).split(' '), plain(b).split(' ')];
  return x.every((w) => y.includes(w)) || y.every((w) => x.includes(w));
}

const made = new WeakMap<readonly RegisteredSpeaker[], Registry>();

function registryOf(entries: readonly RegisteredSpeaker[]): Registry {
  const registry = made.get(entries) ?? new Registry(entries);
  made.set(entries, registry);
  return registry;
}

/** What a record says of a speaker whom the table knows. */
function registeredAs(entry: RegisteredSpeaker, day: string | undefined): NonNullable<Speaker['registered']> {
  const role = roleOn(entry, day);
  return {
    name: entry.names[0]!,
    ...(role ? { role } : {}),
    ...(entry.country ? { country: entry.country } : {}),
    ...(entry.wikidata ? { wikidata: entry.wikidata } : {}),
  };
}

/**
 * Gives the speakers of a page the ids of the caller's table: by full name in any spelling, by surname with a role that agrees, and where
 * the page names nobody by a role that the table's speaker held on the day of publication. Two of the page that are one in the table
 * become one. Where the table has several whom it could mean, nothing is given and a warning says so.
 */
export function withRegistry(resolved: Resolved, article: Article, attributions: readonly Attribution[], entries: readonly RegisteredSpeaker[]): Resolved {
  const registry = registryOf(entries);
  const day = article.published?.slice(0, 10);
  const warnings = [...resolved.warnings];
  const entryOf = new Map<string, RegisteredSpeaker>();
  for (const speaker of resolved.speakers) {
    const found = speaker.kind === 'unnamed' ? registry.holding(speaker.name, day) : registry.named(speaker, day);
    if (found.length === 1) entryOf.set(speaker.id, found[0]!);
    else if (found.length > 1) warnings.push(`"${speaker.name}" may be ${found.map((e) => e.id).join(' or ')} of the registry: left as the page has it`);
  }
  const speakers = new Map<string, Speaker>();
  const meet = (entry: RegisteredSpeaker | undefined, speaker: Speaker): string => {
    const id = entry?.id ?? speaker.id;
    const before = speakers.get(id);
    const own = entry ? { ...speaker, id, kind: entry.kind, ...(speaker.kind === 'unnamed' ? { name: entry.names[0]! } : {}) } : speaker;
    speakers.set(id, before ? together(before, own) : { ...own, ...(entry ? { registered: registeredAs(entry, day) } : {}) });
    return id;
  };
  const idOf = new Map(resolved.speakers.map((s) => [s.id, meet(entryOf.get(s.id), s)]));
  const byAttribution = resolved.byAttribution.map((answer, i) => {
    const via = [...new Set(answer.via.map((v) => idOf.get(v)!))];
    if (answer.speaker !== null) return { ...answer, speaker: idOf.get(answer.speaker)!, via };
    const source = attributions[i]!.source[0];
    const span = source && spanOf(article.text, source);
    const holders = span ? registry.holding(span.text, day) : [];
    if (!span || holders.length !== 1) return answer;
    const [holder] = holders;
    const speaker = meet(holder, { id: holder!.id, name: holder!.names[0]!, kind: holder!.kind, mentions: [span] });
    return { ...answer, speaker, sure: HELD, via };
  });
  const told = new Set(byAttribution.flatMap(({ speaker }, i) => (speaker === null ? [] : [warningFor(article.text, attributions[i]!)])));
  return { speakers: [...speakers.values()], byAttribution, warnings: warnings.filter((w) => !told.has(w)) };
}

function together(a: Speaker, b: Speaker): Speaker {
  const mentions = new Map([...a.mentions, ...b.mentions].map((m) => [m.start, m]));
  const role = a.role ?? b.role;
  const country = a.country ?? b.country;
  return { ...a, ...(role ? { role } : {}), ...(country ? { country } : {}), mentions: [...mentions.values()].sort((x, y) => x.start - y.start) };
}
