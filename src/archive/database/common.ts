import { type RawBuilder, sql } from 'kysely';
import type { Leaf } from '../query/index.js';
import type { Db } from './engine.js';

/**
 * Statements of one word that are weighed, at most. Either database goes through all statements of every word of a search to weigh them, and with a
 * million of them "of" alone takes seconds.
 */
const WEIGHED = 4000;

/**
 * Which words and phrases of a search are on more statements than are weighed.
 *
 * @param has the condition of a row of `statement_words` that it has such a word
 */
export async function commonAmong(db: Db, leaves: readonly Leaf[], has: (leaf: Leaf) => RawBuilder<unknown>): Promise<ReadonlySet<Leaf>> {
  const common = new Set<Leaf>();
  for (const leaf of leaves) {
    const { rows } = await sql<{ n: number | string }>`select count(*) as n from
      (select 1 from statement_words where ${has(leaf)} limit ${sql.lit(WEIGHED + 1)}) as those`.execute(db);
    if (Number(rows[0]!.n) > WEIGHED) common.add(leaf);
  }
  return common;
}
