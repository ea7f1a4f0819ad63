import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveArchive } from './archive-server.js';
import { inBrowser } from './browsing.js';
import { staticSite } from './site.js';

const local = staticSite();
let site: Awaited<ReturnType<typeof serveArchive>>;
beforeAll(async () => {
  site = await serveArchive();
});
afterAll(() => site.close());

inBrowser('back and forward', ({ open }) => {
  test('without a server: from a page to the check and about, and back to the same statement', async () => {
    const page = await open(local.at(''));
    await page.getByRole('link', { name: 'A vote on a harbour' }).click();
    await page.waitForSelector('.card');
    await page.getByRole('button', { name: /We will not sign a single dismissal/ }).click();
    await page.waitForSelector('.card.open');
    await page.getByRole('link', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Show an example' }).click();
    await page.waitForSelector('.verdict');
    await page.getByRole('link', { name: 'About' }).click();
    await page.waitForSelector('.bookmarklet');
    await page.goBack();
    await page.waitForSelector('.verdict');
    await page.goBack();
    expect(new URL(page.url()).hash).toBe('#/check');
    await page.goBack();
    // the record of this visit is shown at once, the statement open as it was left
    await page.waitForSelector('.card.open:has-text("We will not sign a single dismissal")');
    await page.goBack();
    await page.waitForSelector('.examples');
    await page.goForward();
    await page.waitForSelector('.card.open');
    await page.goForward();
    await page.waitForSelector('.check');
  });

  test('behind a server: through search, a page, its versions, and back', async () => {
    const page = await open(`${site.origin}/search?q=dismissal`);
    await page.getByRole('link', { name: /We will not sign a single dismissal until the first crane at Sorrel/ }).click();
    await page.waitForSelector('.card.open');
    await page.getByRole('link', { name: 'What its versions changed' }).click();
    await page.waitForSelector('.variants');
    await page.goBack();
    await page.waitForSelector('.card.open');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Words').inputValue()).toBe('dismissal');
    await page.goForward();
    await page.goForward();
    await page.waitForSelector('.variants');
  });

  test('a permalink, opened afresh, leads to its statement', async () => {
    const page = await open(local.at('/read?example=harbour-vote.html&s=s5'));
    await page.waitForSelector('.card.open:has-text("We will not sign a single dismissal")');
    expect(await page.locator('.card.open').count()).toBe(1);
  });
});
