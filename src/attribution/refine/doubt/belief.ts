import { cueOf, sentenceAt } from '../../../language/index.js';
import { overlap } from '../../../record/index.js';
import type { Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';

/** "…, believing that he stalled. “He never meant it.”": a belief is not spoken, so a quotation in another sentence is none of its content. */
export const belief: Refiner = {
  name: 'belief',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const cue = draft.cue[0];
      if (!cue || draft.content.length < 2) continue;
      const report = flow.text
        .slice(cue.start, cue.end)
        .split(/\s+/)
        .map((w) => cueOf(w)?.report)
        .find((r) => r !== undefined);
      if (report === undefined || report === 'speech') continue;
      const sentence = sentenceAt(flow.text, paragraphOf(flow, cue), cue.start);
      const kept = draft.content.filter((c) => overlap(c, sentence) > 0 || !flow.quotations.some((q) => q.depth === 0 && overlap(q, c) > 0));
      if (kept.length > 0) draft.content = kept;
    }
    return drafts;
  },
};
