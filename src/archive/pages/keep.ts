import { createHash } from 'node:crypto';
import type { Article, PageRecord, Statement } from '../../record/index.js';
import type { Added } from '../archive.js';
import { type Db, type Engine, insertKeyed, insertRows, type StatementsTable, type Tx } from '../database/index.js';
import { contentStems, searchWords } from '../query/index.js';
import { pack } from './packing.js';
import { NO_ACT, type Tally } from './tally.js';

/** Rows written by one command: their values stay under the 32,766 that SQLite takes. */
const ROWS = 1000;

/** Where a record belongs: at which page, as which of its versions. */
export interface Place {
  readonly page: number;
  readonly hash: string;
  readonly version: number;
  /** The id under which it is kept. */
  readonly id: string;
  /** Other versions of the page are kept. */
  readonly known: boolean;
  /** 1 where it is the version that counts from now on: none is later. */
  readonly current: 0 | 1;
  /** Key of the version that counted until now, where this one takes its place. */
  readonly left?: number;
}

/** A version of a page that was just written, its statements not yet. */
export interface Kept {
  readonly key: number;
  /** Keys of its speakers, by their id in the record. */
  readonly voices: ReadonlyMap<string, number>;
}

/** Finds where a record belongs; what it is told as where this text of this page is kept already. */
export async function placeFor(tx: Tx, { article }: PageRecord): Promise<Place | Added> {
  const hash = textHash(article);
  const { page, isNew } = await pageOf(tx, article);
  const versions = isNew ? [] : await versionsOf(tx, page);
  const same = versions.find((v) => v.hash === hash);
  if (same) return { article: same.id, status: 'same', statements: same.statements };
  const later = laterThan(versions, statedBy(article));
  for (const { key, version } of later.reverse())
    await tx
      .updateTable('articles')
      .set({ version: version + 1 })
      .where('key', '=', key)
      .execute();
  const about = { page, hash, version: versions.length - later.length + 1, id: await freeId(tx, article, page), known: versions.length > 0 };
  if (later.length > 0) return { ...about, current: 0 };
  return { ...about, current: 1, ...(versions.length > 0 ? { left: versions.at(-1)!.key } : {}) };
}

const versionsOf = (tx: Tx, page: number) =>
  tx.selectFrom('articles').select(['key', 'id', 'version', 'hash', 'statements', 'stated']).where('page', '=', page).orderBy('version').execute();

/** When a version says that it was made; null where it says nothing. */
export const statedBy = ({ modified, published }: Pick<Article, 'modified' | 'published'>): number | null => timeOf(modified) ?? timeOf(published);

/**
 * The versions that are later than one that just came, in their order: by the dates that they state, whatever the order of arrival. One
 * without a date is later than all that came before it, and so is one of the same date.
 */
export function laterThan<V extends { readonly key: number; readonly version: number; readonly stated: number | null }>(
  versions: readonly V[],
  stated: number | null,
): V[] {
  if (stated === null) return [];
  let latest = Number.NEGATIVE_INFINITY;
  const later: V[] = [];
  for (const v of [...versions].sort((a, b) => a.key - b.key)) {
    const since = v.stated ?? latest;
    latest = Math.max(latest, since);
    if (since > stated) later.push(v);
  }
  return later.sort((a, b) => a.version - b.version);
}

/** The address without its fragment, else the caller's id or the text's hash: what stays when a page changes. */
export const identityOf = ({ url, id }: Pick<Article, 'url' | 'id'>): string => (url ? `url ${url.replace(/#.*$/s, '')}` : `id ${id}`);

/** The text as a number that no two texts share. */
export const textHash = ({ text }: Pick<Article, 'text'>): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Whether this text of this page is kept. */
export async function kept(db: Db, article: Article): Promise<Added | undefined> {
  const row = await db
    .selectFrom('articles as a')
    .innerJoin('pages as p', 'p.key', 'a.page')
    .select(['a.id', 'a.statements'])
    .where('p.identity', '=', identityOf(article))
    .where('a.hash', '=', textHash(article))
    .executeTakeFirst();
  return row && { article: row.id, status: 'same', statements: row.statements };
}

async function pageOf(tx: Tx, article: Article): Promise<{ readonly page: number; readonly isNew: boolean }> {
  const identity = identityOf(article);
  const known = await tx.selectFrom('pages').select('key').where('identity', '=', identity).executeTakeFirst();
  if (known) return { page: known.key, isNew: false };
  const made = await tx
    .insertInto('pages')
    .values({ identity, url: article.url ?? null })
    .returning('key')
    .executeTakeFirstOrThrow();
  return { page: made.key, isNew: true };
}

/** The record's own id; with the hash of the address behind it where another page has that id: two pages of one text are two pages. */
async function freeId(tx: Tx, article: Article, page: number): Promise<string> {
  const { id } = article;
  const other = await tx.selectFrom('articles').select('key').where('id', '=', id).where('page', '!=', page).executeTakeFirst();
  return other ? longerId(article) : id;
}

/** What a page is called whose id another page has. */
export const longerId = (article: Pick<Article, 'id' | 'url'>): string =>
  `${article.id}~${createHash('sha256').update(identityOf(article)).digest('hex').slice(0, 8)}`;

/** A version that no longer counts: it stays, and is no longer found. Gives when it was published. */
export async function retire(tx: Tx, engine: Engine, tally: Tally, article: number): Promise<string | null> {
  const { published } = await tx.updateTable('articles').set({ current: 0 }).where('key', '=', article).returning('published').executeTakeFirstOrThrow();
  await tx.updateTable('statements').set({ current: 0 }).where('article', '=', article).execute();
  const rows = await tx.selectFrom('statements').select(['key', 'act']).where('article', '=', article).execute();
  const blocks = await tx.selectFrom('blocks').select('kind').where('article', '=', article).execute();
  count(tally, -1, rows, blocks);
  await engine.dropWords(
    tx,
    rows.map((r) => r.key),
  );
  return published;
}

/** Counts what is on a page that counts from now on, or no longer does. */
function count(tally: Tally, n: 1 | -1, statements: readonly Pick<StatementsTable, 'act'>[], blocks: Iterable<{ readonly kind: string }>): void {
  tally.add('articles', n);
  tally.add('statements', n * statements.length);
  for (const { act } of statements) tally.add('act', n, act ?? NO_ACT);
  for (const { kind } of blocks) tally.add('block', n, kind);
}

/** Writes a record without its statements, inside a transaction that holds the lock. */
export async function writePage(tx: Tx, engine: Engine, record: PageRecord, { left: _, known: __, ...place }: Place): Promise<Kept> {
  const { article, statements } = record;
  const about = { title: article.title ?? null, ...printedOf(article), language: article.language, statements: statements.length };
  const { key } = await tx
    .insertInto('articles')
    .values({ ...place, stated: statedBy(article), ...about, ...pack(record) })
    .returning('key')
    .executeTakeFirstOrThrow();
  const blocks = article.blocks.map((b, i) => ({ article: key, place: i, kind: b.kind, begins: b.start, ends: b.end }));
  await insertRows(tx, engine, 'blocks', blocks);
  return { key, voices: await writeVoices(tx, engine, record, key) };
}

/** Writes its statements, whose speakers are told apart by then. Gives their keys, in the order of the record. */
export async function writeStatements(
  tx: Tx,
  engine: Engine,
  tally: Tally,
  { article, statements }: PageRecord,
  { key, voices }: Kept,
  current: 0 | 1,
): Promise<number[]> {
  const speakers = await speakersOf(tx, key);
  const said = statements.map((s) => searchWords(s.content.map((c) => c.text).join(' ')));
  const rows = statements.map((s, i) => {
    const voice = s.speaker === null ? null : (voices.get(s.speaker) ?? null);
    const about = { article: key, place: i, voice, speaker: speakers.get(voice) ?? null, content: [...contentStems(said[i]!)].join(' ') };
    return { ...statementRow(s), ...about, ...printedOf(article), current };
  });
  const keys = await insertKeyed(tx, engine, 'statements', rows);
  tally.add('versions', 1);
  if (current === 0) return keys;
  const words = said.map((w, i) => ({ statement: keys[i]!, words: w.words, stems: w.stems })).filter((r) => r.words.length > 0);
  await engine.indexWords(tx, words);
  count(tally, 1, rows, article.blocks);
  return keys;
}

/** What a page's statements say of their page, too. */
const printedOf = ({ published, site }: Pick<Article, 'published' | 'site'>) => ({ published: published ?? null, site: site ?? null, time: timeOf(published) });

/** The speakers over all pages of a page's voices. */
async function speakersOf(tx: Tx, article: number): Promise<ReadonlyMap<number | null, number | null>> {
  const rows = await tx
    .selectFrom('voices as v')
    .innerJoin('profiles as p', 'p.key', 'v.profile')
    .select(['v.key', 'p.speaker'])
    .where('v.article', '=', article)
    .execute();
  return new Map(rows.map((r) => [r.key, r.speaker]));
}

/** Milliseconds since 1970 of an ISO 8601 date, at UTC where it names no zone; null for none. */
export function timeOf(published: string | undefined): number | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : time;
}

async function writeVoices(tx: Tx, engine: Engine, { speakers }: PageRecord, article: number): Promise<Map<string, number>> {
  const rows = speakers.map(({ id, name, kind, role, country }) => ({ article, id, name, kind, role: role ?? null, country: country ?? null }));
  const keys = await insertKeyed(tx, engine, 'voices', rows);
  const mentions = speakers.flatMap((s, i) => [...new Map(s.mentions.map((m) => [m.start, { voice: keys[i]!, begins: m.start, ends: m.end }])).values()]);
  await insertRows(tx, engine, 'mentions', mentions);
  return new Map(speakers.map((s, i) => [s.id, keys[i]!]));
}

function statementRow(
  s: Statement,
): Omit<StatementsTable, 'key' | 'article' | 'place' | 'voice' | 'speaker' | 'content' | 'published' | 'site' | 'time' | 'current'> {
  return {
    id: s.id,
    block: s.block,
    quotation: s.quotation,
    report: s.report,
    act: s.act?.kind ?? null,
    act_confidence: s.act?.confidence ?? null,
    negated: s.negated ? 1 : 0,
    conditional: s.conditions.some((c) => !c.concessive) ? 1 : 0,
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
