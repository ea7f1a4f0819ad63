import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveArchive } from './archive-server.js';
import { inBrowser } from './browsing.js';

// The views over an archive, in a real browser, over a server whose answers are always the same.

let site: Awaited<ReturnType<typeof serveArchive>>;
beforeAll(async () => {
  site = await serveArchive();
});
afterAll(() => site.close());

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const VIEWS: [name: string, path: string, shows: RegExp][] = [
  ['search', '/search?q=dismissal', /We will not sign a single dismissal/],
  ['speakers', '/speakers', /Ilse Marren/],
  ['a speaker', '/speakers/p1', /until the first crane/i],
  ['quotations', '/quotations', /single dismissal/],
  ['a quotation', '/quotations/f1', /The earliest on record/],
  ['the ledger', '/ledger', /I never promised/],
  ['articles', '/articles', /The mayor’s word, Norpress/],
  ['an article', '/articles/a1', /We will not sign a single dismissal/],
  ['versions of an article', '/articles/a1/versions', /single dismissal/],
];

inBrowser('the archive’s views', ({ open }) => {
  test.each(VIEWS)('%s shows what the archive has, in light and dark, without a barrier', async (_, path, shows) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(site.origin + path, { colorScheme });
      await expect.poll(() => page.locator('#content, main').first().innerText(), { timeout: 10_000 }).toMatch(shows);
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('a view fits a narrow screen', async () => {
    for (const [, path, shows] of VIEWS) {
      const page = await open(site.origin + path, { viewport: { width: 320, height: 640 } });
      await expect.poll(() => page.locator('#content, main').first().innerText(), { timeout: 10_000 }).toMatch(shows);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test('one goes from a quotation to its speaker and back by the browser’s own buttons', async () => {
    const page = await open(`${site.origin}/quotations/f1`);
    await page.getByRole('link', { name: 'Ilse Marren' }).first().click();
    await page.waitForURL('**/speakers/p1');
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Variants of a quotation');
    await page.goForward();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Ilse Marren');
  });

  test('says that nothing was found, and what the server could not do', async () => {
    const empty = await serveArchive({ '/api/search': { items: [] } });
    try {
      const page = await open(`${empty.origin}/search?q=nothing`);
      await expect.poll(() => page.locator('#content, main').first().innerText(), { timeout: 10_000 }).toMatch(/Nobody on record said that/);
    } finally {
      await empty.close();
    }
    const missing = await open(`${site.origin}/quotations/none`);
    await expect.poll(() => missing.locator('body').innerText(), { timeout: 10_000 }).toMatch(/nothing here|not found/i);
  });
});
