import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inBrowser } from './browsing.js';
import { staticSite } from './site.js';

const site = staticSite();

/** So many words, paragraph by paragraph, of the examples. */
async function articleOf(words: number): Promise<string> {
  const text = `${await readFile('examples/inquiry-hearing.txt', 'utf8')}\n\n${(await readFile('examples/harbour-vote.html', 'utf8')).replace(/[\s\S]*<article>|<\/article>[\s\S]*|<[^>]+>/g, '')}`;
  let left = words;
  const kept: string[] = [];
  for (const paragraph of text.split(/\n\s*\n|\n\s{2,}/)) {
    const said = paragraph.trim().split(/\s+/).slice(0, left);
    kept.push(said.join(' '));
    left -= said.length;
    if (left === 0) break;
  }
  return kept.join('\n\n');
}

const HOSTILE = `“The ferry will sail on Monday,” harbour master Oona Brisk said.

<script>window.harmed = 1</script><style>body{display:none}</style><img src=x onerror="window.harmed = 2">

“\u202Eneves ta lias lliw yrref ehT\u202C, \u2066she said\u2069,” Pieter Vasko said.`;
/** More than the engine takes: a megabyte in one line. */
const LINE = 'word '.repeat(210_000);

inBrowser('a page is read by the browser alone', ({ open }) => {
  test('an article of 800 words; how long it took is printed', async () => {
    const page = await open(site.at('/read?example=ceasefire-talks.html'));
    // the engine is loaded
    await page.waitForSelector('.card');
    await page.goto(site.at(''));
    const article = await articleOf(800);
    await page.locator('#page').fill(article);
    const took = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const began = performance.now();
          document.querySelector<HTMLButtonElement>('form button.main')!.click();
          const look = (): void => (document.querySelector('.card') ? done(performance.now() - began) : void requestAnimationFrame(look));
          look();
        }),
    );
    console.info(`800 words in the browser alone, on one core, the engine loaded: on the record after ${took.toFixed(0)} ms`);
    expect(await page.locator('.card').count()).toBeGreaterThan(20);
    expect(article.split(/\s+/)).toHaveLength(800);
  });

  test('script, style and marks of direction are words to it, and a line of a megabyte is refused in words', async () => {
    const asked: string[] = [];
    const page = await open(site.at(''), {}, async (p) => {
      p.on('request', (r) => asked.push(r.url()));
    });
    const read = page.getByRole('button', { name: 'Put on the record' });
    await page.locator('#page').fill(`${HOSTILE}\n\n${LINE}`);
    await read.click();
    await page.waitForSelector('.complaint:has-text("more than 400000")', { timeout: 50_000 });
    await page.locator('#page').fill(HOSTILE);
    await read.click();
    await page.waitForSelector('.card:has-text("The ferry will sail on Monday")', { timeout: 50_000 });
    expect(await page.locator('[data-block]').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('<script>window.harmed = 1</script>')]),
    );
    expect(await page.evaluate(() => (window as unknown as { harmed?: number }).harmed)).toBeUndefined();
    expect(await page.locator('.article').isVisible()).toBe(true);
    expect(asked.filter((url) => !url.startsWith(new URL(site.at('')).origin) && !url.startsWith('blob:'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
