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
  const role = WEIGHTS.role.values;
  const place = WEIGHTS.place.values;
  const hidden = new Float64Array(count * width);
  for (let i = 0, at = 0; i < count; i++) {
    const part = i < source ? SOURCE : i < source + cue ? CUE : CONTENT;
    let r = part! * width;
    let p = part === CONTENT ? (Math.min(i - source - cue, PLACES - 1) + 1) * width : 0;
    for (const past = at + width; at < past; at++) hidden[at] = gelu(rows[at]! + role[r++]! + place[p++]!);
  }
  return hidden;
}

/** One weighted mean a head, the maximum, and the cue's mean. */
function pooled(hidden: Float64Array, { source, cue }: WordStates, count: number): Float64Array {
  const { rows: heads, width } = WEIGHTS.attention;
  const most = heads * width;
  const out = new Float64Array(most + 2 * width).fill(-Infinity, most, most + width);
  const scores = times(WEIGHTS.attention, hidden, count, WEIGHTS.attentionBias.values);
  for (let h = 0; h < heads; h++) {
    const shares = softmax(scores.subarray(h * count, (h + 1) * count));
    for (let i = 0, v = 0; i < count; i++) {
      const share = shares[i]!;
      for (let o = h * width; o < (h + 1) * width; o++, v++) out[o]! += share * hidden[v]!;
    }
  }
  for (let i = 0, v = 0; i < count; i++) for (let o = most; o < most + width; o++, v++) if (hidden[v]! > out[o]!) out[o] = hidden[v]!;
  for (let i = source, v = source * width; i < source + cue; i++) for (let o = most + width; o < most + 2 * width; o++, v++) out[o]! += hidden[v]! / cue;
  return out;
}

/** Every row times every one of `count` vectors, plus its bias: `count` values a row. Four rows at once, for a sum alone waits for itself; their number is a multiple of four. */
function times({ rows, width, values }: Matrix, vectors: Float64Array, count: number, bias: Float64Array): Float64Array {
  const out = new Float64Array(count * rows);
  for (let r = 0; r < rows; r += 4)
    for (let i = 0; i < count; i++) {
      let [a, b, c, d] = [bias[r]!, bias[r + 1]!, bias[r + 2]!, bias[r + 3]!];
      for (let v = i * width, w = r * width; v < (i + 1) * width; v++, w++) {
        const x = vectors[v]!;
        a += x * values[w]!;
        b += x * values[w + width]!;
        c += x * values[w + 2 * width]!;
        d += x * values[w + 3 * width]!;
      }
      out[r * count + i] = a;
      out[(r + 1) * count + i] = b;
      out[(r + 2) * count + i] = c;
      out[(r + 3) * count + i] = d;
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
function exactGelu(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-z * z);
  return 0.5 * x * (1 + Math.sign(x) * erf);
}

/** Beyond them x·Φ(x) is 0 or x; between them the straight line from one of the table's places to the next is off by less than 4e-7. */
const [GELU_FROM, GELU_TO, GELU_PLACES] = [-6, 6, 512];
const GELU = Float64Array.from({ length: (GELU_TO - GELU_FROM) * GELU_PLACES + 1 }, (_, i) => exactGelu(GELU_FROM + i / GELU_PLACES));

function gelu(x: number): number {
  if (x <= GELU_FROM) return 0;
  if (x >= GELU_TO) return x;
  const at = (x - GELU_FROM) * GELU_PLACES;
  const place = Math.trunc(at);
  const below = GELU[place]!;
  return below + (at - place) * (GELU[place + 1]! - below);
}
