import { type Range, trimRange } from '../../../record/index.js';
import type { Flow, Refiner } from '../../attribution.js';

/** A post that a page embeds: its author, as the page reader found the signature, says all of it. */
export const post: Refiner = {
  name: 'post',
  apply: (drafts, flow) => {
    const signature = flow.paragraphs.find((p) => p.post)?.post;
    if (!signature || !flow.paragraphs.every((p) => p.kind === 'embed')) return drafts;
    const { author, handle } = signature;
    const line = flow.paragraphs.find((p) => p.start <= author.start && p.end >= author.end);
    const content = flow.paragraphs.filter((p) => p !== line).flatMap((p) => wordsOf(flow, p));
    if (!line || content.length === 0) return drafts;
    // "—", "A post shared by"; where the name comes first its account shows that it is a signature
    const before = trimRange(flow.text, { start: line.start, end: author.start });
    const signed = {
      basis: 'post' as const,
      source: [{ start: author.start, end: author.end }],
      cue: [before.end > before.start ? before : { start: handle.start, end: handle.end }],
      content,
      spoken: true,
      sure: { cue: 0.95, source: 0.95, content: 0.95 },
    };
    const inside = drafts.filter(({ cue }) => cue[0] && content.some((c) => c.start <= cue[0]!.start && c.end >= cue[0]!.end));
    for (const d of inside) d.inside = true;
    return [...inside, signed];
  },
};

const wordsOf = ({ text }: Flow, { start, end }: Range): Range[] => {
  const range = trimRange(text, { start, end });
  return range.end > range.start && /\p{L}/u.test(text.slice(range.start, range.end)) ? [range] : [];
};
