import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser } from './browsing.js';
import { serveFiles } from './file-server.js';

const STATIC = fileURLToPath(new URL('../../dist/static', import.meta.url));

let site: Awaited<ReturnType<typeof serveFiles>>;
beforeAll(async () => {
  site = await serveFiles(STATIC);
});
afterAll(() => site.close());

/** The text that a highlight paints, run by run. */
const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((mark) => {
    const text = (r: StaticRange): string => {
      const range = document.createRange();
      range.setStart(r.startContainer, r.startOffset);
      range.setEnd(r.endContainer, r.endOffset);
      return range.toString();
    };
    return [...(CSS.highlights.get(mark) ?? [])].map((r) => text(r as StaticRange));
  }, name);

inBrowser('a page is read without a server', ({ open }) => {
  test('an example: words are painted, a card leads to them, a part lights its characters', async () => {
    const page = await open(`${site.origin}/#/read?example=harbour-vote.html`);
    await page.waitForSelector('.card');
    expect((await painted(page, 'said-direct')).some((t) => t.includes('We will not sign a single dismissal'))).toBe(true);
    await page.getByRole('button', { name: /We will not sign a single dismissal/ }).click();
    expect((await painted(page, 'lit')).join(' ')).toContain('We will not sign a single dismissal');
    expect(await painted(page, 'lit-source')).toEqual(['she']);
    expect(page.url()).toMatch(/[?&]s=s\d+/);
    await page.locator('.part', { hasText: 'Condition' }).getByRole('button').first().hover();
    expect(await painted(page, 'lit-part')).toEqual(['until the first crane at Sorrel is turning']);
  });
});
