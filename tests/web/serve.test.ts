import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser } from './browsing.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let server: ChildProcess;
let origin = '';
beforeAll(async () => {
  server = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  origin = await new Promise<string>((done, fail) => {
    let said = '';
    server.stderr!.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /listening on (http:\/\/\S+)/.exec(said)?.[1];
      if (found) done(found);
    });
    server.on('exit', () => fail(new Error(said)));
  });
});
afterAll(() => {
  server.kill('SIGTERM');
});

inBrowser('the app behind onrecord serve', ({ open }) => {
  test('a pasted text keeps its paragraphs, and a check names who really said it', async () => {
    const page = await open(origin);
    await page.locator('#page').fill('Ferry returns\n\n“The ferry will sail on Monday,” harbour master Oona Brisk said.\n\nNobody else spoke.');
    await page.getByRole('button', { name: 'Put on the record' }).click();
    await page.waitForSelector('.card:has-text("The ferry will sail on Monday")');
    expect(await page.locator('[data-block]').count()).toBe(3);

    await page.getByRole('link', { name: 'Check' }).click();
    await page
      .getByLabel('Add a source')
      .fill('{"id":"hearing","turns":[{"speaker":"Oona Brisk","text":"The ferry will sail on Monday, whatever the weather says."}]}');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabel('Draft', { exact: true }).fill('Pieter Vasko told reporters: “The ferry will sail on Monday, whatever the weather says.”');
    await page.waitForSelector('.verdict.s3:has-text("misattributed")');
  });

  test('nothing comes from elsewhere, and no script of a page would run', async () => {
    const asked: string[] = [];
    const page = await open(origin, {}, async (p) => {
      p.on('request', (r) => asked.push(r.url()));
    });
    await page.getByRole('link', { name: 'A vote on a harbour' }).click();
    await page.waitForSelector('.card');
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
    const policy = (await page.request.get(origin)).headers()['content-security-policy'];
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });
});
