/** The formats of the core, in a file of their own so that they are loaded only when something is saved. */
export { EXPORTERS } from '../../src/export/index.js';
