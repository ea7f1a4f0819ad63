import { type Range, trimRange } from '../../record/index.js';
import type { Draft, Refiner } from '../attribution.js';
import { paragraphAt } from './claims.js';

/** A span never crosses a paragraph's end, holds no white space at its edges, and an attribution without content is none. */
export const tidy: Refiner = {
  name: 'tidy',
  apply: (drafts, flow) => {
    const cut = (ranges: Range[]): Range[] => ranges.flatMap((r) => byParagraph(r)).filter((r) => r.end > r.start);
    const byParagraph = (range: Range): Range[] => {
      const out: Range[] = [];
      for (let i = paragraphAt(flow, range.start); i < flow.paragraphs.length && flow.paragraphs[i]!.start < range.end; i++) {
        const p = flow.paragraphs[i]!;
        out.push(trimRange(flow.text, { start: Math.max(p.start, range.start), end: Math.min(p.end, range.end) }));
      }
      return out;
    };
    // "O'" of "O'Neill": the model reads the name as three words
    const wholeName = (range: Range): Range => {
      const rest = /^(?:(?<=\p{L})['’])?\p{Lu}[\p{L}'’-]*/u.exec(flow.text.slice(range.end, range.end + 40))?.[0];
      return rest && /['’]$|^['’]/.test(flow.text.slice(range.end - 1, range.end) + rest.slice(0, 1))
        ? { start: range.start, end: range.end + rest.length }
        : range;
    };
    // a headline between two paragraphs is nobody's words, unless the headline itself says whose
    const ownsHeading = (range: Range, { cue }: Draft): boolean => {
      const at = paragraphAt(flow, range.start);
      return !['title', 'heading'].includes(flow.paragraphs[at]!.kind) || cue.length === 0 || paragraphAt(flow, cue[0]!.start) === at;
    };
    for (const d of drafts) {
      d.source = cut(d.source)
        .slice(0, 1)
        .filter((s) => ownsHeading(s, d))
        .map(wholeName);
      d.cue = cut(d.cue).slice(0, 1);
      d.content = cut(d.content).filter((c) => ownsHeading(c, d));
    }
    return drafts.filter((d) => d.content.length > 0);
  },
};
