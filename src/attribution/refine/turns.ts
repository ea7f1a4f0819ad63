import { overlap, type Range } from '../../record/index.js';
import type { Draft, Flow, Refiner } from '../attribution.js';

/** The label of an interview turn at the head of a paragraph: a name in capitals, or Q and A. */
const LABEL = /^["“]?(?<label>Q|A|Question|Answer|\p{Lu}[\p{Lu}.'’\- ]{1,40})(?<cue>:|\.(?=\s))\s+(?=\S)/u;
/** So many labelled paragraphs make a transcript; one alone is a dateline or a kicker. */
const FEWEST = 2;

/** "HOLT: I kept two." The label is the source, the colon the cue, the rest of the paragraph what is said. */
export const turns: Refiner = {
  name: 'turns',
  apply: (drafts, flow) => {
    const labelled = flow.paragraphs.flatMap((p) => turnIn(flow, p));
    if (labelled.length < FEWEST) return drafts;
    const isInside = (d: Draft): boolean => labelled.some((t) => d.cue.some((c) => overlap(c, t.whole) > 0) || d.content.some((c) => overlap(c, t.whole) > 0));
    return [...drafts.filter((d) => !isInside(d)), ...labelled.map((t) => t.draft)];
  },
};

function turnIn({ text }: Flow, whole: Range): { whole: Range; draft: Draft }[] {
  const m = LABEL.exec(text.slice(whole.start, whole.end));
  const { label, cue } = m?.groups ?? {};
  if (!m || !label || !cue || (cue === '.' && !/^[QA]$/.test(label)) || (label.length > 1 && !/\p{Lu}{2}|^(?:Question|Answer)$/u.test(label))) return [];
  const start = whole.start + m[0].indexOf(label);
  const end = start + label.length;
  const content = { start: whole.start + m[0].length, end: whole.end };
  return [
    {
      whole,
      draft: {
        basis: 'turn',
        source: [{ start, end }],
        cue: [{ start: end, end: end + 1 }],
        content: [content],
        spoken: true,
        sure: { cue: 0.95, source: 0.95, content: 0.95 },
      },
    },
  ];
}
