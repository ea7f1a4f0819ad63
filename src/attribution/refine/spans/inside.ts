import { sentenceAt } from '../../../language/index.js';
import { holds, intersection, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';

/**
 * “I rang, and a voice said ‘there is no pump’,” he said: who speaks inside a quotation does not own it. Such a report keeps what stands
 * in its own sentence inside the marks; the quotation stays free for whoever says all of it.
 */
export const inside: Refiner = {
  name: 'inside',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const around = quotationAround(draft, flow);
      if (!around) continue;
      const cut = clipped(draft, flow, around);
      // nothing but its own sentence is left to the outer speaker: then it was no report inside, and the words are the quotation's own
      if (cut.length === 0) continue;
      draft.content = cut;
      draft.inside = true;
    }
    return drafts;
  },
};

/** The quotation of the running text that holds cue and source, marks left out. */
function quotationAround({ basis, cue, source }: Draft, flow: Flow): Range | undefined {
  const parts = [...cue, ...source];
  if (cue.length === 0 || source.length === 0 || basis === 'turn') return undefined;
  return flow.quotations.find((q) => q.depth === 0 && (q.closed || q.runsOn) && parts.every((p) => holds(q.inner, p)))?.inner;
}

function clipped({ cue, content }: Draft, flow: Flow, around: Range): Range[] {
  const sentence = sentenceAt(flow.text, paragraphOf(flow, cue[0]!), cue[0]!.start);
  const limit = { start: Math.max(around.start, sentence.start), end: Math.min(around.end, sentence.end) };
  return content.flatMap((c) => intersection(c, limit) ?? []).filter((c) => /[\p{L}\p{N}]/u.test(flow.text.slice(c.start, c.end)));
}
