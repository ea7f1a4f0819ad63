import type { Refiner } from '../attribution.js';

const PASSIVE = /^(?:is|was|were|are|has been|had been|have been|being)\s(?:\p{L}{2,12}\s)?(?:quoted|cited|reported|heard)(?:\s(?:as\s)?saying)?$/iu;
/** A subject has no quotation marks and fits into this many UTF-16 code units. */
const LONGEST = 90;

/** "“…,” Holt was quoted as saying": whoever stands right before a passive of saying is its source, and no part of the words. */
export const quotedAsSaying: Refiner = {
  name: 'quoted-as-saying',
  apply: (drafts, { text }) => {
    for (const draft of drafts) {
      const cue = draft.cue[0];
      if (!cue || draft.source.length > 0 || draft.content.length < 2 || !PASSIVE.test(text.slice(cue.start, cue.end))) continue;
      const subject = draft.content.find((c) => c.end <= cue.start && text.slice(c.end, cue.start).trim() === '' && c.end - c.start <= LONGEST);
      if (!subject || /["“”]/.test(text.slice(subject.start, subject.end))) continue;
      draft.source = [subject];
      draft.content = draft.content.filter((c) => c !== subject);
    }
    return drafts;
  },
};
