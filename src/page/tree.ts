import { Tokenizer } from 'htmlparser2';
import { KEPT_ATTRIBUTES, MUTE } from './markup.js';
import { type Element, OpenElements } from './open-elements.js';
import { MAX_TEXT_LENGTH } from './source.js';

export type { Element } from './open-elements.js';

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

/** Thrown by `parseTree` on a page with more than `MAX_NODES` elements and runs, or `MAX_TEXT_LENGTH` of text; the message says which. */
export class PageTooLarge extends Error {}

/**
 * Reads HTML into a flat tree with source offsets. Broken markup is mended by `OpenElements`; text between the cells of a table stays
 * where it stands, where browsers put it before the table. Linear in the input.
 *
 * @throws PageTooLarge
 */
export function parseTree(source: string): Tree {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(source.slice(0, cutTag(source)));
  tokenizer.end();
  return { source, elements: builder.elements, runs: builder.runs };
}

/** Where the tag begins in whose middle a page ends, for what there is of it is no text; else the page's end. */
function cutTag(source: string): number {
  const at = source.lastIndexOf('<');
  return at >= 0 && !source.includes('>', at) && /^<[a-z/!?]/i.test(source.slice(at, at + 2)) ? at : source.length;
}

/** Most elements have no attribute that is kept. */
const NONE: Record<string, string> = {};

class TreeBuilder {
  readonly runs: TextRun[] = [];
  private readonly open = new OpenElements(() => this.boundary());
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

  get elements(): readonly Element[] {
    return this.open.elements;
  }

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
    this.open.start({ name, attributes: this.attributes, start: this.start, end });
    this.checkSize();
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash means nothing, except on foreign elements, which are never read.
    const foreign = this.open.isInDrawing;
    this.onopentagend(end);
    if (foreign || this.name === 'svg') this.open.end(this.name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    if (name === 'br') this.lineBreak(end + 1);
    else this.open.end(name);
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
    if (/\S/.test(text)) {
      this.open.text();
      this.lineBroken = false;
    }
    const element = this.open.top;
    if (this.isMute(element)) return;
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
}
