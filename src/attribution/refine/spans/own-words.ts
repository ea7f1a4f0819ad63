import { holds, overlap } from '../../../record/index.js';
import type { Refiner } from '../../attribution.js';
import { claimantOf } from '../../claims.js';

/** What the source's description goes on with, taken for the content: "According to two people, | who would not be named, the mayor knew." */
const RELATIVE = /^who\s[^,.;:“”"]{2,120},\s+/u;

/**
 * Contents keep to what is theirs: a piece of a quotation that somebody else says as a whole is not also another's, and a relative
 * clause right behind the source tells of the source.
 */
export const ownWords: Refiner = {
  name: 'own-words',
  apply: (drafts, flow) => {
    for (const q of flow.quotations.filter((x) => x.depth === 0)) {
      const claimant = claimantOf(q, drafts);
      if (!claimant?.content.some((c) => holds(c, q.inner))) continue;
      for (const d of drafts) {
        if (d === claimant || d.inside || d.cue.some((c) => overlap(c, q) > 0)) continue;
        const rest = d.content.filter((c) => !holds(q, c));
        if (rest.length > 0) d.content = rest;
      }
    }
    for (const d of drafts) {
      const [first, source] = [d.content[0]!, d.source[0]];
      const clause = source && /^,\s$/.test(flow.text.slice(source.end, first.start)) ? RELATIVE.exec(flow.text.slice(first.start, first.end)) : null;
      if (clause) d.content = [{ start: first.start + clause[0].length, end: first.end }, ...d.content.slice(1)];
    }
    return drafts;
  },
};
