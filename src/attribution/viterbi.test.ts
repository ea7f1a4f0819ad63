import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viterbi } from './viterbi.js';

describe('viterbi', () => {
  it('never gives an inside label without its begin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: 150, maxLength: 150 }),
        (length, scores) => {
          const { labels } = viterbi(Float32Array.from(scores), length, 5);
          for (let i = 0; i < length; i++)
            if (labels[i]! > 0 && labels[i]! % 2 === 0) expect([labels[i]! - 1, labels[i]!]).toContain(i === 0 ? -1 : labels[i - 1]);
        },
      ),
    );
  });

  it('takes the best sequence that obeys the law, not the best label of each place', () => {
    // place 0 likes "outside" a little, place 1 likes "inside" much: begin at 0 wins
    const scores = Float32Array.from([1, 0.5, 0, 0, 0, 5]);
    expect([...viterbi(scores, 2, 3).labels]).toEqual([1, 2]);
  });

  it('finds more with a negative bias', () => {
    const scores = Float32Array.from([1, 0.5, 0]);
    expect(viterbi(scores, 1, 3).labels[0]).toBe(0);
    expect(viterbi(scores, 1, 3, -1).labels[0]).toBe(1);
  });
});
