import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { ordered } from '../ordered.js';
import { type PageInput, pagesOf } from '../pages.js';
import { Taken } from '../taken.js';
import { entriesOf } from './feed.js';
import { linesOf } from './json-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-doors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}
const shown = (page: PageInput): string =>
  'error' in page ? page.error.code : 'record' in page ? page.record.article.id : `${page.page.id ?? page.page.url ?? ''} ${textOf(page.page.content)}`;
const textOf = (content: string | Uint8Array): string => (typeof content === 'string' ? content : new TextDecoder().decode(content));
async function* chunks(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

describe('lines', () => {
  it('are the same however the bytes are cut', async () => {
    const text = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replace(/[\r\n]/g, '')),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        async (list, sizes, end) => {
          const bytes = new TextEncoder().encode(list.map((l) => l + end).join(''));
          expect(await all(linesOf(chunks(bytes, sizes), 1000))).toEqual(list);
        },
      ),
    );
  });

  it('that are too long are passed over, and the next is whole again', async () => {
    const bytes = new TextEncoder().encode(`short\n${'x'.repeat(50)}\nlast`);
    expect(await all(linesOf(chunks(bytes, [7]), 20))).toEqual(['short', undefined, 'last']);
  });
});

describe('ordered', () => {
  it('keeps the order and takes no more ahead than it may', async () => {
    let [taken, given, most] = [0, 0, 0];
    async function* numbers(): AsyncIterable<number> {
      for (let n = 0; n < 40; n++) {
        most = Math.max(most, ++taken - given);
        yield n;
      }
    }
    const out: number[] = [];
    for await (const n of ordered(numbers(), 5, async (n) => new Promise<number>((done) => setTimeout(() => done(n), (n * 7) % 5)))) {
      out.push(n);
      given++;
    }
    expect(out).toEqual(Array.from({ length: 40 }, (_, n) => n));
    expect(most).toBeLessThanOrEqual(6);
  });
});

const HTML = '<!doctype html><title>Ferry</title><article><p>The ferry is late, said Mara Quill.</p></article>';

interface Answer {
  readonly url?: string;
  readonly type?: string;
  readonly status?: string;
  readonly warcType?: 'response' | 'resource' | 'request';
  readonly body?: string | Uint8Array;
}

/** A WARC file, a gzip member a record, as crawlers write them. */
async function warcOf(answers: readonly Answer[], gzip = true): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (const { url = 'https://paper.example/a', type = 'text/html', status = '200 OK', warcType = 'response', body = HTML } of answers) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const record = await WARCRecord.create(
      {
        url,
        type: warcType,
        date: '2031-03-04T05:06:07Z',
        warcHeaders: {},
        httpHeaders: { 'Content-Type': type },
        statusline: `HTTP/1.1 ${status}`,
        warcVersion: 'WARC/1.1',
      },
      (async function* () {
        yield bytes;
      })(),
    );
    parts.push(await WARCSerializer.serialize(record, { gzip }));
  }
  return Buffer.concat(parts);
}

/** A PDF of one line of text a sheet. */
function pdfOf(sheets: readonly string[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${sheets.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${sheets.length} >>`,
  ];
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [i, line] of sheets.entries()) {
    const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`);
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  const body = objects.map((o, i) => `${i + 1} 0 obj\n${o}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`, 'latin1');
}

describe('what an input is, is told by its content', () => {
  const line = (id: string): string => JSON.stringify({ id, text: `Text of ${id}.` });
  it('JSON Lines, with a broken line in its place', async () => {
    const path = file('pages.jsonl', `${line('a')}\nnot json\n\n{"id":"c"}\n${line('d')}`);
    const pages = await all(pagesOf([path]));
    expect(pages.map(shown)).toEqual(['a Text of a.', 'unreadable-input', 'unreadable-input', 'd Text of d.']);
    expect(pages[1]!.input).toBe(`${path}:2`);
  });

  it('JSON Lines whose date is none are refused in their place, an empty date is none', async () => {
    const dated = (published: string): string => JSON.stringify({ id: 'a', text: 'Late.', published });
    const pages = await all(pagesOf([file('dates.jsonl', `${dated('last Tuesday')}\n${dated('')}\n${dated('2026-03-01')}`)]));
    expect(pages[0]).toMatchObject({ error: { code: 'unreadable-input', message: expect.stringContaining('published "last Tuesday", which is no date') } });
    expect(pages.slice(1).map(shown)).toEqual(['a Late.', 'a Late.']);
  });

  it('JSON Lines under another name, gzipped', async () => {
    expect((await all(pagesOf([file('crawl.dat', gzipSync(`${line('a')}\n${line('b')}\n`))]))).map(shown)).toEqual(['a Text of a.', 'b Text of b.']);
  });

  it('tells how much of the files has been read, where it can be known', async () => {
    const taken = new Taken();
    const shares: (number | undefined)[] = [];
    const lines = Array.from({ length: 4000 }, (_, n) => line(`p${n}`)).join('\n');
    for await (const _ of pagesOf([file('one.jsonl', lines), file('two.jsonl', lines)], taken)) shares.push(taken.share);
    expect(shares[0]).toBeLessThan(0.2);
    expect(shares.at(-1)).toBeGreaterThan(0.8);
    expect(shares).toEqual([...shares].sort((a, b) => a! - b!));
    expect(taken.share).toBe(1);
    const unknown = new Taken();
    await unknown.expect(['-', 'https://quay.example/']);
    expect(unknown.share).toBeUndefined();
  });

  it.each([true, false])('WARC, gzipped or not: %s', async (gzip) => {
    const bytes = await warcOf(
      [
        { url: 'https://paper.example/a' },
        { url: 'https://paper.example/pic', type: 'image/png', body: 'x' },
        { url: 'https://paper.example/gone', status: '404 Not Found' },
        { url: 'https://paper.example/b', type: 'text/html; charset=iso-8859-2', body: Uint8Array.from([0x3c, 0x70, 0x3e, 0xb1]) },
        { url: 'https://paper.example/c', body: '' },
      ],
      gzip,
    );
    const pages = await all(pagesOf([file(`crawl-${gzip}.warc`, bytes)]));
    expect(pages.map(shown)).toEqual([`https://paper.example/a ${HTML}`, 'https://paper.example/b <p>ą', 'https://paper.example/c ']);
    expect(pages[0]!.input).toMatch(/\.warc:https:\/\/paper\.example\/a$/);
  });

  it('a WARC cut off in the middle gives what is before the cut, and says where', async () => {
    const bytes = await warcOf([{}, { url: 'https://paper.example/b', body: HTML.repeat(400) }], false);
    const pages = await all(pagesOf([file('cut.warc', bytes.subarray(0, bytes.length - 9000)), file('page.html', HTML)]));
    expect(shown(pages[0]!)).toBe(`https://paper.example/a ${HTML}`);
    expect(shown(pages.at(-1)!)).toBe(` ${HTML}`);
  });

  it('a broken gzip file is an error and the rest goes on', async () => {
    const broken = file('broken.warc.gz', Buffer.concat([gzipSync('WARC/1.1\r\n'.repeat(900)).subarray(0, 30), Buffer.alloc(50, 7)]));
    expect((await all(pagesOf([broken, file('page.html', HTML)]))).map(shown)).toEqual(['unreadable-input', ` ${HTML}`]);
  });

  it('Markdown by its name: the words, at their own offsets', async () => {
    const source = '# Ferry *late*\n\nThe [ferry](https://paper.example) is late.';
    const [page] = await all(pagesOf([file('note.md', source)]));
    if (!page || !('page' in page)) throw new Error('no page');
    const content = textOf(page.page.content);
    expect(content.replace(/ +/g, ' ').trim()).toBe('Ferry late \n\nThe ferry is late.');
    for (const word of ['Ferry', 'late', 'ferry', 'is late.']) expect(content.indexOf(word)).toBe(source.indexOf(word));
  });

  it('PDF by its first bytes: the text and the range of each sheet', async () => {
    const [page] = await all(pagesOf([file('report.bin', pdfOf(['The ferry is late,', 'said Mara Quill.']))]));
    if (!page || !('page' in page)) throw new Error('no page');
    expect(page.page).toEqual({
      content: 'The ferry is late,\n\nsaid Mara Quill.',
      format: 'text',
      pages: [
        { start: 0, end: 18 },
        { start: 20, end: 36 },
      ],
    });
  });

  it('a PDF that is none is an error in its place', async () => {
    expect((await all(pagesOf([file('bad.pdf', '%PDF-1.7 nothing'), file('page.html', HTML)]))).map(shown)).toEqual(['unreadable-input', ` ${HTML}`]);
  });

  it('a file that is not there, and a page', async () => {
    expect((await all(pagesOf([join(folder, 'none.html'), file('page.html', HTML)]))).map(shown)).toEqual(['source-unavailable', ` ${HTML}`]);
  });
});

describe('feeds', () => {
  const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title>
<item><title>One</title><link>/one</link><pubDate>Tue, 04 Mar 2031 10:00:00 +0100</pubDate><description>First.</description></item>
<item><title>Two</title><link>/gone</link><content:encoded>&lt;p&gt;Kept by the feed.&lt;/p&gt;</content:encoded></item>
<item><title>Three</title><link>javascript:alert(1)</link></item></channel></rss>`;
  const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><link rel="edit" href="/e"/><link href="/a"/><updated>2031-03-04T09:00:00Z</updated></entry></feed>`;
  const JSON_FEED =
    '{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "url": "/a", "date_published": "2031-03-04T09:00:00Z"}]}';
  it.each([
    ['RSS', RSS, { url: 'https://paper.example/one', title: 'One', published: '2031-03-04T09:00:00.000Z' }],
    ['Atom', ATOM, { url: 'https://paper.example/a', title: 'A', published: '2031-03-04T09:00:00.000Z' }],
    ['JSON Feed', JSON_FEED, { url: 'https://paper.example/a', published: '2031-03-04T09:00:00.000Z' }],
  ])('%s', async (_, text, first) => expect((await entriesOf(text, 'https://paper.example/feed'))[0]).toMatchObject(first));

  it('lead to their pages; where one cannot be had, the feed’s own text is taken', async () => {
    const server: Server = createServer((request, response) => {
      const pages: Record<string, string> = { '/feed': RSS, '/one': HTML };
      const body = pages[request.url ?? ''];
      response.writeHead(body ? 200 : 404).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const pages = await all(pagesOf([`${base}/feed`]));
      expect(pages.map(shown)).toEqual([`${base}/one ${HTML}`, `${base}/gone <p>Kept by the feed.</p>`, 'source-unavailable']);
      expect('page' in pages[0]! && pages[0].page).toMatchObject({ title: 'One', published: '2031-03-04T09:00:00.000Z' });
    } finally {
      server.close();
    }
  });
});
