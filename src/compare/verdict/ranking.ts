import type { Range } from '../../record/index.js';
import type { Reading } from '../align/reading.js';
import { LIMITS } from './limits.js';
import type { Match } from './matches.js';
import type { Facts, Judgement, Verdict } from './verdicts.js';

/** A quotation judged at one place. */
export interface Judged {
  readonly facts: Facts;
  readonly judgement: Judgement;
  readonly reading: Reading;
  readonly matches: readonly Match[];
}

/** How good an explanation a verdict is: the wording of the claimed speaker first, then the wording of another, then what was changed. */
const RANK: Record<Verdict, number> = {
  verbatim: 0,
  elided: 0,
  bracketed: 0,
  'too-short': 0,
  trimmed: 2,
  misattributed: 3, // with a change of wording it is no better than an alteration: see `better`
  altered: 4,
  reversed: 4,
  spliced: 4,
  paraphrased: 5,
  'not-found': 6,
};

/** Order of places, best first; equal ones by place. */
export function better(a: Judged, b: Judged): number {
  const rank = ({ judgement: { verdict }, facts, reading }: Judged): number =>
    RANK[verdict] +
    (facts.context && RANK[verdict] === 0 ? 1 : 0) -
    (facts.elsewhere && verdict === 'not-found' ? 1 : 0) +
    (verdict === 'misattributed' && reading.edits.some((e) => e.kind !== 'delete') ? 1 : 0);
  return rank(a) - rank(b) || b.reading.score - a.reading.score || (a.reading.kept[0]?.[1] ?? 0) - (b.reading.kept[0]?.[1] ?? 0);
}

/** Share kept, or evidence of sense, from which the place nearest to a quotation that was not found is shown: below, nothing resembles it. */
const NEAREST = { coverage: 0.5, kept: 4, sense: 0.4 } as const;
const resembles = ({ facts: f }: Judged): boolean => (f.coverage >= NEAREST.coverage && f.kept >= NEAREST.kept) || f.sense >= NEAREST.sense;

/** The best place, and others that keep as much as counts for an alteration. Of a quotation that was not found, what comes nearest to it. */
export function shown(judged: readonly Judged[], most: number): Match[] {
  const worth = judged.filter((j) => j.judgement.verdict !== 'not-found' || j.facts.elsewhere);
  const solid = worth.length > 0 ? worth.filter((j, i) => i === 0 || j.facts.coverage >= LIMITS.altered) : judged.filter(resembles).slice(0, 1);
  const out: Match[] = [];
  for (const match of solid.flatMap((j) => j.matches)) {
    if (out.length < most && !out.some((m) => m.source === match.source && overlaps(m.spans, match.spans))) out.push(match);
  }
  return out;
}

const overlaps = (a: readonly Range[], b: readonly Range[]): boolean => a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
