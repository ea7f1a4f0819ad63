import { type Range, trimRange } from '../../../record/index.js';
import type { Draft, Refiner } from '../../attribution.js';
import { paragraphAt, paragraphOf } from '../../claims.js';
import { oneSource } from './one-source.js';
import { withEdges } from './source-edges.js';

/** A conjunction opens what follows: of 19,880 contents marked by hand none ends with one ("border closure | as talks stall"). */
const OPENS_NEXT = /[,\s]+(?:as|and|but|or|because|although|amid)$/u;

/** "Reyes | neither confirmed nor denied": the word belongs to the verbs. */
const NEITHER = /\sneither$/u;

/** "I can|’t wait", "I’|m happy": none of 25,000 contents marked by hand begins within a contraction. */
const WITHIN_CONTRACTION = /(?:(?<=\p{L})['’]|(?<=\p{L}['’]))(?:t|m|s|d|re|ve|ll)(?!\p{L})\s*/uy;

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
    // "S. | Prysk": initials before a surname read as the end of a sentence; "to the U.S. | He said" is one
    const withInitials = (range: Range): Range => {
      const before = flow.text.slice(Math.max(paragraphOf(flow, range).start, range.start - 12), range.start);
      const initials = /^(?!(?:He|She|They|It|We|I)(?!\p{L}))\p{Lu}/u.test(flow.text.slice(range.start, range.end))
        ? /(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,3}$/u.exec(before)?.[0]
        : undefined;
      return initials ? { start: range.start - initials.length, end: range.end } : range;
    };
    const behindContraction = ({ start, end }: Range): Range => {
      WITHIN_CONTRACTION.lastIndex = start;
      return { start: start + (WITHIN_CONTRACTION.exec(flow.text)?.[0].length ?? 0), end };
    };
    const withoutNext = ({ start, end }: Range): Range => ({ start, end: end - (OPENS_NEXT.exec(flow.text.slice(start, end))?.[0].length ?? 0) });
    // a headline between two paragraphs is nobody's words unless it says itself whose, and it says nothing of the paragraph below it
    const isHeading = (at: number): boolean => ['title', 'heading'].includes(flow.paragraphs[at]!.kind);
    const ownsHeading = (range: Range, { cue }: Draft): boolean => {
      if (cue.length === 0) return true;
      const [at, cueAt] = [paragraphAt(flow, range.start), paragraphAt(flow, cue[0]!.start)];
      return at === cueAt || !(isHeading(at) || isHeading(cueAt));
    };
    // of 18,401 sources of PolNeAR train ten stand in another paragraph than their cue, three of them labels with a colon
    const sameParagraph = (source: Range, { cue }: Draft): boolean =>
      !cue[0] || paragraphAt(flow, source.start) === paragraphAt(flow, cue[0].start) || /^\P{L}*$/u.test(flow.text.slice(cue[0].start, cue[0].end));
    for (const d of drafts) {
      d.cue = cut(d.cue).slice(0, 1);
      const own = cut(d.source).filter((s) => ownsHeading(s, d) && sameParagraph(s, d));
      d.source = oneSource(flow.text, own, d.cue[0])
        .flatMap((s) => withEdges(flow.text, s, paragraphOf(flow, s)))
        .map(wholeName)
        .map(withInitials);
      const [source, cue] = [d.source[0], d.cue[0]];
      if (source && cue?.start === source.end + 1 && NEITHER.test(flow.text.slice(source.start, source.end))) {
        const end = source.end - ' neither'.length;
        d.source = [{ start: source.start, end }];
        d.cue = [{ start: end + 1, end: cue.end }];
      }
      d.content = cut(d.content)
        .filter((c) => ownsHeading(c, d))
        .map(behindContraction)
        .map(withoutNext)
        .filter((c) => c.end > c.start);
    }
    return drafts.filter((d) => d.content.length > 0);
  },
};
