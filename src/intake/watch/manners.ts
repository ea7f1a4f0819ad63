import { setTimeout as pause } from 'node:timers/promises';
import commonJs from 'robots-parser';
import { OnrecordError } from '../../record/index.js';
import { tooLarge } from '../doors/opened.js';
import { LARGEST_PAGE } from '../source.js';

/** Time and chance, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
  /** 0 to 1. */
  readonly chance: () => number;
}
export const CLOCK: Clock = { now: Date.now, wait: (ms) => pause(ms), chance: Math.random };

/** What a server gave with a page last time: asked again with it, it answers "not modified" where nothing changed (RFC 9110, 13.1). */
export interface Validators {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

/** A page, or that it is the same as before. */
export type Got = (Validators & { readonly kind: 'page'; readonly content: Uint8Array; readonly url: string }) | { readonly kind: 'unchanged' };

/** A server that cannot be had now, and when it may be asked again, where it said so; milliseconds since 1970. */
export class Unavailable extends OnrecordError {
  constructor(
    message: string,
    hint: string,
    readonly notBefore?: number,
  ) {
    super('source-unavailable', message, hint);
  }
}

const AGENT = 'onrecord';
const HEADERS = { 'user-agent': `${AGENT} (quote provenance; https://www.npmjs.com/package/onrecord)` };
/** Time between two requests to one host, in milliseconds, where its robots.txt asks for no other; and the most that it may ask for. */
const PACE = 2_000;
const SLOWEST_PACE = 60_000;
/** How long a robots.txt holds (RFC 9309, 2.4), in milliseconds. */
const ROBOTS_HOLD = 24 * 3600 * 1000;
const PATIENCE = 30_000;

interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}
// its types speak of an ES module, which it is not
const robotsParser = commonJs as unknown as (url: string, text: string) => Robots;

interface Host {
  robots: Robots;
  until: number;
  next: number;
}

/** Fetches as a guest should: what robots.txt allows, one request a host at a time and with a pause between, nothing that has not changed. */
export class Manners {
  readonly #hosts = new Map<string, Host>();

  constructor(
    private readonly clock: Clock = CLOCK,
    private readonly pace = PACE,
  ) {}

  /**
   * @throws Unavailable when it cannot be had or may not be asked for
   * @throws OnrecordError `unreadable-input` when it is larger than any page
   */
  async get(address: string, { etag, modified }: Validators = {}): Promise<Got> {
    const url = new URL(address);
    const host = await this.#host(url);
    if (host.robots.isAllowed(url.href, AGENT) === false) throw new Unavailable(`${url.href} may not be fetched: robots.txt says so`, 'ask the site');
    const response = await this.#asked(url, host, {
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(modified ? { 'if-modified-since': modified } : {}),
    });
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) {
      const notBefore = retryAfter(response.headers.get('retry-after'), this.clock.now());
      if (notBefore !== undefined) host.next = Math.max(host.next, notBefore);
      throw new Unavailable(`${url.href}: the server answered ${response.status} ${response.statusText}`.trim(), 'it is tried again later', notBefore);
    }
    const content = await bodyOf(response, url.href);
    return {
      kind: 'page',
      content,
      url: response.url || url.href,
      etag: response.headers.get('etag') ?? undefined,
      modified: response.headers.get('last-modified') ?? undefined,
    };
  }

  async #asked(url: URL, host: Host, headers: Record<string, string>): Promise<Response> {
    const wait = host.next - this.clock.now();
    host.next = Math.max(host.next, this.clock.now()) + this.#paceOf(host);
    if (wait > 0) await this.clock.wait(wait);
    try {
      return await fetch(url, { headers: { ...HEADERS, ...headers }, signal: AbortSignal.timeout(PATIENCE) });
    } catch (cause) {
      const why = (cause as Error & { cause?: Error }).cause?.message ?? (cause as Error).message;
      throw new Unavailable(`cannot fetch ${url.href}: ${why}`, 'it is tried again later');
    }
  }

  #paceOf({ robots }: Host): number {
    const asked = robots.getCrawlDelay(AGENT);
    return Math.min(SLOWEST_PACE, Math.max(this.pace, 1000 * (asked ?? 0)));
  }

  async #host({ origin }: URL): Promise<Host> {
    const known = this.#hosts.get(origin);
    if (known && known.until > this.clock.now()) return known;
    const host: Host = { robots: robotsParser(`${origin}/robots.txt`, ''), until: this.clock.now() + ROBOTS_HOLD, next: known?.next ?? 0 };
    const response = await this.#asked(new URL('/robots.txt', origin), host, {});
    // no robots.txt: everything may be asked for; a server in trouble: nothing (RFC 9309, 2.3.1)
    if (response.status >= 500) throw new Unavailable(`${origin}/robots.txt: the server answered ${response.status}`, 'it is tried again later');
    if (response.ok) host.robots = robotsParser(`${origin}/robots.txt`, new TextDecoder().decode(await bodyOf(response, `${origin}/robots.txt`)));
    else await response.body?.cancel();
    this.#hosts.set(origin, host);
    return host;
  }
}

/** Seconds or a date (RFC 9110, 10.2.3) as milliseconds since 1970. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const at = /^\d+$/.test(header) ? now + 1000 * Number(header) : Date.parse(header);
  return Number.isNaN(at) ? undefined : at;
}

async function bodyOf(response: Response, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_PAGE) throw tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
