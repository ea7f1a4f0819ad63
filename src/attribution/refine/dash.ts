import type { Range } from '../../record/index.js';
import type { Draft, Flow, Refiner } from '../attribution.js';
import { paragraphAt, unclaimed } from './claims.js';

/** A dash and a name, to the end of the paragraph ("— Mara Holt, mayor"). */
const SIGNATURE = /^\s*(?<cue>[—–―]|--?)\s*(?<source>\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,4}(?:,\s[^.!?“”"]{1,80})?)\s*\.?$/u;
/** A signature is shorter than this, in UTF-16 code units. */
const LONGEST = 160;

/** After a quotation that ends its sentence, or in a paragraph of its own below it: who said it, behind a dash. */
export const dash: Refiner = {
  name: 'dash',
  apply: (drafts, flow) => [
    ...drafts,
    ...unclaimed(drafts, flow).flatMap((q) => {
      const found = signatureIn(flow.text, behind(flow, q.end));
      return found ? [{ ...found.draft, content: [{ start: q.start, end: q.end }] }] : [];
    }),
  ],
};

/** What is left of the paragraph; where nothing is, the next one. */
function behind(flow: Flow, place: number): Range {
  const at = paragraphAt(flow, place - 1);
  const end = flow.paragraphs[at]!.end;
  return flow.text.slice(place, end).trim() === '' ? (flow.paragraphs[at + 1] ?? { start: place, end }) : { start: place, end };
}

/** A range that is a signature and nothing else: where it stands, and an attribution of it whose content is still to be given. */
export function signatureIn(text: string, { start, end }: Range): (Range & { readonly draft: Draft }) | undefined {
  const m = end - start > LONGEST ? null : SIGNATURE.exec(text.slice(start, end));
  const { cue, source } = m?.groups ?? {};
  if (!m || !cue || !source) return undefined;
  const cueAt = start + m[0].indexOf(cue);
  const sourceAt = text.indexOf(source, cueAt + cue.length);
  const draft: Draft = {
    basis: 'dash',
    source: [{ start: sourceAt, end: sourceAt + source.length }],
    cue: [{ start: cueAt, end: cueAt + cue.length }],
    content: [],
    sure: { cue: 0.8, source: 0.8, content: 0.9 },
  };
  return { start: cueAt, end, draft };
}
