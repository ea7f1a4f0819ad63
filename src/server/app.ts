import { getConnInfo } from '@hono/node-server/conninfo';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { etag } from 'hono/etag';
import { documented } from './document.js';
import { securityHeaders } from './guard/headers.js';
import { hostGuard, originGuard } from './guard/host.js';
import { LIMITS, type Limits, rateLimit } from './guard/limits.js';
import { tokenGuard } from './guard/token.js';
import { mcpOverHttp } from './mcp/over.js';
import { answerTo, problemOf, problemResponse, RequestProblem } from './problem.js';
import { archiveRoutes } from './routes/archive.js';
import { checkRoutes } from './routes/check.js';
import { compareRoutes } from './routes/compare.js';
import { extractRoutes } from './routes/extract.js';
import { feedRoutes } from './routes/feeds.js';
import { keepRoutes } from './routes/keep.js';
import { readRoutes } from './routes/read.js';
import type { Routes } from './routes/route.js';
import { viewRoutes } from './routes/views.js';
import { nothingAt, webApp } from './web.js';
import { type WorkOptions, workOf } from './work.js';

/** What the application is made of. */
export interface AppOptions extends Omit<WorkOptions, 'limits'> {
  readonly version: string;
  /** The host that the server is bound to. */
  readonly host?: string;
  readonly token?: string;
  readonly limits?: Partial<Limits>;
  /** Folder of the web app; the package's own if left out. */
  readonly web?: URL;
}

/** The groups of addresses, in the order of the document. */
const ROUTES: readonly Routes[] = [readRoutes, checkRoutes, compareRoutes, extractRoutes, archiveRoutes, feedRoutes, keepRoutes, viewRoutes];

/** The whole HTTP face as a function of a request: guards first, then the API, then the web app. */
export function appOf({ version, host = '127.0.0.1', token, limits, web, ...options }: AppOptions): OpenAPIHono {
  const bounds = { ...LIMITS, ...limits };
  const app = new OpenAPIHono({ defaultHook: (result, c) => (result.success ? undefined : invalid(c, result.error.issues)) });
  app.use(securityHeaders);
  app.onError((error, c) => answerTo(c, error));
  app.notFound((c) => answerTo(c, nothingAt(c.req.path)));
  app.use(hostGuard(host, token !== undefined), originGuard);
  if (token !== undefined) app.use(tokenGuard(token));
  const limited = rateLimit(bounds, addressOf);
  app.use('/api/*', limited);
  app.use('/mcp', limited);
  app.get('*', etag());
  // a batch is a stream: its lines are bounded and not the whole
  app.use(except('/api/extract', bodyLimit({ maxSize: bounds.body, onError: () => tooLarge(bounds) })));
  app.get('/healthz', (c) => c.json({ status: 'ok', version, busy: options.engine.busy }));
  const work = workOf({ ...options, limits: bounds });
  for (const routes of ROUTES) routes(app, work);
  mcpOverHttp(app, work, version, bounds.body);
  documented(app, version, token !== undefined);
  otherMethods(app);
  app.all('/api/*', (c) => answerTo(c, nothingAt(c.req.path)));
  webApp(app, web);
  return app;
}

/** An address that is there for other methods says for which. */
function otherMethods(app: OpenAPIHono): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes)
    if (/^\/api\/[^*]+$/.test(path) && method !== 'ALL') methods.set(path, (methods.get(path) ?? new Set()).add(method));
  for (const [path, allowed] of methods) {
    const allow = [...allowed].join(', ');
    app.all(path, (c) => {
      throw new RequestProblem('wrong-method', `${c.req.path.slice(0, 200)} does not take ${c.req.method}`, `it takes ${allow}`, { allow });
    });
  }
}

/** Who asks: the address of the connection; programs that call the application without one are one. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}

function tooLarge({ body }: Limits): never {
  throw new RequestProblem('too-large', `the request has more than ${Math.floor(body / 1024 / 1024)} MB`, 'split it');
}

function invalid(c: Context, issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Response {
  const errors = issues.slice(0, 20).map(({ path, message }) => ({ at: path.map(String).join('.') || 'request', detail: message }));
  const first = errors[0]!;
  return problemResponse(c, problemOf('usage', `${first.at}: ${first.detail}`, { hint: 'the form that is wanted is at /openapi.json', errors }));
}
