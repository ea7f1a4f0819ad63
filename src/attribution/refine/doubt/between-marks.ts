import type { Quotation } from '../../../language/index.js';
import { overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { speechLikelihood } from '../../likely/likely.js';
import { type Manner, mannerOf } from '../../likely/manner.js';

/** Words between marks above which they are no title, no coinage and no sign. */
const LONGEST = 12;
export const isShort = ({ inner }: Quotation, { text }: Pick<Flow, 'text'>): boolean =>
  text.slice(inner.start, inner.end).trim().split(/\s+/).length <= LONGEST;

/**
 * "What the chef deems “New Harbour,”", "His riff on “Tin Lantern” sold millions", "Never say, “It will not happen to me.”": read as if somebody said
 * it. A few words between marks are weighed by learnt, named features (likely/marks.ts), and dropped where they are too little likely to be anybody's speech.
 */
export const betweenMarks: Refiner = {
  name: 'between-marks',
  apply: (drafts, flow) => {
    let manner: Manner | undefined;
    const marks = flow.quotations.filter((q) => q.depth === 0 && isShort(q, flow));
    return drafts.filter((d) => {
      const own = d.inside || d.spoken ? [] : marks.filter((q) => d.content.some((c) => overlap(c, q) > 0));
      if (own.length === 0 || callsIt(d, own[0]!, flow) || !d.content.every((c) => own.some((q) => standsIn(c, q)))) return true;
      manner ??= mannerOf(flow);
      return own.some((q) => speechLikelihood(q, d, flow, manner!) >= flow.keeping.speech);
    });
  },
};

/** "what the minister called “…”", "critics dubbed it “…”": whoever calls something so says it. */
const CALLS =
  /^(?:(?:has|have|had)\s)?(?:call(?:s|ed|ing)?|dub(?:s|bed|bing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|term(?:s|ed|ing)?|describ(?:es|ed|ing))\b/iu;
/** Room for a few words between source, verb and marks; UTF-16 code units. */
const NEAR = 20;

const callsIt = ({ source: [source], cue: [cue] }: Draft, { start }: Range, { text }: Flow): boolean =>
  source !== undefined &&
  cue !== undefined &&
  CALLS.test(text.slice(cue.start, cue.end)) &&
  source.end <= cue.start &&
  cue.start - source.end < NEAR &&
  cue.end <= start;

/** Is nothing of a content outside the marks, but white space and a mark? */
const standsIn = (content: Range, marks: Range): boolean => content.start >= marks.start - 1 && content.end <= marks.end + 1;
