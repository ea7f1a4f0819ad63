import { overlap } from '../../record/index.js';
import type { Draft, Flow, Refiner } from '../attribution.js';
import { likelihoodOf } from '../likely/likely.js';
import { mannerOf } from '../likely/manner.js';

/** Do marks show that words of it are somebody's? A report inside a quotation is told by the marks inside that quotation. */
const isMarked = ({ content, inside }: Draft, { quotations }: Flow): boolean =>
  quotations.some((q) => q.depth === (inside ? 1 : 0) && content.some((c) => overlap(c, q) > 0));

/**
 * "The series follows a widow", "clients who want a new kitchen", "the school offers courses": built like reports, and none. What no marks
 * show is weighed by learnt, named features (likely/), and goes below the measure that the reader chose. Whoever goes on speaking from it
 * keeps it.
 */
export const reported: Refiner = {
  name: 'reported',
  apply: (drafts, flow) => {
    const manner = mannerOf(flow);
    const followed = new Set(drafts.map((d) => d.follows));
    return drafts.filter((draft) => {
      if (draft.basis !== 'model' || draft.spoken || isMarked(draft, flow)) return true;
      draft.likely = likelihoodOf(draft, flow, manner);
      return draft.likely.report >= flow.keeping.likely || followed.has(draft);
    });
  },
};
