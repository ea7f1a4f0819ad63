import { cueOf } from '../../../language/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

/** "the government's delegate in Lorne, Pilar Bern,": a description and the name it goes with, up to the verb. */
const DESCRIBED = /^(?:the|an?|its|his|her|their|\p{Lu}[\p{L}’'-]+[’']s)\s[^,.;:“”"]{2,70},\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3},?$/u;

/** "They found it, | the delegate in Lorne, Pilar Bern, | told reporters": whoever tells was read as a part of what is told. */
export const swallowedSubject: Refiner = {
  name: 'swallowed-subject',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const last = swallowed(draft, flow);
      if (!last) continue;
      // the comma parts what is told from whoever tells it
      draft.content = draft.content.filter((c) => c !== last).map((c) => (flow.text[c.end - 1] === ',' ? { start: c.start, end: c.end - 1 } : c));
      const words = flow.text.slice(last.start, last.end);
      draft.source = [{ start: last.start, end: last.end - (words.endsWith(',') ? 1 : 0) }];
    }
    return drafts;
  },
};

function swallowed({ source, cue: [cue], content }: Draft, { text }: Flow) {
  if (source.length > 0 || !cue || content.length < 2 || cueOf(text.slice(cue.start, cue.end).split(' ')[0]!)?.report !== 'speech') return undefined;
  const last = content.findLast((c) => c.end <= cue.start);
  return last && last !== content[0] && /^,?\s$/.test(text.slice(last.end, cue.start)) && DESCRIBED.test(text.slice(last.start, last.end)) ? last : undefined;
}
