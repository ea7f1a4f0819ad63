import { sql } from 'kysely';
import type { Counts } from '../archive.js';
import type { Db } from '../database/index.js';

/** How much the archive holds. */
export async function counts(db: Db): Promise<Counts> {
  const of = async (table: 'articles' | 'statements' | 'speakers', current = false): Promise<number> => {
    const { n } = await db
      .selectFrom(table)
      .select(sql<number | string>`count(*)`.as('n'))
      .$if(current, (q) => q.where(sql.ref('current'), '=', 1))
      .executeTakeFirstOrThrow();
    return Number(n);
  };
  const families = db
    .selectFrom('wordings as w')
    .innerJoin('printings as p', 'p.wording', 'w.key')
    .innerJoin('statements as s', 's.key', 'p.statement')
    .select('w.leader')
    .groupBy('w.leader')
    .having(sql<number>`count(distinct s.article)`, '>', 1);
  const total = async (query: { readonly n: number | string } | undefined): Promise<number> => Number(query?.n ?? 0);
  return {
    articles: await of('articles', true),
    versions: await of('articles'),
    statements: await of('statements', true),
    speakers: await of('speakers'),
    families: await total(await db.selectFrom(families.as('f')).select(sql<number | string>`count(*)`.as('n')).executeTakeFirst()),
    copies: await total(await db.selectFrom('copies').select(sql<number | string>`count(*)`.as('n')).whereRef('leader', '!=', 'article').executeTakeFirst()),
    byAct: await acts(db),
    byBlock: await blocks(db),
  };
}

async function acts(db: Db): Promise<Counts['byAct']> {
  const rows = await db
    .selectFrom('statements')
    .select(['act', sql<number | string>`count(*)`.as('n')])
    .where('current', '=', 1)
    .groupBy('act')
    .orderBy('act')
    .execute();
  return Object.fromEntries(rows.map((r) => [r.act ?? 'none', Number(r.n)]));
}

async function blocks(db: Db): Promise<Counts['byBlock']> {
  const rows = await db
    .selectFrom('blocks as b')
    .innerJoin('articles as a', (on) => on.onRef('a.key', '=', 'b.article').on('a.current', '=', 1))
    .select(['b.kind', sql<number | string>`count(*)`.as('n')])
    .groupBy('b.kind')
    .orderBy('b.kind')
    .execute();
  return Object.fromEntries(rows.map((r) => [r.kind, Number(r.n)]));
}
