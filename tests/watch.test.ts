import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseFeed } from 'feedsmith';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (title: string, words: string): string =>
  `<!doctype html><title>${title}</title><meta property="article:published_time" content="2031-03-04T08:00:00Z"><article><h1>${title}</h1>` +
  `<p>The pier has been closed since the storm, and the town has waited for news of it all winter.</p><p>“${words},” harbour master Mara Quill said on Tuesday.</p></article>`;
const PAGES: Record<string, string> = {
  '/one': page('Pier news', 'We will open the pier again before the first of May'),
  '/two': page('The pier', 'We will open the pier again before the first of June'),
  '/three': page('Ferries', 'Nobody has asked the crews what they think of it'),
};

describe('onrecord watch', () => {
  it('puts what a feed lists into the archive, once, and tells of the variants of a quotation', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/feed')
        response.end(
          `<rss version="2.0"><channel><title>T</title>${Object.keys(PAGES)
            .map((link) => `<item><link>${link}</link></item>`)
            .join('')}</channel></rss>`,
        );
      else response.writeHead(PAGES[request.url ?? ''] ? 200 : 404).end(PAGES[request.url ?? '']);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
      const flags = [
        '--once',
        '--pace',
        '0',
        '--archive',
        join(folder, 'a.onrecord'),
        '--quotation',
        'We will open the pier again before the first of May',
        '--out',
        folder,
      ];
      const run = (): Promise<{ stdout: string }> => promisify(execFile)(process.execPath, ['dist/cli/main.js', 'watch', feed, ...flags]);
      const lines = (await run()).stdout
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l) as { status: string });
      expect(lines.map((l) => l.status)).toEqual(['added', 'added', 'added']);
      expect((await run()).stdout).toBe('');
      for (const name of ['variants.rss', 'variants.json']) {
        const { format, feed } = parseFeed(readFileSync(join(folder, name), 'utf8'));
        const items = format === 'rss' ? feed.items!.map((i) => i.description) : format === 'json' ? feed.items!.map((i) => i.content_text) : [];
        expect(items).toHaveLength(2);
        expect(items.some((text) => /changed: replace “May” to “June”/.test(text!))).toBe(true);
      }
    } finally {
      server.close();
    }
  });
});
