import { type Gender, givenGender, honorificOf } from '../../language/index.js';
import { indexAt } from '../../record/index.js';
import type { Chain, ChainMention } from './chain.js';
import { isQuoted, type Named, type People } from './people.js';
import { genderByRole } from './roles.js';

/** How far behind a name a pronoun still means it, unless another name comes first; UTF-16 code units outside quotations, within the paragraph. */
const REACH = 160;
/**
 * So many pronouns behind a name tell a gender, and this share of them must agree: against names of one known gender on PolNeAR train (280
 * articles), three that agree are right in 118 of 123 people, two in 81 of 87, of mixed ones four fifths in 23 of 23.
 */
const ENOUGH = 2;
const SURE = 3;
const AGREED = 0.8;
const WORD = /(?<![\p{L}'’-])(?:(?<male>he|him|his|himself)|(?<female>she|her|hers|herself)|\p{L}+)(?![\p{L}-])/giu;
/** Quotations between a name and its pronoun are stepped over, up to this many UTF-16 code units in all. */
const LONGEST = 1200;

/**
 * Settles the gender of people by how the article goes on behind their names: it fills in what no name or title tells, overrules a role read
 * beside the name ("his grandmother for his livelihood, Holt …"), and where it contradicts a given name, neither is believed.
 */
export function settleGenders(ground: People): void {
  const votes = votesOf(ground);
  const [told, untold] = [ground.chains.filter((c) => c.gender), ground.chains.filter((c) => !c.gender)];
  for (const chain of untold) {
    const counted = votes.get(chain);
    const most = counted && majority(counted);
    const byRole = genderByRole(ground.roles.get(chain) ?? new Set());
    const gender = (most && (!byRole || counted!.male + counted!.female >= SURE) ? most : byRole) ?? byGivenName(chain);
    if (gender) chain.gender = gender;
  }
  for (const chain of told) {
    const counted = votes.get(chain);
    if (!counted || addressed(chain)) continue;
    const own = counted[chain.gender!];
    const against = counted.against.reduce((sum, { weight, before }) => sum + (meansAnother(chain, before) ? DOUBTFUL : 1) * weight, 0);
    if (own === 0 ? against >= 1 : own + against >= SURE && against >= AGREED * (own + against)) delete chain.gender;
  }
}

/** "His wife, Jane Holt, he said": whoever was named before and is of the pronoun's gender may be meant: little is told against the given name. */
const meansAnother = ({ gender }: Chain, before: readonly Chain[]): boolean => before.some((o) => o.gender !== undefined && o.gender !== gender);

/** A word of three letters that once begins a sentence is likelier another ("Per cent of those asked"). */
const SHORT = 3;

/** Somebody whom the whole page calls by a given name alone. */
const byGivenName = ({ name, kind, mentions }: Chain): Gender | undefined =>
  !name.includes(' ') && (kind === 'person' || kind === 'unknown') && (name.length > SHORT || mentions.length > 1) ? givenGender(name) : undefined;

interface Votes {
  male: number;
  female: number;
  /** Each vote against the gender of a given name: what it counts, and who was named shortly before. */
  readonly against: { readonly weight: number; readonly before: readonly Chain[] }[];
}

/** The first pronoun behind each name outside quotations. */
function votesOf(ground: People): Map<Chain, Votes> {
  const out = new Map<Chain, Votes>();
  const people = ground.named.filter(
    ({ chain, mention }) => (chain.kind === 'person' || (chain.kind === 'unknown' && !isWhere(ground, mention))) && !isQuoted(ground, mention.start),
  );
  for (const [i, own] of people.entries()) {
    const gender = pronounBehind(ground, own, people.slice(i + 1, i + 3));
    if (!gender) continue;
    const votes = out.get(own.chain) ?? { male: 0, female: 0, against: [] };
    const before = people.slice(Math.max(0, i - OTHERS), i).filter((o) => o.chain !== own.chain && own.mention.start - o.mention.end < OTHER_WITHIN);
    votes[gender] += meansOther(own, gender, before) ? DOUBTFUL : 1;
    if (own.chain.gender && own.chain.gender !== gender) votes.against.push({ weight: own.mention.subject ? 1 : DOUBTFUL, before: before.map((o) => o.chain) });
    out.set(own.chain, votes);
  }
  return out;
}

/** So many names, and so many UTF-16 code units, before a name somebody else may still be meant by the pronoun behind it. */
const OTHERS = 6;
const OTHER_WITHIN = 300;
/** What such a pronoun counts. */
const DOUBTFUL = 0.5;

/** "Ada Holt praised Strand, and she …": somebody of that gender stands before a name that is no subject, so the pronoun tells little of it. */
const meansOther = ({ chain, mention }: Named, gender: Gender, before: readonly Named[]): boolean =>
  !chain.gender && !mention.subject && before.some((o) => o.chain.gender === gender);

/** "In | Velm she ran": where somebody is, not who. */
const WHERE = /(?<![\p{L}])(?:in|at|near|above|outside|inside|across|around|into|towards?|through)\s(?:the\s)?$/iu;
/** As long as the longest of these, in UTF-16 code units. */
const WHERE_BEFORE = 13;

const isWhere = ({ article }: People, { whole }: ChainMention): boolean => WHERE.test(article.text.slice(Math.max(0, whole.start - WHERE_BEFORE), whole.start));

/** "Holt, she said, …": whoever tells of Holt. */
const PARENTHETICAL = /^,\ss?he\s\p{Ll}+[,.;]\s/u;

function pronounBehind(ground: People, { chain, mention }: Named, next: readonly Named[]): Gender | undefined {
  const { blocks, text } = ground.article;
  const other = next.find((n) => n.chain !== chain && n.mention.start >= mention.end)?.mention.start ?? Number.POSITIVE_INFINITY;
  const end = Math.min(blocks[indexAt(blocks, mention.start)]!.end, other);
  let quoted = 0;
  for (const m of text.slice(mention.end, Math.min(end, mention.end + LONGEST)).matchAll(WORD)) {
    if (isQuoted(ground, mention.end + m.index)) quoted += m[0].length + 1;
    else if (m.index - quoted > REACH) return undefined;
    else if (PARENTHETICAL.test(text.slice(mention.end + m.index - 2, mention.end + m.index + 20))) return undefined;
    else if (m.groups!.male || m.groups!.female) return m.groups!.male ? 'male' : 'female';
  }
  return undefined;
}

function majority({ male, female }: Votes): Gender | undefined {
  const all = male + female;
  const most = Math.max(male, female);
  if (all < ENOUGH || most < AGREED * all) return undefined;
  return male > female ? 'male' : 'female';
}

/** "Mr Holt": a form of address is surer than any count. */
const addressed = ({ mentions }: Chain): boolean => mentions.some((m) => honorificOf(m.whole.text.split(/\s/)[0]!) != null && m.whole.start < m.start);
