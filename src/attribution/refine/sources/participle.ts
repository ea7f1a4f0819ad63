import { overlap, type Range } from '../../../record/index.js';
import type { Flow, Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';
import { subjectAfter, subjectBefore } from './sentence-subject.js';

const PARTICIPLE = /^(?:also\s|then\s|later\s)?\p{Ll}{2,}ing\b/u;
/** "After saying …, she left". */
const FRONTED = /(?:^|[.!?]["”]?\s|\n)(?:After|Before|While|Since|By|In|Without)\s$/;

/** "…, with one, Jana Pell, | accusing": a participle that "with" gives a subject of its own. */
const WITH = /,\swith\s(?<who>(?:one|another|some|others|many|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})(?:,\s[^,.;:“”"]{2,60},)?)\s$/u;
/** How far before the participle such a subject begins, in UTF-16 code units. */
const REACH = 120;

function withSubject(flow: Flow, cue: Range): Range | undefined {
  const from = Math.max(paragraphOf(flow, cue).start, cue.start - REACH);
  const who = WITH.exec(flow.text.slice(from, cue.start))?.groups?.who;
  return who === undefined ? undefined : { start: cue.start - 1 - who.length, end: cue.start - 1 };
}

/**
 * "It attacked the mayor, saying …": a participle without a subject of its own has its sentence's. One that opens the sentence has the
 * subject that comes after it.
 */
export const participle: Refiner = {
  name: 'participle',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const cue = draft.cue[0];
      const own = cue && PARTICIPLE.test(flow.text.slice(cue.start, cue.end)) ? withSubject(flow, cue) : undefined;
      if (own && !draft.content.some((c) => overlap(c, own) > 0)) {
        draft.source = [own];
        continue;
      }
      if (draft.source.length > 0 || !cue || !PARTICIPLE.test(flow.text.slice(cue.start, cue.end))) continue;
      const before = flow.text.slice(Math.max(0, cue.start - 10), cue.start);
      const subject = /(?:,\s(?:and\s|but\s)?|\b(?:and|while)\s)$/.test(before)
        ? subjectBefore(cue, drafts, flow)
        : FRONTED.test(before)
          ? subjectAfter(draft.content.at(-1)!.end, flow)
          : undefined;
      if (subject && !draft.content.some((c) => c.start < subject.end && c.end > subject.start)) draft.source = [subject];
    }
    return drafts;
  },
};
