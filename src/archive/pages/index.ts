/** Pages in their tables: records in, packed, each at its page as one of its versions; records, articles and single statements out again. */
export { article, articles, record, records } from './articles.js';
export { identityOf, inParts, kept, longerId, placeFor, retire, statedBy, textHash, timeOf, writePage, writeStatements } from './keep.js';
export { unpack, unpackText } from './packing.js';
export { counts, Tally } from './tally.js';
export { Texts } from './texts.js';
export { known, type Told, toldOf } from './told.js';
