import type { Draft, Refiner } from '../attribution.js';
import { paragraphOf, unclaimed } from './claims.js';

/** After a quotation that ends its sentence: a dash and a name, to the end of the paragraph ("“…” — Mara Holt, mayor"). */
const SIGNATURE = /^\s*(?<cue>[—–―]|--?)\s*(?<source>\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,4}(?:,\s[^.!?“”"]{1,80})?)\s*\.?$/u;

export const dash: Refiner = {
  name: 'dash',
  apply: (drafts, flow) => {
    const found: Draft[] = [];
    for (const q of unclaimed(drafts, flow)) {
      const rest = flow.text.slice(q.end, paragraphOf(flow, q).end);
      const m = rest.length > 160 ? null : SIGNATURE.exec(rest);
      const { cue, source } = m?.groups ?? {};
      if (!m || !cue || !source) continue;
      const cueAt = q.end + rest.indexOf(cue);
      const sourceAt = cueAt + cue.length + rest.slice(cueAt - q.end + cue.length).indexOf(source);
      found.push({
        basis: 'dash',
        source: [{ start: sourceAt, end: sourceAt + source.length }],
        cue: [{ start: cueAt, end: cueAt + cue.length }],
        content: [{ start: q.start, end: q.end }],
        sure: { cue: 0.8, source: 0.8, content: 0.9 },
      });
    }
    return [...drafts, ...found];
  },
};
