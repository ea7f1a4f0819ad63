import type { Context } from 'hono';
import { RequestProblem } from '../problem.js';
import type { Routes } from './route.js';

/** Views of the web app whose data is an address of the API: the same address with `.json` gives it. */
const VIEWS: readonly (readonly [view: string, data: string])[] = [
  ['/search', '/api/search'],
  ['/speakers', '/api/speakers'],
  ['/speakers/:id', '/api/speakers/:id'],
  ['/quotations', '/api/families'],
  ['/quotations/:id', '/api/families/:id'],
  ['/ledger', '/api/ledger'],
  ['/positions', '/api/positions'],
  ['/articles', '/api/articles'],
  ['/articles/:id', '/api/articles/:id'],
];

/** Views of what the reader brought: the server has no data of them until it is sent. */
const SENT: readonly (readonly [view: string, data: string])[] = [
  ['/read', '/api/read'],
  ['/check', '/api/check'],
];

/** Every view with `.json`. */
export const viewRoutes: Routes = (app) => {
  const again = (c: Context, data: string, id = ''): Response | Promise<Response> => {
    const url = new URL(c.req.url);
    url.pathname = data.replace(':id', encodeURIComponent(id));
    return app.fetch(new Request(url, c.req.raw), c.env as object);
  };
  app.get('/articles/:id/versions.json', (c) => again(c, '/api/articles/:id/versions', c.req.param('id')));
  for (const [view, data] of VIEWS) {
    if (view.endsWith('/:id')) app.get(view.replace(':id', ':id{.+\\.json}'), (c) => again(c, data, c.req.param('id' as never)!.replace(/\.json$/, '')));
    else app.get(`${view}.json`, (c) => again(c, data));
  }
  for (const [view, data] of SENT)
    app.get(`${view}.json`, () => {
      throw new RequestProblem('wrong-method', `what ${view} shows is what was brought to it`, `send it to POST ${data}`, { allow: 'POST' });
    });
};
