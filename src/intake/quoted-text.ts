import { createHash } from 'node:crypto';
import type { SpeakerRange } from '../compare/index.js';
import { type PageSource, readPage } from '../page/index.js';
import type { Block, Range } from '../record/index.js';
import { isFolder, textsIn } from './folder.js';
import { blankMarkdown } from './markdown.js';
import { isPdf, readPdf } from './pdf.js';
import { sourceOf } from './source.js';
import { looksLikeJson, readJsonSources } from './transcripts.js';

/** What a text was taken out of. */
export type TextKind = 'transcript' | 'html' | 'markdown' | 'text' | 'pdf';

/** A named stretch of a text: a turn of a transcript, a page of a PDF. */
export interface Part extends Range {
  readonly name: string;
}

/** A text as a quote check takes it, draft or source. */
export interface QuotedText {
  /** A transcript's or a line's own id, else the path or address as it was given. */
  readonly id: string;
  /** The path or address as it was given; `-` for standard input. */
  readonly path: string;
  readonly kind: TextKind;
  readonly text: string;
  /** SHA-256 of the bytes as they were had, hexadecimal. */
  readonly sha256: string;
  /** What the engine is to read for speakers; absent where the text itself names them. */
  readonly page?: PageSource;
  readonly speakers?: readonly SpeakerRange[];
  readonly parts?: readonly Part[];
  /** A transcript's day, ISO 8601. */
  readonly said?: string;
  /** When a page came out, ISO 8601. */
  readonly published?: string;
  /** An HTML page's decoded source and its blocks, to find places of the text in it. */
  readonly html?: { readonly source: string; readonly blocks: readonly Block[] };
  /** Are offsets of `text` offsets of the file? So that an editor can be sent to a line. */
  readonly inFile: boolean;
}

/** The files that one argument of the command line stands for: itself, or the texts of a folder. */
export const filesOf = async (input: string): Promise<string[]> => (input !== '-' && (await isFolder(input)) ? textsIn(input) : [input]);

/**
 * Takes in the texts of one file, address or standard input; what it is, is told by its content, Markdown by its name.
 *
 * @returns one text, or one for each transcript of a JSON Lines file
 * @throws OnrecordError `source-unavailable` when it cannot be had, `unreadable-input` when it cannot be read
 */
export async function quotedTexts(path: string): Promise<QuotedText[]> {
  const { content, url } = await sourceOf(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const had = { path, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (isPdf(bytes)) return [await fromPdf(bytes, had)];
  const text = decoded(bytes);
  if (text !== undefined && looksLikeJson(text)) return fromJson(text, had);
  if (text !== undefined && /\.(?:md|markdown|mdx)$/i.test(path)) return [fromText(text, had, 'markdown')];
  return [fromPage({ content: text ?? bytes, id: path, ...(url ? { url } : {}) }, had, path)];
}

interface Had {
  readonly path: string;
  readonly sha256: string;
}

async function fromPdf(bytes: Uint8Array, had: Had): Promise<QuotedText> {
  const { text, pages } = await readPdf(bytes, had.path);
  const parts = pages.map((range, i) => ({ ...range, name: `page ${i + 1}` }));
  return { id: had.path, ...had, kind: 'pdf', text, page: { content: text, format: 'text', id: had.path }, parts, inFile: false };
}

async function fromJson(json: string, had: Had): Promise<QuotedText[]> {
  return (await readJsonSources(json, had.path)).map((source, i, all): QuotedText => {
    const id = source.id ?? (all.length > 1 ? `${had.path}#${i + 1}` : had.path);
    const { transcript, html, text, url, published, title } = source;
    if (!transcript) {
      const known = { ...(url ? { url } : {}), ...(published ? { published } : {}), ...(title ? { title } : {}) };
      return { ...fromPage({ content: html ?? text ?? '', format: html === undefined ? 'text' : 'html', id, ...known }, had, id), inFile: false };
    }
    const parts = transcript.speakers.map(({ start, end }, k) => ({ start, end, name: `turn ${k + 1}` }));
    return {
      id,
      ...had,
      kind: 'transcript',
      text: transcript.text,
      speakers: transcript.speakers.filter((s) => s.speaker.trim() !== ''),
      parts,
      ...(transcript.said ? { said: transcript.said } : {}),
      inFile: false,
    };
  });
}

function fromText(original: string, had: Had, kind: 'markdown' | 'text'): QuotedText {
  const text = kind === 'markdown' ? blankMarkdown(original) : original;
  readPage({ content: text, format: 'text', id: had.path });
  return { id: had.path, ...had, kind, text, page: { content: text, format: 'text', id: had.path }, inFile: true };
}

function fromPage(page: PageSource, had: Had, id: string): QuotedText {
  const { text, blocks, published } = readPage(page);
  const isHtml = blocks.some((b) => b.html !== undefined);
  const source = typeof page.content === 'string' ? page.content : Buffer.from(page.content).toString('latin1');
  return {
    id,
    ...had,
    kind: isHtml ? 'html' : 'text',
    text,
    page,
    ...(published ? { published } : {}),
    ...(isHtml ? { html: { source, blocks } } : {}),
    inFile: !isHtml,
  };
}

/** The text of bytes that are UTF-8 throughout, without a byte order mark; anything else is left to the page reader. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
