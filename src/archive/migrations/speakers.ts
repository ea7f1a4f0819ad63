import type { Kysely } from 'kysely';
import type { Engine, Tables } from '../database/index.js';

/** Speakers over all pages, the profiles by which pages name them, and what was settled by hand. */
export async function speakers(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const { schema } = db;
  await engine
    .countingKey(schema.createTable('speakers'))
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('role', 'text')
    .addColumn('country', 'text')
    .execute();
  await engine
    .countingKey(schema.createTable('profiles'))
    .addColumn('sign', 'text', (c) => c.notNull().unique())
    .addColumn('block', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('folded', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('role', 'text')
    .addColumn('country', 'text')
    .addColumn('speaker', 'integer', (c) => c.references('speakers.key'))
    .execute();
  await schema.createIndex('profiles_block').on('profiles').column('block').execute();
  await schema.createIndex('profiles_speaker').on('profiles').column('speaker').execute();
  await schema
    .createTable('doubts')
    .addColumn('speaker', 'integer', (c) => c.notNull().references('speakers.key'))
    .addColumn('maybe', 'integer', (c) => c.notNull().references('speakers.key'))
    .addPrimaryKeyConstraint('doubts_key', ['speaker', 'maybe'])
    .execute();
  await schema
    .createTable('settlements')
    .addColumn('a', 'text', (c) => c.notNull())
    .addColumn('b', 'text', (c) => c.notNull())
    .addColumn('how', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('settlements_key', ['a', 'b'])
    .execute();
  await schema
    .alterTable('voices')
    .addColumn('profile', 'integer', (c) => c.references('profiles.key'))
    .execute();
  await schema.createIndex('voices_profile').on('voices').column('profile').execute();
  await engine.createNameIndex(db);
}
