import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { openArchive } from '../archive/index.js';
import { Engine, type EngineOptions, stateBeside } from '../intake/index.js';
import { OnrecordError } from '../record/index.js';
import { type AppOptions, appOf } from './app.js';
import { EXAMPLE_WATCH, exampleArchive } from './examples.js';
import { SHORTEST_TOKEN } from './guard/token.js';

export interface ServeOptions extends Omit<AppOptions, 'engine' | 'archive' | 'watch'> {
  /** 0 takes a free one. */
  readonly port: number;
  readonly engine?: EngineOptions;
  /** The archive, a file or an address of PostgreSQL; where none is named, one with the examples, which is gone at the end. */
  readonly archive?: string;
}

/** A server that answers. */
export interface Serving {
  readonly url: string;
  /** Takes no more requests, finishes those that were begun, and ends the engine. */
  close(): Promise<void>;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/;
/** Time in which a request must have sent its headers, and itself, in milliseconds: a body of 32 MB over a slow line. */
const HEADERS = 20_000;
const REQUEST = 300_000;
/** Bytes of address and headers: every field of a query at its longest, each character as three bytes of three characters. */
const HEADER_BYTES = 65_536;
/** How long an idle connection is kept, in milliseconds: longer than clients and proxies keep theirs, so that none sends into one that closes. */
const IDLE = 75_000;

/**
 * Starts the HTTP face.
 *
 * @throws OnrecordError `usage` when it would be open to the network without a token, or the port is taken
 */
export async function serve({ port, host = '127.0.0.1', token, engine: engineOptions, archive: place, ...options }: ServeOptions): Promise<Serving> {
  if (!LOOPBACK.test(host) && token === undefined)
    throw new OnrecordError('usage', `binding to ${host} opens the server to others`, 'give a token: --token "$(openssl rand -hex 16)"');
  if (token !== undefined && token.length < SHORTEST_TOKEN)
    throw new OnrecordError('usage', `the token has fewer than ${SHORTEST_TOKEN} characters`, 'make one: openssl rand -hex 16');
  const engine = new Engine(engineOptions);
  const examples = place === undefined ? await exampleArchive() : undefined;
  const archive = examples?.archive ?? (await openArchive(place!));
  const watch = place === undefined ? EXAMPLE_WATCH : stateBeside(place);
  const app = appOf({ engine, archive, host, watch, ...(token === undefined ? {} : { token }), ...options });
  const server = await listening(app.fetch, port, host);
  const filled = examples?.fill(engine).catch((error: Error) => process.stderr.write(`onrecord: the examples cannot be read: ${error.message}\n`));
  const bound = (server.address() as AddressInfo).port;
  const close = async (): Promise<void> => {
    await finished(server);
    await filled;
    await engine.close();
    await archive.close();
    await examples?.remove();
  };
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, close };
}

function listening(fetch: Parameters<typeof listen>[0]['fetch'], port: number, host: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = listen(
      { fetch, port, hostname: host, serverOptions: { maxHeaderSize: HEADER_BYTES, headersTimeout: HEADERS, requestTimeout: REQUEST, keepAliveTimeout: IDLE } },
      () => done(server),
    ) as Server;
    server.on('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'another program has it' : cause.message;
      fail(new OnrecordError('usage', `cannot listen on ${host}:${port}: ${why}`, 'choose another with --port; 0 takes a free one', { cause }));
    });
  });
}

/** Resolves when the requests that were begun are answered; a connection that has nothing more to do is closed, though its client would keep it. */
const finished = (server: Server): Promise<void> =>
  new Promise((done) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearInterval(sweep);
      done();
    });
  });
