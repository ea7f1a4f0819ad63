/**
 * Archive: many pages held together. Records in; searches, speakers, families, commitments, positions and versions out, every line of
 * which leads back to spans of a page.
 *
 * One interface (`Archive`) over two databases: SQLite in one file, PostgreSQL by address. What differs between them is in `sqlite.ts` and
 * `postgres.ts`; all else is written once, with Kysely. Families and copies are the leaders of `leaders.ts`, kept up to date page by page.
 */
export type * from './archive.js';
export { type OpenOptions, openArchive } from './open.js';
export { variantsOf } from './variants.js';
