/** Families: the wordings that statements print, looked up by the keys they share, each under the wording that leads it. */
export { families, family } from './families.js';
export { printsOf, wordsOf, wordsText } from './wording-store.js';
export { joinFamilies, leaveFamilies, namedWordings } from './wordings.js';
