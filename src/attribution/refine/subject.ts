import type { Refiner } from '../attribution.js';
import { paragraphOf } from './claims.js';
import { NOBODY } from './sentence-subject.js';

/** A name, with its titles, or a pronoun that begins a sentence or clause and stands right before the cue. */
const SUBJECT =
  /(?:^|[.!?”"]\s+|[,;]\s+(?:and|but|while|as)\s+|,\s+)(?<subject>[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){0,4})\s+(?:also\s+|then\s+|later\s+|has\s+|have\s+)?$/u;
/** "Asked whether …, Holt said": Holt is asked, and somebody unnamed asks. */
const ASKED = /^(?:(?:When|If)\s+)?(?:Asked|Pressed|Questioned|Quizzed)\b|^when (?:asked|pressed)\b/;
const PASSIVE = /^(?:was|were|is|are|been|being|be)\b/i;
/** How far back a subject with its titles reaches, in UTF-16 code units. */
const REACH = 90;

/** A cue without a source whose subject stands right before it, plain to see. A passive keeps none. */
export const subject: Refiner = {
  name: 'subject',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const cue = draft.cue[0];
      if (!cue) continue;
      const words = flow.text.slice(cue.start, cue.end);
      if (ASKED.test(words)) {
        draft.source = draft.source.filter((s) => /\bby\s+(?:the\s)?$/.test(flow.text.slice(Math.max(0, s.start - 8), s.start)));
        continue;
      }
      if (draft.source.length > 0 || PASSIVE.test(words)) continue;
      const from = Math.max(paragraphOf(flow, cue).start, cue.start - REACH);
      const found = SUBJECT.exec(flow.text.slice(from, cue.start))?.groups?.subject;
      if (!found || NOBODY.test(found)) continue;
      const start = from + flow.text.slice(from, cue.start).lastIndexOf(found);
      const free = !draft.content.some((c) => c.start < start + found.length && c.end > start);
      if (free) draft.source = [{ start, end: start + found.length }];
    }
    return drafts;
  },
};
