import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { RequestProblem } from './problem.js';

/** The web app as it is built into the package. */
export const WEB_APP = new URL('../web/', import.meta.url);

/** Files whose names carry a hash of their content. */
const NAMED_BY_CONTENT = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/** Everything that is not the API: the files of the web app, and its first page for every address that is one of its views. */
export function webApp(app: OpenAPIHono, folder: URL = WEB_APP): void {
  const root = fileURLToPath(folder);
  if (!existsSync(new URL('index.html', folder))) {
    app.get('/', (c) => c.html(WITHOUT_APP));
    return;
  }
  const onFound = (path: string, c: Context): void =>
    c.header('cache-control', NAMED_BY_CONTENT.test(path.replaceAll('\\', '/')) ? 'public, max-age=31536000, immutable' : 'no-cache');
  app.get('*', serveStatic({ root, onFound }));
  app.get('*', async (c, next) => {
    if (/\.\w{1,8}$/.test(c.req.path) || !(c.req.header('accept') ?? '*/*').match(/text\/html|\*\/\*/)) return next();
    return serveStatic({ root, path: 'index.html', onFound })(c, next);
  });
}

/** What is shown where the package was built without the web app: it says so, and what works. */
const WITHOUT_APP = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>onrecord</title>
<link rel="stylesheet" href="/api/style.css">
<main>
<h1>onrecord</h1>
<p>The server runs, but this copy of onrecord was built without its web app: the folder <code>dist/web</code> is empty.
<code>npm run build</code> in the project’s folder makes it.</p>
<p>The HTTP API works: <a href="/api">its addresses</a>, <a href="/openapi.json">the same as OpenAPI 3.1</a>.</p>
<pre>curl -s --data-binary @page.html -H 'content-type: text/html' ORIGIN/api/read</pre>
</main>
</html>
`;

/** For every address that nothing answers. */
export function nothingAt(path: string): RequestProblem {
  return new RequestProblem('not-found', `there is nothing at ${path.slice(0, 200)}`, 'the addresses are listed at /api');
}
