import { cueEntryOf } from '../../../language/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

/** "appealed … to reconsider", "threatened … to attack": of the doubt that an attribution may bear, a verb that only words can do and its infinitive take this share. */
const BY_FORM = 0.75;
const DONE_BY_WORDS: ReadonlySet<string> = new Set(['request', 'demand', 'threaten', 'pledge', 'offer', 'refuse']);

function byForm({ cue: [cue], source, content }: Draft, { text }: Flow): boolean {
  if (!cue || source.length === 0) return false;
  const act = cueEntryOf(text.slice(cue.start, cue.end))?.act;
  return act != null && DONE_BY_WORDS.has(act) && content.some((c) => c.start > cue.end && /^(?:not\s)?to\s\p{Ll}/u.test(text.slice(c.start, c.end)));
}

/** What the model doubts goes, by the measure that the reader chose (recall.ts). */
export const sureEnough: Refiner = {
  name: 'sure-enough',
  apply: (drafts, flow) =>
    drafts.filter(
      (draft) => draft.basis !== 'model' || draft.sure.cue * draft.sure.source * draft.sure.content >= flow.keeping.least * (byForm(draft, flow) ? BY_FORM : 1),
    ),
};
