import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEDGER_LINE, serveArchive } from './archive-server.js';
import { barriers } from './axe.js';
import { inBrowser } from './browsing.js';

// The views over an archive, in a real browser, over a server whose answers are always the same.

let site: Awaited<ReturnType<typeof serveArchive>>;
beforeAll(async () => {
  site = await serveArchive();
});
afterAll(() => site.close());

const VIEWS: [name: string, path: string, shows: RegExp][] = [
  ['search', '/search?q=dismissal', /We will not sign a single dismissal/],
  ['speakers', '/speakers', /Ilse Marren/],
  ['a speaker', '/speakers/p1', /until the first crane/i],
  ['quotations', '/quotations', /single dismissal/],
  ['a quotation', '/quotations/f1', /The earliest on record/],
  ['the ledger', '/ledger', /perhaps[\s\S]*Commits not to\s+Ilse Marren: sign a single dismissal[\s\S]*I never promised/],
  ['articles', '/articles', /The mayor’s word, Norpress/],
  ['an article', '/articles/a1', /We will not sign a single dismissal/],
  ['feeds', '/feeds', /Could not be had 3 times in a row: the server says 503/],
  [
    'where watched words turn up',
    '/feeds?q=We%20will%20not%20sign%20a%20single%20dismissal',
    /3 statements, the newest first[\s\S]*Norpress[\s\S]*changes? from the words looked for/,
  ],
  ['a speaker on one thing', '/speakers/p1?q=crane', /Seems to contradict an earlier statement: a negation went/],
  ['versions of an article', '/articles/a1/versions', /The mayor’s word, The Averna Courier[\s\S]*single dismissal/],
];

inBrowser('the archive’s views', ({ open }) => {
  test.each(VIEWS)('%s shows what the archive has, in light and dark, without a barrier', async (_, path, shows) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(site.origin + path, { colorScheme });
      await expect.poll(() => page.locator('#content, main').first().innerText(), { timeout: 10_000 }).toMatch(shows);
      expect(await barriers(page)).toEqual([]);
    }
  });

  test('a view fits a narrow screen', async () => {
    for (const [, path, shows] of VIEWS) {
      const page = await open(site.origin + path, { viewport: { width: 320, height: 640 } });
      await expect.poll(() => page.locator('#content, main').first().innerText(), { timeout: 10_000 }).toMatch(shows);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test('a time line is as legible on a narrow screen, every mark in sight', async () => {
    const page = await open(`${site.origin}/quotations/f1`, { viewport: { width: 320, height: 640 } });
    const letters = page.locator('.timeline text').first();
    await expect.poll(async () => (await letters.boundingBox())?.height, { timeout: 10_000 }).toBeGreaterThan(11);
    for (const mark of await page.locator('.timeline a .mark').all()) {
      const { x, width } = (await mark.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
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

  test('what somebody comes back to leads to all they said on it, contradictions beside it', async () => {
    const page = await open(`${site.origin}/speakers/p1`);
    await page
      .getByRole('navigation', { name: 'What they come back to' })
      .getByRole('link', { name: /^dismissal/ })
      .click();
    await page.waitForURL('**/speakers/p1?q=dismissal');
    const [said, against] = await Promise.all([page.locator('.against > .told').boundingBox(), page.locator('.contradictions').boundingBox()]);
    expect(against!.x).toBeGreaterThan(said!.x + said!.width);
    expect(Math.abs(against!.y - said!.y)).toBeLessThan(20);
  });

  test('a page tells whose text it carries and what its versions changed; a name that is nobody’s is asked for without an error', async () => {
    const failed: string[] = [];
    const noted = async (page: Page): Promise<void> => {
      page.on('response', (r) => r.status() >= 400 && failed.push(r.url()));
    };
    const copy = await open(`${site.origin}/articles/a2`, {}, noted);
    await copy.waitForSelector('.provenance:has-text("Carries nearly word for word The mayor’s word, The Averna Courier")');
    const changed = await open(`${site.origin}/articles/a1`, {}, noted);
    await changed.getByRole('link', { name: 'What its versions changed' }).click();
    await changed.waitForURL('**/articles/a1/versions');
    await changed.waitForSelector('.wording mark:text-is("not")');
    const unnamed = await serveArchive({ '/api/ledger': { items: [{ ...LEDGER_LINE, speaker: 'A manager' }] } });
    try {
      const page = await open(`${unnamed.origin}/ledger`, {}, noted);
      await page.waitForSelector('.speaker-name.plain:has-text("A manager")');
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('link', { name: 'A manager' }).count()).toBe(0);
    } finally {
      await unnamed.close();
    }
    expect(failed).toEqual([]);
  });

  test('a draft is held against pages of the archive', async () => {
    const page = await open(`${site.origin}/check`);
    await page.getByLabel('Draft', { exact: true }).fill('Marren said: “We will sign a single dismissal until the first crane at Sorrel is turning.”');
    await page.getByText('From the archive').click();
    await page.getByRole('button', { name: 'Add The mayor’s word, The Averna Courier' }).first().click();
    await page.waitForSelector('.verdict.s3:has-text("“not” left out")');
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
