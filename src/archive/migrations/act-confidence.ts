import type { Kysely } from 'kysely';
import type { Engine, Tables } from '../database/index.js';

/** How sure the act of a statement is. What was kept before has it in its record alone, and no list tells of it. */
export async function actConfidence(db: Kysely<Tables>, _: Engine): Promise<void> {
  await db.schema.alterTable('statements').addColumn('act_confidence', 'double precision').execute();
}
