/**
 * The record: the data model that every room speaks.
 *
 * In: nothing. Out: the schemas (Zod) and types of a page on the record, arithmetic on ranges of characters, the validator
 * that proves a record's laws, and the typed errors. Terms: attribution relations of PARC 3.0 (Pareti 2012) and PolNeAR
 * (Newell et al. 2018), acts after PLOVER/CAMEO. Imports nothing of ours.
 */
export * from './errors.js';
export { isMoment } from './moment.js';
export * from './schema.js';
export * from './span.js';
export { assertRecord, spansIn, violations } from './validate.js';
