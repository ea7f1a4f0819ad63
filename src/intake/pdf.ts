import { getDocumentProxy } from 'unpdf';
import { OnrecordError, type Range } from '../record/index.js';

/** The text of a PDF and the range of each of its pages in it. */
export interface PdfText {
  readonly text: string;
  /** In order, without overlaps; UTF-16 code units. */
  readonly pages: readonly Range[];
}

/** A gap between two lines, in heights of a line, from which a new paragraph begins. */
const PARAGRAPH_GAP = 1.75;

/** Are these the first bytes of a PDF? */
export const isPdf = (bytes: Uint8Array): boolean => bytes.length > 4 && String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

/**
 * The text layer of a PDF, line by line, paragraphs apart; words cut at a line's end are made whole. Nothing in it is executed or fetched.
 *
 * @param name of the file, for messages
 * @throws OnrecordError `unreadable-input` when it is broken or locked, or has no text (a scan)
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<PdfText> {
  const pages = await pagesOf(bytes, name);
  let text = '';
  const ranges: Range[] = [];
  for (const page of pages) {
    if (text !== '') text += '\n\n';
    ranges.push({ start: text.length, end: text.length + page.length });
    text += page;
  }
  if (text.trim() === '')
    throw new OnrecordError('unreadable-input', `${name} has no text in it: it is a picture of a text`, 'put it through text recognition first');
  return { text, pages: ranges };
}

async function pagesOf(bytes: Uint8Array, name: string): Promise<string[]> {
  try {
    // the reader takes the bytes for its own, and would print its warnings among our output
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    const pages: string[] = [];
    for (let p = 1; p <= pdf.numPages; p++) pages.push(joined((await (await pdf.getPage(p)).getTextContent()).items as readonly Item[]));
    await pdf.destroy();
    return pages;
  } catch (cause) {
    throw new OnrecordError('unreadable-input', `${name} cannot be read as a PDF: ${(cause as Error).message}`, 'check that it opens, without a password', {
      cause,
    });
  }
}

/** A piece of text as PDF.js gives it; its place is in points from the page's foot. */
interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  readonly transform?: readonly number[];
}

function joined(items: readonly Item[]): string {
  let text = '';
  let last: number | undefined;
  for (const { str = '', hasEOL = false, height = 0, transform } of items) {
    const y = transform?.[5];
    if (str.trim() !== '' && y !== undefined) {
      if (last !== undefined && height > 0 && Math.abs(last - y) > PARAGRAPH_GAP * height) text += '\n';
      last = y;
    }
    text += str + (hasEOL ? '\n' : '');
  }
  return text
    .replace(/(\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, '$1')
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}
