import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageRecord, violations } from '../src/record/index.js';
import { onrecord } from './command.js';
import { served } from './serving.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-serve-'));
const archive = join(folder, 'news.onrecord');
/** Two reports that print one utterance, the second with another number. */
const PAGES = [
  {
    id: 'first',
    published: '2026-03-01',
    text: 'Ilse Marren spoke on Monday. “We will open the lower gate before the harvest and pay two thirds of it,” Marren said.',
  },
  {
    id: 'second',
    published: '2026-03-02',
    text: 'Ilse Marren spoke again. “We will open the lower gate before the harvest and pay three thirds of it,” Marren said.',
  },
];

let server: ChildProcess;
let url: string;
beforeAll(async () => {
  writeFileSync(join(folder, 'pages.jsonl'), PAGES.map((p) => `${JSON.stringify(p)}\n`).join(''));
  const added = onrecord(['add', join(folder, 'pages.jsonl'), '--archive', archive]);
  expect(added.code, added.stderr).toBe(0);
  ({ child: server, url } = await served(['--archive', archive]));
}, 120_000);
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Lines {
  readonly items: { readonly id?: string; readonly article?: string }[];
  readonly next?: string;
}
const get = async <T>(path: string): Promise<T> => (await fetch(url + path)).json() as T;

describe('onrecord serve --archive', () => {
  it('searches as the command line does', async () => {
    const { items } = await get<Lines>('/api/search?q=%22lower+gate%22&act=pledge');
    const lines = onrecord(['search', '"lower gate"', '--act', 'pledge', '--archive', archive, '--format', 'jsonl']).stdout.trim().split('\n');
    expect(items).toEqual(lines.map((line) => JSON.parse(line) as object));
    expect(items.length).toBeGreaterThan(0);
  });

  it('goes through a list by its cursors, each line once', async () => {
    const first = await get<Lines>('/api/articles?limit=1');
    const second = await get<Lines>(`/api/articles?limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items].map((line) => line.id).sort()).toEqual(['first', 'second']);
    expect(second.next).toBeUndefined();
    expect(await get('/api/articles?cursor=nonsense')).toMatchObject({ status: 400, code: 'usage' });
  });

  it('gives the record of a page, which keeps its laws, and says what it does not have', async () => {
    const record = await get<PageRecord>('/api/articles/first');
    expect(violations(record)).toEqual([]);
    expect(record.article.text).toBe(PAGES[0]!.text);
    expect(await get('/api/articles/third')).toMatchObject({ status: 404, code: 'not-found' });
    expect(await get('/api/articles/..%2F..%2Fpackage.json')).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('answers every view with its data where .json is put behind it', async () => {
    expect(await get('/articles/first.json')).toEqual(await get('/api/articles/first'));
    expect(await get('/search.json?q=harvest&limit=1')).toEqual(await get('/api/search?q=harvest&limit=1'));
    expect((await fetch(`${url}/read.json`)).status).toBe(405);
  });

  it('keeps a page that is sent, once', async () => {
    const send = async () =>
      (await fetch(`${url}/api/articles`, { method: 'POST', body: 'Tobias Renk said the wall would fail.', headers: { 'content-type': 'text/plain' } })).json();
    const added = (await send()) as { article: string };
    expect(added).toMatchObject({ status: 'added' });
    expect(await send()).toMatchObject({ ...added, status: 'same' });
    expect(await get(`/api/articles/${added.article}`)).toMatchObject({ article: { text: 'Tobias Renk said the wall would fail.' } });
  });

  it('answers 304 where nothing changed', async () => {
    const etag = (await fetch(`${url}/api/articles/first`)).headers.get('etag')!;
    expect((await fetch(`${url}/api/articles/first`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('reads a batch line by line, in order, and goes on after a line that is none', async () => {
    const lines = [
      '{"id":"a","text":"“We will count,” Ilse Marren said."}',
      'nonsense',
      '',
      '{"id":"c"}',
      '{"id":"d","text":"Pieter Vasko said it was late."}',
    ];
    const answer = await fetch(`${url}/api/extract`, { method: 'POST', body: lines.join('\n'), headers: { 'content-type': 'application/x-ndjson' } });
    const out = (await answer.text()).trim().split('\n');
    const [a, b, c, d, ...more] = out.map((line) => JSON.parse(line) as PageRecord & { input?: string; error?: { code: string } });
    expect([a!.article.id, b!.input, b!.error?.code, c!.input, c!.error?.code, d!.article.id, more]).toEqual(['a', 'line 2', 'usage', 'c', 'usage', 'd', []]);
    expect(d!.statements).toHaveLength(1);
  });

  it('does not fetch from this machine, and says which method an address takes', async () => {
    const read = (page: object) => fetch(`${url}/api/read`, { method: 'POST', body: JSON.stringify(page), headers: { 'content-type': 'application/json' } });
    expect(await (await read({ url: `${url}/healthz` })).json()).toMatchObject({ status: 400, detail: expect.stringContaining('private network') });
    const put = await fetch(`${url}/api/search`, { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET']);
  });
});

describe('onrecord serve without an archive', () => {
  it('shows the examples, and leaves nothing behind', async () => {
    const { child, url: own } = await served();
    const count = async () => ((await (await fetch(`${own}/api/articles`)).json()) as Lines).items.length;
    await expect.poll(count, { timeout: 30_000, interval: 200 }).toBeGreaterThanOrEqual(3);
    child.kill('SIGTERM');
    await new Promise((done) => child.on('exit', done));
    expect(child.exitCode).toBe(0);
  });
});
