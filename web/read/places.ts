import { type Article, indexAt, type PageRecord, type Range, type Statement } from '../../src/record/index.js';

/** The printed article: its blocks' text nodes, so that offsets of the record are offsets of the document. */
export class Printed {
  /** Text node of each block; undefined for a block that is not on the page. */
  readonly #nodes: readonly (Text | undefined)[];
  readonly #article: Article;
  readonly #index: ReadonlyMap<Node, number>;

  constructor(article: Article, root: Element) {
    this.#article = article;
    const nodes: (Text | undefined)[] = article.blocks.map(() => undefined);
    for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
      const node = element.firstChild;
      if (node instanceof Text) nodes[Number(element.dataset.block)] = node;
    }
    this.#nodes = nodes;
    this.#index = new Map(nodes.flatMap((node, i) => (node ? [[node, i] as const] : [])));
  }

  /** The elements in which the blocks stand, each with its number. */
  elements(): [element: Element, block: number][] {
    return this.#nodes.flatMap((node, i): [Element, number][] => (node?.parentElement ? [[node.parentElement, i]] : []));
  }

  /** A range of the article's text as a range of the document; undefined where none of it is on the page. */
  rangeOf({ start, end }: Range): StaticRange | undefined {
    const { blocks } = this.#article;
    if (blocks.length === 0) return undefined;
    const [first, last] = [indexAt(blocks, start), indexAt(blocks, Math.max(start, end - 1))];
    const [from, to] = [this.#nodes[first], this.#nodes[last]];
    if (!from || !to) return undefined;
    const startOffset = clamp(start - blocks[first]!.start, from.length);
    const endOffset = clamp(end - blocks[last]!.start, to.length);
    if (from === to && startOffset >= endOffset) return undefined;
    return new StaticRange({ startContainer: from, startOffset, endContainer: to, endOffset });
  }

  /** The place in the article's text under a point of the window; undefined where there is no word of it. */
  placeAt(x: number, y: number): number | undefined {
    const caret = caretAt(x, y);
    const block = caret && this.#index.get(caret.node);
    if (!caret || block === undefined) return undefined;
    // the caret snaps to the nearest word: a point beside the words is not on them
    const range = document.createRange();
    const node = caret.node as Text;
    range.setStart(node, Math.max(0, caret.offset - 1));
    range.setEnd(node, Math.min(node.length, caret.offset + 1));
    const near = [...range.getClientRects()].some((r) => x >= r.left - 2 && x <= r.right + 2 && y >= r.top - 2 && y <= r.bottom + 2);
    return near ? this.#article.blocks[block]!.start + caret.offset : undefined;
  }

  /** The rectangle of a range's first line on the screen, to scroll to it. */
  boxOf(range: Range): DOMRect | undefined {
    const found = this.rangeOf(range);
    if (!found) return undefined;
    const live = document.createRange();
    live.setStart(found.startContainer, found.startOffset);
    live.setEnd(found.endContainer, found.endOffset);
    return live.getClientRects()[0] ?? live.getBoundingClientRect();
  }
}

const clamp = (n: number, most: number): number => Math.max(0, Math.min(most, n));

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const at = document.caretPositionFromPoint(x, y);
    return at ? { node: at.offsetNode, offset: at.offset } : undefined;
  }
  const at = (document as Document & { caretRangeFromPoint?(x: number, y: number): globalThis.Range | null }).caretRangeFromPoint?.(x, y);
  return at ? { node: at.startContainer, offset: at.startOffset } : undefined;
}

/** Which statement stands at a place: an index over the record, made once. */
export class StatementsAt {
  readonly #byBlock: ReadonlyMap<number, readonly Statement[]>;
  readonly #article: Article;

  constructor({ article, statements }: PageRecord) {
    this.#article = article;
    const byBlock = new Map<number, Statement[]>();
    for (const s of statements) {
      const spans = wholeOf(s);
      const blocks = new Set(spans.flatMap((r) => range(indexAt(article.blocks, r.start), indexAt(article.blocks, Math.max(r.start, r.end - 1)))));
      for (const b of blocks) byBlock.set(b, [...(byBlock.get(b) ?? []), s]);
    }
    this.#byBlock = byBlock;
  }

  /** The statements of which something stands in one of these blocks. */
  inBlocks(blocks: Iterable<number>): Set<Statement> {
    return new Set([...blocks].flatMap((b) => this.#byBlock.get(b) ?? []));
  }

  /** The innermost statement whose words, source or cue hold the place, among those that `shown` lets through. */
  at(place: number, shown: (s: Statement) => boolean): Statement | undefined {
    const here = this.#byBlock.get(indexAt(this.#article.blocks, place)) ?? [];
    const holding = here.filter((s) => shown(s) && wholeOf(s).some((r) => r.start <= place && place < r.end));
    return holding.reduce<Statement | undefined>((best, s) => (best && sizeOf(best) <= sizeOf(s) ? best : s), undefined);
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => from + i);
const wholeOf = (s: Statement): readonly Range[] => [...s.content, ...s.source, ...s.cue];
const sizeOf = (s: Statement): number => s.content.reduce((n, c) => n + c.end - c.start, 0);
