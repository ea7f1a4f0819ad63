import { type Kysely, sql } from 'kysely';
import type { Engine, Tables } from '../database/index.js';

/**
 * By which a search lists the statements of a site, or of a time, before it looks for words among them; commitments without a day last on both
 * databases; pages as they now stand, and who is named on them, without their texts beside.
 */
export async function narrowing(db: Kysely<Tables>, { name }: Engine): Promise<void> {
  // the name of a site has any length, and an entry of an index of PostgreSQL has not
  const site = sql.raw(name === 'postgres' ? 'substr(site, 1, 80)' : 'site');
  await sql`create index statements_site on statements (${site}, time) where current = 1`.execute(db);
  await sql`create index statements_time on statements (time) where current = 1`.execute(db);
  for (const index of ['statements_commitments', 'statements_committed', 'voices_profile']) await db.schema.dropIndex(index).execute();
  await sql`create index statements_commitments on statements ((time is null), time, key) where commitment = 1 and current = 1`.execute(db);
  await sql`create index statements_committed on statements (speaker, (time is null), time, key) where commitment = 1 and current = 1`.execute(db);
  await sql`create index voices_profile on voices (profile, article)`.execute(db);
  await sql`create index articles_standing on articles (key, time) where current = 1`.execute(db);
  await sql`create index articles_retired on articles (key) where current = 0`.execute(db);
}
