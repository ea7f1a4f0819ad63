import { blankMarkdown } from '../markdown.js';
import { type Door, known } from './door.js';
import { whole } from './opened.js';

/** Markdown, told by its name: its words, so that offsets of the article are offsets of the file. */
export const markdown: Door = {
  name: 'markdown',
  takes: ({ input }) => /\.(?:md|markdown|mdx)$/i.test(input),
  pages: async function* ({ input, url, bytes }) {
    try {
      const text = new TextDecoder().decode(await whole(bytes, input));
      yield { input, page: { content: blankMarkdown(text), format: 'text', ...(url ? { url } : {}) } };
    } catch (error) {
      yield { input, error: known(error) };
    }
  },
};
