import { type OnnxRuntime, OnnxSession } from './onnx.js';
import { type Decoded, viterbi } from './viterbi.js';
import { type Window, windowsOf } from './windows.js';
import { type Word, WordPiece } from './wordpiece.js';

/** A run of words [first, past). */
export interface WordRange {
  readonly first: number;
  readonly past: number;
}

/** What the two graphs say of one cue, in words of the text. */
export interface Tagged {
  readonly cue: WordRange;
  readonly source: readonly WordRange[];
  readonly content: readonly WordRange[];
  /** Does the content touch the edge of what was read around the cue, so that it may begin before it or go on behind it? */
  readonly cut: { readonly before: boolean; readonly behind: boolean };
  /** Mean probability of the labels chosen for the cue, the source and the content (1 where a part is absent). */
  readonly sure: { readonly cue: number; readonly source: number; readonly content: number };
}

/** The files of a trained model (models/): int8 ONNX graphs and the vocabulary. */
export interface ModelFiles {
  readonly encoder: Uint8Array;
  readonly roles: Uint8Array;
  readonly vocabulary: string;
}

/** Width of a word's two states: what it is to any cue, and what it is as part of a cue. */
const WIDTH = 192;
/** Width of what all layers make of a word, for whoever else reads it (src/statement/act/reader.ts). */
export const STATE_WIDTH = 64;
const CUE_LABELS = 3;
const ROLE_LABELS = 5;
/** Subwords of the crop around a cue, and the largest distance that has an embedding of its own; as trained (training/model.py). */
const BEFORE = 64;
const AFTER = 80;
const DISTANCE = 80;

/**
 * The two-graph attribution model: an encoder tags cues over a window of the text; a small head then tags source and content in
 * the crop around each cue. Recipe and measurements: training/README.md.
 */
export class AttributionModel {
  readonly #encoder: OnnxSession;
  readonly #roles: OnnxSession;
  readonly wordpiece: WordPiece;

  private constructor(encoder: OnnxSession, roles: OnnxSession, wordpiece: WordPiece) {
    this.#encoder = encoder;
    this.#roles = roles;
    this.wordpiece = wordpiece;
  }

  /** @param runtime onnxruntime-node or onnxruntime-web: they read the same files */
  static async load(runtime: OnnxRuntime, files: ModelFiles): Promise<AttributionModel> {
    const [encoder, roles] = await Promise.all([OnnxSession.open(runtime, files.encoder), OnnxSession.open(runtime, files.roles)]);
    return new AttributionModel(encoder, roles, new WordPiece(files.vocabulary));
  }

  /**
   * Tags every cue of the text with its source and content.
   *
   * @param bias added to the score of "no cue": below 0 finds more cues, above 0 fewer (unit: logits)
   * @param states filled with each word's state, `STATE_WIDTH` values a word
   */
  async tag(words: readonly Word[], bias = 0, states?: Float32Array): Promise<Tagged[]> {
    const out: Tagged[] = [];
    for (const window of windowsOf(words)) out.push(...(await this.#tagWindow(words, window, bias, states)));
    return out;
  }

  async #tagWindow(words: readonly Word[], window: Window, bias: number, states?: Float32Array): Promise<Tagged[]> {
    const layout = layoutOf(words, window, this.wordpiece);
    const { cue, crop, key, state } = await this.#encoder.run({ ids: layout.ids, shapes: layout.shapes, first: layout.first });
    const placeOf = (word: number): number => (word - window.first) * STATE_WIDTH;
    states?.set(state!.subarray(placeOf(window.ownFirst), placeOf(window.ownPast)), window.ownFirst * STATE_WIDTH);
    const decoded = viterbi(cue!, layout.first.length, CUE_LABELS, bias);
    const cues = rangesOf(decoded, 1).filter((c) => c.first + window.first >= window.ownFirst && c.first + window.first < window.ownPast);
    const out: Tagged[] = [];
    for (const range of cues) out.push(await this.#tagRoles({ crop: crop!, key: key! }, layout, window, range, meanOf(decoded, range)));
    return out;
  }

  async #tagRoles(states: States, layout: Layout, window: Window, cue: WordRange, sureOfCue: number): Promise<Tagged> {
    const crop = cropAround(layout, cue);
    const { roles } = await this.#roles.run({
      crop: { data: states.crop.subarray(crop.first * WIDTH, crop.past * WIDTH), width: WIDTH },
      cue: meanState(states.key, cue),
      distance: distances(layout, crop, cue),
    });
    const decoded = viterbi(roles!, crop.past - crop.first, ROLE_LABELS);
    const shift = window.first + crop.first;
    const move = (r: WordRange): WordRange => ({ first: r.first + shift, past: r.past + shift });
    const source = rangesOf(decoded, 1);
    const content = rangesOf(decoded, 3);
    return {
      cue: { first: cue.first + window.first, past: cue.past + window.first },
      source: source.map(move),
      content: content.map(move),
      cut: {
        before: content[0]?.first === 0 && shift > 0,
        behind: content.at(-1)?.past === crop.past - crop.first && shift + crop.past - crop.first < layout.words,
      },
      sure: { cue: sureOfCue, source: meanOverAll(decoded, source), content: meanOverAll(decoded, content) },
    };
  }
}

/** The encoder's states of a window's words, `WIDTH` values each. */
interface States {
  readonly crop: Float32Array;
  readonly key: Float32Array;
}

/** A window in subwords: ids and shapes with the frame tokens, and the place of each word's first subword. */
interface Layout {
  readonly ids: Int32Array;
  readonly shapes: Int32Array;
  readonly first: Int32Array;
  /** Words of the whole text. */
  readonly words: number;
}

function layoutOf(words: readonly Word[], { first, past }: Window, wordpiece: WordPiece): Layout {
  const ids = [wordpiece.start];
  const shapes = [0];
  const starts: number[] = [];
  for (const word of words.slice(first, past)) {
    starts.push(ids.length);
    for (const piece of word.pieces) {
      ids.push(piece);
      shapes.push(word.shape);
    }
  }
  ids.push(wordpiece.end);
  shapes.push(0);
  return { ids: Int32Array.from(ids), shapes: Int32Array.from(shapes), first: Int32Array.from(starts), words: words.length };
}

/** Places of a cue's first subword and of the one after its last. */
const extentOf = ({ first, ids }: Layout, cue: WordRange): readonly [number, number] => [first[cue.first]!, first[cue.past] ?? ids.length - 1];

/** The words that the role head sees around a cue. */
function cropAround(layout: Layout, cue: WordRange): WordRange {
  const [start, end] = extentOf(layout, cue);
  let { first, past } = cue;
  while (first > 0 && layout.first[first - 1]! >= start - BEFORE) first--;
  while (past < layout.first.length && layout.first[past]! < end + AFTER) past++;
  return { first, past };
}

function meanState(states: Float32Array, { first, past }: WordRange): Float32Array {
  const mean = new Float32Array(WIDTH);
  for (let i = first; i < past; i++) for (let k = 0; k < WIDTH; k++) mean[k]! += states[i * WIDTH + k]! / (past - first);
  return mean;
}

/** Signed distances to the cue in subwords, 0 inside it. */
function distances(layout: Layout, { first, past }: WordRange, cue: WordRange): Int32Array {
  const [start, end] = extentOf(layout, cue);
  return Int32Array.from({ length: past - first }, (_, i) => {
    const place = layout.first[first + i]!;
    const d = place < start ? place - start : place >= end ? place - end + 1 : 0;
    return Math.max(-DISTANCE, Math.min(DISTANCE, d)) + DISTANCE;
  });
}

/** Runs of `begin` and its inside label. */
function rangesOf({ labels }: Decoded, begin: number): WordRange[] {
  const out: WordRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== begin) continue;
    let past = i + 1;
    while (labels[past] === begin + 1) past++;
    out.push({ first: i, past });
  }
  return out;
}

function meanOf({ probabilities }: Decoded, { first, past }: WordRange): number {
  let sum = 0;
  for (let i = first; i < past; i++) sum += probabilities[i]!;
  return sum / (past - first);
}

const meanOverAll = (decoded: Decoded, ranges: readonly WordRange[]): number =>
  ranges.length === 0 ? 1 : ranges.reduce((sum, r) => sum + meanOf(decoded, r) / ranges.length, 0);
