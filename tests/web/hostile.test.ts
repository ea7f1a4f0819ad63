import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageRecord } from '../../src/record/index.js';
import { recordOf, serveArchive } from './archive-server.js';
import { inBrowser } from './browsing.js';

const LINE = 'word '.repeat(210_000);
const TEXTS = [
  '<script>window.harmed = 1</script><style>body{display:none}</style><img src=x onerror="window.harmed = 2">',
  '\u202Eevil\u202C \u2066isolate \u200F and \u0000 nothing',
  'javascript:window.harmed=3 " onclick="window.harmed=4" \' }</style>',
  LINE,
];

/** A page whose every text is a block, a name, a title and a warning. */
function hostile(): PageRecord {
  const record = recordOf(0);
  const text = TEXTS.join('\n\n');
  let at = 0;
  const blocks = TEXTS.map((t) => {
    const block = { kind: 'body' as const, start: at, end: at + t.length };
    at += t.length + 2;
    return block;
  });
  const span = (i: number, to = 60) => ({ start: blocks[i]!.start, end: blocks[i]!.start + Math.min(TEXTS[i]!.length, to), text: TEXTS[i]!.slice(0, to) });
  return {
    ...record,
    article: { ...record.article, text, blocks, title: TEXTS[0]!, site: TEXTS[1]!, url: 'javascript:window.harmed=5', byline: [TEXTS[2]!] },
    speakers: [{ id: 'p1', name: TEXTS[0]!, kind: 'person', role: TEXTS[1]!, mentions: [span(0)] }],
    statements: [0, 1, 2, 3].map((i) => ({ ...record.statements[0]!, id: `s${i + 1}`, block: i, source: [], cue: [], content: [span(i)] })),
    warnings: TEXTS.slice(0, 3),
  };
}

let site: Awaited<ReturnType<typeof serveArchive>>;
beforeAll(async () => {
  site = await serveArchive({ '/api/articles/hostile': hostile() });
});
afterAll(() => site.close());

inBrowser('a hostile page', ({ open }) => {
  test('is text: nothing of it runs, hides or leads anywhere', async () => {
    const page = await open(`${site.origin}/articles/hostile`);
    await page.waitForSelector('.card');
    for (const i of [1, 2, 3]) await page.locator('.card-head').nth(i).click();
    expect(await page.evaluate(() => (window as unknown as { harmed?: number }).harmed)).toBeUndefined();
    expect(await page.locator('.article').isVisible()).toBe(true);
    const printed = await page.evaluate(() => [...document.querySelectorAll('[data-block]')].map((e) => e.firstChild?.nodeValue ?? ''));
    // what a document cannot hold is replaced by its parser, never dropped: offsets stay
    expect(printed.map((t) => t.length)).toEqual(TEXTS.map((t) => t.length));
    expect(printed[0]).toBe(TEXTS[0]);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await page.locator('script:not([src])').count()).toBe(0);
  });
});
