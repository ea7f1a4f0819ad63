import { quotationsOf } from '../language/index.js';
import type { Article, Block, BlockKind } from '../record/index.js';
import type { Flow } from './attribution.js';
import { endedByClause } from './lost-mark.js';
import type { Keeping } from './recall.js';

/** Read as one running text, so that "she added" finds what stands before the picture. */
const STORY: ReadonlySet<BlockKind> = new Set(['title', 'summary', 'heading', 'body', 'quote', 'list']);
/** Read each by itself. Everything else is furniture and says nothing. */
const ASIDE: ReadonlySet<BlockKind> = new Set(['caption', 'embed', 'table']);

/** What an article has to be read, each part by itself, with its quotation marks paired: the story first. */
export function flowsOf({ text, blocks }: Article, keeping: Keeping): Flow[] {
  const story = blocks.filter((b) => STORY.has(b.kind));
  return [...(story.length > 0 ? [story] : []), ...asidesOf(blocks)].map((paragraphs) => {
    const paired: Flow = { text, paragraphs, quotations: quotationsOf(text, paragraphs), keeping };
    return { ...paired, quotations: paired.quotations.map((q) => endedByClause(q, paired)) };
  });
}

/** Each by itself; blocks of one embedded post follow each other and are read together, with its signature. */
function asidesOf(blocks: readonly Block[]): Block[][] {
  const out: Block[][] = [];
  blocks.forEach((b, i) => {
    if (!ASIDE.has(b.kind)) return;
    const before = blocks[i - 1];
    const goesOn = b.kind === 'embed' && before?.kind === 'embed' && b.post?.author.start === before.post?.author.start;
    if (goesOn) out.at(-1)!.push(b);
    else out.push([b]);
  });
  return out;
}
