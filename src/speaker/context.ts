import type { Attribution } from '../attribution/index.js';
import { sentencesOf } from '../language/index.js';
import { type Article, indexAt, type Range } from '../record/index.js';
import { type Chain, type ChainMention, chainsOf } from './chains.js';
import { genderByRole, type RolesOf, rolesOf } from './roles.js';

/** What resolving looks at: the article's people, who stands in which paragraph and sentence, and what is inside quotation marks. */
export interface Context {
  readonly article: Article;
  readonly attributions: readonly Attribution[];
  readonly chains: readonly Chain[];
  readonly roles: RolesOf;
  /** Every name mention of every chain, in text order. */
  readonly named: readonly Named[];
  /** Contents of direct speech, in text order: names inside them are not the story's own subjects. */
  readonly quoted: readonly Range[];
  /** Sentences of a block, cut once. */
  readonly sentences: Map<number, readonly Range[]>;
}

export interface Named {
  readonly chain: Chain;
  readonly mention: ChainMention;
}

const READ = new Set(['title', 'summary', 'heading', 'body', 'quote', 'list', 'caption', 'table', 'embed']);

export function contextOf(article: Article, attributions: readonly Attribution[]): Context {
  const passages = article.blocks.filter((b) => READ.has(b.kind));
  const chains = chainsOf(article, passages);
  const roles = rolesOf(article.text, chains);
  for (const chain of chains) {
    const told = chain.gender ?? genderByRole(roles.get(chain) ?? new Set());
    if (told) chain.gender = told;
  }
  const quoted = attributions
    .filter((a) => a.quotation !== 'indirect' && a.within === undefined)
    .flatMap((a) => (a.quotation === 'direct' ? a.content : quotedParts(article.text, a.content)));
  const named: readonly Named[] = chains
    .flatMap((chain) => chain.mentions.map((mention) => ({ chain, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  for (const a of attributions) for (const source of a.source) settleKind(source, article.text, named);
  return { article, attributions, chains, roles, named, quoted: quoted.sort((a, b) => a.start - b.start), sentences: new Map() };
}

/**
 * Settles what an unknown name of two or more words is that ends a source, or a part of it. People go by their last word afterwards
 * ("Holt"), companies by their first ("Norlane"); a "which" makes it a thing; else whoever speaks is a person.
 */
function settleKind(source: Range, text: string, named: readonly Named[]): void {
  for (const { chain, mention } of namedIn({ named }, source.start, source.end)) {
    const closes = /^\s*(?:,|\(|$)/.test(text.slice(mention.end, source.end));
    const bound = /\b(?:of|for|to|from|at|in|by|with|on|whose)\s+(?:the\s+)?$/i.test(text.slice(Math.max(source.start, mention.start - 12), mention.start));
    if (!closes || bound || chain.kind !== 'unknown' || !/^\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+)+$/u.test(chain.name)) continue;
    const words = chain.name.split(' ');
    const alone = new Set(chain.mentions.map((m) => text.slice(m.start, m.end)).filter((t) => !t.includes(' ')));
    const thing = /^,\s+which\b/.test(text.slice(mention.end, mention.end + 10)) || (alone.has(words[0]!) && !alone.has(words.at(-1)!));
    const company =
      mention.start > source.start &&
      /\b(?:operator|company|firm|maker|group|chain|retailer|developer|agency|owner of)\b/i.test(text.slice(source.start, mention.start)) &&
      !alone.has(words.at(-1)!);
    chain.kind = thing || company ? 'organisation' : 'person';
  }
}

/** Index of the first of `items` (sorted by `place`) whose place is not before `at`. */
function firstFrom<T>(items: readonly T[], at: number, place: (item: T) => number): number {
  let lo = 0;
  let hi = items.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (place(items[mid]!) < at) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The name mentions that begin in [from, to), in text order. */
export const namedIn = ({ named }: Pick<Context, 'named'>, from: number, to: number): readonly Named[] =>
  named.slice(
    firstFrom(named, from, (n) => n.mention.start),
    firstFrom(named, to, (n) => n.mention.start),
  );

/** Of a mixed content, the parts between its marks. */
function quotedParts(text: string, content: readonly Range[]): Range[] {
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[“"][^”"]*[”"]?/g)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length })),
  );
}

/** Index of the block that holds a place, or of the last one before it. */
export const blockAt = ({ article: { blocks } }: Context, place: number): number => indexAt(blocks, place);

/** The story's block before this one, furniture and captions stepped over; -1 when there is none. */
export function storyBefore({ article: { blocks } }: Context, block: number): number {
  for (let i = block - 1; i >= 0; i--) if (['body', 'quote', 'summary', 'list', 'title'].includes(blocks[i]!.kind)) return i;
  return -1;
}

/** The sentence that holds a place, or the one after it when it stands between two. */
export function sentenceAt(context: Context, place: number): Range {
  const index = blockAt(context, place);
  const block = context.article.blocks[index]!;
  let sentences = context.sentences.get(index);
  if (!sentences) {
    sentences = sentencesOf(context.article.text, block);
    context.sentences.set(index, sentences);
  }
  return sentences[firstFrom(sentences, place + 1, (s) => s.end)] ?? block;
}

export function isQuoted({ quoted }: Context, place: number): boolean {
  const last = quoted[firstFrom(quoted, place + 1, (q) => q.start) - 1];
  return last !== undefined && place < last.end;
}
