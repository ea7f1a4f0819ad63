import fc from 'fast-check';
import { expect, it } from 'vitest';
import { windowsOf } from './windows.js';

const words = (sizes: readonly number[]) =>
  sizes.map((n, i) => ({ text: 'x', start: i * 2, end: i * 2 + 1, newline: false, pieces: Array<number>(n).fill(1), shape: 0 }));

it('windows fit, overlap, and own every word exactly once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 300 }), (sizes) => {
      const windows = windowsOf(words(sizes), 40, 10);
      const owners = sizes.map((_, i) => windows.filter((w) => w.ownFirst <= i && i < w.ownPast).length);
      expect(owners.every((n) => n === 1)).toBe(true);
      for (const w of windows) {
        expect(sizes.slice(w.first, w.past).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(40);
        expect(w.first).toBeLessThanOrEqual(w.ownFirst);
        expect(w.ownPast).toBeLessThanOrEqual(w.past);
      }
    }),
  );
});
