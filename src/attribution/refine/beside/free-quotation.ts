import { type Quotation, sentencesOf } from '../../../language/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { addContent, claimantOf, extentOf, paragraphAt, paragraphOf, readsAsSentence, unclaimed } from '../../claims.js';

/**
 * A quotation without any cue: “…” standing alone as a sentence or a paragraph. It becomes a statement of its own, without source or
 * cue; where an attribution closes right before it, its speaker is taken to go on (`follows`), else nobody is named.
 */
export const freeQuotation: Refiner = {
  name: 'free-quotation',
  apply: (drafts, flow) => {
    const made: Draft[] = [];
    for (const q of unclaimed(drafts, flow)) {
      const last = made.at(-1);
      if (last && touches(flow, last, q)) {
        addContent(last, q);
        continue;
      }
      if (!(readsAsSentence(flow, q) || isLine(flow, q)) || !standsAlone(flow, q)) continue;
      const draft: Draft = { basis: 'free-quotation', source: [], cue: [], content: [{ start: q.start, end: q.end }], sure: SURE };
      const before = speaksBefore([...drafts, ...made], flow, q);
      if (before) draft.follows = before;
      if (before || flow.keeping.alone) made.push(draft);
    }
    return [...drafts, ...made];
  },
};

const SURE = { cue: 1, source: 0.6, content: 0.7 };

const touches = (flow: Flow, draft: Draft, q: Quotation): boolean => {
  const end = extentOf(draft).end;
  return end <= q.start && flow.text.slice(end, q.start).trim() === '' && (q.continues || !flow.text.slice(end, q.start).includes('\n'));
};

/** “Who is he?” as a whole paragraph: a line of talk, however short. */
function isLine(flow: Flow, q: Quotation): boolean {
  const p = paragraphOf(flow, q);
  const { text } = flow;
  const alone = q.closed && p.kind === 'body' && text.slice(p.start, q.start).trim() === '' && text.slice(q.end, p.end).trim() === '';
  return alone && /^\s*\p{Lu}.*\s.*[.!?…]\s*$/su.test(text.slice(q.inner.start, q.inner.end));
}

/** Begins a paragraph or follows a sentence's end, and a sentence or paragraph ends with it. */
function standsAlone(flow: Flow, q: Quotation): boolean {
  const { text } = flow;
  const p = paragraphOf(flow, q);
  const before = text.slice(Math.max(p.start, q.start - 8), q.start);
  const after = text.slice(q.end, Math.min(p.end, q.end + 8));
  return /(?:^|[.!?:…]\s?["”’)]*)\s*$/.test(before) && (/^\s*$/.test(after) || /^\s+["“(]?\p{Lu}/u.test(after));
}

/** The attribution that ends last before a quotation, in the same or the paragraph before. */
function speaksBefore(drafts: readonly Draft[], flow: Flow, q: Quotation): Draft | undefined {
  const here = paragraphAt(flow, q.start);
  let best: Draft | undefined;
  for (const d of drafts) {
    const { end } = extentOf(d);
    if (end > q.start || here - paragraphAt(flow, end - 1) > 1) continue;
    if (!best || end > extentOf(best).end || (end === extentOf(best).end && d.content.length > best.content.length)) best = d;
  }
  return best && claimsTheFloor(flow, best, here) ? best : undefined;
}

/** In the paragraph before, somebody holds the floor who was quoted directly, or whose words, or whose cue, make its last sentence. */
function claimsTheFloor(flow: Flow, draft: Draft, here: number): boolean {
  const { start, end } = extentOf(draft);
  if (paragraphAt(flow, end - 1) === here || draft.basis === 'free-quotation') return true;
  if (flow.quotations.some((q) => q.depth === 0 && claimantOf(q, [draft]) === draft)) return true;
  const last = sentencesOf(flow.text, flow.paragraphs[paragraphAt(flow, end - 1)]!).at(-1);
  return last !== undefined && start < last.end && Math.max(...draft.cue.map((c) => c.end), 0) > last.start;
}
