import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Clock, Manners } from './manners.js';
import { type Met, round } from './round.js';
import type { FeedState } from './state.js';

/** A clock that stands still until somebody waits. */
function clockAt(start: number): Clock & { at: number; waits: number[] } {
  const clock = {
    at: start,
    waits: [] as number[],
    now: () => clock.at,
    wait: async (ms: number) => {
      clock.waits.push(ms);
      clock.at += ms;
    },
    chance: () => 0.5,
  };
  return clock;
}
const START = Date.parse('2031-03-04T08:00:00Z');
const MINUTES = 60_000;

let server: Server;
let base: string;
let asked: { path: string; headers: IncomingMessage['headers'] }[];
let answer: (path: string, request: IncomingMessage, response: ServerResponse) => void;
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push({ path: request.url!, headers: request.headers });
    answer(request.url!, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

const rss = (...links: string[]): string =>
  `<rss version="2.0"><channel><title>T</title>${links.map((l) => `<item><title>x</title><link>${l}</link></item>`).join('')}</channel></rss>`;
const stateOf = (path = '/feed'): FeedState => ({ url: base + path, due: new Date(START).toISOString(), failures: 0, seen: [] });

/** One round in which every page that comes is kept. */
async function visited(feeds: FeedState[], clock: Clock, manners: Manners, keep: (met: Met) => boolean = () => true): Promise<string[]> {
  const out: string[] = [];
  for await (const [met, settle] of round(feeds, manners, clock, { every: 15 * MINUTES, remember: async () => undefined })) {
    out.push(`${met.input.replace(base, '')} ${'error' in met ? met.error.code : 'page'}`);
    if (!('error' in met) && keep(met)) await settle();
  }
  return out;
}

describe('a round', () => {
  it('brings what a feed newly lists, once, and asks for a feed that has not changed with what it was given', async () => {
    let links = ['/a', '/b'];
    answer = (path, request, response) => {
      if (path === '/robots.txt') response.writeHead(404).end();
      else if (path !== '/feed') response.end('<p>page</p>');
      else if (request.headers['if-none-match'] === `"${links.length}"`) response.writeHead(304).end();
      else response.writeHead(200, { etag: `"${links.length}"` }).end(rss(...links));
    };
    const [clock, feeds] = [clockAt(START), [stateOf()]];
    const manners = new Manners(clock, 0);
    expect(await visited(feeds, clock, manners)).toEqual(['/a page', '/b page']);
    expect(await visited(feeds, clock, manners)).toEqual([]);
    clock.at += 20 * MINUTES;
    expect(await visited(feeds, clock, manners)).toEqual([]);
    expect(asked.at(-1)!.headers['if-none-match']).toBe('"2"');
    links = ['/c', ...links];
    clock.at += 20 * MINUTES;
    expect(await visited(feeds, clock, manners)).toEqual(['/c page']);
    expect(feeds[0]!.seen.map((s) => s.replace(base, ''))).toEqual(['/a', '/b', '/c']);
  });

  it('brings again what was not kept, also from a feed that has not changed since', async () => {
    answer = (path, request, response) => {
      if (path !== '/feed') response.writeHead(path === '/robots.txt' ? 404 : 200).end('<p>page</p>');
      else if (request.headers['if-none-match']) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(rss('/a', '/b'));
    };
    const [clock, feeds] = [clockAt(START), [stateOf()]];
    expect(await visited(feeds, clock, new Manners(clock, 0), (met) => met.input.endsWith('/a'))).toEqual(['/a page', '/b page']);
    clock.at += 20 * MINUTES;
    expect(await visited(feeds, clock, new Manners(clock, 0))).toEqual(['/b page']);
  });

  it('leaves a feed in trouble alone for longer each time, and as long as it asks for', async () => {
    answer = (path, _, response) => response.writeHead(path === '/robots.txt' ? 404 : 503, path === '/slow' ? { 'retry-after': '7200' } : {}).end();
    const clock = clockAt(START);
    const feeds = [stateOf(), stateOf('/slow')];
    const manners = new Manners(clock, 0);
    const due = (): number[] => feeds.map((f) => Math.round((Date.parse(f.due) - clock.at) / MINUTES));
    expect(await visited(feeds, clock, manners)).toEqual(['/feed source-unavailable', '/slow source-unavailable']);
    expect(due()).toEqual([32, 126]);
    clock.at += 40 * MINUTES;
    await visited(feeds, clock, manners);
    expect(due()[0]).toBeGreaterThan(60);
    expect(feeds[0]!.failures).toBe(2);
  });
});

describe('manners', () => {
  it('keep to robots.txt and its pace, and ask for it once', async () => {
    answer = (path, _, response) => response.end(path === '/robots.txt' ? 'User-agent: *\nDisallow: /private\nCrawl-delay: 5' : 'x');
    const clock = clockAt(START);
    const manners = new Manners(clock, 2000);
    await expect(manners.get(`${base}/private/a`)).rejects.toMatchObject({ code: 'source-unavailable', message: expect.stringContaining('robots.txt') });
    await manners.get(`${base}/a`);
    await manners.get(`${base}/b`);
    expect(asked.map((a) => a.path)).toEqual(['/robots.txt', '/a', '/b']);
    expect(clock.waits).toEqual([2000, 5000]);
  });

  it('ask for nothing where robots.txt cannot be had', async () => {
    answer = (_, __, response) => response.writeHead(500).end();
    await expect(new Manners(clockAt(START), 0).get(`${base}/a`)).rejects.toMatchObject({ code: 'source-unavailable' });
    expect(asked.map((a) => a.path)).toEqual(['/robots.txt']);
  });
});
