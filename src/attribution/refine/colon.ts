import type { Draft, Refiner } from '../attribution.js';
import { paragraphOf, unclaimed } from './claims.js';

/** A name or a short role, then a colon, at the head of a paragraph or a sentence. */
const LABEL = /(?:^|[.!?]\s+)(?<source>(?:From the desk of |And from )?(?:the\s+)?[\p{Lu}][\p{L}'’.\- ]{1,50}?)(?<cue>:)\s*$/u;

/** `NAME: “…”`: the colon is the cue. */
export const colon: Refiner = {
  name: 'colon',
  apply: (drafts, flow) => {
    const found: Draft[] = [];
    for (const q of unclaimed(drafts, flow)) {
      const from = Math.max(paragraphOf(flow, q).start, q.start - 80);
      const m = LABEL.exec(flow.text.slice(from, q.start));
      const source = m?.groups?.source;
      if (!m || !source) continue;
      const colonAt = from + m.index + m[0].lastIndexOf(':');
      const sourceAt = colonAt - source.length;
      found.push({
        basis: 'colon',
        source: [{ start: sourceAt, end: colonAt }],
        cue: [{ start: colonAt, end: colonAt + 1 }],
        content: [{ start: q.start, end: q.end }],
        sure: { cue: 0.8, source: 0.8, content: 0.9 },
      });
    }
    return [...drafts, ...found];
  },
};
