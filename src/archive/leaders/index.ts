/** Groups that are a property of the set, not of the order in which it came: families and copies are both of this kind. */
export { LeaderRows } from './leader-rows.js';
export { type LeaderStore, Leaders, type Likeness, type Thing } from './leaders.js';
