/** Best label sequence and how sure the model is of each label in it. */
export interface Decoded {
  readonly labels: Int8Array;
  /** Probability of the chosen label at each place, by the softmax of that place alone. */
  readonly probabilities: Float32Array;
}

/**
 * Viterbi decoding (Viterbi 1967) of begin-inside-outside labels under their one law: an inside label follows its own begin or inside.
 * Labels are numbered 0 = outside, then begin and inside of each kind in turn: 1, 2, 3, 4, ...
 *
 * @param scores logits, `length * labels` values, row by row
 * @param bias added to the score of label 0: negative values find more, positive ones fewer
 */
export function viterbi(scores: Float32Array, length: number, labels: number, bias = 0): Decoded {
  const logs = logSoftmax(scores, length, labels, bias);
  const back = new Int8Array(length * labels);
  let [best, next] = [new Float64Array(labels), new Float64Array(labels)];
  for (let i = 0; i < length; i++) {
    const any = likeliest(best, 0, labels);
    for (let to = 0; to < labels; to++) {
      // an inside label (even, not 0) follows its begin (one less) or itself, and nothing begins with one
      const from = to === 0 || to % 2 === 1 ? any : i === 0 ? -1 : likeliest(best, to - 1, to + 1);
      next[to] = (from < 0 ? -Infinity : best[from]!) + logs[i * labels + to]!;
      back[i * labels + to] = from;
    }
    [best, next] = [next, best];
  }
  return walkBack(logs, back, best, length, labels);
}

/** Which of the labels [first, past) has the highest score, the first of equals; -1 where none is possible. */
function likeliest(scores: Float64Array, first: number, past: number): number {
  let top = -1;
  for (let k = first; k < past; k++) if (scores[k]! > (top < 0 ? -Infinity : scores[top]!)) top = k;
  return top;
}

function walkBack(logs: Float32Array, back: Int8Array, best: Float64Array, length: number, labels: number): Decoded {
  const out = new Int8Array(length);
  const probabilities = new Float32Array(length);
  let label = best.indexOf(Math.max(...best));
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label;
    probabilities[i] = Math.exp(logs[i * labels + label]!);
    label = back[i * labels + label]!;
  }
  return { labels: out, probabilities };
}

function logSoftmax(scores: Float32Array, length: number, labels: number, bias: number): Float32Array {
  const out = new Float32Array(length * labels);
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let k = 0; k < labels; k++) top = Math.max(top, scores[i * labels + k]! + (k === 0 ? bias : 0));
    let sum = 0;
    for (let k = 0; k < labels; k++) sum += Math.exp(scores[i * labels + k]! + (k === 0 ? bias : 0) - top);
    const norm = top + Math.log(sum);
    for (let k = 0; k < labels; k++) out[i * labels + k] = scores[i * labels + k]! + (k === 0 ? bias : 0) - norm;
  }
  return out;
}
