import { sentenceAt } from '../../../language/index.js';
import { overlap } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';

/** "Imagine a mayor who says, “…”": nobody said it. */
const IMAGINED = /^["“‘'(]?(?:(?:Now|But|So|And),?\s)?(?:[Ii]magine|[Ss]uppose|[Pp]icture)\s(?:an?|some|someone|somebody|that)\s/u;
/** "Neither office responded to a request for comment": what was asked for is not what was said. */
const ANSWER = /\b(?:respond|repl[yi]|return|answer)/iu;
const REQUEST =
  /^(?:to\s)?(?:(?:an?|the|any|our|its|his|her|their|repeated|multiple|several|further|phone|written|emailed)\s)*(?:requests?|e-?mails?|calls?|messages?|inquir(?:y|ies)|enquir(?:y|ies))(?!\p{L})[^,;:“”"]{0,60}$/iu;
/** "What everyone agrees on": the word that stands for the words. */
const STANDS_FOR = /^(?:what|which|whatever)$/iu;

/** "Words such as “expects” identify forward-looking statements": the words are named, not said. */
const LISTED = /^(?:Words|Terms|Phrases|Expressions)\s(?:such\sas|like|including)\s[^.!?]*\bidentif(?:y|ies)\b/u;
/** "I hear you ask": words put into the reader's mouth. */
export const I_HEAR_YOU = String.raw`I (?:can )?(?:almost )?hear you (?:ask|asking|say|saying|cry|crying|think|thinking|mutter)\b`;
const READER = new RegExp(String.raw`\b${I_HEAR_YOU}`);
/** Verbs with an object that is no report: a beat that is covered, a sentence that is read out. */
const COVERS = /^covers$/i;
const READS_OUT = /^reads?$/i;
const DOCUMENT = /^(?:the|an?|his|her|their)\s(?:\p{L}+\s)?(?:sentence|verdict|charges?|statement|letter|ruling|names?)$/iu;

/** Forms of reporting in which nothing was said: an imagined speaker, a request without an answer, a relative without its words. */
export const nobodySaid: Refiner = {
  name: 'nobody-said',
  apply: (drafts, flow) => {
    for (const d of drafts) if (d.content.length > 1) d.content = d.content.filter((c) => flow.text.slice(c.start, c.end) !== 'What');
    return drafts.filter((d) => !(tellsOfNone(d, flow) || unanswered(d, flow) || objectOnly(d, flow) || wordless(d, flow)));
  },
};

/** Does the sentence imagine its speaker, or only list words? */
function tellsOfNone({ cue: [cue] }: Draft, flow: Flow): boolean {
  if (!cue) return false;
  const { start, end } = sentenceAt(flow.text, paragraphOf(flow, cue), cue.start);
  return IMAGINED.test(flow.text.slice(start, cue.start)) || READER.test(flow.text.slice(start, cue.end)) || LISTED.test(flow.text.slice(start, end));
}

function unanswered({ cue: [cue], content }: Draft, { text }: Flow): boolean {
  return cue !== undefined && ANSWER.test(text.slice(cue.start, cue.end)) && content.every((c) => REQUEST.test(text.slice(c.start, c.end)));
}

function objectOnly({ cue: [cue], content }: Draft, { text, quotations }: Flow): boolean {
  if (!cue || content.some((c) => quotations.some((q) => overlap(q, c) > 0))) return false;
  const verb = text.slice(cue.start, cue.end);
  return COVERS.test(verb) || (READS_OUT.test(verb) && content.every((c) => DOCUMENT.test(text.slice(c.start, c.end))));
}

const wordless = ({ content }: Draft, { text }: Flow): boolean => content.every((c) => STANDS_FOR.test(text.slice(c.start, c.end)));
