import { sentenceAt } from '../../../language/index.js';
import { overlap, type Range, trimRange } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';

const PASSIVE = /^(?:is|was|were|are|has been|had been|have been|being)\s(?:\p{L}{2,12}\s)?(?:quoted|cited|reported|heard)(?:\s(?:as\s)?saying)?$/iu;
/** A subject has no quotation marks and fits into this many UTF-16 code units. */
const LONGEST = 90;

const QUOTES = /(?<!\p{L})(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/iu;
/** Whose words a paper gives, right behind its verb: "quoted | an unnamed general | as saying". */
const QUOTED = /^\s(?<who>(?!as\s)[^“”";:]{2,90}?),?\s(?:as\ssaying|as\stelling\s[^“”";:.,]{2,60}?(?=\sthat(?!\p{L}))|saying|who\ssaid)(?!\p{L})/u;

/**
 * “…,” Holt was quoted as saying: whoever stands right before a passive of saying is its source, and no part of the words. "Norpress
 * quoted Holt as saying": so is whoever is quoted; the paper only passes it on.
 */
export const quotedAsSaying: Refiner = {
  name: 'quoted-as-saying',
  apply: (drafts, flow) => {
    const { text } = flow;
    for (const draft of drafts) {
      const cue = draft.cue[0];
      if (!cue || draft.source.length > 0 || draft.content.length < 2 || !PASSIVE.test(text.slice(cue.start, cue.end))) continue;
      const subject = draft.content.find((c) => c.end <= cue.start && text.slice(c.end, cue.start).trim() === '' && c.end - c.start <= LONGEST);
      if (!subject || /["“”]/.test(text.slice(subject.start, subject.end))) continue;
      draft.source = [subject];
      draft.content = draft.content.filter((c) => c !== subject);
    }
    return active(drafts, flow);
  },
};

function active(drafts: Draft[], flow: Flow): Draft[] {
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    const clause = quotedIn(draft, flow);
    if (!clause) continue;
    const content = draft.content.map((c) => behind(c, clause.whole, flow.text)).filter((c) => c.end > c.start);
    // the model may have stopped at "telling his generals"; what they were told goes on to the end of the sentence
    const rest = trimRange(flow.text, { start: clause.whole.end, end: sentenceAt(flow.text, paragraphOf(flow, clause.whole), clause.whole.end).end });
    if (content.length === 0 && !/^that\s/.test(flow.text.slice(rest.start, rest.end))) continue;
    draft.source = [clause.who];
    draft.content = content.length > 0 ? content : [rest];
    for (const d of drafts) if (d !== draft && d.cue.some((c) => overlap(c, clause.whole) > 0)) gone.add(d);
  }
  return drafts.filter((d) => !gone.has(d));
}

function quotedIn({ cue: [cue] }: Draft, flow: Flow): { readonly who: Range; readonly whole: Range } | undefined {
  if (!cue || !QUOTES.test(flow.text.slice(cue.start, cue.end)) || PASSIVE.test(flow.text.slice(cue.start, cue.end))) return undefined;
  const m = QUOTED.exec(flow.text.slice(cue.end, Math.min(paragraphOf(flow, cue).end, cue.end + 2 * LONGEST)));
  const who = m?.groups?.who;
  if (!m || !who) return undefined;
  return { who: { start: cue.end + 1, end: cue.end + 1 + who.length }, whole: { start: cue.end, end: cue.end + m[0].length } };
}

/** What of a content is not the clause that names whose words it gives. */
const behind = (c: Range, clause: Range, text: string): Range =>
  overlap(c, clause) > 0 ? trimRange(text, { start: Math.min(c.end, clause.end), end: c.end }) : c;
