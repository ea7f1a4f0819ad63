import { sql } from 'kysely';
import type { PageRecord } from '../../record/index.js';
import type { ArticleLine, Paging, StoredArticle } from '../archive.js';
import type { Db } from '../database/index.js';
import { unpack } from './packing.js';
import { known } from './told.js';

/** Records unpacked at a time where all are asked for. */
const AT_ONCE = 50;
/** Articles in a list where nobody says how many. */
const LISTED = 100;

/** The row of an article: of its current version, or of the one that is asked for. An id of one version alone names that version. */
async function rowOf(db: Db, id: string, version?: number) {
  let rows = db.selectFrom('articles').selectAll().where('id', '=', id).orderBy('current', 'desc').orderBy('version', 'desc');
  if (version === undefined) return rows.executeTakeFirst();
  const page = (await rows.executeTakeFirst())?.page;
  if (page === undefined) return undefined;
  rows = db.selectFrom('articles').selectAll().where('page', '=', page).where('version', '=', version);
  return rows.executeTakeFirst();
}

/** The record as it was added; its article has the id under which it is kept. */
export async function record(db: Db, id: string, version?: number): Promise<PageRecord | undefined> {
  const row = await rowOf(db, id, version);
  return row && withId(unpack(row), row.id);
}

const withId = (of: PageRecord, id: string): PageRecord => (of.article.id === id ? of : { ...of, article: { ...of.article, id } });

export async function article(db: Db, id: string, version?: number): Promise<StoredArticle | undefined> {
  const row = await rowOf(db, id, version);
  if (!row) return undefined;
  const { n } = await db
    .selectFrom('articles')
    .select((e) => e.fn.countAll<number | string>().as('n'))
    .where('page', '=', row.page)
    .executeTakeFirstOrThrow();
  return { ...withId(unpack(row), row.id).article, version: row.version, versions: Number(n), statements: row.statements };
}

export async function articles(db: Db, { limit = LISTED, offset = 0 }: Paging): Promise<ArticleLine[]> {
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('pages as p', 'p.key', 'a.page')
    .select(['a.id', 'p.url', 'a.title', 'a.site', 'a.published', 'a.statements', 'a.version'])
    // the number stands in the query, or SQLite does not take the index of these alone
    .where('a.current', '=', sql.lit(1))
    .orderBy('a.time', (o) => o.desc().nullsLast())
    .orderBy('a.key', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ id, url, title, site, published, statements, version }) => ({
    id,
    ...known('url', url),
    ...known('title', title),
    ...known('site', site),
    ...known('published', published),
    statements,
    versions: version,
  }));
}

/** All records as they now stand, by the order in which their pages came. */
export async function* records(db: Db): AsyncIterable<PageRecord> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('articles')
      .select(['page', 'id', 'text', 'record'])
      .where('current', '=', 1)
      .where('page', '>', after)
      .orderBy('page')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) yield withId(unpack(row), row.id);
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.page;
  }
}
