import { overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';

/** "… and | her coach, Mara Holt, | said": a description and the name set off behind it, right before the cue. */
const SET_OFF =
  /(?:^|[.!?”"]\s|,\s|\s(?:and|but|while|as|whereas)\s)(?<subject>(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he|[Aa]n?|[Oo]ne)\s(?:[\p{L}’'-]+\s){0,5}?[\p{L}-]+,\s(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|de|van|von|der|al)){1,4}),\s(?:also\s|then\s|later\s|has\s)?$/u;
/** How far back it reaches, in UTF-16 code units. */
const REACH = 120;

/** Whoever is set off right before the cue is its subject, and not a name further back in the sentence, nor the "her" of "her coach". */
export const setOffSubject: Refiner = {
  name: 'set-off-subject',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const found = draft.cue[0] && setOffBefore(flow, draft.cue[0]);
      if (found && isElsewhere(draft, found)) draft.source = [found];
    }
    return drafts;
  },
};

function setOffBefore(flow: Flow, cue: Range): Range | undefined {
  const from = Math.max(paragraphOf(flow, cue).start, cue.start - REACH);
  const before = flow.text.slice(from, cue.start);
  const subject = SET_OFF.exec(before)?.groups?.subject;
  if (subject === undefined) return undefined;
  const start = from + before.lastIndexOf(subject);
  return { start, end: start + subject.length };
}

const isElsewhere = ({ source, content }: Draft, found: Range): boolean =>
  source.length > 0 &&
  source.every((s) => s.end <= found.start || (s.start === found.start && s.end < found.end)) &&
  !content.some((c) => overlap(c, found) > 0);
