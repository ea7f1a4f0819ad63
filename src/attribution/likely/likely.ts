import type { Draft, Flow, Likelihood } from '../attribution.js';
import { type Features, featuresOf } from './features.js';
import type { Manner } from './manner.js';
import { WEIGHTS } from './weights.js';

/** Two logistic regressions over the same named features (training/attribution). */
export const likelihoodOf = (parts: Draft, flow: Flow, manner: Manner): Likelihood => probabilityOf(featuresOf(parts, flow, manner));

export function probabilityOf(features: Features, weights = WEIGHTS): Likelihood {
  let [report, right] = weights.always ?? [0, 0];
  for (const [name, value] of Object.entries(features)) {
    const weight = weights[name];
    if (!weight) continue;
    report += value * weight[0];
    right += value * weight[1];
  }
  return { report: logistic(report), right: logistic(right) };
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
