import type { Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

const PASSIVE =
  /^(?:(?:has|have|had)\sbeen|is|was|were|are|being|been)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|ut|wn|ld)(?:\s(?:as|that|to\sbe))?$|^(?:dubbed|called|nicknamed|described|branded|labell?ed|hailed|billed|praised|condemned)(?:\sas)?$/u;
const NAMED = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s(?:of|de|van|von|al)?\s?\p{Lu}[\p{L}.’'-]*)*`;
/** "… an “undesirable” body | by | the harbour prosecutor’s office": who did it, with its first words. */
const AGENT = new RegExp(
  String.raw`^(?<between>[^“”".;:,]{0,30}?)\sby\s(?<who>(?:(?:the|an?|its|his|her|their|some|one|another)\s(?:[\p{L}’'-]+\s){0,4}?[\p{L}-]+|(?:[\p{Ll}-]+\s){0,3}${NAMED}))(?=[,.;:]|\s(?:and|but|who|which|in|on|at|as|for|last|this|after|before|when|while)\s|$)`,
  'u',
);

/**
 * "The body was declared “undesirable” by the prosecutor": a passive whose agent stands behind the quoted words is the agent's, who is
 * no part of what was said.
 */
export const byAgent: Refiner = {
  name: 'by-agent',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const cue = draft.cue[0];
      if (!cue || !PASSIVE.test(flow.text.slice(cue.start, cue.end))) continue;
      if (draft.source.length > 0) {
        draft.content = draft.content.map((c) => ({ start: c.start, end: c.end - (/\sby$/.exec(flow.text.slice(c.start, c.end))?.[0].length ?? 0) }));
        continue;
      }
      const found = agentOf(draft, flow, cue.end);
      if (!found) continue;
      draft.source = [found.who];
      draft.content = draft.content.map((c) => ({ start: c.start, end: c.start < found.from ? Math.min(c.end, found.from) : c.end }));
    }
    return drafts;
  },
};

/** Behind the last quotation of the content: whose words it gives, and where the phrase that names them begins. */
function agentOf({ content }: Draft, { text, quotations }: Flow, from: number): { readonly who: Range; readonly from: number } | undefined {
  const last = quotations.findLast(
    (q) => q.depth === 0 && q.closed && q.start >= from && content.some((c) => c.start <= q.inner.start && c.end >= q.inner.end),
  );
  const m = last && AGENT.exec(text.slice(last.end, last.end + REACH));
  const { between, who } = m?.groups ?? {};
  if (!last || !m || between === undefined || !who) return undefined;
  const start = last.end + m[0].length - who.length;
  return { who: { start, end: start + who.length }, from: last.end + between.length };
}

/** As far behind the marks as an agent begins and ends, in UTF-16 code units. */
const REACH = 120;
