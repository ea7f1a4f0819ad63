import type { Kysely } from 'kysely';
import type { Engine, Tables } from '../database/index.js';

/** Pages with their versions, blocks and statements, speakers as each page names them, the index of words. */
export async function pages(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await pagesAndVersions(db, engine);
  await voicesAndStatements(db, engine);
  await engine.createWordIndex(db);
}

async function pagesAndVersions({ schema }: Kysely<Tables>, engine: Engine): Promise<void> {
  await engine
    .countingKey(schema.createTable('pages'))
    .addColumn('identity', 'text', (c) => c.notNull().unique())
    .addColumn('url', 'text')
    .execute();
  await engine
    .countingKey(schema.createTable('articles'))
    .addColumn('page', 'integer', (c) => c.notNull().references('pages.key'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('current', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('published', 'text')
    .addColumn('site', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('time', 'double precision')
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('text', engine.bytes, (c) => c.notNull())
    .addColumn('record', engine.bytes, (c) => c.notNull())
    .addColumn('statements', 'integer', (c) => c.notNull())
    .addUniqueConstraint('articles_text', ['page', 'hash'])
    .addUniqueConstraint('articles_version', ['page', 'version'])
    .execute();
  await schema.createIndex('articles_id').on('articles').column('id').execute();
  await schema
    .createTable('blocks')
    .addColumn('article', 'integer', (c) => c.notNull().references('articles.key'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('begins', 'integer', (c) => c.notNull())
    .addColumn('ends', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('blocks_key', ['article', 'place'])
    .execute();
}

async function voicesAndStatements({ schema }: Kysely<Tables>, engine: Engine): Promise<void> {
  await engine
    .countingKey(schema.createTable('voices'))
    .addColumn('article', 'integer', (c) => c.notNull().references('articles.key'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('role', 'text')
    .addColumn('country', 'text')
    .execute();
  await schema.createIndex('voices_article').on('voices').column('article').execute();
  await schema
    .createTable('mentions')
    .addColumn('voice', 'integer', (c) => c.notNull().references('voices.key'))
    .addColumn('begins', 'integer', (c) => c.notNull())
    .addColumn('ends', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('mentions_key', ['voice', 'begins'])
    .execute();
  await engine
    .countingKey(schema.createTable('statements'))
    .addColumn('article', 'integer', (c) => c.notNull().references('articles.key'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('block', 'integer', (c) => c.notNull())
    .addColumn('voice', 'integer', (c) => c.references('voices.key'))
    .addColumn('quotation', 'text', (c) => c.notNull())
    .addColumn('report', 'text', (c) => c.notNull())
    .addColumn('act', 'text')
    .addColumn('negated', 'integer', (c) => c.notNull())
    .addColumn('conditional', 'integer', (c) => c.notNull())
    .addColumn('commitment', 'integer', (c) => c.notNull())
    .addColumn('confidence', 'double precision', (c) => c.notNull())
    .addColumn('spans', 'text', (c) => c.notNull())
    .addColumn('site', 'text')
    .addColumn('published', 'text')
    .addColumn('time', 'double precision')
    .addColumn('current', 'integer', (c) => c.notNull())
    .execute();
  await schema.createIndex('statements_article').on('statements').columns(['article', 'place']).execute();
  await schema.createIndex('statements_voice').on('statements').column('voice').execute();
}
