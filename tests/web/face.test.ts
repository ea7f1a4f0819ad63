import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageRecord } from '../../src/record/index.js';
import { recordOf, serveArchive } from './archive-server.js';
import { barriers } from './axe.js';
import { inBrowser } from './browsing.js';
import { staticSite } from './site.js';

/** JavaScript of a first view of a record, gzipped, in bytes. */
const MOST_SCRIPT = 60_000;

/** A page with a paragraph in Hebrew, and one in English about it. */
function rightToLeft(): PageRecord {
  const record = recordOf(0);
  const words = '״המעבורת תפליג ביום שני״';
  const text = `${words}, אמרה ראש העיר.\n\nThe mayor had said so before.`;
  const content = [{ start: 0, end: words.length, text: words }];
  const end = text.indexOf('\n');
  const blocks: PageRecord['article']['blocks'] = [
    { kind: 'body', start: 0, end },
    { kind: 'body', start: end + 2, end: text.length },
  ];
  return {
    ...record,
    article: { ...record.article, id: 'rtl', text, blocks, language: 'he' },
    speakers: [{ ...record.speakers[0]!, mentions: [] }],
    statements: [{ ...record.statements[0]!, source: [], cue: [], content }],
  };
}

const local = staticSite();
let site: Awaited<ReturnType<typeof serveArchive>>;
beforeAll(async () => {
  site = await serveArchive({ '/api/articles/rtl': rightToLeft(), '/api/articles/rtl/versions': { items: [] }, '/api/articles/rtl/copies': { items: [] } });
});
afterAll(() => site.close());

const VIEWS: [name: string, route: string, ready: string][] = [
  ['where a page comes in', '', '.examples li'],
  ['the check, empty', '/check', '.empty'],
  ['the check', '/check?example=yes', '.verdict'],
  ['about', '/about', '.bookmarklet'],
  ['an unknown view', '/nowhere', '.complaint'],
  ['a view by a name that every object has', '/constructor', '.complaint h1:has-text("There is no such view")'],
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

  test.each([
    ['where a page comes in', '/', '.examples li'],
    ['a page on the record', '/articles/a1', '.card'],
  ])('the JavaScript of the first view is small: %s', async (_, path, ready) => {
    const sizes = new Map<string, number>();
    const asked: Promise<void>[] = [];
    const page = await open(site.origin + path, {}, async (p) => {
      p.on('response', (r) => {
        if (r.url().endsWith('.js')) asked.push(r.body().then((body) => void sizes.set(r.url(), gzipSync(body).length)));
      });
    });
    await page.waitForSelector(ready);
    await page.waitForLoadState('networkidle');
    await Promise.all(asked);
    expect(sizes.size).toBeGreaterThanOrEqual(2);
    expect([...sizes.values()].reduce((a, b) => a + b, 0)).toBeLessThan(MOST_SCRIPT);
  });

  test('what moves stands still for whoever asked for that', async () => {
    const page = await open(`${site.origin}/articles/a1`, { reducedMotion: 'reduce' });
    await page.waitForSelector('.card');
    const moving = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) =>
          rule instanceof CSSStyleRule && /(?:animation|transition)-name|transition-duration/.test([...rule.style].join(' ')) ? [rule.selectorText] : [],
        ),
      ),
    );
    expect(moving).toEqual([]);
  });

  test('text that runs from right to left stands so, between words that do not', async () => {
    const page = await open(`${site.origin}/articles/rtl`);
    await page.waitForSelector('.card');
    const directions = await page.evaluate(() => [...document.querySelectorAll('[data-block]')].map((e) => getComputedStyle(e).direction));
    expect(directions).toEqual(['rtl', 'ltr']);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.card-words')!).unicodeBidi)).toMatch(/isolate/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test('what comes later does not push aside what stands there', async () => {
    for (const path of ['/articles/a1', '/quotations/f1', '/speakers/p1', '/check?example=yes', '/feeds']) {
      const page = await open(site.origin + path, {}, async (p) => {
        await p.addInitScript(() => {
          const seen = { shift: 0 };
          Object.assign(window, { seen });
          new PerformanceObserver((list) => {
            for (const e of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += e.value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
      });
      await page.waitForLoadState('networkidle');
      await page.waitForSelector('h1');
      // web vitals call more than 0.1 poor
      expect.soft(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift), path).toBeLessThan(0.05);
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
