import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Engine, Tables } from '../database/index.js';
import { unpackText } from '../pages/index.js';
import { contentStems, searchWords } from '../query/index.js';

/** Pages whose statements are read at a time. */
const AT_ONCE = 200;

/**
 * What an archive holds, how many pages carry a family and how much a speaker is heard, all kept as pages come in; and the orders in which
 * lists are asked for. What is there already is counted and read once.
 */
export async function keptCounts(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await families(db);
  await speakers(db);
  await statements(db, engine);
  await tallies(db);
  await orders(db, engine);
}

async function families(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('families')
    .addColumn('leader', 'integer', (c) => c.primaryKey())
    .addColumn('carriers', 'integer', (c) => c.notNull())
    .execute();
  await sql`insert into families (leader, carriers) select w.leader, count(distinct s.article)
    from wordings w join printings p on p.wording = w.key join statements s on s.key = p.statement
    group by w.leader having count(distinct s.article) > 1`.execute(db);
  await sql`create index families_carriers on families (carriers desc, leader)`.execute(db);
}

async function speakers(db: Kysely<Tables>): Promise<void> {
  for (const column of ['statements', 'articles'])
    await db.schema
      .alterTable('speakers')
      .addColumn(column, 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  for (const column of ['first', 'last']) await db.schema.alterTable('speakers').addColumn(column, 'text').execute();
  await sql`update speakers set statements = d.statements, articles = d.articles, first = d.first, last = d.last from (
    select p.speaker, count(s.key) as statements, count(distinct a.key) as articles, min(a.published) as first, max(a.published) as last
    from profiles p join voices v on v.profile = p.key join articles a on a.key = v.article and a.current = 1 left join statements s on s.voice = v.key
    group by p.speaker) d where speakers.key = d.speaker`.execute(db);
  await sql`create index speakers_heard on speakers (statements desc, id) where articles > 0`.execute(db);
}

async function statements(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await db.schema.alterTable('statements').addColumn('speaker', 'integer').execute();
  await db.schema
    .alterTable('statements')
    .addColumn('content', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await readContents(db, engine);
  await sql`update statements set speaker = (select p.speaker from voices v join profiles p on p.key = v.profile where v.key = statements.voice)
    where voice is not null`.execute(db);
  await sql`create index statements_speaker on statements (speaker, time, key) where current = 1`.execute(db);
}

/** What statements speak of, read off their words. */
async function readContents(db: Kysely<Tables>, engine: Engine): Promise<void> {
  for (let after = 0; ; ) {
    const pages = await db.selectFrom('articles').select(['key', 'text']).where('key', '>', after).orderBy('key').limit(AT_ONCE).execute();
    if (pages.length === 0) return;
    const texts = new Map(pages.map((p) => [p.key, unpackText(p.text)]));
    const said = await db.selectFrom('statements').select(['key', 'article', 'spans']).where(engine.among('article', texts.keys())).execute();
    const rows = said.map(({ key, article, spans }) => ({ key, content: contentOf(texts.get(article)!, JSON.parse(spans)) }));
    await sql`with d (key, content) as (${engine.rowsIn('statements', ['key', 'content'], JSON.stringify(rows))})
      update statements set content = d.content from d where d.key = statements.key`.execute(db);
    after = pages.at(-1)!.key;
  }
}

const contentOf = (text: string, spans: readonly (readonly [number, number])[]): string =>
  [...contentStems(searchWords(spans.map(([start, end]) => text.slice(start, end)).join(' ')))].join(' ');

async function tallies(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('tallies')
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('n', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('tallies_key', ['what', 'kind'])
    .execute();
  const counted: readonly RawBuilder<unknown>[] = [
    sql`select 'articles', '', count(*) from articles where current = 1`,
    sql`select 'versions', '', count(*) from articles`,
    sql`select 'statements', '', count(*) from statements where current = 1`,
    sql`select 'speakers', '', count(*) from speakers where articles > 0`,
    sql`select 'families', '', count(*) from families`,
    sql`select 'copies', '', count(*) from copies where leader <> article`,
    sql`select 'act', coalesce(act, 'none'), count(*) from statements where current = 1 group by act`,
    sql`select 'block', b.kind, count(*) from blocks b join articles a on a.key = b.article where a.current = 1 group by b.kind`,
  ];
  for (const rows of counted) await sql`insert into tallies (what, kind, n) ${rows}`.execute(db);
}

/** Indexes by which the first lines of a list are found without the rest. */
async function orders(db: Kysely<Tables>, { name }: Engine): Promise<void> {
  // descending, SQLite has those without a time last by itself, and does not take the words for it here
  const last = sql.raw(name === 'postgres' ? 'nulls last' : '');
  await sql`create index articles_newest on articles (time desc ${last}, key desc) where current = 1`.execute(db);
  await sql`create index articles_changed on articles (version, page) where version > 1`.execute(db);
  await sql`create index statements_commitments on statements (time, key) where commitment = 1 and current = 1`.execute(db);
  await sql`create index statements_committed on statements (speaker, time, key) where commitment = 1 and current = 1`.execute(db);
  await sql`create index settlements_b on settlements (b)`.execute(db);
}
