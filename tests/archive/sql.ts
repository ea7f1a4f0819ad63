import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import Database from 'libsql';
import pg from 'pg';
import { type Fingerprints, judgePages, judgeWordings } from '../../src/archive/index.js';

export type Row = Readonly<Record<string, string | number | null>>;

/** A database as these tests need it. */
export interface Sql {
  /** Runs one statement; gives its rows. */
  readonly rows: (text: string) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

export async function duckdb(): Promise<Sql> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    rows: async (text) => {
      const rows = (await connection.runAndReadAll(text)).getRowObjectsJS();
      return rows.map((r) => Object.fromEntries(Object.entries(r).map(([k, v]) => [k, typeof v === 'bigint' ? Number(v) : v]))) as Row[];
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function sqlite(): Promise<Sql> {
  const db = new Database(':memory:');
  return {
    rows: async (text) => {
      const statement = db.prepare(text);
      if (statement.reader) return statement.all() as Row[];
      statement.run();
      return [];
    },
    close: async () => void db.close(),
  };
}

export async function postgres(url: string): Promise<Sql> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // counts come as texts: they may be greater than a number of JavaScript
  client.setTypeParser(20, Number);
  return { rows: async (text) => (await client.query(text)).rows as Row[], close: () => client.end() };
}

/** The queries by name, in their order. */
const QUERIES: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('../../deploy/spark/families.sql', import.meta.url), 'utf8')
    .split(/^-- ## /m)
    .slice(1)
    .map((part): [string, string] => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
);

const TABLES: Readonly<Record<string, string>> = {
  pages: 'arrived bigint, page text, hash text, id text, place text, longer_id text, longer_place text, stated double precision, site text, published text',
  page_prints: 'arrived bigint, print bigint',
  wordings: 'wording text, place text, words text, speaker text, day bigint',
  wording_prints: 'wording text, print bigint',
  printings: 'arrived bigint, statement text, number bigint, wording text, begins bigint, spans text',
};

const literal = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? 'null' : typeof value === 'number' ? String(value) : `'${value.replace(/'/g, "''")}'`;

async function table(db: Sql, name: string, columns: string, rows: readonly Row[]): Promise<void> {
  const names = columns.split(', ').map((c) => c.split(' ')[0]!);
  await db.rows(`drop table if exists ${name}`);
  await db.rows(`create table ${name} (${columns})`);
  for (let at = 0; at < rows.length; at += 200) {
    const values = rows.slice(at, at + 200).map((r) => `(${names.map((n) => literal(r[n])).join(', ')})`);
    await db.rows(`insert into ${name} values ${values.join(', ')}`);
  }
}

/** Runs `deploy/spark/families.sql` over the fingerprints of pages, as `deploy/spark/extract.py` does. */
export async function familiesBySql(db: Sql, prints: readonly Fingerprints[]): Promise<{ families: Row[]; copies: Row[] }> {
  const stories = new Map(prints.map((p) => [p.page.arrived, p.page]));
  const owners = prints.map((p) => p.page.arrived);
  const flat = <T>(of: (p: Fingerprints) => readonly T[]): (T & { arrived: number })[] =>
    prints.flatMap((p, i) => of(p).map((row) => ({ ...row, arrived: owners[i]! })));
  const given: Record<string, readonly object[]> = {
    pages: prints.map((p) => p.page),
    page_prints: flat((p) => p.prints.map((print) => ({ print }))),
    wordings: flat((p) => p.wordings),
    wording_prints: flat((p) => p.wordings.flatMap((w) => w.prints.map((print) => ({ wording: w.wording, print })))),
    printings: flat((p) => p.printings),
  };
  for (const [name, columns] of Object.entries(TABLES)) await table(db, name, columns, given[name] as Row[]);
  const answer = async (name: string): Promise<Row[]> => {
    await db.rows(`drop table if exists ${name}`);
    await db.rows(`create table ${name} as ${QUERIES.get(name)}`);
    return db.rows(`select * from ${name}`);
  };
  for (const name of ['current_pages', 'current_wordings']) await answer(name);
  const alikeWordings = (await answer('wording_pairs')).filter((r) =>
    judgeWordings({
      first: { words: String(r.first_words), speaker: r.first_speaker as string | null, day: r.first_day as number | null },
      second: { words: String(r.second_words), speaker: r.second_speaker as string | null, day: r.second_day as number | null },
    }),
  );
  await leaders(db, answer, 'select wording as thing, place from current_wordings', 'first text, second text', alikeWordings);
  const families = await answer('families');
  const alikePages = (await answer('page_pairs')).flatMap((r) => {
    const copy = judgePages({ first: stories.get(Number(r.first))!, second: stories.get(Number(r.second))! });
    return copy ? [{ ...r, ...copy }] : [];
  });
  await leaders(db, answer, 'select arrived as thing, place from current_pages', 'first bigint, second bigint, kind text, share double precision', alikePages);
  return { families, copies: await answer('copies') };
}

async function leaders(db: Sql, answer: (name: string) => Promise<Row[]>, things: string, columns: string, alike: readonly Row[]): Promise<void> {
  await db.rows('drop table if exists things');
  await db.rows(`create table things as ${things}`);
  await table(db, 'alike', columns, alike);
  await db.rows('drop table if exists settled');
  await db.rows('create table settled as select thing, 1 as leads from things where 1 = 0');
  while ((await answer('round')).length > 0) await db.rows('insert into settled select thing, leads from round');
  await answer('led');
}
