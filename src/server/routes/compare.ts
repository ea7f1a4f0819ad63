import { createRoute } from '@hono/zod-openapi';
import { COMPARISON_EXPORTERS } from '../../export/index.js';
import { ComparisonSchema } from '../schemas/answers.js';
import { CompareAskedSchema } from '../schemas/given.js';
import { pageOf } from './pages.js';
import { answers, type Routes } from './route.js';

const route = createRoute({
  method: 'post',
  path: '/api/compare',
  operationId: 'compare',
  tags: ['engine'],
  summary: 'What two pages share, and what became of the quotations that both print',
  request: { body: { required: true, content: { 'application/json': { schema: CompareAskedSchema } } } },
  responses: answers(ComparisonSchema, 'the copy with its aligned sentences, the shared quotations with their edits'),
});

/** The comparison as the command line writes it: without the pages' texts, which were sent. */
const asJson = COMPARISON_EXPORTERS.find((e) => e.name === 'json')!;

export const compareRoutes: Routes = (app, work) => {
  app.openapi(route, async (c) => {
    const asked = c.req.valid('json');
    const [a, b] = await Promise.all([pageOf(asked.a, work), pageOf(asked.b, work)]);
    return c.body(asJson.write(await work.do('compare', { a, b }), {}), 200, { 'content-type': 'application/json' }) as never;
  });
};
