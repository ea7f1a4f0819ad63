import { createRoute } from '@hono/zod-openapi';
import { CheckSchema } from '../schemas/answers.js';
import { CheckAskedSchema, givenText } from '../schemas/given.js';
import { answers, type Routes } from './route.js';

const route = createRoute({
  method: 'post',
  path: '/api/check',
  operationId: 'check',
  tags: ['engine'],
  summary: 'A verdict for every quotation of a draft, held against its sources',
  request: { body: { required: true, content: { 'application/json': { schema: CheckAskedSchema } } } },
  responses: answers(CheckSchema, 'a verdict for each quotation, in the order of the draft'),
});

export const checkRoutes: Routes = (app, work) => {
  app.openapi(route, async (c) => {
    const { draft, sources } = c.req.valid('json');
    const asked = { draft: givenText(typeof draft === 'string' ? { text: draft } : draft), sources: sources.map(givenText) };
    return c.json(await work.do('check', asked), 200);
  });
};
