import type { Query } from '../sources/evidence.js';
import { type SourceIndex, sourceOf, speakerAt } from '../sources/source-index.js';
import { negationsIn } from '../words/lexicon.js';
import type { Alignment } from './alignment.js';
import type { Edit } from './edit.js';
import { type Gap, type Part, partsOf } from './gaps.js';
import { governorsCut } from './governors.js';
import { type Joint, jointOf, SHORT_CUT } from './joints.js';
import { evidenceOf, type Kept, type KeptEvidence } from './kept.js';
import { markMoves } from './moves.js';
import { negationChange, swapsOpposites, swapsSynonyms, turnedClauses } from './polarity.js';
import { type TierName, tiersNeeded } from './tiers.js';
import { isNameInDraft, isNameInSource, touchesOf } from './touches.js';

/** An alignment read: what was kept, what was changed, where it leaps. */
export interface Reading extends KeptEvidence {
  readonly score: number;
  /** Pairs of kept words, in the order of the quotation. */
  readonly kept: readonly (readonly [q: number, t: number])[];
  /** Runs of tokens of the sources, first and last inclusive, in the order of the quotation. */
  readonly runs: readonly (readonly [from: number, to: number])[];
  readonly edits: readonly Edit[];
  readonly joints: readonly Joint[];
  readonly tiers: ReadonlySet<TierName>;
  /** By how many negations each clause changed that was turned by it, marked edits taken in. */
  readonly negations: readonly number[];
  /** Words left out with no mark that bore on words kept. */
  readonly governors: readonly string[];
  readonly opposites: boolean;
  /** Changes in which a word of the same sense took a word's place. */
  readonly synonyms: number;
}

/** Words of another speaker that may stand between two of one's own without making two places of them: an interruption. */
const INTERRUPTION_WORDS = 30;

/** Reads an alignment. */
export function readAlignment(index: SourceIndex, query: Query, alignment: Alignment): Reading {
  const parts = partsOf(index, query, alignment.steps);
  const kept = parts.flatMap((p) => (p.kind === 'kept' ? p.pairs : []));
  const interruptions = new Set<Gap>(parts.flatMap((p) => (p.kind === 'gap' && isInterruption(index, p.gap) ? [p.gap] : [])));
  const gaps = parts
    .flatMap((p) => (p.kind === 'gap' && !interruptions.has(p.gap) ? [withoutKept(p.gap, kept)] : []))
    .filter((g) => g.draft.length + g.source.length > 0);
  const edits = markMoves(
    index,
    query,
    gaps.map((g) => editOf(index, query, g)),
    kept,
  );
  const tiers = tiersNeeded(index, query, kept);
  if (interruptions.size > 0) tiers.add('interruption');
  const joints = jointsOf(index, parts, interruptions);
  const still = edits.filter((e) => e.kind !== 'move');
  return {
    score: alignment.score,
    kept,
    runs: runsOf(parts, interruptions),
    edits,
    joints,
    tiers,
    negations: turnedClauses(index, [...still.map((e) => [placeOf(e, kept), negationChange(index, query, e)] as const), ...swallowed(index, joints, edits)]),
    governors: governorsCut(index, still),
    synonyms: still.filter((e) => e.marked === undefined && swapsSynonyms(index, query, e)).length,
    opposites: still.some((e) => swapsOpposites(index, query, e)),
    ...evidenceOf(index, query, withMoved(kept, edits)),
  };
}

/** Words passed over at one place and kept at another were not left out: the quotation has them elsewhere. */
function withoutKept(gap: Gap, kept: Reading['kept']): Gap {
  const tokens = new Set(kept.map(([, t]) => t));
  return gap.source.some((t) => tokens.has(t)) ? { ...gap, source: gap.source.filter((t) => !tokens.has(t)) } : gap;
}

/** Words in another place are kept words all the same. */
const withMoved = (kept: Kept, edits: readonly Edit[]): Kept =>
  [...kept, ...edits.filter((e) => e.kind === 'move').flatMap((e) => e.draft.map((q, i) => [q, e.source[i]!] as const))].sort((a, b) => a[0] - b[0]);

/** Where an edit stands in the sources: words put in stand where the kept word before them does. */
const placeOf = ({ draft, source }: Edit, kept: Kept): number => source[0] ?? kept.findLast(([q]) => q < draft[0]!)?.[1] ?? kept[0]?.[1] ?? 0;

/** Negations that an ellipsis swallows all but alone: "will … go" for "will not go". */
function swallowed(index: SourceIndex, joints: readonly Joint[], edits: readonly Edit[]): [token: number, change: number][] {
  const told = new Set(edits.flatMap((e) => e.source));
  return joints
    .filter((j) => j.marked && j.dropped <= SHORT_CUT)
    .map((j) => {
      const left = Array.from({ length: j.dropped }, (_, i) => j.before + 1 + i).filter((t) => !told.has(t));
      return [j.before + 1, -negationsIn(left.map((t) => index.vocabulary[index.words[t]!]!))];
    });
}

function editOf(index: SourceIndex, query: Query, gap: Gap): Edit {
  const { draft, source } = gap;
  const kind = draft.length === 0 ? 'delete' : source.length === 0 ? 'insert' : 'replace';
  const names = { draft: draft.some((q) => isNameInDraft(index, query, q)), source: source.some((t) => isNameInSource(index, t)) };
  const words = draft.map((q) => query.quotation.tokens.norms[q]!);
  const theirs = source.map((t) => index.vocabulary[index.words[t]!]!);
  const touches = touchesOf(words, theirs, names);
  const share = words.some((w) => theirs.includes(w));
  const swapsFact =
    (names.draft && names.source && !share) || (touches.includes('number') && words.some((w) => w.startsWith('#')) && theirs.some((w) => w.startsWith('#')));
  return { ...gap, kind, touches, swapsFact };
}

/** Are the words left out another speaker's, between two runs of one and the same speaker? */
function isInterruption(index: SourceIndex, { draft, source }: Gap): boolean {
  if (draft.length > 0 || source.length === 0 || source.length > INTERRUPTION_WORDS) return false;
  const [first, last] = [source[0]!, source.at(-1)!];
  const at = sourceOf(index, first);
  const before = speakerAt(index, first - 1, at);
  if (before === undefined || speakerAt(index, last + 1, at) !== before) return false;
  return source.every((t) => speakerAt(index, t, at) !== before);
}

/** Runs of the sources, parted wherever words were left out or the quotation leaps. */
function runsOf(parts: readonly Part[], interruptions: ReadonlySet<Gap>): [number, number][] {
  const out: [number, number][] = [];
  let open = false;
  for (const part of parts) {
    if (part.kind === 'leap' || (part.kind === 'gap' && part.gap.draft.length === 0 && !interruptions.has(part.gap))) {
      open = false;
      continue;
    }
    const tokens = part.kind === 'kept' ? part.pairs.map(([, t]) => t) : part.gap.source;
    if (tokens.length === 0) continue;
    const last = out.at(-1);
    if (open && last) last[1] = Math.max(last[1], tokens.at(-1)!);
    else out.push([tokens[0]!, tokens.at(-1)!]);
    open = true;
  }
  return out;
}

function jointsOf(index: SourceIndex, parts: readonly Part[], interruptions: ReadonlySet<Gap>): Joint[] {
  const out: Joint[] = [];
  let before = -1;
  let leap: { marked: boolean } | undefined;
  for (const part of parts) {
    if (part.kind === 'leap') leap = part;
    else if (part.kind === 'gap') {
      const { draft, source, marked } = part.gap;
      if (before >= 0 && draft.length === 0 && source.length > 0 && !interruptions.has(part.gap))
        out.push(jointOf(index, source[0]! - 1, source.at(-1)! + 1, marked !== undefined));
      if (leap && before >= 0 && source.length > 0) {
        out.push(jointOf(index, before, source[0]!, leap.marked));
        leap = undefined;
      }
      if (source.length > 0) before = source.at(-1)!;
    } else {
      const first = part.pairs[0]![1];
      if (leap && before >= 0) out.push(jointOf(index, before, first, leap.marked));
      leap = undefined;
      before = part.pairs.at(-1)![1];
    }
  }
  return out;
}

/** The reading of a quotation that was found nowhere. */
export const NOTHING_READ: Reading = {
  score: 0,
  kept: [],
  runs: [],
  edits: [],
  joints: [],
  tiers: new Set(),
  negations: [],
  governors: [],
  opposites: false,
  synonyms: 0,
  coverage: 0,
  contentKept: 0,
  keptWords: 0,
  namesKept: 0,
  foreign: 0,
  longestRun: 0,
  averageRun: 0,
  dense: false,
};
