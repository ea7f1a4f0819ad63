/**
 * Archive: many pages held together. Records in; searches, speakers, families, commitments, positions and versions out, every line of
 * which leads back to spans of a page.
 *
 * One interface (`Archive`) over two databases: SQLite in one file, PostgreSQL by address. What differs between them is in `database/`; all
 * else is written once, with Kysely. A page walks through `pages/`, `speakers/`, `families/` and `copies/` when it is added
 * (`stored-archive.ts`); families and copies are the groups of `leaders/`, kept up to date page by page. A question is read in `query/` and
 * answered in `search/`, `speakers/`, `families/`, `copies/` and `follow/`. `bulk/` is the same grouping for a cluster.
 */
export type * from './archive.js';
export * from './bulk/index.js';
export { variantsOf } from './follow/index.js';
export { type OpenOptions, openArchive } from './open.js';
