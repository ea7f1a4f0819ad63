import { isPdf, readPdf } from '../pdf.js';
import { type Door, known } from './door.js';
import { whole } from './opened.js';

/** A PDF with a text layer: one page source, its text with the range of each of its pages. */
export const pdf: Door = {
  name: 'pdf',
  takes: ({ head }) => isPdf(Buffer.from(head, 'latin1')),
  pages: async function* ({ input, url, bytes }) {
    try {
      const { text, pages } = await readPdf(await whole(bytes, input), input);
      yield { input, page: { content: text, format: 'text', pages, ...(url ? { url } : {}) } };
    } catch (error) {
      yield { input, error: known(error) };
    }
  },
};
