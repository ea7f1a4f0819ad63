import type { Draft, Flow, Refiner } from '../../attribution.js';

/** Verbs that are done to somebody: without an object right behind them their subject is that somebody. */
const DONE_TO = /^(?:urged|told|advised|reminded|encouraged|instructed|ordered|warned|directed|forced|allowed)$/iu;

/** "Residents urged | to stay at home", as headlines have it: those named are spoken to. None of 25,000 attributions marked by hand has them as its source. */
export const urged: Refiner = {
  name: 'urged',
  apply: (drafts, flow) => {
    for (const draft of drafts) if (isSpokenTo(draft, flow)) draft.source = [];
    return drafts;
  },
};

function isSpokenTo({ source: [source], cue: [cue], content: [content] }: Draft, { text }: Flow): boolean {
  if (!source || !cue || !content || source.end > cue.start || !DONE_TO.test(text.slice(cue.start, cue.end))) return false;
  return text.slice(cue.end, content.start) === ' ' && /^(?:not\s)?to\s\p{Ll}/u.test(text.slice(content.start, content.end));
}
