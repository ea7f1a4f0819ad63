import { type Kysely, sql } from 'kysely';
import type { Engine, Tables } from '../database/index.js';

/** A statement may print several wordings: each run of quoted words is one. What was kept before stays one wording with the whole content. */
export async function printings(db: Kysely<Tables>, _: Engine): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('printings')
    .addColumn('statement', 'integer', (c) => c.notNull().references('statements.key'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('wording', 'integer', (c) => c.notNull().references('wordings.key'))
    .addColumn('spans', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('printings_key', ['statement', 'place'])
    .execute();
  await schema.createIndex('printings_wording').on('printings').column('wording').execute();
  await sql`insert into printings (statement, place, wording, spans) select key, 0, wording, spans from statements where wording is not null`.execute(db);
  await schema.dropIndex('statements_wording').execute();
  await schema.alterTable('statements').dropColumn('wording').execute();
}
