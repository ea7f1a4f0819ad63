import { cueOf, matchesOf } from '../../../language/index.js';
import { overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { NOBODY } from './sentence-subject.js';

const SUBJECT = String.raw`(?<source>[Tt]he\s(?:\p{L}[\p{L}'’-]*\s){0,2}\p{L}[\p{L}'’-]*|Police|He|She|They|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})`;
const AT_HEAD = String.raw`(?:^|[.!?]["”]?\s+)${SUBJECT}\s(?:has\s|have\s|also\s|later\s)?`;
const ENDS = String.raw`(?=[.,;]|$|\s(?:for|in|on|at|and|but)\b)`;
/** Verbs that the model overlooks where their object is all that is said, so the whole clause has to be of the form. */
const FORMS: readonly RegExp[] = [
  // "The Front denied responsibility": all three such denials of PolNeAR train are marked
  new RegExp(
    String.raw`${AT_HEAD}(?<cue>den(?:ied|ies))\s(?<content>(?:any|all)?\s?(?:responsibility|wrongdoing|involvement)|(?:the|all)\s(?:charges?|allegations?|accusations?|claims?))${ENDS}`,
    'gu',
  ),
  // "The ministry put the death toll at 45"
  new RegExp(
    String.raw`${AT_HEAD}(?<cue>puts?|estimate[sd])\s(?<content>(?:the|its|their)\s(?:\p{L}[\p{L}-]+\s){1,4}at\s(?:about\s|around\s|nearly\s|at\sleast\s|more\sthan\s)?[$€£]?\d(?:[\d.,]*\d)?(?:\s(?:per\scent|percent|thousand|million|billion))?)(?=[.,;]?(?:\s|$))`,
    'gu',
  ),
];

/** Without one of their verbs none of the forms fits. */
const VERBS = /den(?:ied|ies)|put|estimate/;

/** "The Front denied responsibility.", "The ministry put the death toll at 45.": clauses that are nothing but a report. */
export const plainObject: Refiner = {
  name: 'plain-object',
  apply: (drafts, flow) => [...drafts, ...flow.paragraphs.flatMap((p) => FORMS.flatMap((form) => found(form, p, flow, drafts)))],
};

function found(form: RegExp, { start, end }: Range, { text, quotations }: Flow, drafts: readonly Draft[]): Draft[] {
  const passage = text.slice(start, end);
  if (!VERBS.test(passage)) return [];
  return matchesOf(passage, form).flatMap((m) => {
    const { source, cue, content } = m.groups as Record<'source' | 'cue' | 'content', string>;
    const to = start + m.index + m[0].length;
    const what = trimmed(content, to);
    const verb = { start: what.start - 1 - cue.length, end: what.start - 1 };
    const whoAt = start + m.index + m[0].indexOf(source);
    const who = { start: whoAt, end: whoAt + source.length };
    const taken = [...drafts.flatMap((d) => [...d.cue, ...d.content]), ...quotations].some((r) => overlap(r, { start: who.start, end: what.end }) > 0);
    const nobody = NOBODY.test(source) && !/^[Tt]he\s/.test(source);
    if (taken || nobody || source.split(/\s/).some((w) => /^(?:who|which|that|and)$/.test(w)) || isVerb(source)) return [];
    return [{ basis: 'plain-object' as const, source: [who], cue: [verb], content: [what], sure: { cue: 0.8, source: 0.8, content: 0.9 } }];
  });
}

/** "The minister said | denied": the subject swallowed a verb. */
const isVerb = (source: string): boolean =>
  source
    .split(/\s/)
    .slice(1)
    .some((w) => /^\p{Ll}+(?:ed|id)$/u.test(w) && cueOf(w) !== undefined);

function trimmed(content: string, end: number): Range {
  const words = content.trim();
  return { start: end - words.length, end };
}
