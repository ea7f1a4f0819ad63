import { overlap } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

/** "… as “clever”, | and Holt as | “worth its weight in gold”": another's words, for which the verb is not said again. */
const SECOND = /^["”]?,?\s(?:and|while|but)\s(?:the\s)?(?<who>(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})\sas\s(?:an?\s)?["“]?$/u;

/** "Critics described it as “clever”, and Holt as “long”": of two quotations under one verb the second is whose name stands between them. */
export const gapping: Refiner = {
  name: 'gapping',
  apply: (drafts, flow) => {
    const made: Draft[] = [];
    for (const draft of drafts) {
      const second = draft.source.length > 0 ? secondIn(draft, flow) : undefined;
      if (!second) continue;
      const [place, source] = second;
      draft.content = draft.content.flatMap((c) => (overlap(c, place) === 0 ? [c] : c.start < place.from ? [{ start: c.start, end: place.from }] : []));
      made.push({ ...draft, source: [source], content: [{ start: place.start, end: place.end }] });
    }
    return [...drafts.filter((d) => d.content.length > 0), ...made];
  },
};

function secondIn({ source, cue, content }: Draft, { text, quotations }: Flow) {
  const own = quotations.filter((q) => q.depth === 0 && content.some((c) => overlap(c, q.inner) > 0));
  const verb = cue[0]?.end ?? Number.POSITIVE_INFINITY;
  if (own.length < 2 || own[0]!.start < verb || source[0]!.start > own[0]!.start) return undefined;
  const [before, last] = own.slice(-2) as [(typeof own)[0], (typeof own)[0]];
  const who = SECOND.exec(text.slice(before.inner.end, last.inner.start))?.groups?.who;
  if (!who) return undefined;
  const start = text.indexOf(who, before.inner.end);
  return [
    { start: last.start, end: last.end, from: before.end },
    { start, end: start + who.length },
  ] as const;
}
