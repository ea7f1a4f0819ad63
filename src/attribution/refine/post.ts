import { type Range, trimRange } from '../../record/index.js';
import type { Flow, Refiner } from '../attribution.js';

/** How an embedded post is signed: a dash, who posted it, the account. "— Mara Holt (@maraholt) March 1, 2025" */
const SIGNED = /(?:^|\s)(?<cue>[—–―]|--?)\s?(?<source>\p{L}[^()@\n]{1,60}?)\s\(@\w{1,30}\)/u;

/** A post that a page embeds: whoever signed it says all of it. */
export const post: Refiner = {
  name: 'post',
  apply: (drafts, flow) => {
    if (flow.paragraphs.length === 0 || !flow.paragraphs.every((p) => p.kind === 'embed')) return drafts;
    const at = flow.paragraphs.findIndex((p) => SIGNED.test(flow.text.slice(p.start, p.end)));
    const last = flow.paragraphs[at];
    const m = last && SIGNED.exec(flow.text.slice(last.start, last.end));
    const { cue, source } = m?.groups ?? {};
    if (!last || !m || !cue || !source) return drafts;
    const cueAt = last.start + m.index + m[0].indexOf(cue);
    const sourceAt = last.start + m.index + m[0].indexOf(source, m[0].indexOf(cue) + cue.length);
    const content = wordsBefore(flow, at, cueAt);
    if (content.length === 0) return drafts;
    const signed = {
      basis: 'post' as const,
      source: [{ start: sourceAt, end: sourceAt + source.length }],
      cue: [{ start: cueAt, end: cueAt + cue.length }],
      content,
      spoken: true,
      sure: { cue: 0.95, source: 0.95, content: 0.95 },
    };
    const first = content[0]!.start;
    for (const d of drafts) if (d.cue[0] && d.cue[0].start >= first && d.cue[0].end <= cueAt) d.inside = true;
    return [...drafts.filter((d) => d.inside), signed];
  },
};

/** What stands above the signature, or before it in its own paragraph. */
const wordsBefore = ({ text, paragraphs }: Flow, at: number, cueAt: number): Range[] =>
  paragraphs
    .slice(0, at + 1)
    .map((p) => trimRange(text, { start: p.start, end: Math.min(p.end, cueAt) }))
    .filter((r) => r.end > r.start && /\p{L}/u.test(text.slice(r.start, r.end)));
