import { hrefOf, pathOf } from '../route.js';
import { ask } from '../services/server.js';
import type { Archive, Choices } from './archive.js';

const get = <T>(path: string, query: Choices = {}): Promise<T> => ask<T>(hrefOf({ path, query }, 'path'));

/** The archive of the server that served this page. */
export const archive: Archive = {
  search: (choices) => get('/api/search', choices),
  speakers: (choices) => get('/api/speakers', choices),
  speaker: (id) => get(pathOf('api', 'speakers', id)),
  families: (choices) => get('/api/families', choices),
  family: (id) => get(pathOf('api', 'families', id)),
  ledger: (choices) => get('/api/ledger', choices),
  positions: (choices) => get('/api/positions', choices),
  articles: (choices) => get('/api/articles', choices),
  record: (id, version = '') => get(pathOf('api', 'articles', id), { version }),
  versions: (id) => get(pathOf('api', 'articles', id, 'versions')),
  copies: (id) => get(pathOf('api', 'articles', id, 'copies')),
  feeds: () => get('/api/feeds'),
  variants: (q) => get('/api/variants', { q }),
  counts: () => get('/api/counts'),
};
