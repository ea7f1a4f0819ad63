/**
 * Statement: an attribution, interpreted. Article and attribution in; the statement without its speakers out: what kind of report it
 * is, which act is done by saying it, on which conditions, to whom, and which damage its words took.
 *
 * Acts after PLOVER/CAMEO (Schrodt 2012) and Searle (1976), closed list in src/record; every rule is a named row of a table.
 */

export { withAddressee } from './addressee.js';
export { EVENT_CODES, type EventCode } from './event-codes.js';
export { type Interpreted, interpret } from './interpret.js';
export { withOrigin } from './origin.js';
export { toldOn } from './told-on.js';
