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
  readonly values: Float32Array;
}

function matrixOf({ rows, width, scales, values }: (typeof READER)['input']): Matrix {
  const bytes = Int8Array.from(atob(values), (c) => c.charCodeAt(0));
  return { rows, width, values: Float32Array.from(bytes, (v, i) => v * scales[Math.floor(i / width)]!) };
}

const WEIGHTS = Object.fromEntries(Object.entries(READER).map(([name, stored]) => [name, matrixOf(stored)])) as {
  readonly [name in keyof typeof READER]: Matrix;
};

/**
 * Every act's probability by the states of the words alone, in the order of ACTS. Each word's state is projected, with its part and its
 * place; attention pools (Vaswani et al. 2017), the maximum and the cue's mean are weighed. Weights and data: training/acts.
 *
 * @returns undefined where there are no words
 */
export function actsByStates(states: WordStates): Float64Array | undefined {
  const count = states.source + states.cue + states.content;
  if (count === 0 || states.width !== WEIGHTS.input.width) return undefined;
  const hidden = hiddenOf(states, count);
  return softmax(times(WEIGHTS.output, pooled(hidden, states, count), WEIGHTS.outputBias.values));
}

function hiddenOf(states: WordStates, count: number): Float32Array {
  const { input, inputBias, role, place } = WEIGHTS;
  const hidden = new Float32Array(count * input.rows);
  for (let i = 0; i < count; i++) {
    const part = i < states.source ? SOURCE : i < states.source + states.cue ? CUE : CONTENT;
    const at = part === CONTENT ? Math.min(i - states.source - states.cue, PLACES - 1) + 1 : 0;
    const projected = times(input, states.rows.subarray(i * input.width, (i + 1) * input.width), inputBias.values);
    for (let k = 0; k < input.rows; k++)
      hidden[i * input.rows + k] = gelu(projected[k]! + role.values[part! * input.rows + k]! + place.values[at * input.rows + k]!);
  }
  return hidden;
}

/** One weighted mean a head, the maximum, and the cue's mean. */
function pooled(hidden: Float32Array, states: WordStates, count: number): Float32Array {
  const { attention, attentionBias } = WEIGHTS;
  const { rows: heads, width } = attention;
  const out = new Float32Array((heads + 2) * width).fill(-Infinity, heads * width, (heads + 1) * width);
  const scores = Array.from({ length: count }, (_, i) => times(attention, hidden.subarray(i * width, (i + 1) * width), attentionBias.values));
  for (let h = 0; h < heads; h++)
    softmax(Float32Array.from(scores, (s) => s[h]!)).forEach((p, i) => {
      for (let k = 0; k < width; k++) out[h * width + k]! += p * hidden[i * width + k]!;
    });
  for (let i = 0; i < count; i++)
    for (let k = 0; k < width; k++) {
      const value = hidden[i * width + k]!;
      const [most, mean] = [heads * width + k, (heads + 1) * width + k];
      if (value > out[most]!) out[most] = value;
      if (i >= states.source && i < states.source + states.cue) out[mean]! += value / states.cue;
    }
  return out;
}

/** Every width is a multiple of four; four sums at a time keep the processor's adders busy (25 to 15 µs for 64 rows of 192). */
function times({ rows, width, values }: Matrix, vector: Float32Array, bias: Float32Array): Float32Array {
  const out = new Float32Array(rows);
  for (let r = 0, at = 0; r < rows; r++, at += width) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < width; k += 4) {
      a += values[at + k]! * vector[k]!;
      b += values[at + k + 1]! * vector[k + 1]!;
      c += values[at + k + 2]! * vector[k + 2]!;
      d += values[at + k + 3]! * vector[k + 3]!;
    }
    out[r] = bias[r]! + a + b + c + d;
  }
  return out;
}

function softmax(scores: Float32Array): Float64Array {
  const top = Math.max(...scores);
  const odds = Float64Array.from(scores, (s) => Math.exp(s - top));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((o) => o / sum);
}

/** x·Φ(x), Φ by Abramowitz and Stegun 7.1.26 (error under 1e-6). */
function gelu(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-z * z);
  return 0.5 * x * (1 + Math.sign(x) * erf);
}
