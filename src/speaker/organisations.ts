import type { Range } from '../record/index.js';
import type { Said } from './asked.js';
import type { Book, Entry } from './book.js';
import type { Chain } from './chain.js';
import { blockAt, type Context, isQuoted, namedIn, sentenceAt, storyBefore } from './context.js';

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
  const issues = ({ place, entry }: SaidBy): boolean => place < to && (entry?.kind === 'organisation' || entry?.kind === 'person');
  const spoke = said.findLast((s) => s.place >= from && issues(s))?.entry;
  if (spoke) return spoke;
  const here = blockAt(context, source.start);
  const earlier = said.findLast((s) => issues(s) && s.entry?.kind === 'organisation' && here - blockAt(context, s.place) <= FAR)?.entry;
  return earlier ?? lastNamed(context, book, from, source);
}

/** How many blocks back an organisation still is the one that "the statement" is of. */
const FAR = 8;

/** The organisation of the running story that is named last before a place, outside anybody's words; an acronym only if it comes again. */
function lastNamed(context: Context, book: Book, from: number, source: Range): Entry | undefined {
  const last = namedIn(context, from, source.start).findLast(
    ({ chain, mention }) =>
      chain.kind === 'organisation' &&
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
  const called = namedIn(context, 0, source.start).findLast(({ chain }) => isCalled(chain, tellsItself ? words.slice(-1) : words));
  if (called) return book.ofChain(called.chain, source);
  if (tellsItself) return book.named({ name: words.join(' '), kind: 'organisation' }, source);
  const spoke = said.findLast((s) => s.place >= from && s.place < to)?.entry;
  return spoke?.kind === 'organisation' ? spoke : lastNamed(context, book, from, source);
}

const isCalled = ({ kind, name }: Chain, words: readonly string[]): boolean => {
  if (kind === 'person' || kind === 'country' || !name.includes(' ')) return false;
  const own = name.toLowerCase().split(/\s+/);
  return words.some((w) => own.includes(w) || own.includes(`${w}s`));
};

/** Where the sentence before the one of a place begins: as far as "it" and "they" reach. */
export function lastSentence(context: Context, { start }: Range): number {
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
