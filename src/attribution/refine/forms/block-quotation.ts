import { sentencesOf } from '../../../language/index.js';
import { holds, lengthOf, overlap, type Range, trimRange } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { sayingIn } from '../beside/said-beside.js';
import { bareSignatureIn, signatureIn, signed } from './dash.js';

/** A site may set its whole story as a quotation: from this share of the text on, the form says nothing. */
const MOST = 0.5;
/** Share of a set-off paragraph that the model must have given to a clause outside it, for the clause to own the whole. */
const HELD = 0.5;

/**
 * What a page sets off as a quotation (HTML's `blockquote`) is quoted without marks, over as many paragraphs as are set off. It belongs
 * to the name that signs it ("— Mara Holt, mayor"), else to the clause that leads to it ("Holt wrote to members:"); reports inside it
 * are told by whoever is quoted. Without either it is left as it was read.
 */
export const blockQuotation: Refiner = {
  name: 'block-quotation',
  apply: (drafts, flow) => {
    const all = flow.paragraphs.reduce((sum, p) => sum + lengthOf(p), 0);
    for (const [from, to] of runsOf(flow)) {
      const set = flow.paragraphs.slice(from, to);
      if (set.reduce((sum, p) => sum + lengthOf(p), 0) > MOST * all) continue;
      drafts = owned(drafts, flow, set, flow.paragraphs[from - 1]);
    }
    return drafts;
  },
};

/** Neighbouring paragraphs that are set off: indices, the second exclusive. */
function runsOf({ paragraphs }: Flow): [from: number, to: number][] {
  const runs: [number, number][] = [];
  paragraphs.forEach((p, i) => {
    if (p.kind !== 'quote') return;
    const last = runs.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}

function owned(drafts: Draft[], flow: Flow, set: readonly Range[], before: Range | undefined): Draft[] {
  const last = set.at(-1)!;
  const rest = { start: endOfWords(flow, last), end: last.end };
  const signature =
    signatureIn(flow.text, rest) ?? sharedBy(flow.text, last) ?? (set.length > 1 || rest.start > last.start ? bareSignatureIn(flow.text, rest) : undefined);
  const words = set.map((p) => (p === last && signature ? trimRange(flow.text, { start: p.start, end: signature.start }) : { start: p.start, end: p.end }));
  const content = words.filter((p) => p.end > p.start);
  const stands = (d: Draft): boolean => d.cue.some((c) => set.some((p) => holds(p, c)));
  const first = content[0];
  if (!first) return drafts;
  const held = (d: Draft): number => d.content.reduce((sum, c) => sum + overlap(c, first), 0);
  const lead = before && sentencesOf(flow.text, before).at(-1);
  const leads = (d: Draft): boolean => lead !== undefined && /[:,]\s*$/.test(flow.text.slice(lead.start, lead.end)) && d.cue.some((c) => holds(lead, c));
  const holder = drafts.find((d) => !stands(d) && held(d) >= (leads(d) ? 1 : HELD * lengthOf(first)));
  const owner = signature ? signature.draft : (holder ?? leadingTo(flow, before) ?? announced(flow, before));
  if (!owner) return drafts;
  const kept = drafts.filter((d) => d !== owner && d !== holder && !(signature && d.cue.some((c) => overlap(c, signature) > 0)));
  for (const d of kept) if (stands(d)) d.inside = true;
  const outside = owner.content.filter((c) => !set.some((p) => overlap(p, c) > 0));
  return [...kept, Object.assign(owner, { content: [...outside, ...content].sort((a, b) => a.start - b.start), spoken: outside.length === 0 })];
}

/** "A post shared by Mara Holt (@mholt)": how one network signs what it lets pages embed. */
const SHARED = /(?<cue>A (?:post|photo|video|reel) shared by) (?<source>[^()@“”"\n]{2,60}?)\s*\(@[\w.]+\)[^“”"\n]{0,60}$/u;

function sharedBy(text: string, { start, end }: Range): ReturnType<typeof signatureIn> {
  const m = SHARED.exec(text.slice(start, end));
  const draft = m ? signed(m, text, start, { basis: 'post', sure: { cue: 0.95, source: 0.95, content: 0.95 } }) : undefined;
  return draft && { start: draft.cue[0]!.start, end, draft };
}

/** Where a signature in the last set-off paragraph may begin: after its last sentence, or at its head if it is nothing else. */
function endOfWords({ text }: Flow, paragraph: Range): number {
  const end = text.slice(paragraph.start, paragraph.end).search(/(?<=[.!?…]["”’')]{0,2})\s*[—–―-]{1,2}\s*\p{Lu}[^.!?]*$|(?<=["”])\s+\p{Lu}[^.!?“”"]*$/u);
  return end < 0 ? paragraph.start : paragraph.start + end;
}

/** "Holt wrote to members:", the last sentence before what is set off. */
function leadingTo(flow: Flow, before: Range | undefined): Draft | undefined {
  const sentence = before && sentencesOf(flow.text, before).at(-1);
  return sentence && /[:,]\s*$/.test(flow.text.slice(sentence.start, sentence.end)) ? sayingIn(flow.text, sentence) : undefined;
}

/** "When we run it, we get this output:": what a machine prints, or is given. */
const PRINTED = /\b(?:outputs?|code|errors?|commands?|prompt|snippet|log|query|script)\b[^.!?]{0,40}:$/i;

/** "Here is the main part:": a colon leads to words of whom the sentence does not name. */
function announced({ text }: Flow, before: Range | undefined): Draft | undefined {
  const end = before && before.start + text.slice(before.start, before.end).trimEnd().length;
  if (!end || text[end - 1] !== ':' || PRINTED.test(text.slice(before.start, end))) return undefined;
  return { basis: 'colon', source: [], cue: [{ start: end - 1, end }], content: [], sure: { cue: 0.8, source: 0.6, content: 0.9 } };
}
