import { type Kysely, sql } from 'kysely';
import type { Engine, Tables } from '../database/index.js';

/** Wordings with the keys under which they are looked up, and which wording leads which; the same for pages and their copies. */
export async function families(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const { schema } = db;
  await engine
    .countingKey(schema.createTable('wordings'))
    .addColumn('hash', 'text', (c) => c.notNull().unique())
    .addColumn('words', engine.bytes, (c) => c.notNull())
    .addColumn('speaker', 'text')
    .addColumn('day', 'integer')
    .addColumn('leader', 'integer', (c) => c.notNull())
    .execute();
  await schema.createIndex('wordings_leader').on('wordings').column('leader').execute();
  await lookup(db, engine, 'wording_prints', 'wording');
  await schema
    .alterTable('statements')
    .addColumn('wording', 'integer', (c) => c.references('wordings.key'))
    .execute();
  await schema.createIndex('statements_wording').on('statements').column('wording').execute();
  await lookup(db, engine, 'article_prints', 'article');
  await schema
    .createTable('copies')
    .addColumn('article', 'integer', (c) => c.primaryKey().references('articles.key'))
    .addColumn('leader', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text')
    .addColumn('share', 'double precision')
    .execute();
  await schema.createIndex('copies_leader').on('copies').column('leader').execute();
}

/** A table from a fingerprint (32 bits, signed) to what has it. */
async function lookup({ schema }: Kysely<Tables>, engine: Engine, table: string, owner: string): Promise<void> {
  const made = schema
    .createTable(table)
    .addColumn('print', 'integer', (c) => c.notNull())
    .addColumn(owner, 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['print', owner] as never);
  await (engine.name === 'sqlite' ? made.modifyEnd(sql`without rowid`) : made).execute();
  await schema.createIndex(`${table}_${owner}`).on(table).column(owner).execute();
}
