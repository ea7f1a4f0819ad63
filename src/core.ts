/**
 * The reading engine without Node: runs in browsers and workers. Bring an ONNX runtime and the weights of `models/` yourself:
 * `readWith(await AttributionModel.load(ort, files), source)`.
 *
 * @module
 */
export { type AttributeOptions, AttributionModel, type ModelFiles, type OnnxRuntime } from './attribution/index.js';
export { type CheckedDraft, type CheckedText, checkedTexts, checkWith, type GivenText, recordOf } from './check.js';
export * from './compare/index.js';
export { type ComparedRecord, compareRecords } from './compare-records.js';
export * from './export/index.js';
export * from './listen/index.js';
export { type PageSource, readPage } from './page/index.js';
export { LONGEST_ARTICLE, type ReadOptions, readWith } from './read.js';
export * from './record/index.js';
export type { HeldRole, RegisteredSpeaker } from './speaker/index.js';
