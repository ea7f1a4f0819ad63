import type { CheckResult } from '../../src/compare/index.js';
import type { PageRecord } from '../../src/record/index.js';
import { type AttributedCheck, Complaint, type Services } from './services.js';

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
  throw new Complaint(problem.detail ?? problem.title ?? `${response.status} ${response.statusText}`, problem.hint);
}

const post = <T>(path: string, body: object): Promise<T> =>
  ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** The server of `onrecord serve`. */
export const server: Services = {
  where: 'server',
  fetches: true,
  read: ({ content, url }, tell) => {
    tell({ doing: content === undefined ? 'fetching' : 'reading' });
    const page = content === undefined ? {} : { html: typeof content === 'string' ? content : new TextDecoder().decode(content) };
    return post<PageRecord>('/api/read', { ...page, ...(url ? { url } : {}) });
  },
  checkWithSpeakers: (draft, sources, tell) => {
    tell({ doing: 'reading' });
    return post<CheckResult & Pick<AttributedCheck, 'warnings'>>('/api/check', { draft, sources }).then(({ warnings, ...result }) => ({ result, warnings }));
  },
};
