/**
 * Attribution: who said what, by which words. Article in; attribution relations (source, cue, content) out, as ranges of its text.
 *
 * A small neural model (two ONNX graphs, see model.ts) reads the running text; a list of named rules (refine/) then does what rules
 * do better: pairing quotation marks, running quotations, quotations without a cue. What a statement reports inside its content is
 * found by reading that content as a text of its own. Terms and marking conventions: PARC 3.0 (Pareti 2012) and PolNeAR (Newell,
 * Margolin and Ruths, LREC 2018).
 */
export { type AttributeOptions, attribute, believed } from './attribute.js';
export type { Attribution, Basis } from './attribution.js';
export { AttributionModel, type ModelFiles } from './model.js';
export type { OnnxRuntime } from './onnx.js';
export { RECALLS, type Recall } from './recall.js';
export type { WordStates } from './states.js';
