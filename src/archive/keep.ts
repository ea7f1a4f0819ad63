import { createHash } from 'node:crypto';
import type { Article, PageRecord, Statement } from '../record/index.js';
import type { Added } from './archive.js';
import type { Db, Engine, IndexedWords, Tx } from './engine.js';
import { pack } from './packing.js';
import type { StatementsTable } from './tables.js';
import { searchWords } from './words.js';

/** Rows written by one command: their values stay under the 32,766 that SQLite takes. */
const ROWS = 1000;

/** A version of a page that was just written. */
export interface Kept extends Added {
  readonly key: number;
  /** Keys of its statements, in the order of the record. */
  readonly statementKeys: readonly number[];
  /** Keys of its speakers, by their id in the record. */
  readonly voices: ReadonlyMap<string, number>;
}

/** Writes a record, inside a transaction that holds the lock. */
export async function keep(tx: Tx, engine: Engine, record: PageRecord): Promise<{ readonly added: Added; readonly kept?: Kept; readonly left?: number }> {
  const hash = hashOf(record.article);
  const page = await pageOf(tx, record.article);
  const versions = await tx
    .selectFrom('articles')
    .select(['key', 'id', 'version', 'current', 'hash', 'statements', 'time'])
    .where('page', '=', page)
    .orderBy('version')
    .execute();
  const same = versions.find((v) => v.hash === hash);
  if (same) return { added: { article: same.id, status: 'same', statements: same.statements } };
  const last = versions.at(-1);
  if (last) await retire(tx, engine, last.key);
  const kept = await write(tx, engine, record, { page, hash, version: (last?.version ?? 0) + 1, id: await freeId(tx, record.article, page) });
  const added: Added = { article: kept.article, status: last ? 'changed' : 'added', statements: kept.statements };
  return { added, kept: { ...kept, ...added }, ...(last ? { left: last.key } : {}) };
}

/** The address without its fragment, else the caller's id or the text's hash: what stays when a page changes. */
export const identityOf = ({ url, id }: Pick<Article, 'url' | 'id'>): string => (url ? `url ${url.replace(/#.*$/s, '')}` : `id ${id}`);

/** The text as a number that no two texts share. */
const hashOf = ({ text }: Article): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Whether this text of this page is kept. */
export async function kept(db: Db, article: Article): Promise<Added | undefined> {
  const row = await db
    .selectFrom('articles as a')
    .innerJoin('pages as p', 'p.key', 'a.page')
    .select(['a.id', 'a.statements'])
    .where('p.identity', '=', identityOf(article))
    .where('a.hash', '=', hashOf(article))
    .executeTakeFirst();
  return row && { article: row.id, status: 'same', statements: row.statements };
}

async function pageOf(tx: Tx, article: Article): Promise<number> {
  const identity = identityOf(article);
  const known = await tx.selectFrom('pages').select('key').where('identity', '=', identity).executeTakeFirst();
  if (known) return known.key;
  const made = await tx
    .insertInto('pages')
    .values({ identity, url: article.url ?? null })
    .returning('key')
    .executeTakeFirstOrThrow();
  return made.key;
}

/** The record's own id; with the hash of the address behind it where another page has that id: two pages of one text are two pages. */
async function freeId(tx: Tx, article: Article, page: number): Promise<string> {
  const { id } = article;
  const other = await tx.selectFrom('articles').select('key').where('id', '=', id).where('page', '!=', page).executeTakeFirst();
  return other ? `${id}~${createHash('sha256').update(identityOf(article)).digest('hex').slice(0, 8)}` : id;
}

/** A version that no longer counts: it stays, and is no longer found. */
async function retire(tx: Tx, engine: Engine, article: number): Promise<void> {
  await tx.updateTable('articles').set({ current: 0 }).where('key', '=', article).execute();
  await tx.updateTable('statements').set({ current: 0 }).where('article', '=', article).execute();
  const rows = await tx.selectFrom('statements').select('key').where('article', '=', article).execute();
  await engine.dropWords(
    tx,
    rows.map((r) => r.key),
  );
}

interface Place {
  readonly page: number;
  readonly hash: string;
  readonly version: number;
  readonly id: string;
}

async function write(tx: Tx, engine: Engine, record: PageRecord, { id, ...place }: Place): Promise<Omit<Kept, 'status'>> {
  const { article, statements } = record;
  const [published, site, time] = [article.published ?? null, article.site ?? null, timeOf(article.published)];
  const { key } = await tx
    .insertInto('articles')
    .values({
      ...place,
      id,
      current: 1,
      title: article.title ?? null,
      published,
      site,
      time,
      language: article.language,
      ...pack(record),
      statements: statements.length,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  const blocks = article.blocks.map((b, i) => ({ article: key, place: i, kind: b.kind, begins: b.start, ends: b.end }));
  await inParts(blocks, (rows) => tx.insertInto('blocks').values(rows).execute());
  const voices = await writeVoices(tx, record, key);
  const rows = statements.map((s, i) => ({ ...statementRow(s, voices), article: key, place: i, published, site, time, current: 1 }));
  const statementKeys: number[] = [];
  await inParts(rows, async (part) => statementKeys.push(...(await tx.insertInto('statements').values(part).returning('key').execute()).map((r) => r.key)));
  statementKeys.sort((a, b) => a - b);
  await engine.indexWords(
    tx,
    statements.map((s, i) => indexed(statementKeys[i]!, s)).filter((r) => r.words.length > 0),
  );
  return { article: id, key, statements: statements.length, statementKeys, voices };
}

/** Milliseconds since 1970 of an ISO 8601 date, at UTC where it names no zone; null for none. */
export function timeOf(published: string | undefined): number | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : time;
}

const indexed = (statement: number, { content }: Statement): IndexedWords => ({ statement, ...searchWords(content.map((c) => c.text).join(' ')) });

async function writeVoices(tx: Tx, { speakers }: PageRecord, article: number): Promise<Map<string, number>> {
  const rows = speakers.map(({ id, name, kind, role, country }) => ({ article, id, name, kind, role: role ?? null, country: country ?? null }));
  const keys = new Map<string, number>();
  await inParts(rows, async (part) => {
    for (const { id, key } of await tx.insertInto('voices').values(part).returning(['id', 'key']).execute()) keys.set(id, key);
  });
  const mentions = speakers.flatMap((s) => s.mentions.map((m) => ({ voice: keys.get(s.id)!, begins: m.start, ends: m.end })));
  await inParts(mentions, (part) =>
    tx
      .insertInto('mentions')
      .values(part)
      .onConflict((c) => c.doNothing())
      .execute(),
  );
  return keys;
}

function statementRow(
  s: Statement,
  voices: ReadonlyMap<string, number>,
): Omit<StatementsTable, 'key' | 'article' | 'place' | 'published' | 'site' | 'time' | 'current' | 'wording'> {
  return {
    id: s.id,
    block: s.block,
    voice: s.speaker === null ? null : (voices.get(s.speaker) ?? null),
    quotation: s.quotation,
    report: s.report,
    act: s.act?.kind ?? null,
    negated: s.negated ? 1 : 0,
    conditional: s.conditions.length > 0 ? 1 : 0,
    commitment: commits(s) ? 1 : 0,
    confidence: s.confidence,
    spans: JSON.stringify(s.content.map((c) => [c.start, c.end])),
  };
}

/** Acts by which somebody binds their own side (Searle's commissives). */
const COMMISSIVES: ReadonlySet<string | undefined> = new Set(['pledge', 'threaten', 'offer']);

const commits = ({ commitment, act }: Statement): boolean => commitment !== undefined || COMMISSIVES.has(act?.kind);

/** Works through rows a number at a time. */
export async function inParts<T>(rows: readonly T[], work: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await work(rows.slice(at, at + ROWS));
}
