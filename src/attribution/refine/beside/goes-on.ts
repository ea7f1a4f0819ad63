import { type Quotation, sentenceAt } from '../../../language/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { addContent, claimantOf, extentOf, paragraphAt, readsAsSentence } from '../../claims.js';

/** How much may stand between two quotations beside the speaker and the cue ("…,” she told reporters in the harbour on Monday. “…"), in UTF-16 code units. */
const ASIDE = 160;

/** "… that it “was late” and that “…": one reporting verb, its second clause. */
const AND_THAT = /^\s*[,;]?\s(?:and|but|or)\sthat\s[^.!?;:“”"]*$/u;

/**
 * The same breath goes on: “…,” she said, “…” and “…,” she said. “…”: the second quotation of a paragraph belongs to the attribution
 * of the first when only that attribution's own cue stands between them.
 */
export const goesOn: Refiner = {
  name: 'goes-on',
  apply: (drafts, flow) => {
    const top = flow.quotations.filter((q) => q.depth === 0);
    for (let i = 1; i < top.length; i++) {
      const q = top[i]!;
      if (claimantOf(q, drafts)) continue;
      const before = top[i - 1]!;
      const draft = claimantOf(before, drafts);
      if (draft && sameBreath(flow, drafts, draft, before, q)) addContent(draft, q);
    }
    return drafts;
  },
};

/** Is what stands between two quotations the rest of the first one's sentence, however long it tells of who said it? */
function endsSentence({ text }: Flow, before: Quotation, q: Quotation): boolean {
  const between = text.slice(before.end, q.start).trimEnd();
  const rest = { start: before.end, end: before.end + between.length };
  return /^[,\s]*\p{L}.*[.!?]$/su.test(between) && sentenceAt(text, rest, rest.start).end === rest.end;
}

function sameBreath(flow: Flow, drafts: readonly Draft[], draft: Draft, before: Quotation, q: Quotation): boolean {
  if (paragraphAt(flow, before.start) !== paragraphAt(flow, q.start)) return false;
  const between = flow.text.slice(before.end, q.start);
  if (between.trim() === '') return true;
  const others = drafts.filter((d) => d !== draft && d.cue.some((c) => c.start >= before.end && c.end <= q.start));
  const ownCue = draft.cue.some((c) => c.start >= before.end && c.end <= q.start);
  if (ownCue && endsSentence(flow, before, q) && readsAsSentence(flow, q) && others.every((d) => d.cue[0]!.start > draft.cue[0]!.end)) return true;
  if (others.length > 0 || between.length > ASIDE) return false;
  if (ownCue) return /[,:;]\s*$/.test(between) || (/[.!?]\s*$/.test(between) && readsAsSentence(flow, q));
  // the cue stood before the first quotation: only a quotation that follows with nothing said in between goes on
  if (extentOf(draft).end >= before.end && AND_THAT.test(between)) return true;
  return extentOf(draft).end >= before.end && /^[\s.,;]*$/.test(between) && readsAsSentence(flow, q);
}
