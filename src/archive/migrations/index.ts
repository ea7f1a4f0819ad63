import { type Migration, type MigrationProvider, Migrator } from 'kysely';
import { OnrecordError } from '../../record/index.js';
import type { Db, Engine } from '../database/index.js';
import { actConfidence } from './act-confidence.js';
import { families } from './families.js';
import { keptCounts } from './kept-counts.js';
import { pages } from './pages.js';
import { printings } from './printings.js';
import { speakers } from './speakers.js';
import { stated } from './stated.js';

/** Every change of the tables, in order. A step that was released is never changed: what comes later is a step of its own. */
const STEPS: Readonly<Record<string, (db: Db, engine: Engine) => Promise<void>>> = {
  '001-pages': pages,
  '002-families': families,
  '003-speakers': speakers,
  '004-printings': printings,
  '005-stated': stated,
  '006-act-confidence': actConfidence,
  '007-kept-counts': keptCounts,
};

/**
 * Brings the tables up to date; an archive of an earlier version is carried over in one transaction.
 *
 * @throws OnrecordError `unreadable-input` when a newer onrecord made the archive
 */
export async function migrate(db: Db, engine: Engine, place: string): Promise<void> {
  const known = await stepsDone(db);
  const newer = known.filter((name) => !(name in STEPS));
  if (newer.length > 0)
    throw new OnrecordError('unreadable-input', `${place} was made by a newer onrecord (it has ${newer.join(', ')})`, 'install that version to open it');
  if (known.length === Object.keys(STEPS).length) return;
  const { error } = await new Migrator({ db, provider: providerFor(engine) }).migrateToLatest();
  if (error) throw error;
}

/** Was it made by an earlier onrecord? An empty place was made by nobody. */
export async function isBehind(db: Db): Promise<boolean> {
  const done = await stepsDone(db);
  return done.length > 0 && done.length < Object.keys(STEPS).length;
}

/** The names of the steps that an archive has behind it; none for an empty place. */
async function stepsDone(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((t) => t.name === 'kysely_migration')) return [];
  const rows = await (db as unknown as import('kysely').Kysely<{ kysely_migration: { name: string } }>).selectFrom('kysely_migration').select('name').execute();
  return rows.map((r) => r.name);
}

function providerFor(engine: Engine): MigrationProvider {
  const migrations = Object.entries(STEPS).map(([name, up]): [string, Migration] => [name, { up: (db) => up(db as Db, engine) }]);
  return { getMigrations: async () => Object.fromEntries(migrations) };
}
