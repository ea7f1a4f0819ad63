import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served } from './serving.js';

let server: ChildProcess;
let url: string;
beforeAll(async () => {
  ({ child: server, url } = await served());
}, 120_000);
afterAll(() => server.kill('SIGKILL'));

/** Every answer to whatever is sent is a record or a problem with a hint; never a fault of ours. */
async function answered(path: string, init: RequestInit): Promise<number> {
  const answer = await fetch(url + path, init);
  if (answer.status === 429) {
    await new Promise((done) => setTimeout(done, 1000 * Number(answer.headers.get('retry-after'))));
    return answered(path, init);
  }
  const body = await answer.text();
  expect(answer.status, body.slice(0, 500)).toBeLessThan(500);
  if (answer.status >= 400) {
    expect(answer.headers.get('content-type'), body.slice(0, 500)).toBe('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status: answer.status, detail: expect.stringMatching(/\S/) });
  }
  return answer.status;
}

const PAGE = readFileSync('examples/harbour-vote.html');
/** The smallest PDF with a line of text in it, without the table that readers can do without. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n' +
    '4 0 obj<</Length 44>>stream\nBT /F 12 Tf 10 100 Td (He said it was late.) Tj ET\nendstream endobj\n' +
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const WARC = Buffer.from(
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://paper.example/a\r\nWARC-Date: 2026-03-01T00:00:00Z\r\nWARC-Record-ID: <urn:x>\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}\r\n\r\n`,
);
const TYPES = [
  'text/html',
  'text/plain',
  'application/xhtml+xml',
  'application/pdf',
  'application/json',
  'multipart/form-data; boundary=x',
  'application/warc',
  'x',
  '',
];
const POSTS = ['/api/read', '/api/articles', '/api/check', '/api/compare', '/api/extract', '/mcp'];

const upload = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .record({ whole: fc.constantFrom(PAGE, PDF, gzipSync(PAGE), WARC, gzipSync(WARC)), cut: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ whole, cut }) => Uint8Array.from(whole.subarray(0, Math.floor(cut * whole.length)))),
  fc.json().map((text) => new TextEncoder().encode(text)),
);

describe('onrecord serve, sent what it should not be', () => {
  it('answers any bytes under any media type, at every address that takes a body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...POSTS), fc.constantFrom(...TYPES), upload, async (path, type, body) => {
        // MCP answers in its own form, with its own words
        if (path === '/mcp')
          expect((await fetch(url + path, { method: 'POST', body, headers: type ? { 'content-type': type } : {} })).status).toBeLessThan(500);
        else await answered(path, { method: 'POST', body, headers: type ? { 'content-type': type } : {} });
      }),
      { numRuns: 150, seed: 9 },
    );
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it.each([
    ['a gzip bomb', gzipSync(Buffer.alloc(80_000_000, 'a ')), 'text/html', 422],
    ['a WARC at the door of one page', WARC, 'application/warc', 415],
    ['a whole PDF under the name of a page', PDF, 'text/html', 200],
    ['a PDF that ends in the middle', PDF.subarray(0, 200), 'application/pdf', 422],
    ['deep nesting', Buffer.from('<div>'.repeat(100_000)), 'text/html', 422],
    ['JSON deeper than a stack', Buffer.from('['.repeat(200_000)), 'application/json', 400],
    ['more than is taken', Buffer.alloc(33 * 1024 * 1024, 'a'), 'text/html', 413],
  ])('answers %s', async (_, body, type, status) => {
    expect(await answered('/api/read', { method: 'POST', body: Uint8Array.from(body), headers: { 'content-type': type } })).toBe(status);
  });

  it('gives no file outside its folder, however the way there is written', async () => {
    // fetch would tidy the path first
    const raw = (path: string): Promise<string> =>
      new Promise((done, fail) => {
        request(url, { path }, (answer) => {
          let text = `${answer.statusCode} `;
          answer.on('data', (chunk: Buffer) => (text += chunk.toString('latin1'))).on('end', () => done(text));
        })
          .on('error', fail)
          .end();
      });
    const ups = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '....//', '%252e%252e/', '..%00/', '/'];
    const targets = ['package.json', 'etc/passwd', 'dist/cli/main.js'];
    for (const up of ups)
      for (const target of targets)
        for (const prefix of ['/', '/assets/', '/articles/', '/api/articles/', '/read.json?example=']) {
          const text = await raw(`${prefix}${up.repeat(6)}${target}`.replaceAll(' ', '%20'));
          expect(text, prefix + up + target).not.toMatch(/"devDependencies"|root:x:|#!\/usr\/bin\/env/);
          expect(text.slice(0, 3), prefix + up + target).toMatch(/^(?:[23]0\d|4\d\d)/);
        }
  });

  it('takes any text for an id, a search or a cursor', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '/api/articles/',
          '/api/speakers/',
          '/api/families/',
          '/articles/',
          '/api/search?q=',
          '/api/speakers?name=',
          '/api/ledger?speaker=',
          '/api/articles?cursor=',
          '/api/variants?q=',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        async (address, text) => {
          await answered(address + encodeURIComponent(text), { headers: { accept: 'application/json' } });
        },
      ),
      { numRuns: 200, seed: 9 },
    );
  });
});
