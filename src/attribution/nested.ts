import { cueOf, isRolePlural, type Quotation, roleNounOf, sentenceAt } from '../language/index.js';
import { holds, intersection, overlap, type Range } from '../record/index.js';
import type { Draft, Flow } from './attribution.js';
import { contentAround, inside } from './inside-report.js';
import type { AttributionModel, Tagged } from './model.js';
import { othersWords } from './others-words.js';
import type { Word } from './wordpiece.js';

/** Below this mean label probability a report inside a report is left out: set by reading what stood below it, for no corpus marks them. */
const SURE_ENOUGH = 0.6;
/**
 * A finite verb of reporting: what makes a second reading worth its time. Of the contents that hold any cue of the table, one in six held
 * a report; of those that pass here, one in four (PolNeAR dev).
 */
const REPORTING =
  /(?<!\bto\s)\b(?:sa(?:id|ys|y)|t(?:old|ells|ell)|wr(?:ote|ites)|(?:ask|claim|argu|announc|promis|warn|insist|demand|urg|request|call|explain|report|respond|propos|refus|agree|vow|threaten|accus|suggest|stat|declar|reject|acknowledg|invit|offer|express|confirm|describ|predict|mention|not|add|answer|complain|assur|recommend|order|pledg|criticiz|prais|condemn|reveal|testifi|repli|deni)(?:ed|d|es|s)|admit(?:ted|s)|den(?:y|ies)|repl(?:y|ies))\b/i;
/** A content shorter than this holds no report of its own; words. */
const SHORTEST = 4;

/**
 * Reports inside a report: “Our partners told me that he invited us,” she said. The corpus marks none, so the model was never shown
 * one; but read by itself, as if it were the story, what stands between the marks is the kind of text it knows.
 *
 * @param cues those that are known: a report by one of them is no new one, so that a content without another is not read again
 * @returns the attributions inside one content, each with its `within` set
 */
export async function nestedIn(
  parent: Draft,
  { text, quotations }: Pick<Flow, 'text' | 'quotations'>,
  model: AttributionModel,
  cues: readonly Range[],
): Promise<Draft[]> {
  const out: Draft[] = [];
  for (const range of parent.content) {
    const inner = withoutMarks(text, range);
    const passage = text.slice(inner.start, inner.end);
    if (!REPORTING.test(passage)) continue;
    const words = model.wordpiece.words(passage);
    if (words.length < SHORTEST || !tellsMore(words, inner.start, cues)) continue;
    for (const tagged of await model.tag(words)) {
      const draft = draftOf(tagged, words, inner.start);
      draft.source = draft.source.map((s) => ({
        start:
          s.start + (/^that\s+(?=\p{Lu}|(?:some|many|most|all|several|the|an?|his|her|its|their|our)\s)/u.exec(text.slice(s.start, s.end))?.[0].length ?? 0),
        end: s.end,
      }));
      draft.content = closedOff(inItsSentence(draft, text, inner), draft, quotations, parent);
      if (isReport(draft, text) && !claimsAll(draft, inner)) out.push({ ...draft, within: parent });
    }
  }
  for (const quotation of quotations) tellsWhoSays(parent, quotation, text, out);
  const others = quotations.map((q) => othersWords(parent, q, text));
  for (const told of [performedIn(parent, text), passedOnIn(parent, text), ...others])
    if (told && !out.some((d) => d.cue.some((c) => overlap(c, told.cue[0]!) > 0))) out.push(told);
  return out;
}

/** "According to Norpress, | harbour spokeswoman Mara Holt said Friday that …": a clause of saying with which such a content begins. */
const PASSED_ON =
  /^(?<source>(?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,6}?(?:\p{Lu}[\p{L}’'-]+\s){1,2})(?<cue>said|says|told\s(?:\p{L}+\s){0,3}?\p{L}+|wrote|added|claimed|argued|warned|insisted|stated|announced)(?=\s|,)(?:\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?,?\s(?=that\s|[“"])/u;

function passedOnIn(parent: Draft, text: string): Draft | undefined {
  const [first] = parent.content;
  const [cue, source] = [parent.cue[0], parent.source[0]];
  if (!first || !cue || !source || !/^according to$/i.test(text.slice(cue.start, cue.end)) || first.start < source.end) return undefined;
  const end = parent.content.at(-1)!.end;
  const m = PASSED_ON.exec(text.slice(first.start, end));
  const groups = m?.groups;
  if (!m || !groups) return undefined;
  const [verb, from] = [first.start + groups.source!.length, first.start + m[0].length];
  const content = parent.content.flatMap((c) => (c.end > from ? [{ start: Math.max(from, c.start), end: c.end }] : []));
  if (content.length === 0) return undefined;
  return inside(parent, { start: first.start, end: verb - 1 }, { start: verb, end: verb + groups.cue!.length }, content);
}

/** A content that tells from its first word who has done by words what: "the northern group has threatened to attack the capital". */
const PERFORMED =
  /^(?:that\s)?(?<source>(?!(?:he|she|it|they|we|I|you|who|which|that)\s)(?:(?!(?:who|which|that|and|but|or|has|have|had|is|are|was|were)\s)[\p{L}\p{N}.’'-]+\s){1,9})(?<cue>(?:has|have|had)\s(?:also\s|again\s|now\s|repeatedly\s|since\s)?(?:threatened|vowed|pledged|promised|offered|refused|declined|agreed))\s(?<content>(?:not\s)?to\s\p{Ll}[^;“”"]*)$/u;

function performedIn(parent: Draft, text: string): Draft | undefined {
  const range = parent.content[0];
  if (!range || parent.content.length > 1) return undefined;
  const passage = text.slice(range.start, range.end);
  const { source, cue, content } = PERFORMED.exec(passage)?.groups ?? {};
  if (!source || !cue || !content) return undefined;
  const from = range.start + passage.indexOf(source);
  const [verb, words] = [from + source.length, range.end - content.length];
  return inside(parent, { start: from, end: verb - 1 }, { start: verb, end: verb + cue.length }, [{ start: words, end: range.end }]);
}

const TOLD = String.raw`(?:later\s|then\s|also\s|had\s|has\s|just\s|simply\s|only\s|always\s|even\s)?(?<cue>\p{Ll}+)(?:\s(?!that\b)[^.!?:“”"]{1,40})?[:,]\s*$`;
const SAYS = [
  new RegExp(String.raw`^(?<source>[Hh]e|[Ss]he|[Tt]hey|(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})\s${TOLD}`, 'u'),
  new RegExp(String.raw`^(?<source>(?:the|a|an|his|her|their|one|another)\s(?:\p{Ll}+\s){0,2}?\p{Ll}+|\p{Ll}+s)\s${TOLD}`, 'u'),
];
/** How far before its marks the clause stands that gives a quotation inside a report to somebody, in UTF-16 code units. */
const BEFORE = 100;

/** "Holt said a guard told her: “…”": the quotation inside the report is the guard's. The clause stands outside the marks and leads up to them. */
function tellsWhoSays(parent: Draft, quotation: Range, text: string, out: Draft[]): void {
  const around = contentAround(parent, quotation);
  if (!around) return;
  const clause = clauseBefore(text, Math.max(around.start, quotation.start - BEFORE), quotation.start);
  if (!clause) return;
  const { sourceAt, source, cue } = clause;
  const cueAt = text.indexOf(cue, sourceAt + source.length);
  const known = out.find((d) => d.cue.some((c) => c.start <= cueAt && c.end > cueAt));
  const content = [{ start: quotation.start, end: quotation.end }];
  if (known) known.content = content;
  else out.push(inside(parent, { start: sourceAt, end: sourceAt + source.length }, { start: cueAt, end: cueAt + cue.length }, content));
}

/** The last subject with a verb of saying whose clause runs up to a place. */
function clauseBefore(text: string, from: number, to: number): { sourceAt: number; source: string; cue: string } | undefined {
  const words = [...text.slice(from, to).matchAll(/(?<!\S)\p{L}/gu)].map((m) => from + m.index);
  for (const sourceAt of words.reverse()) {
    for (const says of SAYS) {
      const { source, cue } = says.exec(text.slice(sourceAt, to))?.groups ?? {};
      if (source && cue && speaks(source, cue)) return { sourceAt, source, cue };
    }
  }
  return undefined;
}

/** A finite verb of saying, by somebody: "doctors", "the guard"; not "the days". */
function speaks(source: string, cue: string): boolean {
  if (cueOf(cue)?.report !== 'speech' || !/(?:ed|id|old|ote|ys|s)$/.test(cue)) return false;
  if (/^\p{Lu}|^s?he$|^they$/u.test(source)) return true;
  const noun = source.split(/\s/).at(-1)!;
  return roleNounOf(noun) !== undefined || isRolePlural(noun);
}

export function draftOf({ cue, source, content, cut, sure }: Tagged, words: readonly Word[], shift = 0): Draft {
  const range = ({ first, past }: { first: number; past: number }): Range => ({ start: words[first]!.start + shift, end: words[past - 1]!.end + shift });
  return { basis: 'model', source: source.map(range), cue: [range(cue)], content: content.map(range), cut, sure };
}

/** Does a passage that begins at `shift` hold a verb of saying that is no known cue? */
const tellsMore = (words: readonly Word[], shift: number, cues: readonly Range[]): boolean =>
  words.some((w) => reports(w.text) && !cues.some((c) => overlap(c, { start: w.start + shift, end: w.end + shift }) > 0));

const reports = (verb: string): boolean => cueOf(verb)?.report === 'speech' && !/^refer/.test(verb);

function isReport(draft: Draft, text: string): boolean {
  draft.basis = 'nested';
  if (draft.source.length !== 1 || draft.content.length === 0) return false;
  if (Math.min(draft.sure.cue, draft.sure.source, draft.sure.content) < SURE_ENOUGH) return false;
  const cue = text.slice(draft.cue[0]!.start, draft.cue[0]!.end);
  const verb = cue.split(/\s+/).find((w) => cueOf(w));
  if (!verb || !reports(verb)) return false;
  const source = text.slice(draft.source[0]!.start, draft.source[0]!.end);
  if (/^(?:that|it|this|so|what|he|she|they)$/i.test(text.slice(draft.content[0]!.start, draft.content[0]!.end))) return false;
  if (/^(?:nobody|no one|none|anyone|anybody|everyone|everybody|who|which|that)$/i.test(source)) return false;
  // "if the inquiry asks for papers": supposed, not reported
  if (/\b(?:if|when|whenever|unless|once|should)\s+(?:\S+\s){0,1}$/i.test(text.slice(Math.max(0, draft.source[0]!.start - 24), draft.source[0]!.start)))
    return false;
  // "I say", "I promise": the parent's own act, not a report of it
  return !(/^(?:I|we)$/i.test(source) && !/(?:ed|id|aid|old|ote)$/.test(verb.toLowerCase()));
}

/** Inside a quotation, what somebody else is reported to have said ends with its sentence: the next one is the quoted speaker's own. */
function inItsSentence({ cue, content }: Draft, text: string, inner: Range): Range[] {
  const sentence = sentenceAt(text, inner, cue[0]!.start);
  const cut = content.flatMap((c) => intersection(c, sentence) ?? []);
  return cut.map((c) => (/[.!?]$/.test(text.slice(c.start, c.end)) && c.end < inner.end ? { start: c.start, end: c.end - 1 } : c));
}

/** "“I know them. I will run,” Holt replied, according to Brask": words in marks before the cue are whole between their marks. */
function closedOff(content: Range[], { cue }: Draft, quotations: readonly Quotation[], parent: Draft): Range[] {
  return content.map((c) => {
    const marks = quotations.find((q) => q.end <= cue[0]!.start && q.start <= c.start && c.start < q.end && c.end >= q.inner.end);
    return marks && parent.content.some((p) => holds(p, marks)) ? { start: marks.start, end: marks.end } : c;
  });
}

const claimsAll = (draft: Draft, range: Range): boolean => draft.content.some((c) => holds(c, range));

function withoutMarks(text: string, { start, end }: Range): Range {
  while (start < end && /["“”‘’'«»„`\s]/.test(text[start]!)) start++;
  while (end > start && /["“”‘’'«»\s]/.test(text[end - 1]!)) end--;
  return { start, end };
}
