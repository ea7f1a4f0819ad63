/** Copies: pages looked up by the fingerprints they share, each under the page that has its text first. */
export { copies, joinCopies, leaveCopies } from './copies.js';
export { pagePrintsOf, storyOf } from './copy-store.js';
export { PrintCounts } from './print-counts.js';
