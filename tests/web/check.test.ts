import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inBrowser } from './browsing.js';
import { painted, staticSite } from './site.js';

const site = staticSite();

inBrowser('a draft is checked without a server', ({ open }) => {
  test('verdicts come as one types, with both wordings and the change in words', async () => {
    const page = await open(site.at('/check'));
    await page.getByLabel('Add a source').fill('The region pays two thirds, and the city pays one third. We will not sell the harbour.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const draft = page.getByLabel('Draft', { exact: true });
    await draft.pressSequentially('She said: “The region pays three thirds, and the city pays one third.”');
    await page.waitForSelector('.verdict.s3:has-text("“three” for “two” (number)")');
    expect(await page.locator('.verdict mark').allTextContents()).toEqual(['three', 'two']);
    expect(await painted(page, 'verdict-3')).toEqual(['“The region pays three thirds, and the city pays one third.”']);

    await draft.fill('She said: “We will not sell the harbour.”');
    await page.waitForSelector('.verdict.s0:has-text("Word for word")');
    await draft.fill('She said: “We will sell the harbour.”');
    await page.waitForSelector('.verdict.s3:has-text("reversed")');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByText('Save report')
        .click()
        .then(() => page.getByRole('button', { name: 'JSON' }).click()),
    ]);
    expect(download.suggestedFilename()).toBe('check.json');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ offsets: 'utf16', quotations: [{ verdict: 'reversed' }] });
  });

  test('what was written is there again after a reload', async () => {
    const page = await open(site.at('/check?example=yes'));
    await page.waitForSelector('.verdict.s3');
    const verdicts = await page.locator('.verdict').count();
    await page.goto(site.at('/check'));
    await page.reload();
    await page.waitForSelector('.verdict.s3');
    expect(await page.locator('.verdict').count()).toBe(verdicts);
  });
});
