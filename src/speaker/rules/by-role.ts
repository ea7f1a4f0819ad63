import { type Gender, type Native, OFFICE, roleNounOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Said } from '../asked.js';
import { type Chain, genderFits } from '../chains/chain.js';
import { answersTo, tiesOf } from '../chains/roles.js';
import { blockAt, type Context, isQuoted, type Named, namedIn, opensStory, storyBefore } from '../context.js';
import { type Likely, likelyPerson } from '../likely/likely.js';
import { firstLetters } from '../names/first-letters.js';
import type { Reference } from '../sources/refers-to.js';

/** Officials are brought in with their names: one that the article has not bound is more likely somebody whom it does not name. */
const OFFICIAL =
  /^(?:judge|justice|senator|governor|mayor|president|premier|minister|secretary|spokes\p{L}+|prosecutor|attorney|lawyer|officer|sheriff|ambassador|congress\p{L}+|representative|lawmaker|official|commissioner|chancellor|general|admiral|king|queen|pope|bishop|chief|leader|delegate)$/u;
/** Of those bound to a role and named last before the place, so many were meant on the labelled pages; of those bound to it further down, fewer. */
const BOUND = 0.93;
const AHEAD = 0.85;
/** How far down a story tells the name of an office that it opens with, in blocks. */
const OPENING = 8;

/** Whoever has an office is also this. */
const ANYBODY = /^(?:person|man|woman|boy|girl|father|mother)$/u;

/** Any of a body's own people goes by these. */
const HEADS = /^(?:leader|politician|lawmaker|legislator|boss|chieftain|official|man|woman|mp)$/u;

/** Whoever goes by these is told apart from all who are named: bound to a name, or nobody's. */
const NAMELESS =
  /^(?:narrator|moderator|announcer|interviewer|questioner|heckler|caller|source|insider|tester|commenter|user|viewer|witness|eyewitness|bystander|onlooker|passer-by|member|attendee|protester|demonstrator|supporter|resident|presenter|reporter|journalist|employer|employee|cashier|clerk|customer|voter|aide)$/u;

type Role = Extract<Reference, { type: 'role' }>;

/** The person bound to a role and named last before the place; else whoever is likeliest of those named there. */
export function byRole(
  context: Context,
  { noun, told, native, owner, name }: Role,
  source: Range,
  content: readonly Range[],
  said: readonly Said[],
  ruledOutBefore: (chain: Chain) => boolean = () => false,
): Likely | undefined {
  const children = PARENT.exec(context.article.text.slice(source.start, source.end))?.groups?.many;
  const parent = children
    ? lastBefore(
        context.chains.filter((c) => isPerson(c) && childrenOf(context, c) === children),
        source.start,
      )
    : undefined;
  if (parent) return { chain: parent, probability: BOUND };
  // "the mother of four" is not whoever has two
  const ruledOut = (c: Chain): boolean => ruledOutBefore(c) || (children !== undefined && childrenOf(context, c) !== undefined);
  if (native) return byOrigin(context, noun, native, source, content, said);
  const years = /^the\s(?<years>\d{1,3})-year-old$/i.exec(name)?.groups?.years;
  const aged = years
    ? lastBefore(
        context.chains.filter((c) => isPerson(c) && isAged(context, c, years)),
        source.start,
      )
    : undefined;
  if (aged) return { chain: aged, probability: BOUND };
  if (told === 'ahead')
    return (OFFICE.test(noun) ? ahead(context, noun, source, ruledOut) : undefined) ?? introduced(context, source, roleNounOf(noun) ?? undefined);
  const ties = owner && ((c: Chain) => tiesOf(context, c));
  const isOwner = (tie: Chain): boolean => tie === owner || (owner !== undefined && /^\p{Lu}{2,5}$/u.test(owner.name) && firstLetters(tie.name) === owner.name);
  const own = ties && ((c: Chain) => ties(c).some(isOwner));
  // "the Rovers manager" is not the manager of another club
  const elsewhere = ties && ((c: Chain) => ties(c).length > 0 && !ties(c).some(isOwner));
  const past = noun === 'president' && /^the\sformer\s/i.test(name);
  const not = (c: Chain): boolean =>
    ruledOut(c) || elsewhere?.(c) === true || (past && isInOffice(c)) || (noun === 'president' && isVice(c) && !VICE.test(name));
  const bound = (own && boundTo(context, noun, source.start, (c) => own(c) && !not(c))) ?? boundTo(context, noun, source.start, (c) => !not(c));
  if (bound) return { chain: bound, probability: BOUND };
  const office = bodyOf(context, noun, source.start);
  if (office) return { chain: office, probability: AHEAD };
  // "the AI leader" after Awami Ittehad's secretary general: whoever stands beside the party's name
  const heads =
    own && HEADS.test(noun)
      ? lastBefore(
          context.chains.filter((c) => isPerson(c) && own(c) && !ruledOut(c)),
          source.start,
        )
      : undefined;
  if (heads) return { chain: heads, probability: AHEAD };
  if (told === 'owned') return undefined;
  const further = opensStory(context, source) ? ahead(context, noun, source, not) : undefined;
  if (further) return further;
  if (NAMELESS.test(noun)) return undefined;
  const gender = roleNounOf(noun) ?? undefined;
  const described = source.end - source.start > name.length + 1;
  const about = { noun: ANYBODY.test(noun) ? undefined : noun, official: OFFICIAL.test(noun), described, tied: own };
  // "the thief who robbed Holt" is not Holt
  const named = namedIn(context, source.start, source.end);
  const inside = new Set(named.map((n) => n.chain));
  // "the owner of Velm Packages", which the page has not named before: somebody new
  const isNew = ({ chain, mention }: Named): boolean => chain.kind !== 'person' && chain.kind !== 'country' && chain.mentions[0] === mention;
  if (named.some((n) => n.mention.start >= source.start + name.length && isNew(n))) return undefined;
  return likelyPerson(context, { kind: 'role', place: source.start, gender, content, ...about, not: (c) => not(c) || inside.has(c) }, said);
}

/** "President Holt" is not the former president; other offices are kept as titles. */
const isInOffice = ({ mentions }: Chain): boolean =>
  mentions.some((m) => /^President\s/.test(m.whole.text)) && !mentions.some((m) => /^former\s/i.test(m.whole.text));

const VICE = /\bvice[\s-]/i;
/** "Vice President Holt" is no president. */
const isVice = ({ mentions }: Chain): boolean =>
  mentions.some((m) => VICE.test(m.whole.text)) && mentions.every((m) => !/^(?:former\s)?President\s/i.test(m.whole.text));

/** "The ombudsman" of a page that names the Energy Ombudsman, and nobody who is one. */
const bodyOf = ({ chains }: Context, noun: string, place: number): Chain | undefined =>
  lastBefore(
    chains.filter((c) => c.kind !== 'person' && c.kind !== 'country' && c.name.includes(' ') && c.name.toLowerCase().endsWith(` ${noun}`)),
    place,
  );

const holdersOf = (context: Context, noun: string): Chain[] => context.chains.filter((c) => answersTo(context.roles.get(c) ?? new Set(), noun));

/** Words that are the plural too, or a paper's name. */
const PEOPLE = /(?:ese|[sc]h|ss)$|^Scotsman$/;

/** "The Norwegian": whoever is told to be one, named last before; else whoever is likely, of those who are not told to be from elsewhere. */
function byOrigin(
  context: Context,
  word: string,
  { country, gender }: Native,
  source: Range,
  content: readonly Range[],
  said: readonly Said[],
): Likely | undefined {
  const own = (c: Chain): boolean => isPerson(c) && genderFits(c, gender) && ((country !== undefined && c.country === country) || isCalled(context, c, word));
  const told = lastBefore(context.chains.filter(own), source.start);
  // "the Portuguese" may be all of them: one man only where he has just been named
  if (PEOPLE.test(word)) {
    const near = told?.mentions.some((m) => m.start < source.start && blockAt(context, m.start) >= storyBefore(context, blockAt(context, source.start)));
    return told && near ? { chain: told, probability: AHEAD } : undefined;
  }
  if (told) return { chain: told, probability: BOUND };
  const not = (c: Chain): boolean => country !== undefined && c.country !== undefined && c.country !== country;
  return likelyPerson(context, { kind: 'role', place: source.start, gender, content, not }, said);
}

/** "Holt, 56, of Coal Lane", "Holt (56)", "56-year-old baker Mara Holt". */
const isAged = ({ article: { text } }: Context, { mentions }: Chain, years: string): boolean =>
  mentions.some(
    (m) =>
      new RegExp(String.raw`^(?:,\s(?:aged?\s)?|\s\()${years}(?![\d%]|\s(?:per\s?cent|million|points?|years?\sago))`).test(text.slice(m.end, m.end + 24)) ||
      new RegExp(String.raw`(?<!\d)${years}-year-old\s(?:[\p{L}-]+\s){0,4}$`, 'u').test(text.slice(Math.max(0, m.start - 60), m.start)),
  );

/** "A mother of two", "the dad-of-three": how many children somebody has. */
const CHILDREN = String.raw`(?<!\p{L})(?:mother|father|mum|mom|dad|parent)[\s-]of[\s-](?<many>\p{L}{3,9}|\d{1,2})(?!\p{L})`;
const PARENT = new RegExp(CHILDREN, 'iu');
/** Beside a person's name: "Mara Holt, a mother of two", "mum-of-two Mara Holt". */
const PARENT_BEHIND = new RegExp(String.raw`^,?\s(?:[\p{L}\d-]+,?\s){0,4}?${CHILDREN}`, 'iu');
const PARENT_BEFORE = new RegExp(String.raw`${CHILDREN},?\s(?:[\p{L}-]+\s){0,2}$`, 'iu');

function childrenOf({ article: { text } }: Context, { mentions }: Chain): string | undefined {
  for (const { start, end } of mentions) {
    const found = PARENT_BEHIND.exec(text.slice(end, end + 60)) ?? PARENT_BEFORE.exec(text.slice(Math.max(0, start - 60), start));
    if (found) return found.groups!.many;
  }
  return undefined;
}

const isPerson = ({ kind }: Chain): boolean => kind === 'person' || kind === 'unknown';

/** "Vik, a Dane", "the Conservative Tom Vane": the word stands beside the name. */
const isCalled = ({ article: { text } }: Context, { mentions }: Chain, word: string): boolean =>
  mentions.some(
    (m) =>
      text.slice(m.whole.start, m.start).includes(word) ||
      new RegExp(`^,\\s(?:\\d\\d,\\s)?(?:an?|the|who\\s(?:is|was)\\san?)\\s(?:[\\p{L}-]+\\s){0,3}${word}\\b`, 'u').test(text.slice(m.end, m.end + 60)),
  );

function boundTo(context: Context, noun: string, place: number, fits: (chain: Chain) => boolean): Chain | undefined {
  const holders = holdersOf(context, noun).filter(fits);
  // whoever the story names last, not who is named in somebody's words
  return lastBefore(holders, place, (at) => !isQuoted(context, at)) ?? lastBefore(holders, place);
}

/** Whoever is named last before a place; `counts`: at which places. */
function lastBefore(chains: readonly Chain[], place: number, counts: (at: number) => boolean = () => true): Chain | undefined {
  let best: { readonly chain: Chain; readonly at: number } | undefined;
  for (const chain of chains)
    for (const { start } of chain.mentions) if (start < place && start > (best?.at ?? -1) && counts(start)) best = { chain, at: start };
  return best?.chain;
}

/** The only holder of the office whom the opening of the story names. */
function ahead(context: Context, noun: string, source: Range, not: (chain: Chain) => boolean): Likely | undefined {
  const { blocks } = context.article;
  const first = blocks.findIndex((b) => b.end > source.start);
  const end = blocks[Math.min(blocks.length - 1, first + OPENING)]!.end;
  const holders = holdersOf(context, noun).filter((c) => !not(c) && c.mentions.some((m) => m.start < end));
  return holders.length === 1 ? { chain: holders[0]!, probability: AHEAD } : undefined;
}

/** Behind the name of whoever a story's first sentence tells of: "Mara Holt, 47, of Coal Lane". */
const INTRODUCED = /^,\s(?:\d{1,2}\b|of\s|from\s|who\s)|^\s\(\d{1,2}\)/;

/** "A roofer who told a widow … | Mara Holt, 47, took": the paragraph after the first begins with the name of whom that told. */
function introduced(context: Context, source: Range, gender: Gender | undefined): Likely | undefined {
  const { blocks, text } = context.article;
  const own = blocks[blockAt(context, source.start)]!;
  const next = own.kind === 'body' ? blocks.find((b) => b.kind === 'body' && b.start >= own.end) : undefined;
  if (!next) return undefined;
  const [first] = namedIn(context, next.start, next.end);
  if (!first || first.mention.whole.start > next.start + 1 || first.mention.possessive || !first.chain.name.includes(' ') || !genderFits(first.chain, gender))
    return undefined;
  const person = first.chain.kind === 'person' || first.chain.kind === 'unknown';
  return person && INTRODUCED.test(text.slice(first.mention.end, first.mention.end + 8)) ? { chain: first.chain, probability: AHEAD } : undefined;
}
