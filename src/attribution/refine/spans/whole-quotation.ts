import type { Quotation } from '../../../language/index.js';
import { holds, overlap } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { addContent, claimantOf } from '../../claims.js';

/** How far behind the closing mark the clause that names the speaker may begin, in UTF-16 code units. */
const BESIDE = 80;

/** Whoever says most of a quotation says all of it, marks included: unless the cue itself stands inside, or somebody else has a share. */
export const wholeQuotation: Refiner = {
  name: 'whole-quotation',
  apply: (drafts, flow) => {
    for (const quotation of flow.quotations) {
      if (quotation.depth > 0 || !quotation.opened) continue;
      const draft = claimantOf(quotation, drafts) ?? namedBehind(quotation, drafts, flow) ?? ledTo(quotation, drafts, flow) ?? begunBy(quotation, drafts);
      if (!draft || [...draft.cue, ...draft.source].some((r) => overlap(r, quotation) > 0)) continue;
      if (draft.content.some((c) => holds(c, quotation))) continue;
      const shared = drafts.some(
        (d) => d !== draft && !d.inside && !begins(d, quotation) && [...d.content, ...d.cue].some((r) => overlap(r, quotation.inner) > 0),
      );
      if (!shared) addContent(draft, quotation);
    }
    return drafts;
  },
};

/** A long quotation of which the model has read the end only: it belongs to the clause right behind its closing mark. */
function namedBehind(quotation: Quotation, drafts: readonly Draft[], { text }: Flow): Draft | undefined {
  return drafts.find((d) => {
    const cue = d.cue[0];
    if (d.inside || !cue || cue.start < quotation.end || cue.start - quotation.end > BESIDE) return false;
    return d.content.some((c) => overlap(c, quotation.inner) > 0) && !/[.!?“"]/.test(text.slice(quotation.end, cue.start));
  });
}

/** A long quotation of which the model has read the beginning only: it belongs to the clause that leads up to its opening mark ("Holt said: “"). */
function ledTo(quotation: Quotation, drafts: readonly Draft[], { text }: Flow): Draft | undefined {
  return drafts.find((d) => {
    const cue = d.cue[0];
    if (d.inside || !cue || cue.end > quotation.start || quotation.start - cue.end > BESIDE) return false;
    return d.content.some((c) => overlap(c, quotation.inner) > 0) && /^[^.!?“"]{0,40}[,:]?\s*$/.test(text.slice(cue.end, quotation.start));
  });
}

/** A long quotation of which the model saw the first words only: whoever was given those, the nearest of several, says the rest. */
const begunBy = (quotation: Quotation, drafts: readonly Draft[]): Draft | undefined =>
  drafts.filter((d) => !d.inside && d.cue[0] && begins(d, quotation)).sort((a, b) => away(a, quotation) - away(b, quotation))[0];

const begins = ({ content }: Draft, { inner }: Quotation): boolean => content.some((c) => c.start <= inner.start && c.end > inner.start);
const away = ({ cue }: Draft, { start }: Quotation): number => Math.abs(cue[0]!.end - start);
