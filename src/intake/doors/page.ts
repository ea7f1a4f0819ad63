import { type Door, known } from './door.js';
import { whole } from './opened.js';

/** Anything else is one page. */
export const page: Door = {
  name: 'page',
  takes: () => true,
  pages: async function* ({ input, url, bytes }) {
    try {
      yield { input, page: { content: await whole(bytes, input), ...(url ? { url } : {}) } };
    } catch (error) {
      yield { input, error: known(error) };
    }
  },
};
