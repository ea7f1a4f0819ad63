import type { CreateTableBuilder, Dialect, Kysely, RawBuilder, SqlBool, Transaction } from 'kysely';
import type { Leaf, Query } from '../query/index.js';
import type { Tables } from './tables.js';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** A statement's words as they are indexed, all in lower case and folded. */
export interface IndexedWords {
  readonly statement: number;
  readonly words: readonly string[];
  /** The same words without their inflection, at the same places. */
  readonly stems: readonly string[];
}

/** A statement found, and how well it fits: the higher the better. */
export interface Found {
  readonly key: number;
  readonly score: number;
}

/** Columns of statements on which a search may set a condition. */
export type Column = 'speaker' | 'act' | 'site' | 'quotation' | 'conditional' | 'time';

/** What must hold of a statement beside its words, of a column of `statements as s`. */
export interface Condition {
  readonly column: Column;
  readonly holds: RawBuilder<SqlBool>;
}

/** Conditions, some of them turned into a list of statements. */
export interface Narrowed {
  /** A query of the keys of all statements for which those hold; whether it gives few. */
  readonly within?: { readonly keys: RawBuilder<unknown>; readonly few: boolean };
  /** Those that are still to be asked. */
  readonly left: readonly Condition[];
}

/** Everything in which the two databases differ. Queries that both understand are written once, elsewhere. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly dialect: Dialect;
  /** Type of a column of bytes. */
  readonly bytes: 'blob' | 'bytea';
  /** A column that counts by itself. */
  countingKey<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T, 'key'>;
  /** Checks that the place is an archive or empty, marks an empty one as ours, makes the connection ready. Before any migration. */
  prepare(db: Db): Promise<void>;
  createWordIndex(db: Db): Promise<void>;
  /** An index for parts of names, where the database has one. */
  createNameIndex(db: Db): Promise<void>;
  /** A table that is read through one of its indexes, where the database does not see by itself that its rows are long. */
  through(table: keyof Tables, alias: string, index: string): RawBuilder<unknown>;
  /** A condition: this column is one of the numbers. One value however many they are. */
  among(column: string, numbers: Iterable<number>): RawBuilder<SqlBool>;
  /** A query that gives the columns of a table from an array of objects in JSON, in its order. */
  rowsIn(table: keyof Tables, columns: readonly string[], json: string): RawBuilder<unknown>;
  indexWords(tx: Tx, rows: readonly IndexedWords[]): Promise<void>;
  dropWords(tx: Tx, statements: readonly number[]): Promise<void>;
  /** Which words and phrases of a search are on so many statements that weighing them all would take too long. */
  commonOf(db: Db, leaves: readonly Leaf[]): Promise<ReadonlySet<Leaf>>;
  /** Turns conditions into a list of statements, where words are found more quickly among those. */
  narrowed(db: Db, conditions: readonly Condition[]): Promise<Narrowed>;
  /** Statements that a query finds among those listed, weighed by a part of it; by their keys, the later the better, where there is none. */
  match(query: Query, by: Query | undefined, within?: Narrowed['within']): MatchedStatements;
  /** Waits until no other process writes; held until the transaction ends. */
  lock(tx: Tx): Promise<void>;
  /** Puts everything into its place before the connection is closed. */
  finish(db: Db): Promise<void>;
  /** What is broken, in the database's own words; empty when nothing is. */
  damage(db: Db): Promise<string[]>;
}

/** A derived table of `key` and `score`. */
export type MatchedStatements = import('kysely').AliasedRawBuilder<Found, 'matched'>;

/** The place holds a database of something else. */
export class ForeignFile extends Error {}
