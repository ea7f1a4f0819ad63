import { type Migration, type MigrationProvider, Migrator } from 'kysely';
import { OnrecordError } from '../../record/index.js';
import type { Db, Engine, Tx } from '../database/index.js';
import { actConfidence } from './act-confidence.js';
import { families } from './families.js';
import { keptCounts } from './kept-counts.js';
import { narrowing } from './narrowing.js';
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
  '008-narrowing': narrowing,
};

/**
 * Brings the tables up to date; an archive of an earlier version is carried over in one transaction.
 *
 * @throws OnrecordError `unreadable-input` when a newer onrecord made the archive
 */
export async function migrate(db: Db, engine: Engine, place: string): Promise<void> {
  const known = await stepsDone(db);
  const newer = known.filter(isNewer);
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

/**
 * Asked before each write: an archive that stays open may be carried over by a newer onrecord meanwhile, and what that keeps, this one does not.
 *
 * @throws OnrecordError `unreadable-input` when it was
 */
export async function checkStillOurs(db: Db, place: string): Promise<void> {
  const newer = (await namesOfSteps(db)).filter(isNewer);
  if (newer.length > 0)
    throw new OnrecordError(
      'unreadable-input',
      `${place} was carried over by a newer onrecord while it was open here (it has ${newer.join(', ')}): nothing more is written to it`,
      'stop this process and run that version; what was told of as kept is kept',
    );
}

const isNewer = (name: string): boolean => !(name in STEPS);

/** The names of the steps that an archive has behind it; none for an empty place. */
async function stepsDone(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((t) => t.name === 'kysely_migration')) return [];
  return namesOfSteps(db);
}

async function namesOfSteps(db: Db): Promise<string[]> {
  const rows = await (db as unknown as import('kysely').Kysely<{ kysely_migration: { name: string } }>).selectFrom('kysely_migration').select('name').execute();
  return rows.map((r) => r.name);
}

function providerFor(engine: Engine): MigrationProvider {
  const migrations = Object.entries(STEPS).map(([name, up]): [string, Migration] => [
    name,
    {
      // nobody writes meanwhile who would not keep what is kept from now on
      up: async (db) => {
        await engine.lock(db as Tx);
        await up(db as Db, engine);
      },
    },
  ]);
  return { getMigrations: async () => Object.fromEntries(migrations) };
}
