import { OnrecordError } from '../../record/index.js';
import { ForeignFile } from './engine.js';

/** What a database says, by code or words, and what it means to the person who asked. */
const MEANINGS: readonly (readonly [said: RegExp, code: 'source-unavailable' | 'unreadable-input', what: string, hint: string])[] = [
  [/SQLITE_NOTADB|file is not a database/, 'unreadable-input', 'is not an archive: it is no SQLite file', 'name another file; this one was left as it is'],
  [
    /SQLITE_CORRUPT|malformed|SQLITE_IOERR_SHORT_READ/,
    'unreadable-input',
    'is damaged',
    'copy it, then try sqlite3 FILE ".recover", or take a copy kept elsewhere',
  ],
  [
    /SQLITE_BUSY|SQLITE_LOCKED|database is locked/,
    'source-unavailable',
    'is being written by another process that does not let go',
    'try again when it has finished',
  ],
  [/SQLITE_READONLY|readonly database|25006|read-only transaction/, 'source-unavailable', 'may not be written', 'check who may write the file and its folder'],
  [
    /SQLITE_FULL|disk is full|53100|No space left/,
    'source-unavailable',
    'cannot grow: the disk is full',
    'make room and run it again; what was told of as kept is kept',
  ],
  [/SQLITE_CANTOPEN|Unable to open connection/, 'source-unavailable', 'cannot be opened', 'check the path, and who may read and write it'],
  [/SQLITE_IOERR|disk I\/O error/, 'source-unavailable', 'cannot be read or written: the disk reports an error', 'check the disk'],
  [
    /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|timeout exceeded|Connection terminated|57P0[123]|08006|08001/,
    'source-unavailable',
    'does not answer',
    'check that the server runs and that the address is right',
  ],
  [/28P01|28000|SASL|password/, 'source-unavailable', 'does not let us in', 'check user and password'],
  [/3D000/, 'source-unavailable', 'is not there', 'create the database first'],
  [/42501/, 'source-unavailable', 'does not allow it', 'the user needs the right to create a schema, or one that an administrator made'],
];

/** Runs a piece of work on the archive; what the database throws becomes an error that says what, where and what to do. */
export async function archiveErrors<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw meaningOf(error, place);
  }
}

function meaningOf(error: unknown, place: string): unknown {
  if (error instanceof OnrecordError) return error;
  if (error instanceof ForeignFile)
    return new OnrecordError('unreadable-input', `${place} is a database of something else`, 'name another file; this one was left as it is', { cause: error });
  const { code = '', message = String(error) } = error as { readonly code?: string; readonly message?: string };
  const said = `${code} ${message}`;
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said));
  return meaning ? new OnrecordError(meaning[1], `${place} ${meaning[2]}`, meaning[3], { cause: error }) : error;
}
