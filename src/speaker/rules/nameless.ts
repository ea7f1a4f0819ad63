import { type Gender, isPersonNoun, matchesOf, PERSON_NOUN, roleNounOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Entry } from '../book.js';
import { genderFits } from '../chains/chain.js';
import { answersTo } from '../chains/roles.js';
import { blockAt, type Context, isQuoted, namedIn, storyBefore } from '../context.js';
import type { SaidBy } from './organisations.js';

/** One person whom the page does not name: "a police spokesman", "one resident", "the witness". */
const ONE =
  /^(?<article>an?|one|another|the)\s(?:[\p{L}’'-]+\s)*?(?<noun>[\p{L}-]+)(?=$|,|\s(?:\p{Ll}{3,}ed(?:\s|$)|(?:who|of|for|from|in|at|with|on|by|familiar|close(?=\sto\s)|named)\s))/iu;

/** Its noun, in small letters. */
function nounOf(name: string): string | undefined {
  const { article, noun } = ONE.exec(name)?.groups ?? {};
  const word = noun?.toLowerCase();
  // "one of them" may be anybody
  if (word && /^(?:them|us|you|these|those|whom|which)$/.test(word)) return undefined;
  // "the thoughts" are nobody; after "a" and "one" stands a person, as things and bodies are no speakers without a name
  return word && (!/^the$/i.test(article!) || roleNounOf(word) !== undefined || PERSON_NOUN.test(word)) ? word : undefined;
}

/** How many blocks back "the man" is still the one who was told of; whoever speaks without a name for others, or on that condition, stays so as long as the page goes on. */
const FAR = 8;
const STAYS = /^(?:spokes\p{L}+|source|official|aide|adviser|advisor|insider|operative|strategist|member|staffer|donor|diplomat)$/u;

interface Ask {
  readonly context: Context;
  readonly said: readonly SaidBy[];
}

/** "A police spokesman said …. | He added": whoever spoke last, here or in the paragraph before, if nobody who fits was named as a subject since. */
export function namelessBefore({ context, said }: Ask, place: number, gender: Gender | undefined, content: readonly Range[]): Entry | undefined {
  // "When a clerk announced it, “…,” she writes": whoever the words tell of does not say them
  const last = said.findLast((s) => s.place < place && !content.some((c) => c.start <= s.place && s.place < c.end));
  if (last?.entry?.kind !== 'unnamed') return undefined;
  const noun = nounOf(last.entry.name);
  const own = noun && roleNounOf(noun);
  if (!noun || (own && gender && own !== gender)) return undefined;
  const here = blockAt(context, place);
  const block = blockAt(context, last.place);
  if (block !== here && block !== storyBefore(context, here)) return undefined;
  const since = namedIn(context, last.place, place).some(
    ({ chain, mention }) => mention.subject && chain.kind === 'person' && !isQuoted(context, mention.start) && genderFits(chain, gender),
  );
  return since ? undefined : last.entry;
}

/** "A police spokesman said …. | The spokesman added": who was brought in by that noun, if nobody named before answers to it. */
export function sameNameless({ context, said }: Ask, place: number, noun: string): Entry | undefined {
  const here = blockAt(context, place);
  const last = said.findLast((s) => s.place < place && s.entry?.kind === 'unnamed' && nounOf(s.entry.name) === noun);
  if (!last?.entry || (here - blockAt(context, last.place) > FAR && !STAYS.test(noun))) return undefined;
  const named = context.chains.some((c) => answersTo(context.roles.get(c) ?? new Set(), noun) && c.mentions.some((m) => m.start < place));
  return named ? undefined : last.entry;
}

/** "In response, | a spokesman for the company | denied it.", "I asked | one of the whips | how it had gone." */
const BROUGHT_IN: readonly RegExp[] = [
  /(?<!\p{L})(?<who>(?:an?|another)\s(?:[\p{L}’'-]+\s){0,3}?(?<noun>spokes(?:man|woman|person))(?:\s(?:for|of|from)\s[^,.;:“”"()]{2,40}?)?)(?=\s(?:\p{L}+ed|said|says|told|did|would|wrote)(?!\p{L})|,)/giu,
  /(?<!\p{L})(?:asked|spoke(?:n)?\s(?:to|with)|talked\s(?:to|with)|met|rang|phoned|interviewed)\s(?<who>(?:an?|another|one(?:\sof\s(?:the|his|her|their|my|our))?)\s(?:[\p{L}’'-]+\s){0,2}?(?<noun>[\p{L}-]+))(?=[,.;]|\s(?:who|how|why|what|whether|if|about|in|at|near|from|of|on|with|for|outside)(?!\p{L}))/giu,
];

/** "A spokesman denied it. “…,” he wrote", "I spoke to a farmer. “…,” he said": whom the sentence before, though it is no statement, brings in to speak, and whom nobody named has followed. */
export function strangerBefore(context: Context, place: number, from: number, gender: Gender | undefined): string | undefined {
  const passage = context.article.text.slice(from, place);
  const told = BROUGHT_IN.flatMap((form) => matchesOf(passage, form))
    .sort((a, b) => a.index - b.index)
    .findLast((m) => !isQuoted(context, from + m.index) && isPersonNoun(singular(m.groups!.noun!)));
  const own = told && roleNounOf(singular(told.groups!.noun!));
  if (!told || (own && gender && own !== gender)) return undefined;
  const since = namedIn(context, from + told.index, place).some(
    ({ chain, mention }) => chain.kind === 'person' && mention.subject && !isQuoted(context, mention.start),
  );
  return since ? undefined : told.groups!.who;
}

/** "one of the whips" */
const singular = (noun: string): string => noun.toLowerCase().replace(/(?<!s)s$/, '');
