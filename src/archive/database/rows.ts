import { type RawBuilder, sql } from 'kysely';
import type { Engine, Tx } from './engine.js';
import type { Tables } from './tables.js';

/** Values of a row that JSON can carry; bytes it cannot. */
export type Row = Readonly<Record<string, number | string | null>>;

/**
 * Writes any number of rows by one command with one value, so that its text is always the same and is prepared once: with a value for each
 * cell, writing a page's rows takes thrice as long.
 */
export async function insertRows(tx: Tx, engine: Engine, table: keyof Tables, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await insertion(engine, table, rows).execute(tx);
}

/** The same; gives the rows' new keys in their order. */
export async function insertKeyed(tx: Tx, engine: Engine, table: keyof Tables, rows: readonly Row[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const made = await sql<{ key: number }>`${insertion(engine, table, rows)} returning key`.execute(tx);
  return made.rows.map((r) => r.key).sort((a, b) => a - b);
}

/** The command that writes rows, for what is to stand behind it. */
export function insertion(engine: Engine, table: keyof Tables, rows: readonly Row[]): RawBuilder<unknown> {
  const columns = Object.keys(rows[0]!);
  const names = sql.join(columns.map((c) => sql.ref(c)));
  return sql`insert into ${sql.table(table)} (${names}) ${engine.rowsIn(table, columns, jsonOf(rows))}`;
}

/** Half a character, of which no database takes any, becomes the sign for an unknown one. */
const jsonOf = (rows: readonly Row[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value));
