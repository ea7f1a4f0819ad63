import type { Quotation } from '../../language/index.js';
import type { Draft, Flow, Likelihood } from '../attribution.js';
import { type Features, featuresOf } from './features.js';
import type { Manner } from './manner.js';
import { marksFeaturesOf } from './marks.js';
import { WEIGHTS as MARKS } from './marks-weights.js';
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

/** How likely it is that what stands between a pair of marks, which a draft claims, is anybody's speech (training/attribution/marks.mjs). */
export const speechLikelihood = (quotation: Quotation, draft: Draft, flow: Flow, manner: Manner): number =>
  logistic(Object.entries(marksFeaturesOf(quotation, draft, flow, manner)).reduce((sum, [name, x]) => sum + x * (MARKS[name] ?? 0), MARKS.always ?? 0));

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
