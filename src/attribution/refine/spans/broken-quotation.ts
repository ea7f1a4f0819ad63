import type { Refiner } from '../../attribution.js';
import { addContent, claimantOf, unclaimed } from '../../claims.js';

/**
 * A quotation that was never closed and runs straight into the next one, or that touches it with nothing between: the marks are
 * broken, the speaker is one. The pieces stay pieces; the damage is reported with the statement.
 */
export const brokenQuotation: Refiner = {
  name: 'broken-quotation',
  apply: (drafts, flow) => {
    for (const q of unclaimed(drafts, flow).reverse()) {
      if (q.closed) continue;
      const next = flow.quotations.find((n) => n.depth === 0 && n.start >= q.end);
      if (!next || flow.text.slice(q.end, next.start).trim() !== '' || flow.text.slice(q.end, next.start).includes('\n')) continue;
      const draft = claimantOf(next, drafts);
      if (draft) addContent(draft, q);
    }
    return drafts;
  },
};
