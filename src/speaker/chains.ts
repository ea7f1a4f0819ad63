import { countryOf, type Gender, isRolePlural, roleNounOf } from '../language/index.js';
import type { Article, Range, Span, SpeakerKind } from '../record/index.js';
import { spanOf } from '../record/index.js';
import { type NameMention, namesIn } from './names.js';

/** One person, organisation or country of the article with every place that names it. */
export interface Chain {
  /** The fullest name the article gives, without titles. */
  name: string;
  kind: Exclude<SpeakerKind, 'document' | 'group' | 'unnamed'> | 'unknown';
  gender?: Gender;
  country?: string;
  /** As printed beside the name: "Kremlin spokesman". The first one wins. */
  role?: string;
  /** Named in full by a headline. */
  readonly headline: boolean;
  readonly mentions: ChainMention[];
}

export interface ChainMention extends Range {
  readonly possessive: boolean;
  readonly subject: boolean;
  /** The name as printed does not agree with the chain's: words were put in or doubled. */
  readonly scrambled: boolean;
  /** By more than one word of the name. */
  readonly full: boolean;
  /** Name and title together, for a record's mentions. */
  readonly whole: Span;
}

/** From this share of capitals at its words on, a line is written like a title, and capitals tell no names. */
const TITLE_CASE = 0.8;

function isTitleCase(text: string, { start, end }: Range): boolean {
  if (end - start > 300) return false;
  const words = text.slice(start, end).match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const long = words.filter((w) => w.length > 3);
  return long.length > 3 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= TITLE_CASE * long.length;
}

/** Known people named in a line of title case: by full name or surname. */
function* knownIn(text: string, { start, end }: Range, chains: readonly Chain[]): Generator<{ chain: Chain; mention: NameMention }> {
  for (const m of text.slice(start, end).matchAll(/\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?/gu)) {
    for (const word of m[0].split(/\s/)) {
      const bare = word.replace(/[’']s?$/, '');
      const fits = chains.filter((c) => c.kind !== 'country' && lastOf(c) === bare);
      if (fits.length === 0) continue;
      const chain = likeliest(fits, end);
      const at = start + m.index + m[0].indexOf(word);
      yield {
        chain,
        mention: { start: at, end: at + bare.length, name: [bare], kind: 'unknown', possessive: bare !== word, subject: at === start, head: at === start },
      };
    }
  }
}

/** Tells words that merely begin a sentence: they stand elsewhere in small letters, are role nouns, or are plurals that nothing else marks as names. */
function ordinaryWords(text: string, passages: readonly Range[]): (m: NameMention) => boolean {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { start, end } of passages) {
    for (const w of text.slice(start, end).matchAll(/(?<=[\p{L}\p{N},;]\s)[\p{L}][\p{L}'’-]*/gu))
      (/^\p{Ll}/u.test(w[0]) ? small : capital).add(w[0].toLowerCase());
  }
  return (m) => {
    const word = m.name[0]!.toLowerCase();
    if (roleNounOf(word) !== undefined || isRolePlural(word)) return true;
    if (capital.has(word) || countryOf(word)) return false;
    return small.has(word) || /(?<!s)s$/.test(word);
  };
}

/** Names differ in spelling by at most one letter in this many (Zelensky, Zelenskyy after normalising). */
const LONG_NAME = 6;

/**
 * Gathers the name mentions of an article into chains: full names first, then surnames, given names and short forms to the chain
 * they can only belong to; of two that could have it, the one named last before it.
 */
export function chainsOf(article: Article, passages: readonly Range[]): Chain[] {
  const [titled, plain] = [passages.filter((p) => isTitleCase(article.text, p)), passages.filter((p) => !isTitleCase(article.text, p))];
  const headlines = titled.map((p) => article.text.slice(p.start, p.end)).join('\n');
  const ordinary = ordinaryWords(article.text, plain);
  const mentions = plain.flatMap((p) => namesIn(article.text, p)).filter((m) => !(m.name.length === 1 && m.head && ordinary(m)));
  const chains: Chain[] = [];
  const add = (chain: Chain, m: NameMention, scrambled = false): void => extend(chain, m, article.text, scrambled);
  const open = (m: NameMention): void => {
    const chain: Chain = { name: m.name.join(' '), kind: m.kind, headline: headlines.includes(m.name.join(' ')), mentions: [] };
    chains.push(chain);
    add(chain, m);
  };
  const full = mentions.filter((m) => m.name.length > 1);
  for (const m of full.filter((x) => x.kind !== 'organisation' && x.kind !== 'country').sort((a, b) => sizeOf(a) - sizeOf(b) || a.start - b.start)) {
    const same = chains.find((c) => c.kind !== 'organisation' && (samePerson(c.name.split(' '), m.name) || titledSurname(c, m.name)));
    if (same) add(same, m);
    else {
      const inside = chains.find((c) => c.kind === 'person' && m.kind === 'person' && scrambles(c.name.split(' '), m.name));
      if (inside) add(inside, m, true);
      else open(m);
    }
  }
  for (const m of full.filter((x) => x.kind === 'organisation' || x.kind === 'country')) {
    const same = chains.find((c) => c.name.toLowerCase() === m.name.join(' ').toLowerCase());
    if (same) add(same, m);
    else open(m);
  }
  for (const m of mentions.filter((x) => x.name.length === 1)) {
    const home = homeOf(m, chains);
    if (home) add(home, m);
    else open(m);
  }
  for (const p of titled) for (const m of knownIn(article.text, p, chains)) add(m.chain, m.mention);
  for (const chain of chains) chain.mentions.sort((a, b) => a.start - b.start);
  return chains.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Short names first, so that long ones find them; one that begins with capitals alone, likely an office, after its equals. */
const sizeOf = (m: NameMention): number => m.name.length + (/^\p{Lu}{2,}$/u.test(m.name[0]!) ? 0.5 : 0);

function extend(chain: Chain, m: NameMention, text: string, scrambled: boolean): void {
  // a surname in capitals ("HOLT:") looks like an acronym: a single word tells no organisation
  if (chain.kind === 'unknown' && m.kind !== 'unknown' && (m.name.length > 1 || m.kind === 'person' || chain.mentions.length === 0)) chain.kind = m.kind;
  if (m.name.length > chain.name.split(' ').length && !scrambled) chain.name = m.name.join(' ');
  if (m.gender && !chain.gender) chain.gender = m.gender;
  if (m.country && !chain.country) chain.country = m.country;
  if (m.title && !chain.role && /\p{L}{3}/u.test(m.title.text) && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?$/.test(m.title.text))
    chain.role = m.title.text;
  chain.mentions.push({
    start: m.start,
    end: m.end,
    possessive: m.possessive,
    subject: m.subject,
    scrambled,
    full: m.name.length > 1,
    whole: spanOf(text, { start: m.title?.start ?? m.start, end: m.end }),
  });
}

/** The chain that a single word names: a surname before a given name, the latest named before a place before later ones. */
function homeOf(m: NameMention, chains: readonly Chain[]): Chain | undefined {
  const word = m.name[0]!;
  const fits = (c: Chain): boolean => !(m.gender && c.gender && m.gender !== c.gender);
  const bySurname = chains.filter(
    (c) => c.kind !== 'country' && c.name.includes(' ') && sameWord(lastOf(c), word) && fits(c) && (c.kind !== 'organisation' || m.kind !== 'person'),
  );
  const exact = bySurname.filter((c) => lastOf(c) === word);
  const candidates = exact.length > 0 ? exact : bySurname;
  if (candidates.length > 0) return likeliest(candidates, m.start);
  const alone = chains.find((c) => !c.name.includes(' ') && sameWord(c.name, word) && fits(c) && !(c.kind === 'country') === !(m.kind === 'country'));
  if (alone) return alone;
  const byGiven = chains.filter(
    (c) =>
      (c.kind === 'person' ||
        (c.kind === 'unknown' &&
          !roleNounOf(word) &&
          !/^(?:Government|Council|Parliament|Congress|Church|State|City|County|National|International|North|South|East|West|New|Great|Central|General|Royal|High|Supreme|First|Black|White)$/.test(
            word,
          ))) &&
      c.name.includes(' ') &&
      sameWord(c.name.split(' ')[0]!, word) &&
      fits(c),
  );
  return byGiven.length === 1 ? byGiven[0] : undefined;
}

const lastOf = (c: Chain): string =>
  c.name
    .replace(/\s(?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(' ')
    .at(-1)!;

/**
 * Of several people of one surname, the one whom the article is about goes by the surname alone: the one in the headline, or named in
 * full more than twice as often as the others, else whoever was named last before.
 */
function likeliest(chains: readonly Chain[], place: number): Chain {
  const inHeadline = chains.filter((c) => c.headline);
  if (inHeadline.length === 1) return inHeadline[0]!;
  const fullNames = (c: Chain): number => c.mentions.filter((m) => m.full).length;
  const ranked = [...chains].sort((a, b) => fullNames(b) - fullNames(a));
  const [first, second] = ranked;
  if (!second || fullNames(first!) > 2 * fullNames(second)) return first!;
  return nearestBefore(chains, place);
}

function nearestBefore(chains: readonly Chain[], place: number): Chain {
  const lastBefore = (c: Chain): number => Math.max(-1, ...c.mentions.filter((x) => x.start < place).map((x) => x.start));
  return chains.reduce((best, c) => (lastBefore(c) > lastBefore(best) ? c : best));
}

/** Two full names of one person: same surname, and given names that are equal, initials of each other, or one left out. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((n) => n.filter((w) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(w))) as [string[], string[]];
  if (x.length < 2 || y.length < 2 || !sameWord(x.at(-1)!, y.at(-1)!)) return false;
  const [f, g] = [x[0]!.replace('.', ''), y[0]!.replace('.', '')];
  return sameWord(f, g) || (f.length === 1 && g.startsWith(f)) || (g.length === 1 && f.startsWith(g));
}

/** "MEC Hale" after "Tom Hale": an office in capitals that the title table does not know. */
const titledSurname = (chain: Chain, name: readonly string[]): boolean =>
  name.length === 2 && /^\p{Lu}{2,5}$/u.test(name[0]!) && chain.name.includes(' ') && !/^\p{Lu}{2,}$/u.test(name[1]!) && sameWord(lastOf(chain), name[1]!);

/** A longer "name" that ends in the whole of a known one: somebody's words were put in front of it. */
const scrambles = (known: readonly string[], longer: readonly string[]): boolean =>
  known.length > 1 && longer.length > known.length && known.every((w, i) => sameWord(w, longer[longer.length - known.length + i]!));

/** Spellings that transliteration makes: -yy, -iy, -iyy, -ij, -yi for -y; doubled letters; accents. */
const normal = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?:iyy|iy|ij|yi|yy|ii)$/, 'y');

/** The same name in two spellings: equal after normalising, or long and one letter apart. */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [normal(a), normal(b)];
  return x === y || (Math.min(x.length, y.length) >= LONG_NAME && x[0] === y[0] && x.at(-1) === y.at(-1) && oneApart(x, y));
}

/** One letter put in or left out, or one vowel for another: what transliteration does, and no more (Walker is not Waller). */
function oneApart(x: string, y: string): boolean {
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  if (x.length === y.length) return /[aeiouy]/.test(x[i]!) && /[aeiouy]/.test(y[i]!) && x.slice(i + 1) === y.slice(i + 1);
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return long.length === short.length + 1 && long.slice(i + 1) === short.slice(i) && (/[aeiouyh]/.test(long[i]!) || long[i] === long[i - 1]);
}
