import { givenName, HEAD_END, isPersonNoun, type Quotation, roleNounOf } from '../../../language/index.js';
import { overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { claimantOf, paragraphAt, unclaimed } from '../../claims.js';
import { labelsSomebody } from '../../label.js';

/** A dash and a name, to the end of the paragraph ("— Mara Holt, mayor"). */
const SIGNATURE = /^[\s.,]*(?<cue>[—–―]|--?)\s*(?<source>\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,4}(?:,\s(?:[^.!?“”"]|\.(?=\p{L})){1,80})?)\s*\.?$/u;
/** What somebody is, who is not named ("-- Senior engineer working on harbour cranes"). */
const ROLE_SIGNATURE = /^[\s.,]*(?<cue>[—–―]|--?)\s*(?<source>\p{Lu}\p{Ll}[^.!?“”":;]{3,120})\.?$/u;
/** A full name, and at most what its bearer is, with nothing before it and nothing behind ("Mara Holt, mayor of Velm", "From Mara Holt, mayor of Velm"). */
const BARE =
  /^\s*(?:From\s)?(?<source>\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|de|van|von|der|al|el|bin|da|du|\p{Lu}[\p{L}'’-]+)){1,3})(?:,\s[^.!?:;“”"]{1,120}|\s\([^)“”"]{1,120}\))?\s*$/u;
/** A signature is shorter than this, in UTF-16 code units. */
const LONGEST = 160;

/** After a quotation that ends its sentence, or in a paragraph of its own below it: who said it, behind a dash. */
export const dash: Refiner = {
  name: 'dash',
  apply: (drafts, flow) => {
    for (const q of flow.quotations) if (q.depth === 0) leave(q, drafts, flow);
    const free = unclaimed(drafts, flow);
    const above = namesStandAbove(free, flow);
    return [
      ...drafts,
      ...free.flatMap((q) => {
        const bare = above ? creditOver(flow, q) : fillsParagraph(flow, q) ? bareBelow(flow, q) : undefined;
        const found = signatureIn(flow.text, behind(flow, q.end)) ?? bare;
        return found ? [{ ...found.draft, content: [{ start: q.start, end: q.end }] }] : [];
      }),
    ];
  },
};

/** “…,” said Roe. / “We never gave up.” - Ada Pike: words with a signature of their own are nobody's of another paragraph. */
function leave(q: Quotation, drafts: readonly Draft[], flow: Flow): void {
  const here = paragraphAt(flow, q.start);
  const claimant = claimantOf(q, drafts);
  const rest = claimant?.content.filter((c) => overlap(c, q) === 0) ?? [];
  const sort = isSort(claimant, flow);
  const signature = rest.length > 0 || claimant?.source.length === 0 || sort ? signatureIn(flow.text, behind(flow, q.end)) : undefined;
  if (signature && claimant!.cue.every((c) => (sort || paragraphAt(flow, c.start) !== here) && overlap(c, signature) === 0)) claimant!.content = rest;
}

/** "User review: “…” — Ada P., clerk": a label that tells what the words are, and not whose. */
const isSort = (d: Draft | undefined, { text }: Flow): boolean =>
  d?.source[0] !== undefined &&
  d.cue[0] !== undefined &&
  /^:\s*$/.test(text.slice(d.source[0].end, d.cue[0].end)) &&
  !labelsSomebody(text, text.slice(d.source[0].start, d.source[0].end));

/** What is left of the paragraph; where nothing is, the next one. */
function behind(flow: Flow, place: number): Range {
  const at = paragraphAt(flow, place - 1);
  const end = flow.paragraphs[at]!.end;
  return flow.text.slice(place, end).trim() === '' ? (flow.paragraphs[at + 1] ?? { start: place, end }) : { start: place, end };
}

/** A name below, but not where it heads the next section. */
function bareBelow(flow: Flow, q: Range): ReturnType<typeof bareSignatureIn> {
  const below = behind(flow, q.end);
  return flow.paragraphs.some((p) => p.kind === 'heading' && p.start === below.start) ? undefined : bareSignatureIn(flow.text, below);
}

/** Does a page set names over the quotations rather than under them? The first of them tells: both have a name on either side further down. */
function namesStandAbove(free: readonly Range[], flow: Flow): boolean {
  const first = free.find((q) => creditOver(flow, q) !== undefined || (fillsParagraph(flow, q) && bareBelow(flow, q) !== undefined));
  return first !== undefined && creditOver(flow, first) !== undefined;
}

/** "Mara Holt, Velm Bank" as the heading or the line over a quotation that is nothing else. */
function creditOver(flow: Flow, q: Range): ReturnType<typeof bareSignatureIn> {
  const above = flow.paragraphs[paragraphAt(flow, q.start) - 1];
  const last = flow.paragraphs[paragraphAt(flow, q.end - 1)]!;
  const alone = flow.text.slice(q.end, last.end).trim() === '' && fillsParagraph(flow, q);
  return alone && above ? bareSignatureIn(flow.text, above, above.kind === 'heading') : undefined;
}

/** A quotation that begins its paragraph, in which no other stands. */
function fillsParagraph(flow: Flow, q: Range): boolean {
  const p = flow.paragraphs[paragraphAt(flow, q.start)]!;
  return p.start === q.start && !flow.quotations.some((o) => o.depth === 0 && o.start > q.start && o.start < p.end);
}

/**
 * A signature without a dash: only a name that people bear, or one with an office behind it.
 *
 * @param credited does it stand where a name with anything behind it is somebody's ("Mara Holt, Velm Bank" over a quotation)?
 */
export function bareSignatureIn(text: string, { start, end }: Range, credited = false): (Range & { readonly draft: Draft }) | undefined {
  const m = end - start > LONGEST ? null : BARE.exec(text.slice(start, end));
  const source = m?.groups?.source;
  if (!m || !source) return undefined;
  const words = m[0].trim().match(/[\p{L}-]+/gu)!;
  if (givenName(words[0]!) === undefined && !(credited && m[0].includes(',')) && !words.some((w) => roleNounOf(w) !== undefined)) return undefined;
  const at = start + m[0].indexOf(source);
  const draft: Draft = { basis: 'dash', source: [{ start: at, end: at + source.length }], cue: [], content: [], sure: { cue: 0.8, source: 0.8, content: 0.9 } };
  return { start: at, end, draft };
}

/** A range that is a signature and nothing else: where it stands, and an attribution of it whose content is still to be given. */
export function signatureIn(text: string, { start, end }: Range): (Range & { readonly draft: Draft }) | undefined {
  const words = text.slice(start, end);
  const m = end - start > LONGEST ? null : (SIGNATURE.exec(words) ?? roleSignature(words));
  const draft = m ? signed(m, text, start, { basis: 'dash', sure: { cue: 0.8, source: 0.8, content: 0.9 } }) : undefined;
  return draft && { start: draft.cue[0]!.start, end, draft };
}

function roleSignature(words: string): RegExpExecArray | null {
  const m = ROLE_SIGNATURE.exec(words);
  const head = m ? m.groups!.source!.split(HEAD_END)[0]! : '';
  return head.split(/\s+/).some((w) => /^\p{Ll}/u.test(w) && isPersonNoun(w)) ? m : null;
}

/**
 * The attribution that a signature makes, its content still to be given.
 *
 * @param m of a form with the groups `cue` and `source`, the cue first
 * @param from where in the text the form was tried
 */
export function signed(m: RegExpExecArray, text: string, from: number, as: Pick<Draft, 'basis' | 'sure'>): Draft | undefined {
  const { cue, source } = m.groups ?? {};
  if (!cue || !source) return undefined;
  const cueAt = from + m.index + m[0].indexOf(cue);
  const sourceAt = text.indexOf(source, cueAt + cue.length);
  return { ...as, source: [{ start: sourceAt, end: sourceAt + source.length }], cue: [{ start: cueAt, end: cueAt + cue.length }], content: [] };
}
