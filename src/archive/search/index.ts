/** Search: a query over the words of statements as they now stand; hits out, best first, each with the words around it. */
export { search } from './search.js';
