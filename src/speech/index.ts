/**
 * Speech: the sound of a page, made on this machine.
 *
 * In: a script of the listen room. Out: samples with the time of every statement (`Flite`, English voices in WebAssembly), and files of
 * them: Ogg Opus, WAV, and MP3 with ID3v2.4 chapters where its encoder is installed (`SOUND_FORMATS`). No network; the programs come with their packages.
 */
export { Flite } from './flite.js';
export { SOUND_FORMATS, type SoundFormat } from './sound.js';
export { type CueSheet, type SpokenFile, spoken } from './spoken.js';
