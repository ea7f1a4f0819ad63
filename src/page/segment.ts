import type { Range } from '../record/index.js';
import { BLOCK_LEVEL } from './markup.js';
import type { Element, TextRun, Tree } from './tree.js';
import { ZONES } from './zone.js';

/** One line or paragraph of a page as a reader sees it, before it has a label. */
export interface Segment {
  /** White space collapsed, edges trimmed, never empty. */
  readonly text: string;
  /** Range in the decoded source, in UTF-16 code units, from the first visible character to the last. */
  readonly start: number;
  readonly end: number;
  /** The block-level element directly around the text: index into the tree's elements; 0 in plain text. */
  readonly element: number;
  /** The element around that one. */
  readonly container: number;
  /** Name of the block-level element: `p`, `li`, `h2`, ...; `p` in plain text. */
  readonly tag: string;
  /** Zones that all of the text is in. */
  readonly zones: number;
  /** Zones that some of the text is in. */
  readonly touches: number;
  /** Characters inside links, and in bold or italic type. */
  readonly linked: number;
  readonly strong: number;
  /** The range of the text that the markup calls the picture's credit. */
  readonly credit: Range | undefined;
}

const WHITE = /\s+/g;
/** NUL, soft hyphen, zero-width space, word joiner, byte order mark: they take no room in print. */
const INVISIBLE = /[\0\u00ad\u200b\u2060\ufeff]/g;

/** Something to collapse or to leave out; most runs have nothing of the kind. */
const UNPRINTED = /[^\S ]| {2}|[\0\u00ad\u200b\u2060\ufeff]/;

/** Cuts a tree into its segments, in document order. Text that no reader sees is left out. */
export function segmentTree(tree: Tree, zones: Int32Array): Segment[] {
  const around = enclosingBlocks(tree);
  const segments: Segment[] = [];
  for (let i = 0; i < tree.runs.length; ) {
    let j = i + 1;
    while (j < tree.runs.length && tree.runs[j]?.group === tree.runs[i]?.group) j++;
    const segment = segmentOf(tree, zones, around, tree.runs.slice(i, j));
    if (segment) segments.push(segment);
    i = j;
  }
  return segments;
}

/** For each element, the nearest block-level element that it is or is in. */
function enclosingBlocks({ elements }: Tree): Int32Array {
  const around = new Int32Array(elements.length);
  for (let i = 1; i < elements.length; i++) {
    const { name, parent } = elements[i] as Element;
    around[i] = BLOCK_LEVEL.has(name) ? i : (around[parent] as number);
  }
  return around;
}

function segmentOf(tree: Tree, zones: Int32Array, around: Int32Array, runs: readonly TextRun[]): Segment | undefined {
  const text = new Reader();
  let all = -1;
  let some = 0;
  let linked = 0;
  let strong = 0;
  let first: TextRun | undefined;
  let last: TextRun | undefined;
  for (const run of runs) {
    const bits = zones[run.element] as number;
    if (bits & ZONES.hidden || tree.elements[run.element]?.name === 'script') continue;
    text.add(run.text, (bits & ZONES.credit) !== 0);
    if (!/\S/.test(run.text)) continue;
    first ??= run;
    last = run;
    all &= bits;
    some |= bits;
    const size = run.text.trim().length;
    if (bits & ZONES.link) linked += size;
    if (bits & ZONES.strong) strong += size;
  }
  if (!first || !last || !text.value) return undefined;
  const element = around[first.element] as number;
  const tag = tree.elements[element]?.name ?? 'p';
  const [start, end] = [firstVisible(tree.source, first), lastVisible(tree.source, last)];
  const container = Math.max(0, tree.elements[element]?.parent ?? 0);
  return { text: text.value, start, end, element, container, tag, zones: all, touches: some, linked, strong, credit: text.credit };
}

/** Puts runs together as a reader sees them: white space collapsed, no edges, invisible characters gone. */
class Reader {
  private text = '';
  private inCredit = false;
  private creditStart = -1;
  private creditEnd = -1;

  add(run: string, isCredit: boolean): void {
    let piece = UNPRINTED.test(run) ? run.replace(INVISIBLE, '').replace(WHITE, ' ') : run;
    // A credit is set apart by style where the markup has no space before it.
    if (isCredit && !this.inCredit && this.text && !/\s$/.test(this.text)) this.text += ' ';
    if (this.text === '' || this.text.endsWith(' ')) piece = piece.replace(/^ /, '');
    if (isCredit && piece.trim()) {
      if (this.creditStart < 0) this.creditStart = this.text.length + (piece.length - piece.trimStart().length);
      this.creditEnd = this.text.length + piece.trimEnd().length;
    }
    this.inCredit = isCredit;
    this.text += piece;
  }

  get value(): string {
    return this.text.trimEnd();
  }

  /** The range of the text that stands in elements which say that they are the credit; undefined for none or all of it. */
  get credit(): Range | undefined {
    if (this.creditStart <= 0 || this.creditEnd <= this.creditStart) return undefined;
    return { start: this.creditStart, end: Math.min(this.creditEnd, this.value.length) };
  }
}

function firstVisible(source: string, { start, end }: TextRun): number {
  let at = start;
  while (at < end - 1 && /\s/.test(source[at] as string)) at++;
  return at;
}

function lastVisible(source: string, { start, end }: TextRun): number {
  let at = end;
  while (at > start + 1 && /\s/.test(source[at - 1] as string)) at--;
  return at;
}
