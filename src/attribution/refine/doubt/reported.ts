import { overlap } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { likelihoodOf } from '../../likely/likely.js';
import { mannerOf } from '../../likely/manner.js';

/** Do marks show that words of it are somebody's? A report inside a quotation is told by the marks inside that quotation. */
const isMarked = ({ content, inside }: Draft, { quotations }: Flow): boolean =>
  quotations.some((q) => q.depth === (inside ? 1 : 0) && content.some((c) => overlap(c, q) > 0));

/**
 * "The series follows a widow", "clients who want a new kitchen", "the school offers courses": built like reports, and none. What no marks
 * show is weighed by learnt, named features (likely/), and doubted below the measure that the reader chose: it is no statement, but tells
 * whom the page speaks of.
 */
export const reported: Refiner = {
  name: 'reported',
  apply: (drafts, flow) => {
    const manner = mannerOf(flow);
    for (const draft of drafts) {
      if (draft.basis !== 'model' || draft.spoken || isMarked(draft, flow)) continue;
      draft.likely = likelihoodOf(draft, flow, manner);
      draft.doubted = draft.likely.report < flow.keeping.likely;
    }
    return drafts;
  },
};
