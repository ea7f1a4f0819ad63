import { getDocumentProxy } from 'unpdf';
import { MAX_TEXT_LENGTH } from '../page/index.js';

/** More sheets than any report or release has; each costs time though it is empty. */
const MOST_SHEETS = 20_000;

/** A gap between two lines, in heights of a line, from which a new paragraph begins. */
const PARAGRAPH_GAP = 1.75;

/**
 * The text of each sheet of a PDF. Nothing in it is executed or fetched. The reader unpacks streams without a bound: `readPdf` gives it one.
 *
 * @throws Error when it is broken, locked or too large; the message says why
 */
export async function sheetsOf(bytes: Uint8Array): Promise<string[]> {
  // the reader would print its warnings among our output
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false });
  if (pdf.numPages > MOST_SHEETS) throw new Error(`it has ${pdf.numPages} sheets, more than the ${MOST_SHEETS} that are read`);
  const sheets: string[] = [];
  let size = 0;
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const sheet = joined((await page.getTextContent()).items as readonly Item[]);
    page.cleanup();
    size += sheet.length;
    if (size > MAX_TEXT_LENGTH) throw new Error('it has more text than any page that people read');
    sheets.push(sheet);
  }
  await pdf.destroy();
  return sheets;
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
