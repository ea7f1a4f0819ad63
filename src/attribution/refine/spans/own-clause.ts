import type { Quotation } from '../../../language/index.js';
import { holds, lengthOf, overlap, type Range, trimRange } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { addContent, claimantOf } from '../../claims.js';
import { clauseBehind } from '../beside/said-beside.js';

/**
 * “Fine,” smiled Roe. “No way,” snapped Dunn.: a closed quotation with its own verb and name right behind it is theirs, so two of them
 * are never one statement. Whoever else was given the words loses them.
 */
export const ownClause: Refiner = {
  name: 'own-clause',
  apply: (drafts, flow) => {
    for (const q of flow.quotations.filter((x) => x.depth === 0 && x.opened)) {
      const clause = clauseBehind(flow, q);
      if (!clause) continue;
      const own = drafts.find((d) => !d.inside && meets(d.cue, clause.cue));
      const whole = { start: q.start, end: Math.max(clause.cue[0]!.end, clause.source[0]!.end) };
      const strangers = drafts.filter(
        (d) => d !== own && !d.inside && meets(d.content, [q.inner]) && !standsWithin(d, whole) && !meets(d.source, clause.source),
      );
      if (strangers.length === 0) continue;
      for (const d of strangers) d.content = d.content.flatMap((c) => without(c, whole, flow));
      if (own) addContent(own, q);
      else drafts.push(clause);
    }
    for (const q of flow.quotations.filter((x) => x.depth === 0)) leadTo(q, drafts, flow);
    return drafts.filter((d) => d.content.length > 0);
  },
};

/** “It is,” Holt said. No name, he said, | “hides what it is.”: words that a clause leads up to are that clause's, not an earlier one's. */
function leadTo(q: Quotation, drafts: readonly Draft[], flow: Flow): void {
  const claimant = claimantOf(q, drafts);
  const before = claimant?.cue[0];
  if (!before || before.end > q.start) return;
  const own = drafts.find(({ inside, cue, source }) => {
    const at = cue[0];
    if (inside || !at || !source[0] || at.start <= before.end || at.end > q.start || !/^[,:]\s$/.test(flow.text.slice(at.end, q.start))) return false;
    // “Yes,” he wrote, “we do.”: what tells of the words before goes on with them
    const start = Math.min(source[0].start, at.start);
    return !/["”’']\s$/.test(flow.text.slice(Math.max(0, start - 2), start));
  });
  if (!own || claimant.content.every((c) => holds(q, c))) return;
  claimant.content = claimant.content.flatMap((c) => without(c, q, flow));
  addContent(own, q);
}

const meets = (a: readonly Range[], b: readonly Range[]): boolean => a.some((x) => b.some((y) => overlap(x, y) > 0));
/** Somebody reports the whole of it, verb and name too: that is an attribution inside theirs. */
const standsWithin = ({ content }: Draft, whole: Range): boolean => content.some((c) => overlap(c, whole) === lengthOf(whole));

/** What is left of a range on either side of another, where letters are left. */
function without(range: Range, gone: Range, { text }: Flow): Range[] {
  if (overlap(range, gone) === 0) return [range];
  return [
    { start: range.start, end: Math.max(range.start, gone.start) },
    { start: Math.min(range.end, gone.end), end: range.end },
  ]
    .map((r) => trimRange(text, r))
    .filter((r) => /[\p{L}\p{N}]/u.test(text.slice(r.start, r.end)));
}
