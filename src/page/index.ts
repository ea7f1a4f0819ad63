/**
 * A page becomes an Article: decoded, cut into blocks, each block labelled, its metadata settled by vote.
 *
 * In: bytes or text of one page, HTML or plain text (`PageSource`). Out: an `Article` whose text is what a reader sees, whose
 * blocks carry a kind and, for HTML, their range in the decoded source. Pure and synchronous: no network, no clock, nothing in
 * a page is executed or fetched. Terms: block kinds after fundus and trafilatura (Barbaresi 2021); metadata of schema.org,
 * Open Graph and HTML; encodings of the WHATWG Encoding Standard.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Article, type Block, type BlockKind, type Range, type Span, spanOf } from '../record/index.js';
import { decodePage } from './decode.js';
import { type ReadPage, readHtml } from './html.js';
import type { Settled } from './metadata/settled.js';
import type { Post } from './posts.js';
import { MAX_TEXT_LENGTH, type PageSource, unreadable } from './source.js';
import { confidenceOf } from './story/judge.js';
import { readText } from './text.js';
import { PageTooLarge } from './tree.js';

export type { Claim } from './metadata/facts.js';
export type { Settled } from './metadata/settled.js';
export { MAX_PAGE_SIZE, MAX_TEXT_LENGTH, type PageSource } from './source.js';

/** Kinds of blocks that are the site's furniture and never part of the story. */
export const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'promo', 'bio', 'other']);

/** Why one block has its kind. */
export interface BlockReason {
  /** Index into `article.blocks`. */
  readonly block: number;
  /** Name of the rule that decided. */
  readonly rule: string;
  /** How sure it is that the block is, or is not, part of the story, 0 to 1: by the model, else by how often the rule was right in training. */
  readonly confidence: number;
}

/** An article with the reasons for its labels and with what was left out of it. */
export interface ExplainedPage {
  readonly article: Article;
  readonly reasons: readonly BlockReason[];
  readonly metadata: readonly Settled[];
  readonly leftOut: ReadPage['leftOut'];
}

/**
 * Reads one page.
 *
 * @param source the page and what is known about it; `title`, `url` and `published` count only where the page gives none
 * @returns the Article; offsets are UTF-16 code units
 * @throws OnrecordError with code `unreadable-input` when the page is empty, binary, too large or without text
 */
export function readPage(source: PageSource): Article {
  return laidOut(source).article;
}

/** The same as `readPage`, with the reason for every label and the texts that were left out. */
export function explainPage(source: PageSource): ExplainedPage {
  const { page, article } = laidOut(source);
  const reasons = page.labels.map((label, block) => ({ block, rule: label.rule, confidence: confidenceOf(label, page.probabilities?.[block]) }));
  return { article, reasons, metadata: page.settled, leftOut: page.leftOut };
}

function laidOut(source: PageSource): { page: ReadPage; article: Article } {
  const decoded = decodePage(source);
  const isHtml = source.format ? source.format === 'html' : looksLikeHtml(decoded);
  if (!isHtml && decoded.length > MAX_TEXT_LENGTH) throw unreadable(source, 'has more text than any page that people read', 'split it');
  const page = isHtml ? readMarkup(decoded, source) : readText(decoded, source);
  if (page.lines.length === 0) throw unreadable(source, 'has no text that a reader would see', 'check that it is the page itself and not a frame or a script');
  const { text, starts } = isHtml ? assemble(page) : { text: decoded, starts: page.lines.map((l) => l.start) };
  const blocks = page.lines.map((_, i) => withSheet(blockOf(page, i, text, starts, isHtml), source.pages));
  const id = source.id ?? bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
  const sections = page.sections?.map(({ first, last, published }) => ({ start: blocks[first]?.start ?? 0, end: blocks[last]?.end ?? 0, published }));
  const more = { ...(sections?.length && { sections }), ...(page.places.length > 0 && { places: [...page.places] }) };
  return { page, article: { id, ...page.metadata, text, blocks, ...more } };
}

function withSheet(block: Block, pages: PageSource['pages']): Block {
  const sheet = pages ? pages.findIndex((p) => block.start < p.end) + 1 : 0;
  return sheet > 0 ? { ...block, page: sheet } : block;
}

function readMarkup(html: string, source: PageSource): ReadPage {
  try {
    return readHtml(html, source);
  } catch (error) {
    if (error instanceof PageTooLarge) throw unreadable(source, error.message, 'cut the article out of it, or split it');
    throw error;
  }
}

/** Looks like HTML: a doctype or a known element near the head. */
function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 8192);
  if (
    /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|\?xml|html|head|body|meta|title|div|p|article|main|section|h[1-6]|table|ul|span|a|script|link|header|nav)\b/i.test(
      head,
    )
  )
    return true;
  return (head.match(/<\/(?:p|div|h[1-6]|a|li|span|article|section|body|html|head|title|script|b|i|em|strong|td)\s*>/gi)?.length ?? 0) >= 3;
}

/** The text of an HTML page: its lines, a blank line between them. */
function assemble({ lines }: ReadPage): { text: string; starts: number[] } {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.text.length + 2;
  }
  return { text: lines.map((l) => l.text).join('\n\n'), starts };
}

function blockOf(page: ReadPage, index: number, text: string, starts: readonly number[], isHtml: boolean): Block {
  const line = page.lines[index] as ReadPage['lines'][number];
  const label = page.labels[index] as ReadPage['labels'][number];
  const start = starts[index] as number;
  const spanIn = (at: number, { start: from, end }: Range): Span => spanOf(text, { start: (starts[at] as number) + from, end: (starts[at] as number) + end });
  const credit = label.credit && spanIn(index, label.credit);
  const post = page.posts?.[index] && postOf(page.posts[index], spanIn);
  const repeats = page.repeats?.[index];
  return {
    kind: label.kind,
    start,
    end: start + line.text.length,
    ...(credit && { credit }),
    ...(isHtml && { html: { start: line.start, end: line.end } }),
    ...(post && { post }),
    ...(repeats !== undefined && { repeats }),
  };
}

const postOf = ({ line, author, handle, posted, url }: Post, spanIn: (line: number, range: Range) => Span): NonNullable<Block['post']> => ({
  author: spanIn(line, author),
  handle: spanIn(line, handle),
  ...(posted && { posted: spanIn(line, posted) }),
  ...(url && { url }),
});
