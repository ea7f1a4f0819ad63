import { sentenceAt } from '../../../language/index.js';
import { overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';
import { NOBODY, subjectBefore } from './sentence-subject.js';

/** "It’s | denouncing": the verb of a pronoun's progressive, of which the model read the participle alone. */
const PROGRESSIVE = /(?:^|[.!?”"]\s+|[,;]\s+(?:and\s+|but\s+)?)(?<subject>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e)(?:[’'](?:s|re|m))\s+(?:also\s+|now\s+)?$/u;
/** A name, with its titles, or a pronoun that begins a sentence or clause and stands right before the cue. */
const SUBJECT =
  /(?:^|[.!?”"]\s+|[,;]\s+(?:and|but|while|as)\s+|,\s+)(?<subject>[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){0,4})\s+(?:also\s+|then\s+|later\s+|has\s+|have\s+)?$/u;
/** What a sentence begins with, told of between commas up to the cue: "The letter, which the paper obtained, | claimed". */
const TOLD_OF =
  /^(?<subject>(?:The|A|An|This|That|His|Her|Its|Their)\s(?:[\p{L}'’-]+\s){0,3}[\p{L}-]+|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){0,3}),\s(?:who|which|whose|an?|the|one|now|then|\d\d|\p{Ll}+(?:ed|en))\b[^.!?;:“”"]*,\s(?:also\s|then\s|later\s|has\s|have\s)?$/u;
const FINITE = /^(?:also\s|then\s|later\s|has\s|have\s|had\s)?\p{Ll}+(?:ed|id|ys|ote|old|es|s|ued|ew|ought|held|made|put|took)\b/u;
/** "Asked whether …, Holt said": Holt is asked, and somebody unnamed asks. */
const ASKED = /^(?:(?:When|If)\s+)?(?:Asked|Pressed|Questioned|Quizzed)\b|^when (?:asked|pressed)\b/;
const PASSIVE = /^(?:(?:has|have|had)\sbeen|was|were|is|are|been|being|be)\b/i;
/** "It said that … and accused": the second verb has the subject of the first. */
const SECOND_VERB = /[,\s](?:and|but|then)\s(?:(?:also|then|later|even|has|had|\p{Ll}+ly)\s)*$/u;
/** How far back a subject with its titles reaches, in UTF-16 code units. */
const REACH = 90;

/** A cue without a source whose subject stands right before it, plain to see. A passive keeps none. */
export const subject: Refiner = {
  name: 'subject',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const cue = draft.cue[0];
      if (!cue) continue;
      const words = flow.text.slice(cue.start, cue.end);
      if (ASKED.test(words)) {
        draft.source = draft.source.filter((s) => /\bby\s+(?:the\s)?$/.test(flow.text.slice(Math.max(0, s.start - 8), s.start)));
        continue;
      }
      if (draft.source.length > 0 || PASSIVE.test(words)) continue;
      const from = Math.max(paragraphOf(flow, cue).start, cue.start - REACH);
      const before = flow.text.slice(from, cue.start);
      const beside = subjectOf(words, before);
      const found =
        beside === undefined
          ? (toldOf(flow, cue) ?? behind(flow, cue) ?? shared(drafts, flow, cue, before))
          : rangeOf(beside, from + before.lastIndexOf(beside));
      if (found && !draft.content.some((c) => overlap(c, found) > 0)) draft.source = [found];
    }
    return drafts;
  },
};

/** The subject that stands right before a verb, if it is somebody. */
function subjectOf(verb: string, before: string): string | undefined {
  const progressive = /^\p{Ll}+ing(?!\p{L})/u.test(verb) ? PROGRESSIVE.exec(before)?.groups?.subject : undefined;
  const named = SUBJECT.exec(before)?.groups?.subject;
  return progressive ?? (named !== undefined && !NOBODY.test(named) ? named : undefined);
}

/** “…,” said | its president, Lena Holt: a description and a name behind the verb that a quotation leads to. */
const BEHIND =
  /^\s(?<subject>(?:its|his|her|their|the|an?|one)\s(?:[\p{L}’'-]+\s){0,5}[\p{L}-]+,\s(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3})(?=[.,;]|\s\p{Ll}|\s*$)/u;

function behind({ text }: Flow, cue: Range): Range | undefined {
  if (!/[”"’']\s*$/.test(text.slice(Math.max(0, cue.start - 3), cue.start))) return undefined;
  const subject = BEHIND.exec(text.slice(cue.end, cue.end + 2 * REACH))?.groups?.subject;
  return subject === undefined ? undefined : rangeOf(subject, cue.end + 1);
}

const rangeOf = (words: string, start: number): Range => ({ start, end: start + words.length });

/** Of an attribution before it alone: what a sentence begins with may be a verb ("Lacks tact and extols …"). */
function shared(drafts: readonly Draft[], flow: Flow, cue: Range, before: string): Range | undefined {
  if (!SECOND_VERB.test(before) || !FINITE.test(flow.text.slice(cue.start, cue.end))) return undefined;
  const found = subjectBefore(cue, drafts, flow);
  return drafts.some((d) => d.source[0] === found) ? found : undefined;
}

function toldOf(flow: Flow, cue: Range): Range | undefined {
  if (!FINITE.test(flow.text.slice(cue.start, cue.end))) return undefined;
  const sentence = sentenceAt(flow.text, paragraphOf(flow, cue), cue.start);
  const subject = TOLD_OF.exec(flow.text.slice(sentence.start, cue.start))?.groups?.subject;
  return subject === undefined || /^\p{L}+ly$/u.test(subject) ? undefined : rangeOf(subject, sentence.start);
}
