import type { Quotation } from '../../../language/index.js';
import { holds, overlap } from '../../../record/index.js';
import type { Flow, Refiner } from '../../attribution.js';
import { claimantOf, paragraphAt } from '../../claims.js';

/**
 * “Did you ring?” asked Holt. / “I did.” A question and what follows it, closed and opened anew in the next paragraph, are not one breath: the
 * paragraph that has no clause of its own is left free.
 */
export const repartee: Refiner = {
  name: 'repartee',
  apply: (drafts, flow) => {
    const top = flow.quotations.filter((q) => q.depth === 0);
    for (let i = 1; i < top.length; i++) {
      const [before, q] = [top[i - 1]!, top[i]!];
      const draft = claimantOf(q, drafts);
      if (!draft || claimantOf(before, drafts) !== draft || !answers(flow, before, q)) continue;
      const free = [before, q].find((x) => isAlone(flow, x) && !draft.cue.some((c) => paragraphAt(flow, c.start) === paragraphAt(flow, x.start)));
      const left = free && draft.content.filter((c) => overlap(c, free) === 0);
      if (left && left.length > 0) draft.content = left;
    }
    return drafts;
  },
};

const asks = ({ text }: Flow, { inner }: Quotation): boolean => /\?\s*$/.test(text.slice(inner.start, inner.end));

const answers = (flow: Flow, before: Quotation, q: Quotation): boolean =>
  before.closed && !q.continues && paragraphAt(flow, q.start) === paragraphAt(flow, before.start) + 1 && asks(flow, before) !== asks(flow, q);

/** Is a quotation all that its paragraph holds? */
function isAlone({ text, paragraphs }: Flow, q: Quotation): boolean {
  const p = paragraphs[paragraphAt({ paragraphs }, q.start)]!;
  return holds(p, q) && text.slice(p.start, q.start).trim() === '' && text.slice(q.end, p.end).trim() === '';
}
