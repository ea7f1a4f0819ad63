import { matchesOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Said } from '../asked.js';
import type { Book, Entry } from '../book.js';
import type { Chain } from '../chains/chain.js';
import { isPersonal, tellsPerson } from '../chains/personal.js';
import { blockAt, type Context, isQuoted, namedIn, sentenceAt, storyBefore } from '../context.js';
import { isOutlet } from '../outlets.js';
import { mayBe } from './sorts.js';

/** Whoever spoke before, people or not. */
export interface SaidBy extends Said {
  readonly entry: Entry | null;
}

/** What both questions look at. */
interface Ask {
  readonly context: Context;
  readonly book: Book;
  readonly said: readonly SaidBy[];
}

/** Who issued "the statement": whoever spoke last in this paragraph or the one before, else the organisation named last there. */
export function issuerOf({ context, book, said }: Ask, source: Range): Entry | undefined {
  const { from, to } = nearby(context, source);
  const sender = senderOf(context, source);
  if (sender === null) return undefined;
  if (sender) return book.ofChain(sender, source);
  const issues = ({ place, entry }: SaidBy): boolean => place < to && (entry?.kind === 'organisation' || entry?.kind === 'person');
  const spoke = said.findLast((s) => s.place >= from && issues(s))?.entry;
  if (spoke) return spoke;
  // "This post explains": the page itself
  if (/^this\s/i.test(context.article.text.slice(source.start, source.end))) return undefined;
  const here = blockAt(context, source.start);
  const earlier = said.findLast((s) => issues(s) && s.entry?.kind === 'organisation' && here - blockAt(context, s.place) <= FAR)?.entry;
  return earlier ?? lastNamed(context, book, from, source, ANY, true) ?? mainOne(context, book, source, ANY);
}

const NOUN = `(?<noun>statement|letter|message|memo|email|e-mail|post|tweet|release|filing|complaint|lawsuit|suit|note|cable|telegram)`;
/** "Norlane issued a statement", "Holt wrote in a memo". */
const ISSUED = new RegExp(
  String.raw`\b(?:issued|released|sent|published|posted|shared|wrote|penned|provided|put\sout|filed)\b[^.!?;“”"]{0,60}?\b${NOUN}\b`,
  'giu',
);
/** Forms in which a page tells whose words a letter or a memo is, with the side of the match on which the name stands. */
const PUT_OUT: readonly (readonly ['before' | 'behind', RegExp])[] = [
  ['before', ISSUED],
  // "The memo, which was sent to managers, was written by Holt"
  [
    'behind',
    new RegExp(
      String.raw`\b${NOUN}\b(?:,[^.!?;]{0,160}?,[”"]?)?[^.!?;,“”"]{0,40}?\b(?:written|penned|signed|sent|drafted|authored|issued|released|posted)\s(?:\p{L}+\s){0,2}?by\s`,
      'giu',
    ),
  ],
  // "a letter from Holt", "a memo to staff by Holt"
  ['behind', new RegExp(String.raw`\b${NOUN}\s(?:to\s\p{L}+\s)?(?:from|by)\s`, 'giu')],
  // "In a letter to staff sent at six, Holt wrote"
  ['behind', new RegExp(String.raw`\bin\s(?:an?|the|his|her|its|their)\s(?:[\p{L}-]+\s){0,3}?${NOUN}\b[^.!?;:“”"]{0,100}?,\s`, 'giu')],
];
/** How far back the sending of a letter is told, in UTF-16 code units: two paragraphs of news. */
const SENT_WITHIN = 900;
/** A page about a letter comes back to it. */
const PAGE_LONG = /^(?:letter|memo|email|e-mail|lawsuit|suit|complaint|filing|cable|telegram)$/i;

/** Who is told to have put out what the source is called by, last before it; null where that is somebody whom the page does not name. */
const senderOf = (context: Context, source: Range): Chain | null | undefined =>
  senderBefore(context, context.article.text.slice(source.start, source.end).split(/\s+/).at(-1)!.toLowerCase(), source.start);

/** "In May | a group of parents | sent a letter to …". */
const CROWD = /(?<!\p{L})(?:an?|some|several|many|dozens|hundreds|thousands|other|one|two|three|\d+)\s(?:[\p{L}’'-]+\s){1,12}$/iu;
const ANYBODY_KNOWN = /(?<!\p{L})(?:he|she|they|it|we|I|who|which|the)\s/u;

function senderBefore(context: Context, noun: string, place: number): Chain | null | undefined {
  const { text } = context.article;
  const from = PAGE_LONG.test(noun) ? 0 : Math.max(0, place - SENT_WITHIN);
  const passage = text.slice(from, place);
  const found = PUT_OUT.flatMap(([side, form]) =>
    matchesOf(passage, form).flatMap((m) => {
      if (m.groups!.noun!.toLowerCase() !== noun || isQuoted(context, from + m.index)) return [];
      const at = from + m.index;
      const chain = side === 'before' ? namedBefore(context, at) : namedBehind(context, at + m[0].length);
      const crowd = side === 'before' && !chain ? CROWD.exec(text.slice(sentenceAt(context, at).start, at))?.[0] : undefined;
      return chain || (crowd && !ANYBODY_KNOWN.test(crowd)) ? [{ at, chain: chain ?? null }] : [];
    }),
  );
  return found.sort((a, b) => a.at - b.at).at(-1)?.chain;
}

/** How the paragraph before words that nobody is told to say ends: "The harbour board issued a statement." */
export function senderAbove(context: Context, content: Range): Chain | undefined {
  const { text, blocks } = context.article;
  const own = blocks[blockAt(context, content.start)]!;
  const before = blocks[storyBefore(context, blockAt(context, content.start))];
  if (before?.kind !== 'body' || own.start !== content.start || !/^["“]/.test(text.slice(content.start, content.start + 1))) return undefined;
  const { start, end } = sentenceAt(context, before.end - 2);
  const m = matchesOf(text.slice(start, end), ISSUED).at(-1);
  return m && !isQuoted(context, start + m.index) ? namedBefore(context, start + m.index) : undefined;
}

const namedBefore = (context: Context, place: number): Chain | undefined =>
  namedIn(context, sentenceAt(context, place).start, place).findLast(
    ({ chain, mention }) => chain.kind !== 'country' && !mention.possessive && !isQuoted(context, mention.start),
  )?.chain;

/** The name right behind a place, titles between. */
const namedBehind = (context: Context, place: number): Chain | undefined =>
  namedIn(context, place, place + 60).find(({ chain, mention }) => chain.kind !== 'country' && !mention.possessive && mention.whole.start <= place + 4)?.chain;

/** What a letter, a memo or a post is called by, in the sentence before. */
const WRITTEN = new RegExp(String.raw`\b${NOUN}\b`, 'giu');

/** "It begins", after a sentence about somebody's memo: whose memo that is, where the page tells it. */
export function authorBefore(context: Context, source: Range): Chain | undefined {
  const from = lastSentence(context, source);
  const told = matchesOf(context.article.text.slice(from, source.start), WRITTEN).findLast((m) => !isQuoted(context, from + m.index));
  return (told && senderBefore(context, told.groups!.noun!.toLowerCase(), source.start)) ?? undefined;
}

/** How many blocks back an organisation still is the one that "the statement" is of. */
const FAR = 8;
const ANY = (): boolean => true;
/** No acronym, which may be of the name before. */
const isWritten = (name: string): boolean => /\p{Ll}/u.test(name);

/** The organisation of the running story that is named last before a place, outside anybody's words; an acronym only if it comes again. @param subject of sentences' subjects alone: who is only told of has put nothing out */
function lastNamed(context: Context, book: Book, from: number, source: Range, fits: (name: string) => boolean, subject = false): Entry | undefined {
  const last = namedIn(context, from, source.start).findLast(
    ({ chain, mention }) =>
      chain.kind === 'organisation' &&
      fits(chain.name) &&
      !headsFacts(chain, context) &&
      (!subject || mention.subject) &&
      (chain.name.includes(' ') || chain.mentions.length > 1) &&
      !isQuoted(context, mention.start) &&
      context.article.blocks[blockAt(context, mention.start)]!.kind !== 'caption',
  );
  return last && book.ofChain(last.chain, source);
}

/** Bodies of the state, of which there is one for each field: with the field, they are named. */
const BODIES: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'council',
  'court',
  'parliament',
  'government',
  'police',
  'embassy',
  'tribunal',
  'senate',
]);

/** A page has one of each, whatever else it tells of. */
const ONE_EACH = /^(?:police|government)$/;
/** ... or of these, unless it has named one; "the department" is too often one that goes by a name of another sort. */
const ONE_TOLD = /^(?:ministry|parliament)$/;

/**
 * "The company", "the shipping agency": the organisation that one of these words names ("Averna Shipping"), else a body of the state
 * by its field, else the one that spoke last nearby, else the one named last nearby outside anybody's words.
 *
 * @param words of the phrase, article left out, in small letters
 */
export function organisationBefore({ context, book, said }: Ask, words: readonly string[], source: Range): Entry | undefined {
  const { from, to } = nearby(context, source);
  // "the transport ministry", "the dockers' union" say themselves which one, as "the shipping company" does not: of another name only its own noun
  const tellsItself = words.length > 1 && (BODIES.has(words.at(-1)!) || /[’']s?$/.test(words.at(-2)!));
  const called = namedIn(context, 0, source.start).findLast(
    ({ chain }) => isCalled(chain, tellsItself ? words.slice(-1) : words) && isOfThatKind(chain, words) && !headsFacts(chain, context),
  );
  const brought = words.length === 1 ? broughtIn(context, words[0]!, from, source) : undefined;
  if (brought && brought.start > (called?.mention.start ?? -1)) return book.named({ name: brought.name, kind: 'organisation' }, source);
  // "Norlane Electric Company …": another body that this paragraph itself has told of since is nearer
  const since =
    called && words.length === 1 ? bodyTold(context, book, { from: Math.max(called.mention.end, blockStart(context, source)), to }, isWritten) : undefined;
  if (since) return since;
  if (called) return book.ofChain(called.chain, source);
  if (tellsItself) return book.named({ name: words.join(' '), kind: 'organisation' }, source);
  const spoke = said.findLast((s) => s.place >= from && s.place < to)?.entry;
  const fits = (name: string): boolean => mayBe(name, words.at(-1)!);
  if (spoke && isBody(spoke) && fits(spoke.name)) return spoke;
  const near = bodyTold(context, book, { from, to }, fits) ?? lastNamed(context, book, from, source, fits);
  if (near) return near;
  const body = words.length === 1 && (ONE_EACH.test(words[0]!) || ONE_TOLD.test(words[0]!)) ? words[0]! : undefined;
  const main = body && ONE_EACH.test(body) ? undefined : mainOne(context, book, source, fits);
  return main ?? (body === undefined ? undefined : book.named({ name: body, kind: 'organisation' }, source));
}

/** "A harbour commission was more tentative. … the commission": a body brought in without a name of its own, last before the source. */
function broughtIn(context: Context, noun: string, from: number, source: Range): { readonly name: string; readonly start: number } | undefined {
  if (!BROUGHT.test(noun)) return undefined;
  const form = new RegExp(String.raw`(?<!\p{L})an?\s(?<name>(?:[\p{L}’'-]+\s){1,3}${noun})(?!\p{L})`, 'giu');
  const found = matchesOf(context.article.text.slice(from, source.start), form).findLast((m) => !isQuoted(context, from + m.index));
  return found && { name: found.groups!.name!, start: from + found.index };
}
const BROUGHT = /^(?:commission|board|panel|committee|court|council|tribunal|agency)$/;

/** "The appeals court" is no supreme court. */
const COURTS = /^(?:appeals?|appellate|district|trial|lower|circuit|county|crown)$/;
const isOfThatKind = ({ name }: Chain, words: readonly string[]): boolean => {
  const kind = words.at(-1) === 'court' ? words.find((w) => COURTS.test(w)) : undefined;
  return kind === undefined || name.toLowerCase().includes(kind.replace(/s$/, ''));
};

/** Behind or before a name, what only a firm or its like is: "Norlane is a lamp maker", "the startup | Norlane". */
const IS_BODY =
  /^(?:\s(?:is|was)\s|,\s)(?:an?|the|one\sof\sthe)\s(?:[\p{L}\d’'-]+\s){0,6}?(?:company|firm|maker|startup|start-up|manufacturer|provider|retailer|agency|nonprofit|charity|organi[sz]ation|brand|chain|bank|airline|developer|publisher|carmaker|business)(?!\p{L})/u;
const BODY_BEFORE = /(?<!\p{L})(?:company|firm|maker|startup|giant|retailer|agency|nonprofit|charity|brand)\s$/iu;
const BEFORE = 14;
const BEHIND = 100;

/** The body that was the subject of a sentence last, by a name of organisations or one of which the page says what it is. */
function bodyTold(
  context: Context,
  book: Book,
  { from, to }: { readonly from: number; readonly to: number },
  fits: (name: string) => boolean,
): Entry | undefined {
  const { text } = context.article;
  const isFirm = (c: Chain): boolean =>
    c.mentions.some((m) => IS_BODY.test(text.slice(m.end, m.end + BEHIND)) || BODY_BEFORE.test(text.slice(Math.max(0, m.whole.start - BEFORE), m.whole.start)));
  const found = namedIn(context, from, to).findLast(
    ({ chain, mention }) =>
      mention.subject &&
      !mention.possessive &&
      !isQuoted(context, mention.start) &&
      (chain.kind === 'organisation' || (chain.kind === 'unknown' && !chain.name.includes(' ') && !tellsPerson(chain, text) && isFirm(chain))) &&
      fits(chain.name) &&
      !isOutlet(chain.name) &&
      !BOUND.test(text.slice(Math.max(0, mention.whole.start - 12), mention.whole.start)),
  );
  return found && book.ofChain(found.chain, found.mention);
}

/** An organisation, or a name of which nothing but its speaking tells that a person bears it. */
const isBody = ({ kind, chain }: Entry): boolean => kind === 'organisation' || (chain !== undefined && !isPersonal(chain));

/** How many times more often than any other the organisation that a page is about is named. */
const MAIN = 2;

/** The organisation that the page is about: named again and again, and by far the most. */
function mainOne(context: Context, book: Book, source: Range, fits: (name: string) => boolean): Entry | undefined {
  const named = (c: Chain): number => c.mentions.filter((m) => m.start < source.start).length;
  const [first, second] = context.chains
    .filter((c) => c.kind === 'organisation' && !isOutlet(c.name) && fits(c.name) && named(c) > 1 && !headsFacts(c, context))
    .sort((a, b) => named(b) - named(a));
  return first && (!second || named(first) >= MAIN * named(second)) ? book.ofChain(first, source) : undefined;
}

/** "Company Size: 500 employees", again and again: the name of a fact in a list. */
const headsFacts = ({ mentions }: Chain, context: Context): boolean =>
  mentions.length > 1 && mentions.every((m) => context.article.text[m.end] === ':' && blockStart(context, m) === m.start);

const isCalled = ({ kind, name }: Chain, words: readonly string[]): boolean => {
  if (name === 'GOP') return words.length === 1 && words[0] === 'party';
  if (kind === 'person' || kind === 'country' || !name.includes(' ')) return false;
  const own = name.toLowerCase().split(/\s+/);
  return words.some((w) => own.includes(w) || own.includes(`${w}s`));
};

/** Binds a name to what stands before it: no subject. */
const BOUND = /\b(?:by|of|from|at|in|for|to|with|on|about|against)\s(?:the\s)?$/i;

/** "The League was blunter. … it said": the organisation that is the subject of the sentence before, though it has not spoken yet. */
export function bodyNamed(context: Context, book: Book, { from, to }: { from: number; to: number }): Entry | undefined {
  const found = namedIn(context, from, to).findLast(
    ({ chain, mention }) =>
      chain.kind === 'organisation' &&
      !isOutlet(chain.name) &&
      mention.subject &&
      !mention.possessive &&
      !isQuoted(context, mention.start) &&
      !BOUND.test(context.article.text.slice(Math.max(0, mention.whole.start - 12), mention.whole.start)),
  );
  return found && book.ofChain(found.chain, found.mention);
}

/** Several of whom is told before a "they". */
const OTHERS = /\p{Ll}(?:s|people|men|women)(?=[,;]?\s(?:and|but|because|who|which|that)\s)/u;

/** "Holt and Roe never met. They say": the two who are the subject of the last sentence that has one. */
export function pairBefore(context: Context, from: number, to: number): string | undefined {
  const { text } = context.article;
  const people = namedIn(context, from, to).filter(({ chain, mention }) => chain.kind === 'person' && !isQuoted(context, mention.start));
  const last = people.findLastIndex(({ mention }) => mention.subject);
  const [one, other] = people.slice(last, last + 2);
  if (last < 0 || !one || !other || one.chain === other.chain) return undefined;
  const joined = /^\s(?:and|&)\s$/.test(text.slice(one.mention.end, other.mention.whole.start));
  // "Holt and Roe's mother", "Holt and Roe backed the dockers, and they": others may be meant; "were never friends, but they" tells of the two
  if (!joined || other.mention.possessive || one.mention.possessive) return undefined;
  const others = OTHERS.exec(text.slice(other.mention.end, to));
  if (others && !/^\s(?:are|were|have\sbeen|became|remained?)\s/.test(text.slice(other.mention.end))) return undefined;
  return `${one.chain.name} and ${other.chain.name}`;
}

/** Where the sentence before the one of a place begins: as far as "it" and "they" reach. */
export function lastSentence(context: Context, { start }: Range): number {
  const own = sentenceAt(context, start);
  const before = own.start > 0 ? sentenceAt(context, Math.max(0, own.start - 2)) : own;
  return blockAt(context, before.start) === blockAt(context, start)
    ? before.start
    : context.article.blocks[Math.max(0, storyBefore(context, blockAt(context, start)))]!.start;
}

const blockStart = (context: Context, { start }: Range): number => context.article.blocks[blockAt(context, start)]!.start;

const nearby = (context: Context, source: Range): { from: number; to: number } => {
  const before = storyBefore(context, blockAt(context, source.start));
  return { from: context.article.blocks[before < 0 ? blockAt(context, source.start) : before]!.start, to: source.start };
};
