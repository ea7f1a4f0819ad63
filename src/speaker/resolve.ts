import type { Attribution } from '../attribution/index.js';
import { type Article, type Damage, type Range, type Speaker, spanOf } from '../record/index.js';
import { Book, type Entry } from './book.js';
import type { Chain } from './chains.js';
import { blockAt, type Context, contextOf, isQuoted, namedIn, sentenceAt, storyBefore } from './context.js';
import { personOf, type Said } from './pronouns.js';
import { isOutlet, type Reference, referenceOf } from './reference.js';
import { answersTo } from './roles.js';

/** Who speaks in each attribution, in the order given, and the speakers they refer to. */
export interface Resolved {
  readonly speakers: Speaker[];
  readonly byAttribution: readonly { readonly speaker: string | null; readonly via: readonly string[]; readonly damage: readonly Damage[] }[];
  /** What could not be made out, and where. */
  readonly warnings: string[];
}

/** One attribution's answer: who said it, and who passed it on. */
interface Answer {
  speaker: Entry | null;
  via: Entry[];
}

/**
 * Resolves the sources of an article's attributions to speakers: names by alias chain, roles by apposition, pronouns to the likeliest
 * person before them, quotations without a source to whoever goes on speaking. Two equally likely people give null.
 */
export function resolveSpeakers(article: Article, attributions: readonly Attribution[]): Resolved {
  const context = contextOf(article, attributions);
  const book = new Book(article.text);
  const answers = new Map<number, Answer>();
  const said: Said[] = [];
  for (const i of readingOrder(attributions)) {
    const answer = answerFor(context, book, attributions, i, answers, said);
    answers.set(i, answer);
    const a = attributions[i]!;
    if (a.within === undefined) said.push({ place: anchorOf(a), chain: answer.speaker?.chain });
  }
  const warnings = attributions.flatMap((a, i) => (answers.get(i)!.speaker === null ? [warningFor(article.text, a)] : []));
  return {
    speakers: book.speakers(),
    byAttribution: attributions.map((a, i) => {
      const { speaker, via } = answers.get(i)!;
      return { speaker: speaker?.id ?? null, via: via.map((v) => v.id), damage: scrambledIn(context, a) };
    }),
    warnings,
  };
}

/** Where an attribution names its speaker: outer ones in text order, each followed by those inside it. */
const anchorOf = (a: Attribution): number => (a.source[0] ?? a.cue[0] ?? a.content[0]!).start;

function readingOrder(attributions: readonly Attribution[]): number[] {
  const depth = (i: number): number => (attributions[i]!.within === undefined ? 0 : 1 + depth(attributions[i]!.within!));
  const needs = (i: number): boolean => attributions[i]!.follows !== undefined;
  return attributions
    .map((_, i) => i)
    .sort((a, b) => depth(a) - depth(b) || anchorOf(attributions[a]!) - anchorOf(attributions[b]!) || Number(needs(a)) - Number(needs(b)));
}

function answerFor(
  context: Context,
  book: Book,
  attributions: readonly Attribution[],
  i: number,
  answers: ReadonlyMap<number, Answer>,
  said: readonly Said[],
): Answer {
  const a = attributions[i]!;
  const source = a.source[0];
  if (!source) return answers.get(a.follows ?? -1) ?? { speaker: null, via: [] };
  const parent = a.within === undefined ? undefined : answers.get(a.within);
  const reference = referenceOf(context, source);
  const inside = inReport(context, reference, source, a, parent);
  const speaker = inside === undefined ? speakerFor(context, book, reference, source, parent, said) : inside;
  return { speaker, via: reference.type === 'pronoun' && speaker ? outletBefore(context, attributions, answers, source) : [] };
}

/**
 * A pronoun inside a reported content. "Holt said he expected …" means Holt; inside a quotation "he" is somebody whom the quotation
 * itself has named, or we do not know.
 *
 * @returns an answer of its own, undefined where the general rules shall decide
 */
function inReport(context: Context, reference: Reference, source: Range, a: Attribution, parent: Answer | undefined): Entry | null | undefined {
  if (!parent || reference.type !== 'pronoun' || reference.of === 'thing') return undefined;
  const outer = context.attributions[a.within!]!;
  if (outer.quotation === 'indirect') {
    const gender = parent.speaker?.chain?.gender;
    return parent.speaker && !(gender && reference.gender && gender !== reference.gender) ? parent.speaker : null;
  }
  const named = outer.content
    .flatMap((c) => namedIn(context, c.start, Math.min(c.end, source.start)))
    .filter(({ chain }) => chain.kind === 'person' && !(reference.gender && chain.gender && chain.gender !== reference.gender));
  return named.length > 0 ? undefined : null;
}

function speakerFor(context: Context, book: Book, reference: Reference, source: Range, parent: Answer | undefined, said: readonly Said[]): Entry | null {
  const chained = (chain: Chain | undefined): Entry | null => (chain ? book.ofChain(chain, source) : null);
  switch (reference.type) {
    case 'chain':
      return chained(reference.chain);
    case 'first-person':
      return parent?.speaker ?? null;
    case 'relative':
      return chained(antecedentOf(context, source));
    case 'own-words':
      return chained(issuerOf(context, source, said));
    case 'pronoun':
      if (reference.of === 'one') return chained(personOf(context, source, reference.gender, said));
      return (
        book.lastOf(reference.of === 'many' ? ['group', 'unnamed', 'organisation'] : ['organisation', 'country', 'document'], {
          from: lastSentence(context, source),
          to: source.start,
        }) ?? null
      );
    case 'role':
      return chained(byRole(context, reference.noun, source, said));
    case 'organisation-again':
      return chained(organisationBefore(context, reference.noun, source, said)) ?? null;
    case 'named':
      return book.named(reference, source);
    case 'unnamed':
      return book.unnamed(reference.name, source);
  }
}

/** "…, who said", "…, which says": the name right before, with its description between commas or brackets. */
function antecedentOf(context: Context, source: Range): Chain | undefined {
  const who = /^who/i.test(context.article.text.slice(source.start, source.end));
  const sentence = sentenceAt(context, source.start);
  return namedIn(context, Math.max(sentence.start, source.start - 120), source.start).findLast(
    ({ chain, mention }) => (chain.kind === 'person') === who && chain.kind !== 'country' && !mention.possessive,
  )?.chain;
}

/** Who issued "the statement": whoever spoke last in this paragraph or the one before, else the organisation named last there. */
function issuerOf(context: Context, source: Range, said: readonly Said[]): Chain | undefined {
  const { from, to } = nearby(context, source);
  const spoke = said.findLast((s) => s.place >= from && s.place < to)?.chain;
  return spoke ?? namedIn(context, from, to).findLast(({ chain }) => chain.kind === 'organisation')?.chain;
}

const OFFICIAL =
  /^(?:judge|justice|senator|governor|mayor|president|premier|minister|secretary|spokes\p{L}+|prosecutor|attorney|lawyer|officer|sheriff|ambassador|congress\p{L}+|representative|lawmaker|official|commissioner|chancellor|general|admiral|king|queen|pope|bishop|chief|leader|delegate)$/u;

/** By how much somebody must lead to be meant by a description that the article never bound to them ("the 56-year-old"). */
const CLEAR_LEAD = 1.2;

/** The person bound to a role and named last before the place; else the only person whom this paragraph and the one before speak of. */
function byRole(context: Context, noun: string, source: Range, said: readonly Said[]): Chain | undefined {
  const bound = context.chains.filter((c) => answersTo(context.roles.get(c) ?? new Set(), noun) && c.mentions.some((m) => m.start < source.start));
  if (bound.length === 1) return bound[0];
  const last = (c: Chain): number => Math.max(...c.mentions.filter((m) => m.start < source.start).map((m) => m.start));
  if (bound.length > 1) return bound.reduce((best, c) => (last(c) > last(best) ? c : best));
  // officials are brought in with their names: one that the article has not bound is somebody it does not name
  if (OFFICIAL.test(noun)) return undefined;
  return onlyPersonNear(context, source, said) ?? personOf(context, source, undefined, said, CLEAR_LEAD);
}

function onlyPersonNear(context: Context, source: Range, said: readonly Said[]): Chain | undefined {
  const { from } = nearby(context, source);
  const near = new Set(namedIn(context, from, source.start).flatMap(({ chain }) => (chain.kind === 'person' ? [chain] : [])));
  const speaker = said.findLast((s) => s.place >= from && s.place < source.start)?.chain;
  if (speaker) near.add(speaker);
  return near.size === 1 ? [...near][0] : undefined;
}

/** "The company": the organisation that spoke last nearby, else the one named last before outside anybody's words, if it can be called that. */
function organisationBefore(context: Context, noun: string, source: Range, said: readonly Said[]): Chain | undefined {
  const { from, to } = nearby(context, source);
  const spoke = said.findLast((s) => s.place >= from && s.place < to)?.chain;
  if (spoke?.kind === 'organisation') return spoke;
  const before = namedIn(context, from, source.start).filter(
    ({ chain, mention }) => chain.kind === 'organisation' && chain.name.includes(' ') && !isQuoted(context, mention.start),
  );
  const called = namedIn(context, 0, source.start).findLast(({ chain }) => chain.kind === 'organisation' && chain.name.toLowerCase().includes(noun));
  return (called ?? before.at(-1))?.chain;
}

/** Where the sentence before the one of a place begins: as far as "it" and "they" reach. */
function lastSentence(context: Context, { start }: Range): number {
  const own = sentenceAt(context, start);
  const before = own.start > 0 ? sentenceAt(context, Math.max(0, own.start - 2)) : own;
  return blockAt(context, before.start) === blockAt(context, start)
    ? before.start
    : context.article.blocks[Math.max(0, storyBefore(context, blockAt(context, start)))]!.start;
}

const nearby = (context: Context, source: Range): { from: number; to: number } => {
  const before = storyBefore(context, blockAt(context, source.start));
  return { from: context.article.blocks[before < 0 ? blockAt(context, source.start) : before]!.start, to: source.start };
};

/** "State media said: … He added": a person's words go on through the outlet that carried them in the sentence before. */
function outletBefore(context: Context, attributions: readonly Attribution[], answers: ReadonlyMap<number, Answer>, source: Range): Entry[] {
  const here = blockAt(context, source.start);
  let last: Entry | null = null;
  let place = -1;
  for (const [i, answer] of answers) {
    const at = anchorOf(attributions[i]!);
    if (attributions[i]!.within === undefined && at < source.start && at > place && blockAt(context, at) === here) {
      place = at;
      last = answer.speaker;
    }
  }
  return last && last.kind === 'organisation' && isOutlet(last.name) ? [last] : [];
}

/** Scrambled names in the sentence that carries the attribution. */
function scrambledIn(context: Context, a: Attribution): Damage[] {
  const sentence = sentenceAt(context, anchorOf(a));
  return namedIn(context, sentence.start, sentence.end).flatMap(({ mention }) =>
    mention.scrambled ? [{ kind: 'scrambled-name' as const, span: mention.whole }] : [],
  );
}

function warningFor(text: string, a: Attribution): string {
  const what = a.source[0] ? `who "${spanOf(text, a.source[0]).text}" is` : 'who said it: the text names nobody';
  const content = spanOf(text, a.content[0]!).text.replace(/\s+/g, ' ');
  return `unresolved at ${a.content[0]!.start}: ${what} (“${content.length > 60 ? `${content.slice(0, 57)}…` : content}”)`;
}
