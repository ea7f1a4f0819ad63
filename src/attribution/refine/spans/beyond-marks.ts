import { holds, overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

/** A sentence of the report's own behind a quotation that ended one: of 19,880 contents marked by hand seven go on so. */
const NEXT_SENTENCE = /^\s+\p{Lu}/u;
/** What the speaker does while speaking: "“We are tired”, laughing." None of those contents ends so. */
const MANNER = /^,\s\p{Ll}+ing(?!\p{L})/u;

/** Content ends at the closing mark where the writer's own words follow: a new sentence behind a full stop, or a participle behind a comma. */
export const beyondMarks: Refiner = {
  name: 'beyond-marks',
  apply: (drafts, flow) => {
    for (const d of drafts) if (!d.inside && !d.spoken) d.content = d.content.map((c) => cut(c, d, flow));
    return drafts;
  },
};

function cut(range: Range, { cue }: Draft, { text, quotations }: Flow): Range {
  const last = quotations.filter((q) => q.depth === 0 && overlap(q, range) > 0).at(-1);
  if (!last?.opened || !last.closed || !holds(range, last) || cue.some((c) => holds(range, c))) return range;
  const rest = text.slice(last.end, range.end);
  const ended = /[.!?…]['’]?\s*$/.test(text.slice(last.inner.start, last.inner.end));
  const goes = (ended && NEXT_SENTENCE.test(rest)) || (range.start === last.start && MANNER.test(rest));
  return goes ? { start: range.start, end: last.end } : range;
}
