import { holds } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

const ASKS = /^(?:I|we)$/i;
const SAYS = /\b(?:ask|asked|say|said|suggest|suggested|wonder|wondered|put\sit)\b/i;

/**
 * “It is late.” But you have just begun, I say. “No, I am done.”: whoever writes asks without marks; what stands between marks in the
 * same paragraph is the answer, and no words of theirs.
 */
export const interviewer: Refiner = {
  name: 'interviewer',
  apply: (drafts, flow) => {
    for (const draft of drafts) if (asks(draft, flow)) draft.content = draft.content.filter((c) => !isMarked(c, flow));
    return drafts;
  },
};

const isMarked = (range: Draft['content'][number], { quotations }: Flow): boolean => quotations.some((q) => q.depth === 0 && holds(q, range));

function asks({ source, cue, content, inside }: Draft, flow: Flow): boolean {
  const [who, how] = [source[0], cue[0]];
  if (inside || !who || !how || !ASKS.test(flow.text.slice(who.start, who.end)) || !SAYS.test(flow.text.slice(how.start, how.end))) return false;
  const plain = content.filter((c) => !isMarked(c, flow));
  return plain.length > 0 && plain.length < content.length && plain.some((c) => /^[,?\s]*$/.test(flow.text.slice(c.end, Math.min(who.start, how.start))));
}
