import type { Attribution } from '../attribution/index.js';

/**
 * Confidence that cue, source and content are right. What no quotation marks show has been weighed already (attribution/likely). Of the rest the
 * model's mean label probabilities are multiplied and put on a scale on which 0.9 means nine in ten. The pairs (raw, share right) are what
 * evaluation/calibrate.mjs prints for the even articles of PolNeAR dev; between them the scale is linear. evaluation/REPORT.md has the reliability
 * table, made on the odd ones. New weights want a new scale.
 */
const SCALE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.685, 0.733],
  [0.871, 0.875],
  [0.962, 0.946],
  [0.986, 0.967],
  [0.994, 0.99],
  [1, 0.99],
];

export function confidenceOf({ sure, basis, likely }: Attribution): number {
  if (likely) return Math.round(likely.right * 1000) / 1000;
  if (basis === 'free-quotation') return 0.5;
  const raw = sure.cue * sure.source * sure.content;
  const above = SCALE.findIndex(([x]) => x >= raw);
  const [x1, y1] = SCALE[Math.max(1, above)]!;
  const [x0, y0] = SCALE[Math.max(1, above) - 1]!;
  return Math.round((y0 + ((raw - x0) / (x1 - x0)) * (y1 - y0)) * 1000) / 1000;
}
