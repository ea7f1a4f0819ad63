import { expect, test } from 'vitest';
import { inBrowser } from './browsing.js';
import { painted, staticSite } from './site.js';

const site = staticSite();

inBrowser('a page is read without a server', ({ open }) => {
  test('an example: words are painted, a card leads to them, a part lights its characters', async () => {
    const page = await open(site.at('/read?example=harbour-vote.html'));
    await page.waitForSelector('.card');
    expect((await painted(page, 'said-direct')).some((t) => t.includes('We will not sign a single dismissal'))).toBe(true);

    await page.getByRole('button', { name: /We will not sign a single dismissal/ }).click();
    expect((await painted(page, 'lit')).join(' ')).toContain('We will not sign a single dismissal');
    expect(await painted(page, 'lit-source')).toEqual(['she']);
    expect(page.url()).toMatch(/[?&]s=s\d+/);
    await page.locator('.part', { hasText: 'Condition' }).getByRole('button').first().hover();
    expect(await painted(page, 'lit-part')).toEqual(['until the first crane at Sorrel is turning']);

    // a word of the page opens its card
    await page.mouse.move(2, 2);
    const box = await page.evaluate(() => {
      const node = [...document.querySelectorAll('[data-block]')]
        .map((e) => e.firstChild as Text)
        .find((t) => t.data.includes('nothing will move on that road'))!;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf('nothing will move'));
      range.setEnd(node, node.data.indexOf('nothing will move') + 7);
      node.parentElement!.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(box.x, box.y);
    await page.waitForSelector('.card.open:has-text("nothing will move on that road")');

    // filters are steps of the address: back takes them back
    await page.getByLabel('Act').selectOption('deny');
    await page.waitForFunction(() => document.querySelectorAll('.card').length < 4);
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    expect((await painted(page, 'said-direct')).join(' ')).not.toContain('We will not sign');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.card').length > 15);
    await page.goForward();
    expect(await page.getByLabel('Act').inputValue()).toBe('deny');
  });
});
