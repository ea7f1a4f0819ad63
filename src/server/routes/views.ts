import type { Context } from 'hono';
import { exampleNamed } from '../examples.js';
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
  ['/feeds', '/api/feeds'],
  ['/articles', '/api/articles'],
  ['/articles/:id', '/api/articles/:id'],
  ['/about', '/healthz'],
];

/** Every view with `.json`. */
export const viewRoutes: Routes = (app) => {
  const again = (c: Context, data: string, id = '', body?: object): Response | Promise<Response> => {
    const url = new URL(c.req.url);
    url.pathname = data.replace(':id', encodeURIComponent(id));
    const sent = body && { method: 'POST', body: JSON.stringify(body), headers: { ...c.req.header(), 'content-type': 'application/json' } };
    return app.fetch(sent ? new Request(url, sent) : new Request(url, c.req.raw), c.env as object);
  };
  app.get('/articles/:id/versions.json', (c) => again(c, '/api/articles/:id/versions', c.req.param('id')));
  for (const [view, data] of VIEWS) {
    if (view.endsWith('/:id')) app.get(view.replace(':id', ':id{.+\\.json}'), (c) => again(c, data, c.req.param('id' as never)!.replace(/\.json$/, '')));
    else app.get(`${view}.json`, (c) => again(c, data));
  }
  app.get('/read.json', async (c) => {
    const { url, example } = c.req.query();
    if (url === undefined && example === undefined) throw brought('read');
    // a page of another site could have its readers' browsers ask for work
    if (c.req.header('sec-fetch-site') === 'cross-site') throw new RequestProblem('foreign-page', 'a page of another site asks for this', 'open it here');
    return again(c, '/api/read', '', url === undefined ? await exampleNamed(example!) : { url });
  });
  app.get('/check.json', () => {
    throw brought('check');
  });
};

/** What a view shows that a reader brought is known to the server only when it is sent. */
const brought = (view: string): RequestProblem =>
  new RequestProblem('wrong-method', `what /${view} shows is what was brought to it`, `send it to POST /api/${view}`, { allow: 'POST' });
