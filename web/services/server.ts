import type { CheckResult } from '../../src/compare/index.js';
import type { PageRecord } from '../../src/record/index.js';
import { hrefOf } from '../route.js';
import { isMarkup } from './markup.js';
import { type AttributedCheck, Complaint, type Services } from './services.js';

/** What is wrong with the question, or is not there: asking again changes nothing. */
const LASTING: ReadonlySet<number> = new Set([400, 404, 410, 413, 422]);

/** Asks the server; problem details (RFC 9457) become a complaint. */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    throw new Complaint((cause as Error).message);
  }
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as { title?: string; detail?: string; hint?: string };
  throw new Complaint(problem.detail ?? problem.title ?? `${response.status} ${response.statusText}`, problem.hint, LASTING.has(response.status));
}

const post = <T>(path: string, body: object): Promise<T> =>
  ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** The server of `onrecord serve`. */
export const server: Services = {
  where: 'server',
  fetches: true,
  read: ({ content, url }, tell) => {
    tell({ doing: content === undefined ? 'fetching' : 'reading' });
    if (content === undefined) return post<PageRecord>('/api/read', { url });
    if (typeof content === 'string') return post<PageRecord>('/api/read', { [isMarkup(content) ? 'html' : 'text']: content, ...(url ? { url } : {}) });
    // bytes go as they are: the server settles their encoding
    const type = isMarkup(content) ? 'text/html' : 'text/plain';
    return ask<PageRecord>(hrefOf({ path: '/api/read', query: { url: url ?? '' } }, 'path'), {
      method: 'POST',
      headers: { 'content-type': type },
      body: content as BodyInit,
    });
  },
  checkWithSpeakers: (draft, sources, tell) => {
    tell({ doing: 'reading' });
    return post<CheckResult & Pick<AttributedCheck, 'warnings'>>('/api/check', { draft, sources }).then(({ warnings, ...result }) => ({ result, warnings }));
  },
};
