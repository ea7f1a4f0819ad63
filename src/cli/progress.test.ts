import { describe, expect, it } from 'vitest';
import { TimeLeft } from './progress.js';

describe('the time left', () => {
  it.each<[string, readonly (readonly [seconds: number, share: number | undefined])[], string]>([
    ['nothing where the whole is not known', [[10, undefined]], ''],
    ['nothing before anything was read', [[5, 0]], ''],
    ['by the rate so far', [[10, 0.25]], ', 30 s left'],
    ['in minutes where it is longer', [[60, 0.1]], ', 9 min left'],
    ['in hours where it is longer still', [[60, 0.005]], ', 3 h 19 min left'],
    ['none at the end', [[10, 1]], ', 0 s left'],
    // half of it was kept already and passed in 31 seconds, then a hundredth in 31 and one in 29
    [
      'by the rate of late where what is kept passes quickly',
      [
        [31, 0.5],
        [62, 0.51],
        [91, 0.52],
      ],
      ', 24 min left',
    ],
  ])('is %s', (_, steps, told) => {
    const left = new TimeLeft(0);
    expect(steps.map(([seconds, share]) => left.told(seconds * 1000, share)).at(-1)).toBe(told);
  });
});
