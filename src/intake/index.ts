/**
 * Intake: where the outside comes in. Paths, addresses and standard input in; page sources and the loaded model out. The only room
 * besides the faces (cli, server) that touches Node, files and the network.
 */
export { packagedModel } from './model.js';
export { LARGEST_PAGE, sourceOf } from './source.js';
