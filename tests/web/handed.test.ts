import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser } from './browsing.js';
import { serveFiles } from './file-server.js';

const EXTENSION = fileURLToPath(new URL('../../dist/extension', import.meta.url));
const PAGE = '<!doctype html><title>Ferry</title><article><h1>Ferry</h1><p>“The ferry will sail on Monday,” harbour master Oona Brisk said.</p></article>';

let files: Awaited<ReturnType<typeof serveFiles>>;
const news = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
beforeAll(async () => {
  files = await serveFiles(EXTENSION);
  await new Promise<void>((done) => news.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await files.close();
  news.close();
});
const newsPage = (): string => `http://127.0.0.1:${(news.address() as AddressInfo).port}/`;

inBrowser('a page handed to the app by where one is', ({ open }) => {
  test('the extension opens the side view with the page in it, and takes it away again', async () => {
    const page = await open(newsPage());
    const address = files.origin;
    await page.evaluate((origin) => Object.assign(window, { chrome: { runtime: { getURL: (path: string) => `${origin}/${path}` } } }), address);
    const content = await readFile(`${EXTENSION}/content.js`, 'utf8');
    await page.addScriptTag({ content });
    const frame = await expect
      .poll(() => page.frames().find((f) => f.url().startsWith(address)), { timeout: 10_000 })
      .toBeTruthy()
      .then(() => page.frames().find((f) => f.url().startsWith(address))!);
    await frame.waitForSelector('[data-block]:has-text("The ferry will sail on Monday")', { timeout: 50_000 });
    await page.addScriptTag({ content });
    await expect.poll(() => page.frames().length).toBe(1);
  });

  test('the bookmarklet opens the app with the page', async () => {
    const about = await open(`${files.origin}/app/#/about`);
    const bookmarklet = await about.locator('.bookmarklet[href^="javascript:"]').getAttribute('href');
    expect(bookmarklet).toMatch(/^javascript:/);
    const page = await open(newsPage());
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.evaluate(decodeURIComponent(bookmarklet!.replace('javascript:', '')))]);
    await opened.waitForSelector('[data-block]:has-text("The ferry will sail on Monday")', { timeout: 50_000 });
    expect(await opened.locator('a', { hasText: 'Original page' }).getAttribute('href')).toBe(newsPage());
  });
});
