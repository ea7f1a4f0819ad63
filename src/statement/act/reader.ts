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

function matrixOf({ rows, width, scales, values }: (typeof READER)['input']): Matrix {
  const bytes = Int8Array.from(atob(values), (c) => c.charCodeAt(0));
  return { rows, width, values: Float64Array.from(bytes, (v, i) => v * scales[Math.floor(i / width)]!) };
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
  return softmax(times(WEIGHTS.output, pooled(hidden, states, count), 1, WEIGHTS.outputBias.values));
}

function hiddenOf(states: WordStates, count: number): Float64Array {
  const { input, inputBias, role, place } = WEIGHTS;
  const hidden = times(input, states.rows, count, inputBias.values);
  for (let i = 0; i < count; i++) {
    const part = i < states.source ? SOURCE : i < states.source + states.cue ? CUE : CONTENT;
    const at = part === CONTENT ? Math.min(i - states.source - states.cue, PLACES - 1) + 1 : 0;
    for (let k = 0; k < input.rows; k++) {
      const value = hidden[i * input.rows + k]! + role.values[part! * input.rows + k]! + place.values[at * input.rows + k]!;
      hidden[i * input.rows + k] = gelu(value);
    }
  }
  return hidden;
}

/** One weighted mean a head, the maximum, and the cue's mean. */
function pooled(hidden: Float64Array, states: WordStates, count: number): Float64Array {
  const { attention, attentionBias } = WEIGHTS;
  const { rows: heads, width } = attention;
  const out = new Float64Array((heads + 2) * width).fill(-Infinity, heads * width, (heads + 1) * width);
  const scores = times(attention, hidden, count, attentionBias.values);
  for (let h = 0; h < heads; h++) {
    const weights = softmax(new Float64Array(count).map((_, i) => scores[i * heads + h]!));
    for (let i = 0; i < count; i++) for (let k = 0; k < width; k++) out[h * width + k]! += weights[i]! * hidden[i * width + k]!;
  }
  for (let i = 0; i < count; i++)
    for (let k = 0; k < width; k++) {
      const value = hidden[i * width + k]!;
      const [most, mean] = [heads * width + k, (heads + 1) * width + k];
      if (value > out[most]!) out[most] = value;
      if (i >= states.source && i < states.source + states.cue) out[mean]! += value / states.cue;
    }
  return out;
}

/** Vectors and rows of a matrix that are multiplied at a time. */
const [VECTORS, ROWS] = [4, 2];

/**
 * Every one of `count` vectors times every row, plus the bias: `rows` values a vector. Two rows by four vectors at a time, in doubles, as eight
 * sums keep the processor busy and no value is widened twice (10.3 to 3.4 µs a vector for 64 rows of 192). All matrices have an even number of rows.
 */
function times({ rows, width, values }: Matrix, vectors: Float32Array | Float64Array, count: number, bias: Float64Array): Float64Array {
  const padded = new Float64Array(Math.ceil(count / VECTORS) * VECTORS * width);
  padded.set(vectors.subarray(0, count * width));
  const out = new Float64Array((padded.length / width) * rows);
  for (let i = 0; i < count; i += VECTORS)
    for (let r = 0; r < rows; r += ROWS) {
      const [v0, v1, v2, v3] = [i * width, (i + 1) * width, (i + 2) * width, (i + 3) * width] as const;
      let [a0, a1, a2, a3, b0, b1, b2, b3] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let k = 0, a = r * width, b = a + width; k < width; k++, a++, b++) {
        const wa = values[a]!;
        const wb = values[b]!;
        const x0 = padded[v0 + k]!;
        const x1 = padded[v1 + k]!;
        const x2 = padded[v2 + k]!;
        const x3 = padded[v3 + k]!;
        a0 += wa * x0;
        a1 += wa * x1;
        a2 += wa * x2;
        a3 += wa * x3;
        b0 += wb * x0;
        b1 += wb * x1;
        b2 += wb * x2;
        b3 += wb * x3;
      }
      const [biasA, biasB] = [bias[r]!, bias[r + 1]!];
      let at = i * rows + r;
      out[at] = a0 + biasA;
      out[at + 1] = b0 + biasB;
      at += rows;
      out[at] = a1 + biasA;
      out[at + 1] = b1 + biasB;
      at += rows;
      out[at] = a2 + biasA;
      out[at + 1] = b2 + biasB;
      at += rows;
      out[at] = a3 + biasA;
      out[at + 1] = b3 + biasB;
    }
  return out.subarray(0, count * rows);
}

function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const odds = scores.map((s) => Math.exp(s - top));
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
