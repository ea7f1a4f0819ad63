/**
 * What became of what was said: commitments and what bears on them later, one speaker's positions on one thing, what the versions of a page
 * changed, the variants of a watched quotation.
 */
export { Bearings } from './bearings.js';
export { ledger } from './ledger.js';
export { positions } from './positions.js';
export { variantsOf } from './variants.js';
export { versions } from './versions.js';
