import type { Block, BlockKind, PageRecord } from '../record/index.js';

/** The site's furniture: printed on the page, not part of the story. */
const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'promo', 'bio', 'other']);
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
