import { open as openFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { OnrecordError } from '../record/index.js';
import type { Archive } from './archive.js';
import { archiveErrors, type Db, type Engine, engineFor, type Tables } from './database/index.js';
import { isBehind, migrate } from './migrations/index.js';
import { StoredArchive } from './stored-archive.js';

export interface OpenOptions {
  /** Only reads: nothing is created or changed, and a place without an archive is an error. */
  readonly readOnly?: boolean;
}

/** The first bytes of every SQLite file. */
const MAGIC = 'SQLite format 3\u0000';

/**
 * Opens an archive, makes it where there is none, and carries an older one over.
 *
 * @param place a file, or the address of a PostgreSQL database (`postgres://...`)
 * @throws OnrecordError `source-unavailable` when it cannot be had (no server, no such folder, locked), `unreadable-input` when what is
 *   there is no archive, is damaged or was made by a newer onrecord
 * @example
 * const archive = await openArchive('pages.onrecord');
 * await archive.add(await read(page));
 * const hits = await archive.search('"harbour levy" -ferry', { act: 'pledge' });
 */
export async function openArchive(place: string, options: OpenOptions = {}): Promise<Archive> {
  const shared = /^postgres(?:ql)?:\/\//i.test(place);
  const named = shared ? withoutPassword(place) : place;
  const { readOnly = false } = options;
  if (!shared) await checkFile(place, options);
  const engine = await engineFor(place, shared, readOnly);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    const behind = await archiveErrors(named, () => makeReady(db, engine, named, readOnly));
    if (behind) return await carriedOver(db, place, options);
  } catch (error) {
    await db.destroy().catch(() => {});
    throw error;
  }
  return new StoredArchive(db, engine, named);
}

/** @returns whether its tables are of an earlier version, which whoever only reads cannot change */
async function makeReady(db: Db, engine: Engine, place: string, readOnly: boolean): Promise<boolean> {
  await engine.prepare(db);
  if (readOnly && (await isBehind(db))) return true;
  await migrate(db, engine, place);
  return false;
}

/** An archive of an earlier version, carried over by whoever may write it, then opened as it was asked for. */
async function carriedOver(db: Db, place: string, options: OpenOptions): Promise<Archive> {
  await db.destroy();
  await (await openArchive(place)).close();
  return openArchive(place, options);
}

const withoutPassword = (url: string): string => url.replace(/(\/\/[^/@:]*):[^/@]*@/, '$1@');

/** Looks at a file before the database does: its own messages say less, and it makes a file where there is none. */
async function checkFile(file: string, { readOnly = false }: OpenOptions): Promise<void> {
  const known = await stat(file).catch(() => undefined);
  if (known?.isDirectory()) throw new OnrecordError('unreadable-input', `${file} is a folder and no archive`, 'name a file');
  if (!known || known.size === 0) {
    if (readOnly) throw new OnrecordError('source-unavailable', `there is no archive at ${file}`, `onrecord add <page> --archive ${file} makes one`);
    const folder = await stat(dirname(file)).catch(() => undefined);
    if (!folder?.isDirectory())
      throw new OnrecordError('source-unavailable', `cannot make ${file}: there is no folder ${dirname(file)}`, 'make the folder first');
    return;
  }
  const head = await firstBytes(file);
  if (head !== MAGIC)
    throw new OnrecordError('unreadable-input', `${file} is not an archive: it is no SQLite file`, 'name another file; this one was left as it is');
}

async function firstBytes(file: string): Promise<string> {
  const handle = await openFile(file, 'r').catch((cause: Error) => {
    throw new OnrecordError('source-unavailable', `cannot open ${file}: ${cause.message}`, 'check who may read it', { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}
