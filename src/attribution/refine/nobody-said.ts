import { sentenceAt } from '../../language/index.js';
import { overlap } from '../../record/index.js';
import type { Draft, Flow, Refiner } from '../attribution.js';
import { paragraphOf } from './claims.js';

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
const READER = /\bI (?:can )?(?:almost )?hear you (?:ask|asking|say|saying|cry|crying|think|thinking|mutter)\b/;
/** What carries words that nobody says as a page tells of it: "Banners read “…”", "a sign that said", "A proverb says". */
const CARRIER =
  /\b(?:proverb|saying|adage|maxim|motto|slogan|banner|placard|sign|poster|sticker|tattoo|t-shirt|tarpaulin|plaque|graffiti|badge|mug)s?\b[^.!?;“”"]{0,40}$/iu;
/** Verbs of what is written on something. */
const STANDS_ON =
  /^(?:that\s|which\s)?(?:\p{L}+ly\s)?(?:reads?|reading|says?|said|saying|proclaim(?:s|ed|ing)|declar(?:es|ed|ing)|has\sit|bore|bearing)(?:\s\p{L}+ly)?(?:\s(?:that|out))?[:,]?$/iu;

/** Verbs with an object that is no report: a beat that is covered, a sentence that is read out. */
const COVERS = /^covers$/i;
const READS_OUT = /^reads?$/i;
const DOCUMENT = /^(?:the|an?|his|her|their)\s(?:\p{L}+\s)?(?:sentence|verdict|charges?|statement|letter|ruling|names?)$/iu;

/** Forms of reporting in which nothing was said: an imagined speaker, a request without an answer, a relative without its words. */
export const nobodySaid: Refiner = {
  name: 'nobody-said',
  apply: (drafts, flow) => {
    for (const d of drafts) if (d.content.length > 1) d.content = d.content.filter((c) => flow.text.slice(c.start, c.end) !== 'What');
    return drafts.filter((d) => !(tellsOfNone(d, flow) || unanswered(d, flow) || objectOnly(d, flow) || wordless(d, flow) || carried(d, flow)));
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

/** Words between marks that a banner or a proverb carries, and nobody says. */
function carried({ source: [source], cue: [cue], content }: Draft, { text, quotations }: Flow): boolean {
  if (!source || !cue || cue.start < source.end || !STANDS_ON.test(text.slice(cue.start, cue.end))) return false;
  return CARRIER.test(text.slice(source.start, cue.start)) && content.every((c) => quotations.some((q) => overlap(q, c) > 0));
}
