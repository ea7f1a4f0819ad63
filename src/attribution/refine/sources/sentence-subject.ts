import { sentenceAt } from '../../../language/index.js';
import { holds, type Range } from '../../../record/index.js';
import type { Draft, Flow } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof)\.\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){0,4}`;
/** A pronoun or a name, and what looks like its verb. */
const SUBJECT = String.raw`(?<subject>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|${NAME})(?=\s(?:\p{Ll}+ly\s)?\p{Ll}+)`;
const FIRST = new RegExp(String.raw`^(?:(?:But|And|So|Then)\s|\p{Lu}\p{Ll}+,\s)?${SUBJECT}`, 'u');
const NEXT = new RegExp(String.raw`^,?["”]?\s${SUBJECT}`, 'u');
/** Words with a capital that begin a sentence and are nobody. */
export const NOBODY =
  /^(?:The|A|An|It|There|This|That|These|Those|But|And|So|When|While|After|Before|What|Which|Who|How|Why|If|In|On|At|As|For|Later|Now|Then|Today|Yesterday)\b/;
/** How far the sentence's subject may stand before a participle, in UTF-16 code units. */
const REACH = 200;
const RELATIVE = /^(?:who|whom|which|that|whose)$/i;

/** Who is the subject of a participle: whoever the sentence's last attribution before it names, else who the sentence begins with. */
export function subjectBefore(place: Range, drafts: readonly Draft[], flow: Flow): Range | undefined {
  const sentence = sentenceAt(flow.text, paragraphOf(flow, place), place.start);
  const fits = ({ source: [source], cue: [cue], content }: Draft): boolean =>
    source !== undefined &&
    cue !== undefined &&
    source.start >= sentence.start &&
    cue.end <= place.start &&
    !RELATIVE.test(flow.text.slice(source.start, source.end)) &&
    !content.some((c) => holds(c, place));
  const last = drafts.filter(fits).sort((a, b) => b.cue[0]!.start - a.cue[0]!.start)[0];
  return last ? last.source[0] : firstOf(sentence, place, flow);
}

function firstOf(sentence: Range, place: Range, { text }: Flow): Range | undefined {
  const before = text.slice(sentence.start, place.start);
  if (before.length > REACH || /[;:“”"]/.test(before)) return undefined;
  return named(FIRST.exec(before), sentence.start);
}

/** "After saying her foot hurt, she …": the subject that follows a place. */
export const subjectAfter = (end: number, { text }: Flow): Range | undefined => named(NEXT.exec(text.slice(end, end + REACH)), end);

function named(match: RegExpExecArray | null, from: number): Range | undefined {
  const subject = match?.groups?.subject;
  if (!match || !subject || (NOBODY.test(subject) && !/^it$/i.test(subject))) return undefined;
  const start = from + match.index + match[0].length - subject.length;
  return { start, end: start + subject.length };
}
