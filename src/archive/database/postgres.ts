import { PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Query } from '../query/index.js';
import { commonAmong } from './common.js';
import type { Engine, Found } from './engine.js';

/** The schema that holds the archive, so that one database may hold other things. */
const SCHEMA = 'onrecord';
/** Key of the advisory lock under which pages are written: "onrc". */
const WRITING = 0x6f6e7263;
/** Connections of one process. */
const CONNECTIONS = 8;
/** How long a server may take to answer the door, in milliseconds. */
const PATIENCE = 15_000;
/** Places in a `tsvector` end here. */
const LAST_PLACE = 16_383;

/** PostgreSQL by address, shared by several processes. Words are found by a GIN index over `tsvector` and ranked by cover density. */
export function postgres(url: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): Engine {
  const options = `-c search_path=${SCHEMA},public${readOnly ? ' -c default_transaction_read_only=on' : ''}`;
  return {
    name: 'postgres',
    dialect: new PostgresDialect({
      pool: async () => {
        const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE, options });
        // a connection that dies while idle is replaced; its error would end the process
        pool.on('error', () => {});
        return pool;
      },
    }),
    bytes: 'bytea',
    countingKey: (table) => table.addColumn('key', 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity()),
    async prepare(db) {
      if (readOnly) return;
      await db.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(WRITING)})`.execute(tx);
        await sql`create schema if not exists ${sql.id(SCHEMA)}`.execute(tx);
      });
    },
    async createWordIndex(db) {
      await sql`create table statement_words (statement integer primary key, words tsvector not null)`.execute(db);
      await sql`create index statement_words_gin on statement_words using gin (words)`.execute(db);
    },
    async createNameIndex(db) {
      // a server without the extension, or a user who may not create it, reads the names through
      await sql`do $$ begin create extension if not exists pg_trgm; exception when others then null; end $$`.execute(db);
      const { rows } = await sql`select 1 from pg_extension where extname = 'pg_trgm'`.execute(db);
      if (rows.length > 0) await sql`create index profiles_names on profiles using gin (folded gin_trgm_ops)`.execute(db);
    },
    through: (table, alias) => sql`${sql.table(table)} as ${sql.ref(alias)}`,
    among: (column, numbers) => sql`${sql.ref(column)} = any(${[...numbers]}::integer[])`,
    rowsIn: (table, columns, json) =>
      sql`select ${sql.join(columns.map((c) => sql.ref(c)))} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`,
    async indexWords(tx, rows) {
      if (rows.length === 0) return;
      const values = rows.map((r) => sql`(${r.statement}::integer, ${vectorOf(r.words, r.stems)}::tsvector)`);
      await sql`insert into statement_words(statement, words) values ${sql.join(values)}`.execute(tx);
    },
    async dropWords(tx, statements) {
      if (statements.length > 0) await sql`delete from statement_words where statement = any(${[...statements]}::integer[])`.execute(tx);
    },
    commonOf: (db, leaves) => commonAmong(db, leaves, (leaf) => sql`words @@ ${matchOf(leaf)}::tsquery`),
    // the server itself plans by how many there are
    narrowed: async (_, left) => ({ left }),
    match: (query, by) => {
      const score = by ? sql`ts_rank_cd(words, ${matchOf(by)}::tsquery, 1)` : sql`statement::float8`;
      return sql<Found>`(select statement as key, ${score} as score from statement_words where words @@ ${matchOf(query)}::tsquery)`.as('matched');
    },
    async lock(tx) {
      await sql`select pg_advisory_xact_lock(${sql.lit(WRITING)})`.execute(tx);
    },
    finish: async () => {},
    // the server checks its own pages (data checksums, on since 18)
    damage: async () => [],
  };
}

/** Words with their places, and their stems at the same places behind a sign that no word has. */
function vectorOf(words: readonly string[], stems: readonly string[]): string {
  const at = (i: number): number => Math.min(i + 1, LAST_PLACE);
  return [...words.map((w, i) => `'${w}':${at(i)}`), ...stems.map((s, i) => `'=${s}':${at(i)}`)].join(' ');
}

/** A query as a `tsquery` (https://www.postgresql.org/docs/current/datatype-textsearch.html). Words hold letters and digits only. */
function matchOf(query: Query): string {
  switch (query.kind) {
    case 'stem':
      return `'=${query.stem}'`;
    case 'prefix':
      return `'${query.head}':*`;
    case 'phrase':
      return `(${query.words.map((w) => `'${w}'`).join(' <-> ')})`;
    case 'without':
      return `((${matchOf(query.that)}) & !(${query.not.map(matchOf).join(' | ')}))`;
    default:
      return `(${query.of.map(matchOf).join(query.kind === 'and' ? ' & ' : ' | ')})`;
  }
}
