import type { Refiner } from '../attribution.js';

/** What the model doubts goes, by the measure that the reader chose (recall.ts). */
export const sureEnough: Refiner = {
  name: 'sure-enough',
  apply: (drafts, { keeping }) => drafts.filter(({ basis, sure }) => basis !== 'model' || sure.cue * sure.source * sure.content >= keeping.least),
};
