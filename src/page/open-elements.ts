import { BLOCK_LEVEL, closedBy, FORMATTING, HEADING, IN_HEAD, LIST, MUTE, NOT_IN_DRAWINGS, ROWLESS, SCOPE, SINGLE, VOID } from './markup.js';

/** An element of the page. `parent` is an index into the list of elements, -1 for the root; parents stand before their children. */
export interface Element {
  readonly name: string;
  readonly parent: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Range of its start tag in the decoded source, from the name to the closing bracket. */
  readonly start: number;
  readonly end: number;
}

/** How far up an end tag looks for its start tag: a bound that keeps hostile nesting linear. */
const MAX_CLIMB = 256;

/** How far up the start of an element looks for one that it ends. */
const MAX_IMPLIED = 32;

/** Elements opened again at most where the formatting around them ends inside (the adoption agency of WHATWG HTML takes eight rounds too). */
const MOST_REOPENED = 8;

type StartTag = Omit<Element, 'parent'>;

/**
 * The stack of open elements (WHATWG HTML, section 13.2.4.2). Broken markup is mended as browsers mend it where it matters to text: implied
 * ends of the head, paragraphs, items, cells and drawings, end tags without a start, formatting that ends inside a block.
 */
export class OpenElements {
  readonly elements: Element[] = [{ name: '#page', parent: -1, attributes: {}, start: 0, end: 0 }];
  private readonly stack: number[] = [0];
  private readonly open = new Map<string, number>();
  /** Level of the outermost open element whose text no reader sees; 0 for none. */
  private mutedFrom = 0;

  /** @param boundary told where one line of text ends and the next begins */
  constructor(private readonly boundary: () => void) {}

  /** Index of the innermost open element. */
  get top(): number {
    return this.stack.at(-1) as number;
  }

  isOpen(name: string): boolean {
    return (this.open.get(name) ?? 0) > 0;
  }

  get isInDrawing(): boolean {
    return this.isOpen('svg') || this.isOpen('math');
  }

  start(tag: StartTag): void {
    const { name } = tag;
    if (SINGLE.has(name) && this.isOpen(name)) return;
    this.endImplied(name);
    this.partAt(name);
    const isCell = name === 'td' || name === 'th';
    if (isCell && ROWLESS.has(this.nameAt(this.top))) this.push({ name: 'tr', attributes: {}, start: tag.start, end: tag.start });
    this.push(tag);
  }

  /** The head ends where text stands in it. */
  text(): void {
    if (this.nameAt(this.top) === 'head') this.popTo(this.stack.length - 1);
  }

  end(name: string): void {
    // what stands behind the end of the body is in the body
    if (name === 'body' || name === 'html') return;
    if (HEADING.has(name)) this.close((above) => HEADING.has(above), name);
    else if (this.isOpen(name)) this.close((above) => above === name, name);
    // an end tag of no paragraph makes an empty one
    else if (name === 'p') this.partAt('p');
  }

  private close(isIt: (name: string) => boolean, name: string): void {
    const isBlock = BLOCK_LEVEL.has(name);
    const floor = Math.max(0, this.stack.length - MAX_CLIMB);
    let blocks = false;
    for (let i = this.stack.length - 1; i >= floor; i--) {
      const above = this.nameAt(this.stack[i] as number);
      if (isIt(above)) {
        if (blocks) this.reopen(i);
        else this.popTo(i);
        return;
      }
      if (SCOPE.has(above) && !SCOPE.has(name)) return;
      if (name === 'li' && LIST.has(above)) return;
      if (!isBlock && BLOCK_LEVEL.has(above)) {
        if (!FORMATTING.has(name)) return;
        blocks = true;
      }
    }
  }

  /** Formatting ends inside a block: what follows stands in the block still, and is formatted no more. */
  private reopen(level: number): void {
    const inside = this.stack.slice(level + 1);
    if (inside.length > MOST_REOPENED || this.mutedFrom > 0) return;
    this.drop(level);
    for (const i of inside) this.push(this.elements[i] as Element);
  }

  /** Ends what the start of an element ends without an end tag. */
  private endImplied(name: string): void {
    if (this.nameAt(this.top) === 'head' && !IN_HEAD.has(name)) this.popTo(this.stack.length - 1);
    if (this.isInDrawing && NOT_IN_DRAWINGS.has(name)) this.leaveDrawing();
    if (name === 'a' && this.isOpen('a')) this.end('a');
    const closes = closedBy(name);
    if (closes) this.closeImplied(closes.names, closes.until);
    if (HEADING.has(name) && HEADING.has(this.nameAt(this.top))) this.popTo(this.stack.length - 1);
  }

  /** HTML inside a drawing or formula stands only in the parts of it that are made for that. */
  private leaveDrawing(): void {
    const floor = Math.max(0, this.stack.length - MAX_CLIMB);
    for (let i = this.stack.length - 1; i >= floor; i--) {
      const above = this.nameAt(this.stack[i] as number);
      if (above === 'foreignobject' || above === 'desc' || above === 'title') return;
      if (above !== 'svg' && above !== 'math') continue;
      this.popTo(i);
      return;
    }
  }

  private closeImplied(names: ReadonlySet<string>, until: ReadonlySet<string>): void {
    let isOpen = false;
    for (const name of names) isOpen ||= this.isOpen(name);
    if (!isOpen) return;
    const floor = Math.max(0, this.stack.length - MAX_IMPLIED);
    for (let i = this.stack.length - 1; i >= floor; i--) {
      const name = this.nameAt(this.stack[i] as number);
      if (names.has(name)) this.popTo(i);
      // what stands in a noscript is, to a browser that runs scripts, no markup at all
      if (names.has(name) || until.has(name) || name === 'noscript') return;
    }
  }

  private push({ name, attributes, start, end }: StartTag): void {
    this.elements.push({ name, parent: this.top, attributes, start, end });
    if (VOID.has(name)) return;
    this.stack.push(this.elements.length - 1);
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
    if (this.mutedFrom === 0 && MUTE.has(name)) this.mutedFrom = this.stack.length - 1;
  }

  private popTo(level: number): void {
    while (this.stack.length > level) {
      const name = this.nameAt(this.top);
      this.drop(this.stack.length - 1);
      this.partAt(name);
    }
  }

  private drop(level: number): void {
    while (this.stack.length > level) {
      const name = this.nameAt(this.stack.pop() as number);
      this.open.set(name, (this.open.get(name) ?? 1) - 1);
    }
    if (this.stack.length <= this.mutedFrom) this.mutedFrom = 0;
  }

  /** Where a block begins or ends, a line does; not inside what no reader sees. */
  private partAt(name: string): void {
    if (BLOCK_LEVEL.has(name) && this.mutedFrom === 0) this.boundary();
  }

  private nameAt(element: number): string {
    return (this.elements[element] as Element).name;
  }
}
