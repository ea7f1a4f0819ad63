import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { served } from './serving.js';

/** Every address of the API that is asked with GET, as a question that has an answer in the examples. */
const QUESTIONS: Readonly<Record<string, string>> = {
  '/api/search': '/api/search?q=dismissal&act=pledge&since=2026&until=2027&conditional=true',
  '/api/speakers': '/api/speakers?name=Marren',
  '/api/speakers/{id}': '/api/speakers/Ilse%20Marren',
  '/api/families': '/api/families',
  '/api/families/{id}': '/api/families/harbour-vote%23s5',
  '/api/ledger': '/api/ledger',
  '/api/positions': '/api/positions?speaker=Ilse%20Marren&q=dismissal',
  '/api/articles': '/api/articles',
  '/api/articles/{id}': '/api/articles/harbour-vote?version=1',
  '/api/articles/{id}/versions': '/api/articles/harbour-vote/versions',
  '/api/articles/{id}/copies': '/api/articles/harbour-vote/copies',
  '/api/counts': '/api/counts',
  '/api/feeds': '/api/feeds',
  '/api/variants': '/api/variants',
  '/api/variants.rss': '/api/variants.rss?q=sign%20a%20single%20dismissal',
};

interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, object>> } };
}
interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
}
interface Lines {
  readonly items: readonly unknown[];
  readonly next?: string;
}

let server: ChildProcess;
let url: string;
let document: OpenApi;
let schemas: Ajv2020;
const json = async <T>(path: string): Promise<T> => (await fetch(url + path)).json() as T;

/** Holds a value against a schema of the document, named by its place there. */
function obeys(value: unknown, ...place: string[]): void {
  const pointer = place.map((p) => p.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  const validate = schemas.getSchema(`api#/${pointer}`)!;
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
}

beforeAll(async () => {
  ({ child: server, url } = await served());
  document = await json<OpenApi>('/openapi.json');
  schemas = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api');
  // the pages around the examples are read last
  await vi.waitUntil(async () => (await json<{ versions: number }>('/api/counts')).versions === 7, { timeout: 100_000, interval: 500 });
}, 120_000);
afterAll(() => server.kill('SIGKILL'));

describe('the API', () => {
  it('is described by a valid OpenAPI 3.1 document', async () => {
    const validator = new Validator();
    expect(await validator.validate(document as unknown as Record<string, unknown>)).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('has a question here for every address that is asked', () => {
    const asked = Object.entries(document.paths).flatMap(([path, { get }]) => (get ? [path] : []));
    expect(Object.keys(QUESTIONS).sort()).toEqual(asked.sort());
  });

  it.each(Object.entries(QUESTIONS))('answers %s by its schema, with something of the examples, and 304 where nothing changed', async (path, question) => {
    const answer = await fetch(url + question);
    expect(answer.status).toBe(200);
    const type = answer.headers.get('content-type')!.split(';')[0]!;
    const { content } = document.paths[path]!.get!.responses[200];
    expect(Object.keys(content)).toEqual([type]);
    const body = type === 'application/json' ? ((await answer.json()) as object) : await answer.text();
    obeys(body, 'paths', path, 'get', 'responses', '200', 'content', type, 'schema');
    // no page of the examples carries another's text
    if (typeof body === 'object' && 'items' in body && !path.endsWith('copies')) expect((body as Lines).items).not.toEqual([]);
    const again = await fetch(url + question, { headers: { 'if-none-match': answer.headers.get('etag')! } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('goes through every list by its cursors, line by line, as it is in one answer', async () => {
    const lists = Object.entries(document.paths).filter(([, { get }]) => get?.parameters?.some((p) => p.name === 'cursor'));
    expect(lists.length).toBeGreaterThan(5);
    for (const [path] of lists) {
      const question = `${QUESTIONS[path]}${QUESTIONS[path]!.includes('?') ? '&' : '?'}`;
      // a list by itself, or the one inside an answer
      const linesOf = ({ items, voices }: Partial<Lines> & { readonly voices?: Lines['items'] }): Lines['items'] => items ?? voices!;
      const all = linesOf(await json(`${question}limit=200`));
      const lines: unknown[] = [];
      let cursor = '';
      do {
        const page: Lines = await json(`${question}limit=1${cursor}`);
        lines.push(...linesOf(page));
        cursor = page.next ? `&cursor=${page.next}` : '';
      } while (cursor !== '' && lines.length <= all.length);
      expect(lines, path).toEqual(all);
    }
  });

  it.each([
    ['/api/search', 400, 'q'],
    ['/api/search?q=', 400, 'q'],
    ['/api/search?q=%22open', 400, 'a quotation mark is open'],
    ['/api/search?q=a&act=shout', 400, 'act'],
    ['/api/search?q=a&since=yesterday', 400, 'a day is wanted'],
    ['/api/search?q=a&limit=0', 400, 'limit'],
    ['/api/search?q=a&limit=1e9', 400, 'limit'],
    ['/api/speakers?cursor=nonsense', 400, 'cursor'],
    ['/api/speakers/Nobody%20At%20All', 404, 'no speaker'],
    ['/api/families?limit=x', 400, 'limit'],
    ['/api/families/none%23s1', 404, 'no family'],
    ['/api/ledger?limit=201', 400, 'limit'],
    ['/api/positions?speaker=Ilse%20Marren', 400, 'q'],
    ['/api/positions?speaker=Nobody%20At%20All&q=gate', 400, 'no speaker'],
    ['/api/articles/none', 404, 'no page'],
    ['/api/articles/none/versions', 404, 'no page'],
    ['/api/articles/none/copies', 404, 'no page'],
    ['/api/articles/harbour-vote?version=9', 404, 'no page'],
    ['/api/articles/harbour-vote?version=0', 400, 'version'],
    ['/api/feeds?cursor=x', 400, 'cursor'],
    ['/api/variants?q=', 400, 'q'],
  ])('answers %s with a problem', async (path, status, says) => {
    const answer = await fetch(url + path);
    const problem = (await answer.json()) as { detail: string };
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([status, 'application/problem+json', 'no-store']);
    obeys(problem, 'components', 'schemas', 'Problem');
    expect(problem).toMatchObject({ status, detail: expect.stringContaining(says), hint: expect.stringMatching(/\S/) });
  });
});

describe('every view of the app', () => {
  const VIEWS: Readonly<Record<string, readonly (readonly [view: string, data: string])[]>> = {
    read: [['/read.json?example=harbour-vote.html', '/read.json?example=harbour-vote.html']],
    check: [],
    about: [['/about.json', '/healthz']],
    search: [['/search.json?q=harbour&limit=2', '/api/search?q=harbour&limit=2']],
    speakers: [
      ['/speakers.json', '/api/speakers'],
      ['/speakers/Ilse%20Marren.json', '/api/speakers/Ilse%20Marren'],
    ],
    quotations: [
      ['/quotations.json', '/api/families'],
      ['/quotations/harbour-vote%23s5.json', '/api/families/harbour-vote%23s5'],
    ],
    ledger: [['/ledger.json', '/api/ledger']],
    positions: [['/positions.json?speaker=Ilse%20Marren&q=dismissal', '/api/positions?speaker=Ilse%20Marren&q=dismissal']],
    feeds: [['/feeds.json', '/api/feeds']],
    articles: [
      ['/articles.json', '/api/articles'],
      ['/articles/harbour-vote.json?version=1', '/api/articles/harbour-vote?version=1'],
      ['/articles/harbour-vote/versions.json', '/api/articles/harbour-vote/versions'],
    ],
  };

  it('is here', () => {
    const shown = [...readFileSync('web/app.tsx', 'utf8').matchAll(/^ {2}(\w+): \(\) => import/gm)].map(([, name]) => name!);
    expect(shown.length).toBeGreaterThan(5);
    expect(Object.keys(VIEWS)).toEqual(expect.arrayContaining(shown));
  });

  it.each(Object.values(VIEWS).flat())('gives its data at %s', async (view, data) => {
    const answer = await fetch(url + view);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(await json(data));
  });

  it('says where to send what only the reader has', async () => {
    for (const view of ['read', 'check']) expect((await fetch(`${url}/${view}.json`)).headers.get('allow')).toBe('POST');
    expect((await fetch(`${url}/read.json?example=..%2Fpackage.json`)).status).toBe(404);
    expect((await fetch(`${url}/read.json?url=${encodeURIComponent(`${url}/healthz`)}`)).status).toBe(400);
    expect((await fetch(`${url}/read.json?url=https%3A%2F%2Fexample.org`, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  });
});

describe('the watch of an archive', () => {
  it('shows the feeds, the one in trouble too, and the variants of what is watched, the newest first', async () => {
    const { items, quotations } = await json<Lines & { quotations: string[] }>('/feeds.json');
    expect(items).toMatchObject([
      { failures: 0, entries: 2 },
      { failures: 0, entries: 1 },
      { failures: 2, error: expect.stringContaining('503') },
    ]);
    const { items: variants } = await json<Lines>('/api/variants');
    const days = variants.map((v) => (v as { published: string }).published);
    expect(days).toEqual([...days].sort().reverse());
    expect(variants).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'harbour-vote#s5' }),
        expect.objectContaining({ id: expect.stringMatching(/^norpress/), changes: expect.arrayContaining(['delete “not”']) }),
      ]),
    );
    expect(await (await fetch(`${url}/api/variants.rss`)).text()).toContain(`<title>Variants of “${quotations[0]}”</title>`);
  });
});
