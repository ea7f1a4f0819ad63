import type { Period } from '../calendar.js';
import { either } from './vocabulary.js';

/** What stands in front of the core of a time phrase. */
export interface Lead {
  readonly preposition: string;
  readonly determiner: string;
  readonly edge: string;
  /** Does the preposition govern the time itself, not a noun behind it ("since Friday", not "since Friday's vote")? */
  readonly governs: boolean;
  /** Code units in front of the core that belong to the phrase. */
  readonly length: number;
}

const PREPOSITION = either('on|in|at|by|since|until|till|before|after|during|over|through|throughout|from|within|around|between|for|to');
const LEAD = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?<p>${PREPOSITION})\\s)?(?:(?<![\\p{L}])(?<d>[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Tt]his|[Tt]hat|\\p{L}{2,20}[’']s)\\s)?` +
    `(?:(?<![\\p{L}])(?<e>(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Hh]eight)\\sof(?:\\sthe)?|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ate\\sin|[Ee]arly\\sin)[\\s-])?$`,
  'u',
);
/** Prepositions that are part of the phrase when they govern it. */
const WITHIN = /^(?:on|in|at|by|since|until|till|before|after|during|over|through|throughout|within|around|between)$/;
/** Forms whose core stands as an adjective before a noun when an article leads it. */
const ADJECTIVE = /^(?:year|month|weekday|range of years|holiday)$/;

/** Reads what leads a core; `before` ends where the core begins. */
export function leadOf(before: string, after: string, form: string): Lead {
  const m = LEAD.exec(before)!;
  const preposition = (m.groups?.p ?? '').toLowerCase();
  const determiner = (m.groups?.d ?? '').toLowerCase();
  const edge = (m.groups?.e ?? '').toLowerCase();
  const adjective = /^[’']s?\s/.test(after) || (ADJECTIVE.test(form) && determiner !== '' && edge === '');
  const governs = WITHIN.test(preposition) && !adjective;
  const own = m.groups?.e ? m[0].length - m[0].lastIndexOf(m.groups.e) : 0;
  const article = /^the$/.test(determiner) && !adjective ? m[0].length - (m.groups?.p ? m.groups.p.length + 1 : 0) : own;
  return { preposition, determiner, edge, governs, length: governs && (determiner === '' || determiner === 'the') ? m[0].length : article };
}

/** The period that the lead makes of the core's: its edge, what follows it, what comes before it. */
export function bounded({ from, to }: Period, { preposition, edge, governs }: Lead): Period {
  if (edge.startsWith('end')) return bounded({ from: to, to }, { preposition, edge: '', governs } as Lead);
  if (/^(?:beginning|start)/.test(edge)) return bounded({ from, to: from }, { preposition, edge: '', governs } as Lead);
  if (!governs) return { from, to };
  if (preposition === 'since') return { from, to: null };
  if (/^(?:until|till|through)$/.test(preposition)) return { from: null, to };
  if (preposition === 'before') return { from: null, to: from === null ? null : from - 1 };
  if (preposition === 'after') return { from: to === null ? null : to + 1, to: null };
  return { from, to };
}
