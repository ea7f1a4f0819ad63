import { cueOf } from '../../../language/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){0,3}`;
const SAYING = 'claim|assertion|statement|comment|remark|warning|promise|pledge|allegation|accusation|contention|declaration|admission|complaint|prediction';
const FORMS: readonly RegExp[] = [
  // "footage of | Mara Holt asking, “…”"
  new RegExp(String.raw`^(?<source>${NAME})\s(?<cue>\p{Ll}+ing)(?:\sthat)?[,:]?\s(?=["“'‘])`, 'u'),
  // "seized on | Holt’s claim that there were “…”"
  new RegExp(String.raw`^(?<source>${NAME}(?<=[’']s?))\s(?:\p{Ll}+\s)?(?<cue>${SAYING})\s(?=that\s)`, 'u'),
];

/** "The office checked | Holt’s claim that there were “thousands”.": what somebody takes up of another's words, who is told with them, is that other's. */
export const whoseWords: Refiner = {
  name: 'whose-words',
  apply: (drafts, flow) => {
    for (const draft of drafts) takenUp(draft, flow);
    return drafts;
  },
};

function takenUp(draft: Draft, { text, quotations }: Flow): void {
  const [only, ...others] = draft.content;
  if (!only || others.length > 0 || !quotations.some((q) => q.depth === 0 && q.start > only.start && q.end <= only.end + 1)) return;
  for (const form of FORMS) {
    const m = form.exec(text.slice(only.start, only.end));
    const { source, cue } = m?.groups ?? {};
    if (!m || !source || !cue || (cue.endsWith('ing') && cue !== 'warning' && cueOf(cue)?.report !== 'speech')) continue;
    const verb = only.start + m[0].indexOf(cue, source.length);
    draft.source = [{ start: only.start, end: only.start + source.length }];
    draft.cue = [{ start: verb, end: verb + cue.length }];
    draft.content = [{ start: only.start + m[0].length, end: only.end }];
  }
}
