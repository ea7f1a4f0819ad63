import type { OpenAPIHono } from '@hono/zod-openapi';
import { referencePage, referenceStyle } from './reference.js';

/** The document of the API and the page made of it. */
export function documented(app: OpenAPIHono, version: string, withToken: boolean): void {
  const document = documentOf(app, version, withToken);
  const json = `${JSON.stringify(document, null, 2)}\n`;
  const page = referencePage(document);
  app.get('/openapi.json', (c) => c.body(json, 200, { 'content-type': 'application/json' }));
  app.get('/api', (c) => c.html(page));
  app.get('/api/style.css', (c) => c.body(referenceStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));
}

function documentOf(app: OpenAPIHono, version: string, withToken: boolean) {
  if (withToken) app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'onrecord',
      version,
      description: 'Who said what, in which words, on which condition, through whom. Every span is a range of UTF-16 code units of the text it belongs to.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    tags: [
      { name: 'engine', description: 'reads and checks what is sent; keeps nothing' },
      { name: 'archive', description: 'answers from the archive that the server was started with' },
    ],
    ...(withToken ? { security: [{ token: [] }] } : {}),
  });
}
