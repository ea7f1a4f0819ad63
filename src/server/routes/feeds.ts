import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { variantsOf } from '../../archive/index.js';
import { newestFirst, type Variant, variantFeeds } from '../../export/index.js';
import { PAGING, paged } from '../paging.js';
import { FeedsSchema, VariantsSchema } from '../schemas/feeds.js';
import type { Work } from '../work.js';
import { answers, PROBLEMS, type Routes } from './route.js';

const feeds = createRoute({
  method: 'get',
  path: '/api/feeds',
  operationId: 'feeds',
  tags: ['archive'],
  summary: 'The feeds that onrecord watch follows into this archive, and the quotations it watches',
  request: { query: z.object(PAGING) },
  responses: answers(FeedsSchema, 'the feeds as the last round left them; none where nothing is watched'),
});

const asked = {
  query: z.object({ q: z.string().min(1).max(1000).optional().meta({ description: 'words to look for; those that onrecord watch watches if left out' }) }),
};

const variants = createRoute({
  method: 'get',
  path: '/api/variants',
  operationId: 'variants',
  tags: ['archive'],
  summary: 'Where the archive prints watched words or variants of them, the newest first',
  request: asked,
  responses: answers(VariantsSchema, 'each with what differs'),
});

const variantsRss = createRoute({
  method: 'get',
  path: '/api/variants.rss',
  operationId: 'variantsFeed',
  tags: ['archive'],
  summary: 'The same for a feed reader',
  request: asked,
  responses: { ...PROBLEMS, 200: { description: 'RSS 2.0', content: { 'application/rss+xml': { schema: z.string() } } } },
});

export const feedRoutes: Routes = (app, work) => {
  app.openapi(feeds, async (c) => {
    const { feeds: all, quotations } = await work.watched();
    const { items, next } = await paged(c.req.valid('query'), async ({ limit, offset }) => all.slice(offset, offset + limit));
    const lines = items.map(({ url, due, failures, error, seen }) => ({ url, due, failures, ...(error ? { error } : {}), entries: seen.length }));
    return c.json({ items: lines, quotations, ...(next ? { next } : {}) }, 200);
  });
  app.openapi(variants, async (c) => c.json({ items: (await variantsFor(work, c.req.valid('query').q)).items }, 200) as never);
  app.openapi(variantsRss, async (c) => {
    const { words, items } = await variantsFor(work, c.req.valid('query').q);
    const { rss } = await variantFeeds(`Variants of ${words.map((w) => `“${w}”`).join(', ')}`, items);
    return c.body(rss, 200, { 'content-type': 'application/rss+xml; charset=utf-8' }) as never;
  });
};

/** What the archive has of these words, or of all that are watched; a place that has two of them is told once. */
async function variantsFor(work: Work, q: string | undefined): Promise<{ words: readonly string[]; items: Variant[] }> {
  const { archive } = work;
  const words = q === undefined ? (await work.watched()).quotations : [q];
  const found = new Map<string, Variant>();
  for (const watched of words) for (const variant of await variantsOf(archive, watched)) if (!found.has(variant.id)) found.set(variant.id, variant);
  return { words, items: [...found.values()].sort(newestFirst) };
}
