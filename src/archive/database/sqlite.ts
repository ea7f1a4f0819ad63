import { setImmediate } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  sql,
  type TransactionSettings,
} from 'kysely';
import Database from 'libsql';
import { type Engine, ForeignFile, type Found } from './engine.js';
import { commonOf, matched, narrowed } from './sqlite-words.js';

/** How long one process waits for another that writes, in milliseconds: a page is written in some ten. */
const PATIENCE = 15_000;
/** How long SQLite itself waits, with the whole process standing still, and how long we wait between two tries, in milliseconds. */
const [STANDSTILL, PAUSE] = [50, 10];
/** Prepared statements kept: the archive has some eighty different ones, more only where a list has another length. */
const MOST_PREPARED = 256;
/** Memory for pages of the file, in kibibytes. */
const CACHE = 65_536;
/**
 * Pages of the log, of 4 KiB, from which it is carried over into the file: fingerprints fall all over their tables, and what is written to one
 * place by several transactions is carried over once.
 */
const LOG = 8000;
/** "onrc": tells an archive from any other SQLite file (https://www.sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x6f6e7263;

/** SQLite in one file, in write-ahead mode: one process writes while others read a state that stands still. Words are found by FTS5 and ranked by BM25. */
export function sqlite(file: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): Engine {
  return {
    name: 'sqlite',
    dialect: dialectOf(file),
    bytes: 'blob',
    countingKey: (table) => table.addColumn('key', 'integer', (c) => c.primaryKey()),
    async prepare(db) {
      await sql`pragma busy_timeout = ${sql.lit(STANDSTILL)}`.execute(db);
      // both at one moment: another process may be making the archive
      const { rows } = await sql<{ id: number; n: number }>`select application_id as id, (select count(*) from sqlite_master) as n
        from pragma_application_id`.execute(db);
      const { id, n } = rows[0]!;
      if (id !== APPLICATION_ID && n > 0) throw new ForeignFile();
      if (readOnly) {
        if (n === 0) throw new ForeignFile();
        await sql`pragma query_only = 1`.execute(db);
      } else {
        if (id !== APPLICATION_ID) await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
        await sql`pragma journal_mode = wal`.execute(db);
        // a page that was told of as kept outlives a power cut, not only a kill
        await sql`pragma synchronous = full`.execute(db);
        await sql`pragma wal_autocheckpoint = ${sql.lit(LOG)}`.execute(db);
      }
      await sql`pragma cache_size = ${sql.lit(-CACHE)}`.execute(db);
    },
    async createWordIndex(db) {
      await sql`create virtual table statement_words using fts5(words, stems, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`.execute(
        db,
      );
    },
    // names are few: they are read through
    createNameIndex: async () => {},
    through: (table, alias, index) => sql`${sql.table(table)} as ${sql.ref(alias)} indexed by ${sql.ref(index)}`,
    among: (column, numbers) => sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify([...numbers])}))`,
    rowsIn: (_, columns, json) => sql`select ${sql.join(columns.map((c) => sql`value ->> ${sql.lit(c)}`))} from json_each(${json})`,
    async indexWords(tx, rows) {
      for (const { statement, words, stems } of rows)
        await sql`insert into statement_words(rowid, words, stems) values (${statement}, ${words.join(' ')}, ${stems.join(' ')})`.execute(tx);
    },
    async dropWords(tx, statements) {
      for (const statement of statements) await sql`delete from statement_words where rowid = ${statement}`.execute(tx);
    },
    commonOf,
    narrowed,
    match: (query, by, within) => sql<Found>`(${matched(query, by, within)})`.as('matched'),
    // a transaction that writes has the lock from its first statement on
    lock: async () => {},
    async finish(db) {
      // so that the archive is one file; a reader, or a writer beside us, leaves the log for whoever closes last
      if (!readOnly) await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => {});
    },
    async damage(db) {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      return rows.map((r) => r.integrity_check).filter((line) => line !== 'ok');
    },
  };
}

function dialectOf(file: string): Dialect {
  const plain = new SqliteDialect({ database: async () => preparing(new Database(file, { timeout: STANDSTILL })) });
  return {
    createDriver: () => new WaitingDriver({ database: async () => preparing(new Database(file, { timeout: STANDSTILL })) }),
    createAdapter: () => new WholeMigrations(),
    createIntrospector: (db) => plain.createIntrospector(db),
    createQueryCompiler: () => plain.createQueryCompiler(),
  };
}

/** The database with its statements kept prepared: preparing takes longer than most of them run. */
function preparing(db: Database.Database): SqliteDatabase {
  const known = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close() {
      known.clear();
      db.close();
    },
    prepare(text) {
      const had = known.get(text);
      if (had) return had;
      // run and let go at once: one that was refused would stay open, and nothing could be committed beside it
      if (/^(?:(?:begin|commit|rollback|create|alter|drop)\b|pragma \w+ =)/i.test(text))
        return { reader: false, all: () => [], iterate: () => [][Symbol.iterator](), run: () => ran(db, text) };
      const made = db.prepare(text) as unknown as ReturnType<SqliteDatabase['prepare']>;
      if (known.size >= MOST_PREPARED) known.clear();
      if (/^\s*(?:select|insert|update|delete|with)\b/i.test(text)) known.set(text, made);
      return made;
    },
  };
}

function ran(db: Database.Database, text: string): { changes: number; lastInsertRowid: number } {
  // a full disk ends a transaction by itself; rolling it back once more would be an error in place of that one
  if (db.inTransaction || !/^rollback\b/i.test(text)) db.exec(text);
  return { changes: 0, lastInsertRowid: 0 };
}

/**
 * A transaction that writes takes the lock at once and waits for it; taken later, SQLite would refuse instead of waiting. After each transaction,
 * and each query that only looks, the event loop gets a turn, so that a server answers others meanwhile: and what a query held outside of
 * JavaScript's memory, 800 bytes each, is let go only there; a process that does nothing but add would hold 45 kB a page for good.
 */
class WaitingDriver extends SqliteDriver implements Driver {
  #looking = false;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: async <R>(query: CompiledQuery) => {
        const result = await patiently(() => connection.executeQuery<R>(query));
        if (this.#looking) await setImmediate();
        return result;
      },
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  override async releaseConnection(): Promise<void> {
    this.#looking = false;
    await super.releaseConnection();
    await setImmediate();
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    this.#looking = settings?.accessMode === 'read only';
    await connection.executeQuery(CompiledQuery.raw(this.#looking ? 'begin' : 'begin immediate'));
  }
}

/** Tries again what a lock of another process refused; what was refused did nothing. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + PATIENCE; ; ) {
    try {
      return await work();
    } catch (error) {
      if ((error as { readonly code?: string }).code !== 'SQLITE_BUSY' || Date.now() > until) throw error;
      // the writer may be another archive of this process, which goes on only while we wait
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}

/** SQLite changes tables inside a transaction; the builder's own adapter does not use it. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
