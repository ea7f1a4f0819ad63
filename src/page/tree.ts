import { Tokenizer } from 'htmlparser2';
import { BLOCK_LEVEL, closedBy, KEPT_ATTRIBUTES, MUTE, SCOPE, VOID } from './markup.js';
import { MAX_TEXT_LENGTH } from './source.js';

/** An element of the page. `parent` is an index into the list of elements, -1 for the root; parents stand before their children. */
export interface Element {
  readonly name: string;
  readonly parent: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Range of its start tag in the decoded source, from the name to the closing bracket. */
  readonly start: number;
  readonly end: number;
}

/** A run of text inside one element. Two runs with the same `group` stand in one line of text: no block boundary lies between them. */
export interface TextRun {
  readonly element: number;
  readonly group: number;
  /** Entities decoded, white space as in the source. */
  text: string;
  /** Range in the decoded source, in UTF-16 code units. */
  readonly start: number;
  end: number;
}

/** A page as elements and runs of text, both in document order. */
export interface Tree {
  readonly source: string;
  readonly elements: readonly Element[];
  readonly runs: readonly TextRun[];
}

/** More elements or runs of text than this are no page that anybody reads; the limit keeps memory under 1 GB. */
export const MAX_NODES = 600_000;

/** How far up an end tag looks for its start tag: a bound that keeps hostile nesting linear. */
const MAX_CLIMB = 256;

/** Thrown by `parseTree` on a page with more than `MAX_NODES` elements and runs, or `MAX_TEXT_LENGTH` of text; the message says which. */
export class PageTooLarge extends Error {}

/**
 * Reads HTML into a flat tree with source offsets. Broken markup is mended as browsers mend it where it matters to text:
 * implied ends of paragraphs, list items and cells, end tags without a start, formatting closed across blocks. Linear in the input.
 *
 * @throws PageTooLarge
 */
export function parseTree(source: string): Tree {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return { source, elements: builder.elements, runs: builder.runs };
}

/** Most elements have no attribute that is kept. */
const NONE: Record<string, string> = {};

class TreeBuilder {
  readonly elements: Element[] = [{ name: '#page', parent: -1, attributes: {}, start: 0, end: 0 }];
  readonly runs: TextRun[] = [];
  private readonly stack: number[] = [0];
  private readonly open = new Map<string, number>();
  private group = 0;
  private lineBroken = false;
  private textLength = 0;
  private name = '';
  private start = 0;
  private attributes: Record<string, string> = NONE;
  /** The attribute that is being read; undefined for one that is not kept. */
  private attribute: string | undefined;
  private value = '';

  constructor(private readonly source: string) {}

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase();
    this.start = start;
    this.attributes = NONE;
  }

  onattribname(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    this.attribute = KEPT_ATTRIBUTES.has(name) ? name : undefined;
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== undefined) this.value += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== undefined) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attribute === undefined || this.attribute in this.attributes) return;
    if (this.attributes === NONE) this.attributes = {};
    this.attributes[this.attribute] = this.value;
  }

  onopentagend(end: number): void {
    const { name } = this;
    if (name === 'br') {
      this.lineBreak(end + 1);
      return;
    }
    const closes = closedBy(name);
    if (closes) this.closeImplied(closes.names, closes.until);
    if (BLOCK_LEVEL.has(name)) this.boundary();
    const top = this.stack.at(-1) as number;
    this.elements.push({ name, parent: top, attributes: this.attributes, start: this.start, end });
    this.checkSize();
    if (VOID.has(name)) return;
    this.stack.push(this.elements.length - 1);
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash means nothing, except on foreign elements, which are never read.
    const foreign = (this.open.get('svg') ?? 0) + (this.open.get('math') ?? 0) > 0;
    this.onopentagend(end);
    if (foreign || this.name === 'svg') this.close(this.name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    if (name === 'br') this.lineBreak(end + 1);
    else this.close(name);
  }

  ontext(start: number, end: number): void {
    this.addText(this.source.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.source.lastIndexOf('&', end - 1);
    this.addText(String.fromCodePoint(codepoint), start, end);
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private addText(text: string, start: number, end: number): void {
    const element = this.stack.at(-1) as number;
    if (this.isMute(element)) return;
    if (this.lineBroken && /\S/.test(text)) this.lineBroken = false;
    this.textLength += text.length;
    const last = this.runs.at(-1);
    if (last && last.element === element && last.group === this.group) {
      last.text += text;
      last.end = end;
    } else this.runs.push({ element, group: this.group, text, start, end });
    this.checkSize();
  }

  private checkSize(): void {
    if (this.elements.length + this.runs.length > MAX_NODES) throw new PageTooLarge('has more elements than any page that people read');
    if (this.textLength > MAX_TEXT_LENGTH) throw new PageTooLarge('has more text than any page that people read');
  }

  private isMute(element: number): boolean {
    const { name, attributes } = this.elements[element] as Element;
    return MUTE.has(name) && !(name === 'script' && /ld\+json/i.test(attributes.type ?? ''));
  }

  /** One line break is a space; a second with nothing in between parts two paragraphs. */
  private lineBreak(at: number): void {
    if (this.lineBroken) this.boundary();
    else {
      this.addText('\n', at, at);
      this.lineBroken = true;
    }
  }

  private boundary(): void {
    this.group++;
    this.lineBroken = false;
  }

  private close(name: string): void {
    if (!this.open.get(name)) return;
    const isBlock = BLOCK_LEVEL.has(name);
    const floor = Math.max(0, this.stack.length - MAX_CLIMB);
    for (let i = this.stack.length - 1; i >= floor; i--) {
      const above = (this.elements[this.stack[i] as number] as Element).name;
      if (above === name) {
        this.popTo(i);
        return;
      }
      if (SCOPE.has(above) && !SCOPE.has(name)) return;
      if (!isBlock && BLOCK_LEVEL.has(above)) return;
    }
  }

  private closeImplied(names: ReadonlySet<string>, until: ReadonlySet<string>): void {
    let isOpen = false;
    for (const name of names) isOpen ||= (this.open.get(name) ?? 0) > 0;
    if (!isOpen) return;
    const floor = Math.max(0, this.stack.length - 32);
    for (let i = this.stack.length - 1; i >= floor; i--) {
      const { name } = this.elements[this.stack[i] as number] as Element;
      if (names.has(name)) {
        this.popTo(i);
        return;
      }
      if (until.has(name)) return;
    }
  }

  private popTo(level: number): void {
    while (this.stack.length > level) {
      const { name } = this.elements[this.stack.pop() as number] as Element;
      this.open.set(name, (this.open.get(name) ?? 1) - 1);
      if (BLOCK_LEVEL.has(name)) this.boundary();
    }
  }
}
