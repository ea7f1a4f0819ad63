/**
 * Bulk: families and copies where the pages are on many machines. What a page's record contributes to the fingerprint tables, and the judge of
 * two wordings or two pages; what is joined and grouped between is SQL (`deploy/spark/families.sql`). The same keys, the same judge and the
 * same order as an archive has that takes pages in one by one, so the same families and copies.
 */
export { type Fingerprints, fingerprintsOf } from './fingerprints.js';
export { judgePages, judgeWordings, type PagePair, type WordingPair } from './judge.js';
