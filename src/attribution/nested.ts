import { cueOf, sentenceAt } from '../language/index.js';
import { holds, type Range } from '../record/index.js';
import type { Draft } from './attribution.js';
import type { AttributionModel, Tagged } from './model.js';
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
 * @returns the attributions inside one content, each with its `within` set
 */
export async function nestedIn(parent: Draft, text: string, model: AttributionModel): Promise<Draft[]> {
  const out: Draft[] = [];
  for (const range of parent.content) {
    const inner = withoutMarks(text, range);
    const passage = text.slice(inner.start, inner.end);
    if (!REPORTING.test(passage)) continue;
    const words = model.wordpiece.words(passage);
    if (words.length < SHORTEST) continue;
    for (const tagged of await model.tag(words)) {
      const draft = draftOf(tagged, words, inner.start);
      draft.source = draft.source.map((s) => ({ start: s.start + (/^that\s+(?=\p{Lu})/u.exec(text.slice(s.start, s.end))?.[0].length ?? 0), end: s.end }));
      draft.content = inItsSentence(draft, text, inner);
      if (isReport(draft, text) && !claimsAll(draft, inner)) out.push({ ...draft, within: parent });
    }
  }
  return out;
}

export function draftOf({ cue, source, content, sure }: Tagged, words: readonly Word[], shift = 0): Draft {
  const range = ({ first, past }: { first: number; past: number }): Range => ({ start: words[first]!.start + shift, end: words[past - 1]!.end + shift });
  return { basis: 'model', source: source.map(range), cue: [range(cue)], content: content.map(range), sure };
}

function isReport(draft: Draft, text: string): boolean {
  draft.basis = 'nested';
  if (draft.source.length !== 1 || draft.content.length === 0) return false;
  if (Math.min(draft.sure.cue, draft.sure.source, draft.sure.content) < SURE_ENOUGH) return false;
  const cue = text.slice(draft.cue[0]!.start, draft.cue[0]!.end);
  const verb = cue.split(/\s+/).find((w) => cueOf(w));
  if (!verb || cueOf(verb)?.report !== 'speech' || /^refer/.test(verb)) return false;
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
  const cut = content.map((c) => ({ start: Math.max(c.start, sentence.start), end: Math.min(c.end, sentence.end) })).filter((c) => c.end > c.start);
  return cut.map((c) => (/[.!?]$/.test(text.slice(c.start, c.end)) && c.end < inner.end ? { start: c.start, end: c.end - 1 } : c));
}

const claimsAll = (draft: Draft, range: Range): boolean => draft.content.some((c) => holds(c, range));

function withoutMarks(text: string, { start, end }: Range): Range {
  while (start < end && /["“”‘’'«»„`\s]/.test(text[start]!)) start++;
  while (end > start && /["“”‘’'«»\s]/.test(text[end - 1]!)) end--;
  return { start, end };
}
