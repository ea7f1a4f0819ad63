/**
 * Intake: where the outside comes in. Paths, addresses and standard input in; page sources, the texts of a quote check and the loaded
 * model out. The only room besides the faces (cli, server) that touches Node, files and the network.
 */
export { type Allows, isPublic } from './address.js';
export { Engine, type EngineOptions } from './engine/engine.js';
export type { CheckAnswer, JobName, Jobs } from './engine/jobs.js';
export { type Fetched, type FetchOptions, fetchPage } from './fetch.js';
export { packagedModel } from './model.js';
export { ordered } from './ordered.js';
export { PageQueue, QUEUE_PATIENCE, type TakenPage } from './page-queue.js';
export { type PageInput, pagesOf } from './pages.js';
export { type Place, placesOf } from './place.js';
export { filesOf, type Part, type QuotedText, quotedTexts, type TextKind } from './quoted-text.js';
export { readRegistry, registryFrom } from './registry.js';
export { LARGEST_PAGE, sourceOf } from './source.js';
export { Taken } from './taken.js';
export { CLOCK, type Clock, Manners } from './watch/manners.js';
export { feedsOf } from './watch/opml.js';
export { type Met, round } from './watch/round.js';
export { type FeedState, readState, stateBeside, type WatchState, writeState } from './watch/state.js';
