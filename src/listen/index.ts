/**
 * Listen: a page, spoken.
 *
 * In: a record. Out: its script, the story alone, each quotation in the voice of whoever said it (`scriptOf`); with a voice engine the
 * sound, a cue sheet (when which statement is heard) and chapters (`record`); a feed of such pages (`podcast`, RSS 2.0). Pure, and safe in
 * browsers: an engine is brought by the caller. What is skipped follows the labels of blocks, as readers skip roles (EPUB Structural
 * Semantics).
 */
export { type Cue, castOf, type Recording, record } from './cues.js';
export { type Episode, podcast } from './podcast.js';
export { type Chapter, type Script, type ScriptOptions, type SpokenLine, scriptOf } from './script.js';
export type { Spoken, Voice } from './voice.js';
