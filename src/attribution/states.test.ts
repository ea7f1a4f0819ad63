import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesOf } from './states.js';

/** Words of one letter at even places; the state of word i is [i]. */
const words = Array.from({ length: 90 }, (_, i) => ({ start: 2 * i, end: 2 * i + 1, text: i % 5 === 4 ? ',' : 'a', newline: false, pieces: [1], shape: 0 }));
const states = Float32Array.from(words, (_, i) => i);
const range = fc.tuple(fc.nat(180), fc.nat(180)).map(([a, b]) => [{ start: Math.min(a, b), end: Math.max(a, b) }]);

describe('states of an attribution’s words', () => {
  it('are those of the words that its ranges touch, in order, punctuation left out, and few', () =>
    fc.assert(
      fc.property(range, range, range, (source, cue, content) => {
        const kept = statesOf({ source, cue, content }, words, states, 1);
        const touched = (ranges: typeof source, most: number) =>
          words.flatMap((w, i) => (w.text === 'a' && ranges.some((r) => w.start < r.end && w.end > r.start) ? [i] : [])).slice(0, most);
        expect([...kept.rows]).toEqual([...touched(source, 8), ...touched(cue, 6), ...touched(content, 48)]);
        expect(kept.source + kept.cue + kept.content).toBe(kept.rows.length);
      }),
    ));
});
