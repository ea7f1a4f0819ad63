import { type Range, trimRange } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { extentOf } from '../../claims.js';

const OPENING = /^\s*[-–—―]\s+(?=["“]?\p{Lu})/u;

/**
 * A line of dialogue opened by a dash ("- Nobody asked us, said Petrie. They asked the pumps."): what stands in the paragraph besides
 * the speaker's clause is said, and it is one attribution's.
 */
export const dialogue: Refiner = {
  name: 'dialogue',
  apply: (drafts, flow) => {
    for (const p of flow.paragraphs) {
      const dash = OPENING.exec(flow.text.slice(p.start, p.end))?.[0].length;
      if (dash === undefined) continue;
      const owner = drafts.find((d) => d.cue[0] && d.source[0] && d.cue[0].start >= p.start && d.cue[0].end <= p.end && d.cue[0].start > p.start + dash);
      if (!owner || flow.quotations.some((q) => q.depth === 0 && q.start >= p.start && q.end <= p.end)) continue;
      drafts = drafts.filter((d) => d === owner || extentOf(d).end <= p.start || extentOf(d).start >= p.end);
      speak(owner, flow, { start: p.start + dash, end: p.end });
    }
    return drafts;
  },
};

/** Before the clause with source and cue, and from the end of its sentence on. */
function speak(draft: Draft, { text }: Flow, line: Range): void {
  const clause = { start: Math.min(draft.source[0]!.start, draft.cue[0]!.start), end: Math.max(draft.source[0]!.end, draft.cue[0]!.end) };
  const stop = /[.!?](?=\s|$)/.exec(text.slice(clause.end, line.end));
  const after = stop ? clause.end + stop.index + 1 : line.end;
  const parts = [trimRange(text, { start: line.start, end: clause.start }), trimRange(text, { start: after, end: line.end })].filter((r) => r.end > r.start);
  if (parts.length === 0) return;
  draft.content = parts.map((r) => (/,$/.test(text.slice(r.start, r.end)) ? { start: r.start, end: r.end - 1 } : r));
  draft.basis = 'dialogue';
  draft.spoken = true;
}
