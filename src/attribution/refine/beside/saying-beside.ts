import { cueOf, type Quotation } from '../../../language/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphOf, unclaimed } from '../../claims.js';
import { subjectBefore } from '../sources/sentence-subject.js';

/** "…, saying, “" and "…, going on to say that it has spent “": a participle of saying, and at most the head of a that-clause. */
const SAYING = /,\s(?:and\s|before\s)?(?<cue>going\son\sto\s\p{Ll}+|\p{Ll}+ing)(?:[,:]?|\s(?<clause>that\s[^.!?;“”"]{0,80}))\s*$/u;
/** "… and said “": the second verb of a sentence that told already what somebody said. */
const SECOND = /\s(?:and|but)\s(?:also\s|later\s|then\s)?(?<cue>\p{Ll}+(?:ed|id|lls|ys|ld))(?:\sthat)?[:,]?\s*$/u;
/** How far before its marks a quotation's participle is looked for, in UTF-16 code units. */
const REACH = 120;

/** A quotation that nobody claims behind a participle of saying: whoever the sentence is about says it. */
export const sayingBeside: Refiner = {
  name: 'saying-beside',
  apply: (drafts, flow) => {
    for (const q of unclaimed(drafts, flow)) {
      const found = before(q, drafts, flow);
      if (found) drafts.push(found);
    }
    return drafts;
  },
};

function before(q: Quotation, drafts: readonly Draft[], flow: Flow): Draft | undefined {
  const from = Math.max(q.start - REACH, paragraphOf(flow, q).start);
  const saying = SAYING.exec(flow.text.slice(from, q.start));
  const match = saying ?? SECOND.exec(flow.text.slice(from, q.start));
  const { cue, clause } = match?.groups ?? {};
  if (!match || !cue || cueOf(cue.split(/\s/).at(-1)!)?.report !== 'speech') return undefined;
  const start = from + match.index + match[0].indexOf(cue);
  const place = { start, end: start + cue.length };
  const taken = drafts.some((d) => d.cue.some((c) => c.start < place.end && c.end > place.start));
  const subject = taken ? undefined : subjectBefore(place, drafts, flow);
  const source = saying || drafts.some((d) => d.source[0] === subject) ? subject : undefined;
  const content = { start: clause ? from + match.index + match[0].lastIndexOf(clause) : q.start, end: q.end };
  return source && { basis: 'said-beside', source: [source], cue: [place], content: [content], sure: SURE };
}

const SURE = { cue: 0.9, source: 0.8, content: 0.9 };
