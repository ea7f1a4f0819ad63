import { createMcpHandler } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Hono } from 'hono';
import { openArchive } from '../../archive/index.js';
import { Engine } from '../../intake/index.js';
import { LIMITS } from '../guard/limits.js';
import { type Work, workOf } from '../work.js';
import { mcpServer } from './index.js';

/** MCP over HTTP: one exchange a request, nothing kept between them. */
export function mcpOverHttp(app: Pick<Hono, 'all'>, work: Work, version: string, body: number): void {
  const handler = createMcpHandler(() => mcpServer(work, version), { maxRequestBodySize: body });
  app.all('/mcp', (c) => handler.fetch(c.req.raw));
}

export interface StdioOptions {
  readonly version: string;
  /** A file or an address of PostgreSQL. */
  readonly archive?: string;
  readonly allowPrivate?: boolean;
}

/** MCP over standard input and output, until the client closes its end. */
export async function mcpOverStdio({ version, archive: place, allowPrivate = false }: StdioOptions): Promise<void> {
  const engine = new Engine({ threads: 1 });
  const archive = place === undefined ? undefined : await openArchive(place);
  const work = workOf({ engine, limits: LIMITS, allowPrivate, ...(archive ? { archive } : {}) });
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((done) => {
    process.stdin.once('end', done).once('close', done);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  const server = serveStdio(() => mcpServer(work, version), { transport });
  await closed;
  await server.close();
  await engine.close();
  await archive?.close();
}
