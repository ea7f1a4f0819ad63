import Database from 'libsql';
import pg from 'pg';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What lies in an archive's own tables: a way in behind the archive's back. */
export interface Inside {
  /** Runs commands one after the other; gives the rows of the last. */
  readonly rows: (...commands: readonly string[]) => Promise<Rows>;
  readonly close: () => Promise<void>;
}

export async function inside(place: string): Promise<Inside> {
  if (place.startsWith('postgres')) {
    const client = new pg.Client({ connectionString: place, options: '-c search_path=onrecord,public' });
    client.setTypeParser(20, Number);
    await client.connect();
    return { rows: (...commands) => lastOf(commands, async (text) => (await client.query(text)).rows as Rows), close: () => client.end() };
  }
  const db = new Database(place);
  const run = (text: string): Rows => {
    const statement = db.prepare(text);
    if (statement.reader) return statement.all() as Rows;
    statement.run();
    return [];
  };
  return { rows: (...commands) => lastOf(commands, async (text) => run(text)), close: async () => void db.close() };
}

async function lastOf(commands: readonly string[], run: (text: string) => Promise<Rows>): Promise<Rows> {
  let rows: Rows = [];
  for (const text of commands) rows = await run(text);
  return rows;
}

/** Makes an archive what an onrecord before 008 left. */
const BEFORE_NARROWING: readonly string[] = [
  ...['statements_site', 'statements_time', 'statements_commitments', 'statements_committed', 'voices_profile', 'articles_standing', 'articles_retired'].map(
    (index) => `drop index ${index}`,
  ),
  'create index statements_commitments on statements (time, key) where commitment = 1 and current = 1',
  'create index statements_committed on statements (speaker, time, key) where commitment = 1 and current = 1',
  'create index voices_profile on voices (profile)',
  "delete from kysely_migration where name = '008-narrowing'",
];

/** Makes an archive what an onrecord before 007 left. */
export const BEFORE_KEPT_COUNTS: readonly string[] = [
  ...BEFORE_NARROWING,
  ...['speakers_heard', 'articles_newest', 'articles_changed', 'statements_commitments', 'statements_committed', 'statements_speaker', 'settlements_b'].map(
    (index) => `drop index ${index}`,
  ),
  ...['tallies', 'families'].map((table) => `drop table ${table}`),
  ...['statements', 'articles', 'first', 'last'].map((column) => `alter table speakers drop column ${column}`),
  ...['speaker', 'content'].map((column) => `alter table statements drop column ${column}`),
  "delete from kysely_migration where name = '007-kept-counts'",
];
