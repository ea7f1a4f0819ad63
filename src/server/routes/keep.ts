import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { AddedSchema } from '../schemas/archive.js';
import { PAGE_BODY, PAGE_QUERY } from './page-request.js';
import { askedInRequest } from './pages.js';
import { answers, type Routes } from './route.js';

const route = createRoute({
  method: 'post',
  path: '/api/articles',
  operationId: 'keep',
  tags: ['archive'],
  summary: 'Puts a page on the record and into the archive, as onrecord add',
  request: { query: z.object(PAGE_QUERY), body: PAGE_BODY },
  responses: answers(AddedSchema, 'under which id it is kept, and whether it is new, another text at a known address, or the same again'),
});

export const keepRoutes: Routes = (app, work) => {
  app.openapi(route, async (c) => {
    const { archive } = work;
    const record = await work.do('read', await askedInRequest(c, work));
    return c.json(await archive.add(record), 200);
  });
};
