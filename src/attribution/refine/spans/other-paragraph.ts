import { overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphAt, paragraphOf } from '../../claims.js';

/** The time of an entry in a live report, alone in its paragraph. */
const CLOCK = /^\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?$/iu;

/**
 * Words without marks stay in the paragraph of their verb where they are a clock, lead to what follows ("He announced it on X:") or are told
 * by a verb of their own: of 28 contents of PolNeAR train that lie in another paragraph than their cue, one is such.
 */
export const otherParagraph: Refiner = {
  name: 'other-paragraph',
  apply: (all, flow) => {
    const drafts = all.filter((d) => !leapsOver(d, flow));
    for (const d of drafts) {
      const kept = d.content.filter((c) => !strays(c, d, drafts, flow));
      if (kept.length > 0) d.content = kept;
    }
    return drafts;
  },
};

/** "COMMENTS: | MARA HOLT, VELM BANK | “…”": a colon leads to the next paragraph, not over it. */
function leapsOver({ cue, content: [content] }: Draft, flow: Flow): boolean {
  const last = cue.at(-1);
  return last !== undefined && content !== undefined && flow.text[last.end - 1] === ':' && paragraphAt(flow, content.start) > paragraphAt(flow, last.start) + 1;
}

function strays(content: Range, draft: Draft, drafts: readonly Draft[], flow: Flow): boolean {
  const cue = draft.cue[0];
  if (!cue || draft.spoken || paragraphAt(flow, cue.start) === paragraphAt(flow, content.start)) return false;
  if (flow.quotations.some((q) => overlap(q, content) > 0)) return toldBetween(content, cue, draft, flow);
  const words = flow.text.slice(content.start, content.end);
  return CLOCK.test(words) || words.endsWith(':') || drafts.some((d) => d !== draft && d.cue.some((c) => overlap(c, content) > 0));
}

/** “…,” she announced. | So some of them did. “…”: words behind a sentence of another paragraph are no longer hers for having been announced. */
function toldBetween(content: Range, cue: Range, draft: Draft, flow: Flow): boolean {
  const here = paragraphAt(flow, content.start);
  if (here < paragraphAt(flow, cue.start) || !draft.content.some((c) => c !== content && paragraphAt(flow, c.start) < here)) return false;
  return /[.!?]["”’)]*\s+$/.test(flow.text.slice(paragraphOf(flow, content).start, content.start));
}
