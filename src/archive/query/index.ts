/** What is asked for: a search as it was typed, read into words, prefixes and phrases; words folded as both databases are given them; dates. */
export { firstMoment, lastMoment } from './moments.js';
export { hitAt, type Query, readQuery } from './query.js';
export { type Leaf, leavesOf, rankedPart } from './ranked-part.js';
export { contentStems, foldedWords, type SearchWords, searchWords } from './words.js';
