/** Families: the wordings that statements print, looked up by the keys they share, each under the wording that leads it. */
export { families, family } from './families.js';
export { joinFamilies, leaveFamilies } from './wordings.js';
