import type { Attribution } from '../attribution/index.js';
import { sentencesOf } from '../language/index.js';
import { type Article, indexAt, type Range } from '../record/index.js';
import type { Asked, Candidate } from './asked.js';
import type { Chain } from './chains/chain.js';
import { chainsOf } from './chains/chains.js';
import { type Descriptions, descriptionsIn } from './chains/descriptions.js';
import { firstFrom, isQuoted, isTold, type Named, namedIn, type People } from './chains/people.js';
import { settleGenders } from './chains/pronoun-gender.js';
import { rolesOf } from './chains/roles.js';
import { settleKind, settlePeople } from './chains/settle-kind.js';
import { settleThings } from './chains/things.js';

export { isQuoted, isTold, type Named, namedIn };

/** Also who stands in which paragraph and sentence. */
export interface Ground extends People {
  /** Sentences of a block, cut once. */
  readonly sentences: Map<number, readonly Range[]>;
  /** Descriptions with which sentences of the story begin. */
  readonly descriptions: Descriptions;
  /** Named in the title. */
  readonly titled: ReadonlySet<Chain>;
}

/** What resolving looks at: the ground, and who is quoted by name in it. */
export interface Context extends Ground {
  /** Attributions of each person that name their speaker. */
  readonly spoken: ReadonlyMap<Chain, number>;
  /** Those whom nobody exceeds in that. */
  readonly mostQuoted: readonly Chain[];
  /** Is told every question and its candidates: how the training gets at them. */
  readonly observe?: ((asked: Asked, candidates: readonly Candidate[]) => void) | undefined;
}

/** Where an attribution names its speaker, else where it begins. */
export const anchorOf = (a: Attribution): number => (a.source[0] ?? a.cue[0] ?? a.content[0]!).start;

const READ = new Set(['title', 'summary', 'heading', 'body', 'quote', 'list', 'caption', 'table', 'embed']);

export function groundOf(article: Article, attributions: readonly Attribution[]): Ground {
  const passages = article.blocks.filter((b) => READ.has(b.kind));
  const chains = chainsOf(article, passages);
  const roles = rolesOf(article.text, chains);
  settleThings(article.text, chains, roles, passages);
  const quoted = attributions
    .filter((a) => a.quotation !== 'indirect' && a.within === undefined)
    .flatMap((a) => (a.quotation === 'direct' ? a.content : quotedParts(article.text, a.content)));
  const named: readonly Named[] = chains
    .flatMap((chain) => chain.mentions.map((mention) => ({ chain, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const byPlace = (ranges: Range[]): Range[] => ranges.sort((a, b) => a.start - b.start);
  const told = byPlace(attributions.filter((a) => a.quotation === 'indirect' && a.within === undefined).flatMap((a) => a.content));
  const people = { article, attributions, chains, roles, named, quoted: byPlace(quoted), told };
  settleGenders(people);
  for (const a of attributions) for (const source of a.source) settleKind(source, article.text, namedIn({ named }, source.start, source.end));
  settlePeople(article.text, chains);
  return {
    ...people,
    sentences: new Map(),
    descriptions: descriptionsIn(
      people,
      passages.filter((p) => p.kind === 'body' || p.kind === 'quote'),
    ),
    titled: new Set(chains.filter((c) => c.mentions.some((m) => article.blocks[indexAt(article.blocks, m.start)]?.kind === 'title'))),
  };
}

/** Of a mixed content, the parts between its marks. */
function quotedParts(text: string, content: readonly Range[]): Range[] {
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[“"][^”"]*[”"]?/g)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length })),
  );
}

/** Index of the block that holds a place, or of the last one before it. */
export const blockAt = ({ article: { blocks } }: Ground, place: number): number => indexAt(blocks, place);

/** Does a place stand in the title, the summary or the first paragraph? */
export function opensStory(context: Ground, { start }: Range): boolean {
  const { blocks } = context.article;
  const own = blockAt(context, start);
  return ['title', 'summary'].includes(blocks[own]!.kind) || own === blocks.findIndex((b) => b.kind === 'body');
}

/** The story's block before this one, furniture and captions stepped over; -1 when there is none. */
export function storyBefore({ article: { blocks } }: Ground, block: number): number {
  for (let i = block - 1; i >= 0; i--) if (['body', 'quote', 'summary', 'list', 'title'].includes(blocks[i]!.kind)) return i;
  return -1;
}

/** The sentences of a block. */
export function sentencesIn(context: Ground, block: number): readonly Range[] {
  let sentences = context.sentences.get(block);
  if (!sentences) {
    sentences = sentencesOf(context.article.text, context.article.blocks[block]!);
    context.sentences.set(block, sentences);
  }
  return sentences;
}

/** The sentence that holds a place, or the one after it when it stands between two. */
export function sentenceAt(context: Ground, place: number): Range {
  const index = blockAt(context, place);
  const sentences = sentencesIn(context, index);
  return sentences[firstFrom(sentences, place + 1, (s) => s.end)] ?? context.article.blocks[index]!;
}
