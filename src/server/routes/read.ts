import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { EXPORTERS } from '../../export/index.js';
import { RecordSchema } from '../../record/index.js';
import { PAGE_BODY, PAGE_QUERY } from './page-request.js';
import { askedInRequest } from './pages.js';
import { PROBLEMS, type Routes } from './route.js';

/** The record in every format, by media type. */
const FORMATS: Record<string, { schema: z.ZodType }> = {
  ...Object.fromEntries(EXPORTERS.map((e) => [e.mediaType, { schema: /\bld\+json\b/.test(e.mediaType) ? z.object({}) : z.string() }])),
  'application/json': { schema: RecordSchema },
};

const route = createRoute({
  method: 'post',
  path: '/api/read',
  operationId: 'read',
  tags: ['engine'],
  summary: 'Puts a page on the record',
  description: 'Give the page as JSON, as its bytes, or as a file of a form; with url alone the server fetches it. The same page gives the same record.',
  request: {
    query: z.object({
      format: z
        .enum(EXPORTERS.map((e) => e.name) as [string, ...string[]])
        .default('json')
        .meta({ description: 'how to write the record, as onrecord read --format' }),
      ...PAGE_QUERY,
    }),
    body: PAGE_BODY,
  },
  responses: { ...PROBLEMS, 200: { description: 'the record', content: FORMATS } },
});

export const readRoutes: Routes = (app, work) => {
  app.openapi(route, async (c) => {
    const record = await work.do('read', await askedInRequest(c, work));
    const exporter = EXPORTERS.find((e) => e.name === c.req.valid('query').format)!;
    return c.body(exporter.write(record, {}), 200, { 'content-type': typeOf(exporter.mediaType) });
  });
};

const typeOf = (mediaType: string): string => (mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType);
