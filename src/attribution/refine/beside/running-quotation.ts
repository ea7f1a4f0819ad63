import type { Refiner } from '../../attribution.js';
import { addContent, claimantOf } from '../../claims.js';

/** A quotation left open at its paragraph's end and re-opened at the next one's head is one quotation by one speaker. */
export const runningQuotation: Refiner = {
  name: 'running-quotation',
  apply: (drafts, flow) => {
    const top = flow.quotations.filter((q) => q.depth === 0);
    for (let i = 1; i < top.length; i++) {
      const q = top[i]!;
      if (!q.continues) continue;
      const draft = claimantOf(top[i - 1]!, drafts);
      const own = claimantOf(q, drafts);
      if (draft && !own) addContent(draft, q);
    }
    // the cue may stand in the last paragraph of the run only: “… / “… / “…,” she said
    for (let i = top.length - 1; i > 0; i--) {
      if (!top[i]!.continues || claimantOf(top[i - 1]!, drafts)) continue;
      const draft = claimantOf(top[i]!, drafts);
      if (draft) addContent(draft, top[i - 1]!);
    }
    return drafts;
  },
};
