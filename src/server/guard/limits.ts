import type { MiddlewareHandler } from 'hono';
import { RequestProblem } from '../problem.js';

/** What the server takes on, at most. */
export interface Limits {
  /** Largest body of a request, in bytes: the longest real news page measured has 5 MB; a check brings several. */
  readonly body: number;
  /** Jobs of the engine that are done or wait at one time; beyond them the answer is 503. */
  readonly jobs: number;
  /** Requests for work that one address may make at once, and how many a second it gets back. */
  readonly burst: number;
  readonly perSecond: number;
}
export const LIMITS: Limits = { body: 32 * 1024 * 1024, jobs: 64, burst: 240, perSecond: 40 };

/** Addresses that are remembered by the rate limit; the longest unseen goes first. */
const REMEMBERED = 10_000;

/** A token bucket for each address (RFC 6585: 429 with Retry-After). */
export function rateLimit({ burst, perSecond }: Limits, addressOf: (c: Parameters<MiddlewareHandler>[0]) => string, now = Date.now): MiddlewareHandler {
  const buckets = new Map<string, { left: number; at: number }>();
  return async (c, next) => {
    const address = addressOf(c);
    const time = now();
    const bucket = buckets.get(address) ?? { left: burst, at: time };
    const left = Math.min(burst, bucket.left + ((time - bucket.at) / 1000) * perSecond);
    buckets.delete(address);
    buckets.set(address, { left: Math.max(0, left - 1), at: time });
    if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value as string);
    if (left < 1)
      throw new RequestProblem('too-many-requests', `more than ${perSecond} requests a second`, 'wait, and send batches to /api/extract', {
        'retry-after': String(Math.ceil((1 - left) / perSecond)),
      });
    await next();
  };
}
