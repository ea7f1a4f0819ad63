import { type RawBuilder, sql } from 'kysely';
import type { Leaf, Query } from '../query/index.js';
import { commonAmong } from './common.js';
import type { Column, Condition, Db, Narrowed } from './engine.js';

/** Columns of statements that have an index, the most telling first; each index goes on with the time. */
const LEADING: readonly Column[] = ['speaker', 'site', 'time'];
/**
 * Statements that are listed by what must hold of them before their words are looked for, at most: a list of so many is made in some 6 ms, and where
 * more are meant, the words soon come upon twenty of them.
 */
const LISTED = 50_000;
/** So few are looked up in the index of words one by one, 0.1 to 0.3 ms each; of more, each statement with the words is looked up in their list, 0.1 µs. */
const FEW = 64;

export const commonOf = (db: Db, leaves: readonly Leaf[]): Promise<ReadonlySet<Leaf>> =>
  commonAmong(db, leaves, (leaf) => sql`statement_words match ${matchOf(leaf)}`);

/**
 * Lists first whom or what a search is about, where that is not too much: of a word on a hundred thousand statements, going through all of them
 * for the few of one speaker takes 0.1 s.
 */
export async function narrowed(db: Db, conditions: readonly Condition[]): Promise<Narrowed> {
  const leading = LEADING.find((column) => conditions.some((c) => c.column === column));
  if (leading === undefined) return { left: conditions };
  const isListed = (c: Condition): boolean => c.column === leading || c.column === 'time';
  const holds = sql.join(
    conditions.filter(isListed).map((c) => c.holds),
    sql` and `,
  );
  const { rows } = await sql<{ n: number }>`select count(*) as n from
    (select 1 from statements as s where s.current = 1 and ${holds} limit ${sql.lit(LISTED + 1)})`.execute(db);
  const { n } = rows[0]!;
  if (n > LISTED) return { left: conditions };
  return {
    within: { keys: sql`select s.key from statements as s where s.current = 1 and ${holds}`, few: n <= FEW },
    left: conditions.filter((c) => !isListed(c)),
  };
}

/**
 * Keys and scores of what a query finds.
 *
 * @param by the part of it that weighs; where there is none, the later the better
 * @param within statements among which alone it looks
 */
export function matched(query: Query, by: Query | undefined, within: Narrowed['within']): RawBuilder<unknown> {
  if (!by) {
    const listed = within && sql` and ${sql.raw(within.few ? 'rowid' : '+rowid')} in (${within.keys})`;
    return sql`select rowid as key, rowid * 1.0 as score from statement_words where statement_words match ${matchOf(query)}${listed ?? sql``}`;
  }
  // the plus keeps SQLite from looking up each row of a list in the index of words anew: 575 ms in place of 7 for "open (of OR winner) -voting"
  const lists = [
    ...(by === query ? [] : [sql`select rowid from statement_words where statement_words match ${matchOf(query)}`]),
    ...(within ? [within.keys] : []),
  ];
  const listed = lists.map((list) => sql` and +rowid in (${list})`);
  return sql`select rowid as key, -bm25(statement_words, 1.5, 1.0) as score from statement_words
    where statement_words match ${matchOf(by)}${sql.join(listed, sql``)}`;
}

/** A query in the language of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax). Words hold letters and digits only. */
function matchOf(query: Query): string {
  switch (query.kind) {
    case 'stem':
      return `{stems}: "${query.stem}"`;
    case 'prefix':
      return `{words}: "${query.head}" *`;
    case 'phrase':
      return `{words}: "${query.words.join(' ')}"`;
    case 'without':
      return `(${matchOf(query.that)}) NOT (${query.not.map(matchOf).join(' OR ')})`;
    default:
      return `(${query.of.map(matchOf).join(query.kind === 'and' ? ' AND ' : ' OR ')})`;
  }
}
