import { type Kysely, sql } from 'kysely';
import type { Engine, Tables } from '../database/index.js';

/** When a version says that it was made, by which versions are in order. Of what was kept before only the publication is at hand. */
export async function stated(db: Kysely<Tables>, _: Engine): Promise<void> {
  await db.schema.alterTable('articles').addColumn('stated', 'double precision').execute();
  await sql`update articles set stated = time`.execute(db);
}
