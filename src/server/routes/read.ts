import { createRoute, z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';
import { EXPORTERS } from '../../export/index.js';
import { RecordSchema } from '../../record/index.js';
import { type GivenPage, GivenPageSchema } from '../schemas/given.js';
import { pageInBody, pageOf } from './pages.js';
import { PROBLEMS, type Routes } from './route.js';

const file = z.strictObject({ file: z.any().meta({ type: 'string', format: 'binary' }) });
const raw = z.string().meta({ description: 'the page as it was served' });

/** The record in every format, by media type. */
const FORMATS: Record<string, { schema: ZodType }> = {
  ...Object.fromEntries(EXPORTERS.map((e) => [e.mediaType, { schema: z.string() }])),
  'application/json': { schema: RecordSchema },
};

const route = createRoute({
  method: 'post',
  path: '/api/read',
  operationId: 'read',
  tags: ['engine'],
  summary: 'Puts a page on the record',
  description:
    'Give the page as JSON, as its bytes, or as a file of a form; with url alone the server fetches it. Page and engine being the same, so is the record.',
  request: {
    query: z.object({
      format: z
        .enum(EXPORTERS.map((e) => e.name) as [string, ...string[]])
        .default('json')
        .meta({ description: 'how to write the record, as onrecord read --format' }),
      url: z.string().max(4000).optional().meta({ description: 'where the page was had, for a body that is the page itself' }),
      title: z.string().max(2000).optional(),
      published: z.string().max(40).optional(),
    }),
    body: {
      content: {
        'application/json': { schema: GivenPageSchema },
        'text/html': { schema: raw },
        'text/plain': { schema: raw },
        'application/pdf': { schema: raw },
        'multipart/form-data': { schema: file },
      },
    },
  },
  responses: { ...PROBLEMS, 200: { description: 'the record', content: FORMATS } },
});

export const readRoutes: Routes = (app, work) => {
  app.openapi(route, async (c) => {
    const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header('content-type') ?? '');
    const page = isJson ? await pageOf(c.req.valid('json') as GivenPage) : await pageInBody(c);
    const record = await work.do('read', { page });
    const exporter = EXPORTERS.find((e) => e.name === c.req.valid('query').format)!;
    return c.body(exporter.write(record, {}), 200, { 'content-type': typeOf(exporter.mediaType) });
  });
};

const typeOf = (mediaType: string): string => (mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType);
