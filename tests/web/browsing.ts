import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launch } from './chromium.js';

/** What a test of the app has at hand: pages in a real browser, each in a context of its own. */
export interface Browsing {
  /** A fresh page; whatever goes wrong in it without being caught fails the test that opened it. */
  open(url: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<Page>;
}

/**
 * A suite in a real browser; left out, with the reason, where none starts.
 *
 * @param origin starts what the pages are served from
 */
export function inBrowser(name: string, body: (browsing: Browsing) => void): void {
  describe(name, () => {
    let browser: Browser | undefined;
    let missing = '';
    const faults: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    beforeAll(async () => {
      const launched = await launch();
      if ('missing' in launched) missing = launched.missing;
      else browser = launched;
      if (missing) console.warn(`left out: ${name}: ${missing}`);
    });
    afterAll(async () => {
      await browser?.close();
    });
    const open: Browsing['open'] = async (url, options = {}, prepare) => {
      const context = await browser!.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      await prepare?.(page);
      await page.goto(url);
      return page;
    };
    test.beforeEach(async ({ skip }) => {
      if (!browser) skip(missing);
    });
    test.afterEach(async () => {
      await Promise.all(contexts.splice(0).map((c) => c.close()));
      const seen = faults.splice(0);
      if (seen.length > 0) throw new Error(`uncaught in the page: ${seen.join('; ')}`);
    });
    body({ open });
  });
}
