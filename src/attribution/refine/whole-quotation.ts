import { holds, overlap } from '../../record/index.js';
import type { Refiner } from '../attribution.js';
import { addContent, claimantOf } from './claims.js';

/** Whoever says most of a quotation says all of it, marks included: unless the cue itself stands inside, or somebody else has a share. */
export const wholeQuotation: Refiner = {
  name: 'whole-quotation',
  apply: (drafts, flow) => {
    for (const quotation of flow.quotations) {
      if (quotation.depth > 0 || !quotation.opened) continue;
      const draft = claimantOf(quotation, drafts);
      if (!draft || [...draft.cue, ...draft.source].some((r) => overlap(r, quotation) > 0)) continue;
      if (draft.content.some((c) => holds(c, quotation))) continue;
      const shared = drafts.some((d) => d !== draft && !d.inside && [...d.content, ...d.cue].some((r) => overlap(r, quotation.inner) > 0));
      if (!shared) addContent(draft, quotation);
    }
    return drafts;
  },
};
