import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { countedBlocks, isFurniture } from '../../src/export/index.js';
import type { Block, Article as PrintedArticle } from '../../src/record/index.js';
import { S } from '../strings.js';

/** The element in which each kind of block is printed; what is not named here is a paragraph. */
const ELEMENTS: Readonly<Partial<Record<Block['kind'], keyof JSX.IntrinsicElements>>> = { title: 'h1', heading: 'h2', quote: 'blockquote' };

/** Blocks from which only the stretches near the window are styled and laid out: a page of 10,000 is slow to open otherwise. */
const LONG = 400;
/** Blocks of one stretch: fewer make more boxes to watch, more make more to lay out at once. */
const STRETCH = 24;
/** How high a stretch is before it was laid out: characters of a line, and in rem a line and what parts two blocks (look/record.css). */
const GUESS = { line: 68, height: 1.7, apart: 1.1 } as const;

interface Run {
  readonly furniture: boolean;
  readonly blocks: readonly number[];
}

/**
 * The article as it was printed, one text node a block and nothing inside it: offsets of the record are offsets of the document, and
 * whatever a page holds is text. Furniture is folded where it stands, under its label.
 */
export function Article({ article }: { readonly article: PrintedArticle }) {
  return useMemo(
    () => (
      <div class="article" lang={article.language === 'und' ? undefined : article.language}>
        {runsOf(article.blocks).map((run) =>
          run.furniture ? <Furniture article={article} blocks={run.blocks} /> : <Story article={article} blocks={run.blocks} />,
        )}
      </div>
    ),
    [article],
  );
}

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: { furniture: boolean; blocks: number[] }[] = [];
  for (const [i, block] of blocks.entries()) {
    const furniture = isFurniture(block);
    const last = runs.at(-1);
    if (last && last.furniture === furniture) last.blocks.push(i);
    else runs.push({ furniture, blocks: [i] });
  }
  return runs;
}

interface BlocksProps {
  readonly article: PrintedArticle;
  readonly blocks: readonly number[];
}

function Story({ article, blocks }: BlocksProps) {
  // the printed title is the page's: a second one is a heading
  const title = article.blocks.findIndex((b) => b.kind === 'title');
  const printed = (i: number) => (
    <PrintedBlock key={i} article={article} index={i} as={article.blocks[i]!.kind === 'title' && i !== title ? 'h2' : undefined} />
  );
  if (article.blocks.length <= LONG) return blocks.map(printed);
  return Array.from({ length: Math.ceil(blocks.length / STRETCH) }, (_, n) => {
    const stretch = blocks.slice(n * STRETCH, (n + 1) * STRETCH);
    return (
      <div key={n} class="stretch" style={{ containIntrinsicBlockSize: `auto ${heightOf(article, stretch)}rem` }}>
        {stretch.map(printed)}
      </div>
    );
  });
}

const heightOf = (article: PrintedArticle, blocks: readonly number[]): number =>
  blocks.reduce((sum, i) => sum + Math.ceil((article.blocks[i]!.end - article.blocks[i]!.start) / GUESS.line) * GUESS.height + GUESS.apart, 0);

function Furniture({ article, blocks }: BlocksProps) {
  return (
    <details class="furniture">
      <summary>{S.record.aside(countedBlocks(blocks.map((i) => article.blocks[i]!.kind)))}</summary>
      {blocks.map((i) => (
        <PrintedBlock key={i} article={article} index={i} as="p" />
      ))}
    </details>
  );
}

interface BlockProps {
  readonly article: PrintedArticle;
  readonly index: number;
  readonly as?: 'p' | 'h2' | undefined;
}

function PrintedBlock({ article, index, as }: BlockProps): ComponentChildren {
  const { kind, start, end } = article.blocks[index]!;
  const Element = (as ?? ELEMENTS[kind] ?? 'p') as 'p';
  return (
    <Element class={`block ${kind}`} data-block={index} data-label={S.blocks[kind]} dir="auto">
      {article.text.slice(start, end)}
    </Element>
  );
}
