import type { Refiner } from '../attribution.js';

/**
 * Product of the mean label probabilities of cue, source and content below which an attribution of the model's is dropped: under 0.3
 * four in five are wrong on PolNeAR dev, and leaving them out loses no quotation.
 */
const LEAST = 0.3;

export const sureEnough: Refiner = {
  name: 'sure-enough',
  apply: (drafts) => drafts.filter(({ basis, sure }) => basis !== 'model' || sure.cue * sure.source * sure.content >= LEAST),
};
