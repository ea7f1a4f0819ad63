import type { MiddlewareHandler } from 'hono';
import { RequestProblem } from '../problem.js';

const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Answers only requests that name this server: a foreign name that was made to point here (DNS rebinding) would let a page of that name
 * read the answers. With a token the name does not matter, since the page does not have the token.
 */
export function hostGuard(host: string, open: boolean): MiddlewareHandler {
  const names = new Set([...OWN_NAMES, host.toLowerCase()]);
  return async (c, next) => {
    const asked = (c.req.header('host') ?? '').toLowerCase().replace(/:\d*$/, '');
    if (!open && !names.has(asked))
      throw new RequestProblem(
        'wrong-host',
        `the request names the host “${asked.slice(0, 100)}”`,
        `ask for ${[...names][0]}, or start the server with --token`,
      );
    await next();
  };
}

/** Pages of other sites may not make a reader's browser ask for work here; programs send no origin, extensions of the browser their own. */
export const originGuard: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const safe = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!safe && origin && !/^(?:chrome|moz|safari-web)-extension:\/\//.test(origin) && hostOf(origin) !== c.req.header('host')?.toLowerCase())
    throw new RequestProblem('foreign-page', `a page of ${origin.slice(0, 200)} sent this`, 'open the page of this server, or send it from a program');
  await next();
};

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
