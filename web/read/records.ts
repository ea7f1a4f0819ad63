import type { PageRecord } from '../../src/record/index.js';
import type { Route } from '../route.js';
import { type BroughtPage, Complaint, type Progress, type Services } from '../services/services.js';
import { S } from '../strings.js';
import { keepPage, keptPage } from './desk.js';
import { EXAMPLES } from './examples.js';
import { handedPage } from './handed.js';

/** Records of this visit by what was read: going back shows them at once. */
const read = new Map<string, Promise<PageRecord>>();
/** Records held at once; a long one has some megabytes. */
const HELD = 12;

/** The record that an address of the Read view names. */
export function recordFor(services: Services, { query }: Route, tell: (progress: Progress) => void): Promise<PageRecord> {
  const key = ['example', 'url', 'page', 'handed'].flatMap((name) => (query[name] ? [`${name}:${query[name]}`] : []))[0] ?? '';
  return held(key, async () => services.read(await pageOf(query), tell));
}

/** Puts a page on the record and keeps it under the id of its article. */
export async function readBrought(services: Services, page: BroughtPage, tell: (progress: Progress) => void): Promise<PageRecord> {
  const record = await services.read(page, tell);
  const { id, title } = record.article;
  await keepPage({ ...page, id, title: title ?? page.name ?? record.article.text.slice(0, 60), at: Date.now() });
  await held(`page:${id}`, async () => record);
  return record;
}

/** Has the record of this address been read in this visit? */
function held(key: string, make: () => Promise<PageRecord>): Promise<PageRecord> {
  const known = read.get(key);
  if (known) return known;
  const made = make();
  read.set(key, made);
  made.catch(() => read.delete(key));
  for (const oldest of read.keys()) {
    if (read.size <= HELD) break;
    read.delete(oldest);
  }
  return made;
}

async function pageOf(query: Route['query']): Promise<BroughtPage> {
  if (query.url) return { url: query.url };
  if (query.example) {
    const example = EXAMPLES.find((e) => e.name === query.example);
    if (example) return { content: await example.load(), name: example.name };
  }
  if (query.handed) return handedPage();
  const kept = query.page ? await keptPage(query.page) : undefined;
  if (!kept) throw new Complaint(S.intake.forgotten, S.intake.forgottenHint);
  return kept;
}
