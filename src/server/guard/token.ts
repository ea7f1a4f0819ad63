import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { RequestProblem } from '../problem.js';

/** The cookie that a browser keeps the token in. */
const COOKIE = 'onrecord-token';
/** The shortest token that is taken: 16 characters drawn at random from 64 cannot be guessed. */
export const SHORTEST_TOKEN = 16;

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Lets in who has the token: `Authorization: Bearer`, the cookie, or once `?token=` in the address, which is answered with the cookie and
 * the address without it. Compared in constant time.
 */
export function tokenGuard(token: string): MiddlewareHandler {
  const wanted = hash(token);
  const right = (given: string | undefined): boolean => given !== undefined && timingSafeEqual(hash(given), wanted);
  return async (c, next) => {
    if (c.req.path === '/healthz') return next();
    const bearer = /^Bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (right(bearer) || right(getCookie(c, COOKIE))) return next();
    const url = new URL(c.req.url);
    if (c.req.method === 'GET' && right(url.searchParams.get('token') ?? undefined)) {
      url.searchParams.delete('token');
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      // a path that begins with two slashes would lead to another server
      return c.redirect(`${url.pathname.replace(/^\/+/, '/')}${url.search}`, 303);
    }
    throw new RequestProblem('not-signed-in', 'this server answers only with its token', 'send Authorization: Bearer TOKEN, or open /?token=TOKEN once', {
      'www-authenticate': 'Bearer realm="onrecord"',
    });
  };
}
