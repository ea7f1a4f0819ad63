import type { WordStates } from '../../attribution/index.js';
import { READER } from './reader-weights.js';

/** Parts of an attribution, in the order of their rows. */
const [SOURCE, CUE, CONTENT] = [0, 1, 2];
/** A content word's place counts up to here; place 0 is that of words outside the content. */
const PLACES = 16;

/** A matrix kept as signed bytes, each row with its scale. */
interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float64Array;
}

function matrixOf({ rows, width, scales, values }: (typeof READER)['output']): Matrix {
  const bytes = Int8Array.from(atob(values), (c) => c.charCodeAt(0));
  return { rows, width, values: Float64Array.from(bytes, (v, i) => v * scales[Math.floor(i / width)]!) };
}

const WEIGHTS = Object.fromEntries(Object.entries(READER).map(([name, stored]) => [name, matrixOf(stored)])) as {
  readonly [name in keyof typeof READER]: Matrix;
};

/**
 * Every act's probability by the states of the words alone, in the order of ACTS. Each word's state is joined with its part and
 * its place; attention pools (Vaswani et al. 2017), the maximum and the cue's mean are weighed. Weights and data: training/acts.
 *
 * @returns undefined where there are no words
 */
export function actsByStates(states: WordStates): Float64Array | undefined {
  const count = states.source + states.cue + states.content;
  if (count === 0 || states.width !== WEIGHTS.role.width) return undefined;
  const hidden = hiddenOf(states, count);
  return softmax(times(WEIGHTS.output, pooled(hidden, states, count), 1, WEIGHTS.outputBias.values));
}

function hiddenOf({ rows, source, cue, width }: WordStates, count: number): Float64Array {
  const { role, place } = WEIGHTS;
  const hidden = new Float64Array(count * width);
  for (let i = 0; i < count; i++) {
    const part = i < source ? SOURCE : i < source + cue ? CUE : CONTENT;
    const at = part === CONTENT ? Math.min(i - source - cue, PLACES - 1) + 1 : 0;
    for (let k = 0; k < width; k++) hidden[i * width + k] = gelu(rows[i * width + k]! + role.values[part! * width + k]! + place.values[at * width + k]!);
  }
  return hidden;
}

/** One weighted mean a head, the maximum, and the cue's mean. */
function pooled(hidden: Float64Array, { source, cue }: WordStates, count: number): Float64Array {
  const { attention, attentionBias } = WEIGHTS;
  const { rows: heads, width } = attention;
  const out = new Float64Array((heads + 2) * width).fill(-Infinity, heads * width, (heads + 1) * width);
  const scores = times(attention, hidden, count, attentionBias.values);
  for (let h = 0; h < heads; h++) {
    const shares = softmax(scores.subarray(h * count, (h + 1) * count));
    for (let i = 0; i < count; i++) for (let k = 0; k < width; k++) out[h * width + k]! += shares[i]! * hidden[i * width + k]!;
  }
  for (let i = 0; i < count; i++)
    for (let k = 0; k < width; k++) {
      const value = hidden[i * width + k]!;
      const most = heads * width + k;
      if (value > out[most]!) out[most] = value;
      if (i >= source && i < source + cue) out[most + width]! += value / cue;
    }
  return out;
}

/** Every row times every one of `count` vectors, plus its bias: `count` values a row. */
function times({ rows, width, values }: Matrix, vectors: Float64Array, count: number, bias: Float64Array): Float64Array {
  const out = new Float64Array(count * rows);
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < count; i++) {
      let sum = bias[r]!;
      for (let k = 0, v = i * width, w = r * width; k < width; k++, v++, w++) sum += vectors[v]! * values[w]!;
      out[r * count + i] = sum;
    }
  return out;
}

function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  const shares = new Float64Array(scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += shares[i] = Math.exp(scores[i]! - top);
  for (let i = 0; i < scores.length; i++) shares[i]! /= sum;
  return shares;
}

/** x·Φ(x), Φ by Abramowitz and Stegun 7.1.26 (error under 1e-6). */
function gelu(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-z * z);
  return 0.5 * x * (1 + Math.sign(x) * erf);
}
