import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveArchive } from './archive-server.js';
import { barriers } from './axe.js';
import { inBrowser } from './browsing.js';
import { staticSite } from './site.js';

const WEB = fileURLToPath(new URL('../../dist/web/', import.meta.url));
/** JavaScript of a first view of a record, gzipped, in bytes. */
const MOST_SCRIPT = 60_000;

const local = staticSite();
let site: Awaited<ReturnType<typeof serveArchive>>;
beforeAll(async () => {
  site = await serveArchive();
});
afterAll(() => site.close());

test('the JavaScript of the first view is small', async () => {
  const names = (await readdir(`${WEB}assets`)).filter((n) => /^(?:index|read-view|server|over-http|articles-view)-.*\.js$/.test(n));
  expect(names.length).toBeGreaterThanOrEqual(3);
  const sizes = await Promise.all(names.map(async (n) => gzipSync(await readFile(`${WEB}assets/${n}`)).length));
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(MOST_SCRIPT);
});

const VIEWS: [name: string, route: string, ready: string][] = [
  ['where a page comes in', '', '.examples li'],
  ['the check, empty', '/check', '.empty'],
  ['the check', '/check?example=yes', '.verdict'],
  ['about', '/about', '.bookmarklet'],
  ['an unknown view', '/nowhere', '.complaint'],
];

inBrowser('the face of the app', ({ open }) => {
  test.each(VIEWS)('%s has no barrier in light and dark and fits 320 pixels', async (_, route, ready) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(local.at(route), { colorScheme, viewport: { width: 320, height: 640 } });
      await page.waitForSelector(ready);
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  test('an opened statement and the player have no barrier either', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(`${site.origin}/articles/a1?s=s1&listen=yes`, { colorScheme });
      await page.waitForSelector('.card.open');
      await page.waitForSelector('.player');
      expect(await barriers(page)).toEqual([]);
    }
  });

  test('everything is reached by keys: the skip button, a statement, its parts, and out again', async () => {
    const page = await open(`${site.origin}/articles/a1`);
    await page.waitForSelector('.card');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('j');
    await page.waitForSelector('.card.open');
    expect(page.url()).toContain('s=s1');
    await page.locator('.card-head').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('evidence');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.card:not(.open)');
  });
});
