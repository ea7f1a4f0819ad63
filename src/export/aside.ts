import { FURNITURE } from '../page/index.js';
import type { Block, BlockKind, PageRecord } from '../record/index.js';
import { counted } from './wording.js';

/** Part of the story's page, left aside where nobody speaks in it. */
const SILENT: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'embed']);

/** Is this block furniture, to be set apart from the story? */
export const isFurniture = (block: Block): boolean => FURNITURE.has(block.kind);

/** The blocks that a reading of the statements leaves aside: furniture, and captions and embeds in which no statement's words stand. */
export function asideOf({ article, statements }: PageRecord): Block[] {
  const starts = statements.flatMap((s) => s.content.map((c) => c.start)).sort((a, b) => a - b);
  let i = 0;
  return article.blocks.filter((block) => {
    while (i < starts.length && starts[i]! < block.start) i++;
    const speaks = i < starts.length && starts[i]! < block.end;
    return !speaks && (FURNITURE.has(block.kind) || SILENT.has(block.kind));
  });
}

/** What a kind of block is called: one of it, several of it. */
export const BLOCK_WORDS: Record<BlockKind, readonly [one: string, several: string]> = {
  title: ['title', 'titles'],
  byline: ['byline', 'bylines'],
  summary: ['summary', 'summaries'],
  heading: ['heading', 'headings'],
  body: ['paragraph', 'paragraphs'],
  quote: ['set-off quotation', 'set-off quotations'],
  list: ['list', 'lists'],
  table: ['table', 'tables'],
  caption: ['caption', 'captions'],
  embed: ['embed', 'embeds'],
  related: ['related headline', 'related headlines'],
  promo: ['promo', 'promos'],
  bio: ['bio line', 'bio lines'],
  other: ['other line', 'other lines'],
};

/** Blocks counted by kind, in the order in which kinds first appear: `2 promos, 1 related headline`. */
export function countedBlocks(kinds: readonly BlockKind[]): string {
  const counts = new Map<BlockKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, n]) => counted(n, BLOCK_WORDS[kind])).join(', ');
}
