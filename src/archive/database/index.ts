import type { Engine } from './engine.js';

/**
 * The two databases: their tables, and everything in which they differ (`Engine`). Queries that both understand are written in the rooms that
 * ask them.
 */
export type { Condition, Db, Engine, IndexedWords, Narrowed, Tx } from './engine.js';
export { archiveErrors } from './errors.js';
export { insertion, insertKeyed, insertRows } from './rows.js';
export type { SpeakersTable, StatementsTable, Tables } from './tables.js';

/** The engine of a place; its own code is loaded for the one that is used. */
export const engineFor = async (place: string, shared: boolean, readOnly: boolean): Promise<Engine> =>
  shared ? (await import('./postgres.js')).postgres(place, { readOnly }) : (await import('./sqlite.js')).sqlite(place, { readOnly });
