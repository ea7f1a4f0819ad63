import { sentenceAt } from '../../language/index.js';
import { holds } from '../../record/index.js';
import type { Draft, Flow, Refiner } from '../attribution.js';
import { paragraphOf } from './claims.js';

const PARTICIPLE = /^(?:also\s|then\s|later\s)?\p{Ll}{2,}ing\b/u;

/** "It attacked the mayor, saying …": a participle without a subject of its own has the subject of the attribution before it in the sentence. */
export const participle: Refiner = {
  name: 'participle',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const cue = draft.cue[0];
      if (draft.source.length > 0 || !cue || !PARTICIPLE.test(flow.text.slice(cue.start, cue.end))) continue;
      if (!/,\s(?:and\s|but\s|while\s)?$/.test(flow.text.slice(Math.max(0, cue.start - 8), cue.start))) continue;
      const before = lastBefore(draft, drafts, flow);
      if (before) draft.source = [...before.source];
    }
    return drafts;
  },
};

function lastBefore({ cue }: Draft, drafts: readonly Draft[], flow: Flow): Draft | undefined {
  const place = cue[0]!;
  const sentence = sentenceAt(flow.text, paragraphOf(flow, place), place.start);
  const fits = (d: Draft): boolean => {
    const [source, c] = [d.source[0], d.cue[0]];
    return source !== undefined && c !== undefined && source.start >= sentence.start && c.end <= place.start && !d.content.some((x) => holds(x, place));
  };
  return drafts.filter(fits).sort((a, b) => b.cue[0]!.start - a.cue[0]!.start)[0];
}
