import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublic } from './address.js';
import { fetchPage } from './fetch.js';

const PAGE = '<p>“We will count the boats,” Ilse Marren said.</p>';
const MOST = 100_000;

let server: Server;
let at: string;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    const url = new URL(request.url!, 'http://x');
    const to = url.searchParams.get('to');
    if (to) response.writeHead(302, { location: to }).end();
    else if (url.pathname === '/round') response.writeHead(301, { location: '/round' }).end();
    else if (url.pathname === '/gone') response.writeHead(410).end();
    else if (url.pathname === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE));
    else if (url.pathname === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50 * MOST)));
    else if (url.pathname === '/broken') response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
    else if (url.pathname === '/slow') response.writeHead(200).write('<p>');
    else if (url.pathname === '/endless') {
      const timer = setInterval(() => response.write(Buffer.alloc(20_000)), 1);
      response.on('close', () => clearInterval(timer));
    } else response.end(PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Names as a hostile name server answers them; `turns` answers another address every time. */
let turn = 0;
const NAMES: { readonly [name: string]: () => string } = {
  'here.example': () => '127.0.0.1',
  'inner.example': () => '10.1.2.3',
  'turns.example': () => (turn++ % 2 === 0 ? '127.0.0.1' : '127.0.0.2'),
};
const lookup = ((name: string, _: object, done: (error: Error | null, addresses: { address: string; family: number }[]) => void) =>
  done(null, [{ address: NAMES[name]!(), family: 4 }])) as never;
/** As the server's guard, but this test's own server counts as the open internet. */
const allows = (address: string): boolean => address === '127.0.0.1' || isPublic(address);
const port = (): string => new URL(at).port;

describe('fetchPage', () => {
  it('fetches a page, packed or not, and says which address answered', async () => {
    const plain = await fetchPage(`${at}/a?to=/b`, { most: MOST });
    expect([Buffer.from(plain.content).toString(), plain.url]).toEqual([PAGE, `${at}/b`]);
    expect(Buffer.from((await fetchPage(`${at}/packed`, { most: MOST })).content).toString()).toBe(PAGE);
    const named = await fetchPage(`http://here.example:${port()}/`, { most: MOST, allows, lookup });
    expect(Buffer.from(named.content).toString()).toBe(PAGE);
  });

  it.each([
    ['an answer that says no', '/gone', 'source-unavailable', /410/],
    ['redirects in a circle', '/round', 'source-unavailable', /redirects/],
    ['a page without an end', '/endless', 'unreadable-input', /more than/],
    ['a page that unpacks to fifty times its size', '/bomb', 'unreadable-input', /more than/],
    ['broken packing', '/broken', 'source-unavailable', /cannot fetch/],
    ['a server that stops in the middle', '/slow', 'source-unavailable', /too long/],
    ['a redirect to a file', '/a?to=file:///etc/passwd', 'usage', /no address of a web page/],
  ])('says what is wrong with %s', async (_, path, code, message) => {
    await expect(fetchPage(at + path, { most: MOST, patience: 1000 })).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[4000::1]/',
    'http://[3fff::1]/',
    'http://[fc00::1]/',
    'http://[ff02::1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ])('refuses %s for the server', async (url) => {
    await expect(fetchPage(url, { most: MOST, allows: isPublic })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('private network'),
    });
  });

  it('refuses a private address behind a redirect or a name, and asks it nothing', async () => {
    asked = [];
    const guarded = (url: string) => fetchPage(url, { most: MOST, allows, lookup });
    const refused = { code: 'usage', message: expect.stringContaining('private network') };
    await expect(guarded(`${at}/a?to=http://127.0.0.2:${port()}/secret`)).rejects.toMatchObject(refused);
    await expect(guarded(`${at}/a?to=http://inner.example:${port()}/secret`)).rejects.toMatchObject(refused);
    await expect(guarded(`http://inner.example:${port()}/secret`)).rejects.toMatchObject(refused);
    // a name that means this server once and another machine the next time
    await expect(guarded(`http://turns.example:${port()}/a?to=/secret`)).rejects.toMatchObject(refused);
    expect(asked.filter((path) => path === '/secret')).toEqual([]);
  });

  it.each(['ftp://a.example/', 'file:///etc/passwd', 'http://me:word@a.example/', 'nonsense', 'javascript:1'])('takes %s for no address', async (url) => {
    await expect(fetchPage(url, { most: MOST })).rejects.toMatchObject({ code: 'usage' });
  });
});
