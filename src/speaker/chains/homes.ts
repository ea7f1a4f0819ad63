import { roleNounOf } from '../../language/index.js';
import { isCompany } from '../names/bodies.js';
import type { NameMention } from '../names/mention.js';
import { lastOf, sameWord } from '../names/name-match.js';
import { type Chain, genderFits } from './chain.js';
import { nounsIn } from './roles.js';

/** The chain that a single word names: a surname before a given name, the latest named before a place before later ones. */
export function homeOf(m: NameMention, chains: readonly Chain[]): Chain | undefined {
  const word = m.name[0]!;
  // the "S." of "Tam S." tells nobody from "Ada S."
  if (/^\p{L}\.?$/u.test(word)) return undefined;
  const fits = (c: Chain): boolean => genderFits(c, m.gender);
  const bySurname = chains.filter(
    (c) => c.kind !== 'country' && c.name.includes(' ') && fits(c) && (c.kind !== 'organisation' || m.kind !== 'person') && sameWord(lastOf(c), word),
  );
  const exact = bySurname.filter((c) => lastOf(c) === word);
  const candidates = exact.length > 0 ? exact : bySurname;
  const titled = m.title ? candidates.filter((c) => c.role !== undefined && sharesTitle(c.role, m.title!.text)) : [];
  if (candidates.length > 0) return likeliest(titled.length > 0 ? titled : addressedAs(candidates, m), m.start);
  const alone = chains.find((c) => !c.name.includes(' ') && sameWord(c.name, word) && fits(c) && !(c.kind === 'country') === !(m.kind === 'country'));
  if (alone) return alone;
  // an acronym is nobody's given name: "CBP" is not "CBP Averna"
  if (/^\p{Lu}{2,}$/u.test(word)) return undefined;
  const byGiven = chains.filter(
    (c) =>
      (c.kind === 'person' ||
        isCompany(c.name) ||
        (c.kind === 'unknown' &&
          !roleNounOf(word) &&
          !/^(?:Government|Council|Parliament|Congress|Church|State|City|County|National|International|North|South|East|West|New|Great|Central|General|Royal|High|Supreme|First|Black|White)$/.test(
            word,
          ))) &&
      c.name.includes(' ') &&
      sameWord(c.name.split(' ')[0]!, word) &&
      fits(c),
  );
  if (byGiven.length === 1 && !m.title) return byGiven[0];
  // "Mr Lim" of Desmond Lim Wei Jie, "Matin" of Abdul Matin Sarkar: the surname or the name in use stands in the middle
  const inside = chains.filter(
    (c) =>
      c.kind === 'person' &&
      fits(c) &&
      c.name
        .split(' ')
        .slice(0, -1)
        .some((w) => w === word),
  );
  const held = inside.length > 1 ? addressedAs(inside, m) : inside;
  return held.length === 1 ? held[0] : byGiven.length === 1 ? byGiven[0] : undefined;
}

/** Forms of address in a mention's title that tell people of one surname apart. */
export const addressIn = ({ title }: NameMention): string[] => (title?.text.toLowerCase().match(/\b(?:mr|mrs|ms|miss)\b/g) ?? []) as string[];

/** "Mrs Hale": of the Hales those who have been called so; else those whose gender it is, and who go by no other such form ("Ms Hale" is her daughter). */
function addressedAs(candidates: readonly Chain[], m: NameMention): readonly Chain[] {
  const [form] = addressIn(m);
  if (!form || candidates.length < 2) return candidates;
  const same = candidates.filter((c) => c.addressed.has(form));
  if (same.length > 0) return same;
  const free = candidates.filter((c) => c.addressed.size === 0);
  const left = free.length > 0 ? free : candidates;
  const told = left.filter((c) => c.gender === m.gender);
  return told.length > 0 ? told : left;
}

/** "Adv Holt" is Advocate Mara Holt, not her brother. */
function sharesTitle(role: string, title: string): boolean {
  const held = nounsIn(role);
  return nounsIn(title).some((noun) => held.includes(noun));
}

/**
 * Of several people of one surname, whoever is not brought in as somebody's kin; of these the one whom the article is about goes by the
 * surname alone: who went by it before the others came in, the one in the headline, or named in full more than twice as often as the others,
 * else whoever was named last before.
 */
export function likeliest(all: readonly Chain[], place: number): Chain {
  const heads = all.filter((c) => !c.kin);
  const chains = heads.length > 0 ? heads : all;
  const held = chains.filter((c) => chains.every((o) => o === c || cameAfterSurname(o, c)));
  if (held.length === 1) return held[0]!;
  const inHeadline = chains.filter((c) => c.headline);
  if (inHeadline.length === 1) return inHeadline[0]!;
  const fullNames = (c: Chain): number => c.mentions.filter((m) => m.full).length;
  const ranked = [...chains].sort((a, b) => fullNames(b) - fullNames(a));
  const [first, second] = ranked;
  if (!second || fullNames(first!) > 2 * fullNames(second)) return first!;
  return goesByIt(chains, place) ?? nearestBefore(chains, place);
}

/** So many times whoever goes by the surname has been called so before somebody else who shares it is named. */
const CALLED = 3;

/** "Holt … Holt … Holt … his wife Ida Holt … Holt": whoever alone has gone by the bare surname so far still does. */
function goesByIt(chains: readonly Chain[], place: number): Chain | undefined {
  const called = (c: Chain): number => c.mentions.filter((m) => !m.full && m.start < place).length;
  const [first, ...others] = [...chains].sort((a, b) => called(b) - called(a));
  return called(first!) >= CALLED && others.every((c) => called(c) === 0) ? first : undefined;
}

/** Was somebody called by surname alone before this namesake was named? */
function cameAfterSurname(namesake: Chain, { mentions }: Chain): boolean {
  const first = Math.min(...namesake.mentions.map((m) => m.start));
  return mentions.some((m) => !m.full && m.start < first);
}

/** "Ida Holt … stood in a shirt with Ada's face on it. … Holt said": somebody's thing brings nobody in, and an object less than a subject does. */
function nearestBefore(chains: readonly Chain[], place: number): Chain {
  const subjects = chains.filter((c) => c.mentions.some((x) => x.start < place && x.subject));
  const lastBefore = (c: Chain): number =>
    Math.max(-1, ...c.mentions.filter((x) => x.start < place && !x.possessive && (x.subject || subjects.length === 0)).map((x) => x.start));
  return chains.reduce((best, c) => (lastBefore(c) > lastBefore(best) ? c : best));
}
