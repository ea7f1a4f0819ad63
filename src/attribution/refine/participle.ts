import type { Refiner } from '../attribution.js';
import { subjectAfter, subjectBefore } from './sentence-subject.js';

const PARTICIPLE = /^(?:also\s|then\s|later\s)?\p{Ll}{2,}ing\b/u;
/** "After saying …, she left". */
const FRONTED = /(?:^|[.!?]["”]?\s|\n)(?:After|Before|While|Since|By|In|Without)\s$/;

/**
 * "It attacked the mayor, saying …": a participle without a subject of its own has its sentence's. One that opens the sentence has the
 * subject that comes after it.
 */
export const participle: Refiner = {
  name: 'participle',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const cue = draft.cue[0];
      if (draft.source.length > 0 || !cue || !PARTICIPLE.test(flow.text.slice(cue.start, cue.end))) continue;
      const before = flow.text.slice(Math.max(0, cue.start - 10), cue.start);
      const subject = /(?:,\s(?:and\s|but\s|while\s)?|\band\s)$/.test(before)
        ? subjectBefore(cue, drafts, flow)
        : FRONTED.test(before)
          ? subjectAfter(draft.content.at(-1)!.end, flow)
          : undefined;
      if (subject && !draft.content.some((c) => c.start < subject.end && c.end > subject.start)) draft.source = [subject];
    }
    return drafts;
  },
};
