import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onrecord } from './command.js';
import { served } from './serving.js';

const PAGE = readFileSync('examples/harbour-vote.html');
const HEARING = readFileSync('examples/inquiry-hearing.txt', 'utf8');
const HTML = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };

let server: ChildProcess;
let url: string;
beforeAll(async () => {
  ({ child: server, url } = await served());
}, 120_000);
afterAll(() => server.kill('SIGKILL'));

const post = (path: string, body: BodyInit, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
  fetch(url + path, { method: 'POST', body, headers });
const json = async (answer: Promise<Response>): Promise<{ readonly [key: string]: unknown }> => (await answer).json() as never;

describe('onrecord serve', () => {
  it('reads a page to the record of the command line, however it is sent', async () => {
    const record = JSON.parse(onrecord(['read', '--format', 'json', 'examples/harbour-vote.html']).stdout) as object;
    const form = new FormData();
    form.set('file', new Blob([PAGE], { type: 'text/html' }), 'page.html');
    expect(await json(post('/api/read', PAGE, HTML))).toEqual(record);
    expect(await json(post('/api/read', JSON.stringify({ html: PAGE.toString() })))).toEqual(record);
    expect(await json(fetch(`${url}/api/read`, { method: 'POST', body: form }))).toEqual(record);
  });

  it('writes the record in the formats of the command line', async () => {
    const answer = await post('/api/read?format=text', PAGE, HTML);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toBe(onrecord(['read', '--format', 'text', '--width', '80', 'examples/harbour-vote.html']).stdout);
  });

  it('finds as much as is wanted, as the command line does, asked in the body or in the address', async () => {
    const found: number[] = [];
    for (const recall of ['high', 'balanced', 'precise']) {
      const { stdout } = onrecord(['read', '--format', 'json', '--recall', recall, 'examples/inquiry-hearing.txt']);
      const record = JSON.parse(stdout) as { statements: object[] };
      expect(await json(post(`/api/read?recall=${recall}`, HEARING, { 'content-type': 'text/plain' }))).toEqual(record);
      expect(await json(post('/api/read', JSON.stringify({ text: HEARING, recall })))).toEqual(record);
      found.push(record.statements.length);
    }
    expect(found[0]! > found[1]! && found[1]! > found[2]!, String(found)).toBe(true);
    expect((await post('/api/read?recall=all', HEARING, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('checks a draft as the command line does', async () => {
    const draft = readFileSync('examples/check/draft.md', 'utf8');
    const hearing = JSON.parse(readFileSync('examples/check/hearing.jsonl', 'utf8').split('\n')[0]!) as object;
    const check = await json(post('/api/check', JSON.stringify({ draft: { text: draft }, sources: [hearing] })));
    const quotations = check.quotations as { verdict: string; speaker?: { text: string }; span: { start: number; end: number; text: string } }[];
    expect(quotations.slice(0, 5).map((q) => q.verdict)).toEqual(['verbatim', 'altered', 'elided', 'reversed', 'verbatim']);
    expect(quotations[0]!.speaker?.text).toContain('Marren');
    for (const { span } of quotations) expect(draft.slice(span.start, span.end)).toBe(span.text);
  });

  it.each([
    ['a draft that is a number', '/api/check', '{"draft":1,"sources":[]}', JSON_TYPE, 400, 'usage'],
    ['JSON that is none', '/api/check', '{"draft":', JSON_TYPE, 400, 'usage'],
    ['a date that is none', '/api/read', '{"text":"a","published":"yesterday"}', JSON_TYPE, 400, 'usage'],
    ['a page without words', '/api/read', '{}', JSON_TYPE, 400, 'usage'],
    ['both text and html', '/api/read', '{"text":"a","html":"b"}', JSON_TYPE, 400, 'usage'],
    ['a field that is not known', '/api/read', '{"text":"a","pages":1}', JSON_TYPE, 400, 'usage'],
    ['an empty page', '/api/read', ' ', HTML, 422, 'unreadable-input'],
    ['a picture', '/api/read', 'x', { 'content-type': 'image/png' }, 415, 'unknown-media-type'],
    ['a form without a file', '/api/read', 'a=b', { 'content-type': 'multipart/form-data; boundary=x' }, 400, 'usage'],
    ['an address that is none', '/api/nothing', '{}', JSON_TYPE, 404, 'not-found'],
    ['a page of another site', '/api/read', 'Words.', { ...HTML, origin: 'https://elsewhere.example' }, 403, 'foreign-page'],
  ])('answers %s with a problem that says what to do', async (_, path, body, headers, status, code) => {
    const answer = await post(path, body, headers as Record<string, string>);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ status, code, detail: expect.stringMatching(/\S/), hint: expect.stringMatching(/\S/) });
  });

  it('says who it is, sends what keeps browsers safe, and runs no script of a page', async () => {
    const answer = await fetch(`${url}/healthz`);
    expect(await answer.json()).toMatchObject({ status: 'ok' });
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('describes itself', async () => {
    const document = await json(fetch(`${url}/openapi.json`));
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths as object)).toEqual(expect.arrayContaining(['/api/read', '/api/check']));
    expect(await (await fetch(`${url}/api`)).text()).toContain('POST /api/check');
  });

  it('finishes what was begun when it is told to stop', async () => {
    // an archive of its own: the examples would be read meanwhile
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-stop-'));
    const { child, url: own } = await served(['--archive', join(folder, 'empty.onrecord')]);
    const long = Array.from({ length: 60 }, (_, i) => `“We will count the boats of pier ${i} again,” Ilse Marren said.`).join('\n\n');
    const answer = fetch(`${own}/api/read`, { method: 'POST', body: long, headers: { 'content-type': 'text/plain' } });
    await expect.poll(async () => ((await (await fetch(`${own}/healthz`)).json()) as { busy: number }).busy, { interval: 10 }).toBe(1);
    child.kill('SIGTERM');
    const record = (await (await answer).json()) as { statements: unknown[] };
    expect(record.statements.length).toBeGreaterThan(30);
    expect(await once(child, 'exit')).toEqual([0, null]);
    rmSync(folder, { recursive: true });
  });
});

describe('onrecord serve, bound', () => {
  it('opens to others only with a token', () => {
    const { code, stderr } = onrecord(['serve', '--port', '0', '--host', '0.0.0.0']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--token')]);
  });

  it('lets in who has the token, in a header or once in the address', async () => {
    const token = '0123456789abcdef0123';
    const { child, url: own } = await served(['--host', '0.0.0.0'], { ONRECORD_TOKEN: token });
    const at = own.replace('0.0.0.0', '127.0.0.1');
    expect((await fetch(`${at}/openapi.json`)).status).toBe(401);
    expect((await fetch(`${at}/openapi.json`, { headers: { authorization: `Bearer ${token.slice(1)}` } })).status).toBe(401);
    expect((await fetch(`${at}/openapi.json`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    const first = await fetch(`${at}/openapi.json?token=${token}`, { redirect: 'manual' });
    expect([first.status, first.headers.get('location')]).toEqual([303, '/openapi.json']);
    const away = await fetch(`${at}//other.example/?token=${token}`, { redirect: 'manual' });
    expect([away.status, away.headers.get('location')]).toEqual([303, '/other.example/']);
    const cookie = first.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/);
    expect((await fetch(`${at}/openapi.json`, { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(200);
    child.kill('SIGKILL');
  });
});
