import { hull, type Range, type Span, spanOf } from '../record/index.js';
import { align } from './align/alignment.js';
import type { Edit } from './align/edit.js';
import { readAlignment } from './align/reading.js';
import type { TierName } from './align/tiers.js';
import type { Touch } from './align/touches.js';
import { queryOf } from './sources/evidence.js';
import { readQuotation } from './sources/quotation.js';
import { indexSources } from './sources/source-index.js';
import type { Severity } from './verdict/verdicts.js';
import { isReportedShift } from './words/reported.js';

/** A wording: a text, or the ranges of a text that hold it. */
export interface Wording {
  readonly text: string;
  /** UTF-16 code units, in order and without overlaps; the whole text if left out. */
  readonly ranges?: readonly Range[];
}

/** A difference of wording. `a` slices out of the first text, `b` out of the second. */
export interface Difference {
  readonly kind: 'insert' | 'delete' | 'replace' | 'move';
  readonly a?: Span;
  readonly b?: Span;
  readonly touches: readonly Touch[];
  /** A change that reporting itself brings ("I will" told as "he would"): shown, not counted. */
  readonly reported: boolean;
}

/** What became of a wording on its way from `b` to `a`. */
export interface Drift {
  /** 0 the same words, 1 words left out or put on, 2 other words, 3 another number, name, unit or modal, a negation or an opposite. */
  readonly severity: Severity;
  /** Share of the shorter wording that the other has, by weight, 0 to 1. */
  readonly shared: number;
  readonly edits: readonly Difference[];
  readonly tiers: readonly TierName[];
}

/**
 * The word-level difference of two wordings of one utterance, direct or indirect: neighbouring edits merged, moved text as moved.
 * Swapping the two mirrors the edits.
 */
export function diffStatements(a: string | Wording, b: string | Wording): Drift {
  const [first, second] = [wordingOf(a), wordingOf(b)];
  // aligned in one order only, so that the other way round is its mirror and not another of several equal alignments
  return inOrder(first, second) ? drift(first, second) : mirrored(drift(second, first));
}

const wordingOf = (w: string | Wording): Wording => (typeof w === 'string' ? { text: w } : w);

function inOrder(a: Wording, b: Wording): boolean {
  const [x, y] = [blanked(a), blanked(b)];
  return x.length !== y.length ? x.length < y.length : x <= y;
}

/** The text with everything outside its ranges blanked, so that offsets stay. */
function blanked({ text, ranges }: Wording): string {
  if (!ranges) return text;
  let out = '';
  for (const { start, end } of ranges) out += text.slice(out.length, start).replace(/[^\n]/g, ' ') + text.slice(start, end);
  return out + text.slice(out.length).replace(/[^\n]/g, ' ');
}

function mirrored(d: Drift): Drift {
  const kinds = { insert: 'delete', delete: 'insert', replace: 'replace', move: 'move' } as const;
  const edits = d.edits.map(({ kind, a, b, ...rest }) => ({ kind: kinds[kind], ...(b ? { a: b } : {}), ...(a ? { b: a } : {}), ...rest }));
  return { ...d, edits };
}

function drift(a: Wording, b: Wording): Drift {
  const index = indexSources([{ id: 'b', text: blanked(b) }]);
  const text = blanked(a);
  const query = queryOf(index, readQuotation(text, hull(a.ranges ?? []) ?? { start: 0, end: text.length }));
  const size = index.words.length;
  if (size === 0 || query.words.length === 0) return { severity: size === query.words.length ? 0 : 2, shared: 0, edits: [], tiers: [] };
  const reading = readAlignment(index, query, align(index, query, [{ source: 0, from: 0, to: size }], false));
  const { starts, ends } = query.quotation.tokens;
  const wide = withEdges(
    reading.edits,
    reading.kept.map(([, t]) => t),
    size,
  );
  const edits = mergeNeighbours(wide).map(
    (e): Difference => ({
      kind: e.kind,
      ...(e.draft.length > 0 ? { a: spanOf(a.text, { start: starts[e.draft[0]!]!, end: ends[e.draft.at(-1)!]! }) } : {}),
      ...(e.source.length > 0 ? { b: spanOf(b.text, { start: index.starts[e.source[0]!]!, end: index.ends[e.source.at(-1)!]! }) } : {}),
      touches: e.touches,
      reported: isReportedShift(
        e.draft.map((q) => query.quotation.tokens.norms[q]!),
        e.source.map((t) => index.vocabulary[index.words[t]!]!),
      ),
    }),
  );
  return { severity: severityOf(edits, reading.negations.length > 0 || reading.opposites), shared: reading.coverage, edits, tiers: [...reading.tiers] };
}

/** What the second wording has before and after the part that the first covers is left out too. */
function withEdges(edits: readonly Edit[], kept: readonly number[], size: number): Edit[] {
  const used = [...kept, ...edits.flatMap((e) => e.source)];
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const cut = (from: number, to: number): Edit[] =>
    to > from ? [{ kind: 'delete', draft: [], source: Array.from({ length: to - from }, (_, i) => from + i), touches: ['word'], swapsFact: false }] : [];
  return used.length === 0 ? [...edits] : [...cut(0, first), ...edits, ...cut(last + 1, size)];
}

/** Edits with no kept word between them are one to a reader. */
function mergeNeighbours(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const e of edits) {
    const last = out.at(-1);
    const touching = last && last.kind !== 'move' && e.kind !== 'move' && follows(last.draft, e.draft) && follows(last.source, e.source);
    if (!touching) out.push(e);
    else {
      const [draft, source] = [
        [...last.draft, ...e.draft],
        [...last.source, ...e.source],
      ];
      const kind = draft.length === 0 ? 'delete' : source.length === 0 ? 'insert' : 'replace';
      out[out.length - 1] = { kind, draft, source, touches: [...new Set([...last.touches, ...e.touches])], swapsFact: last.swapsFact || e.swapsFact };
    }
  }
  return out;
}

const follows = (a: readonly number[], b: readonly number[]): boolean => a.length > 0 && b.length > 0 && b[0] === a.at(-1)! + 1;

function severityOf(edits: readonly Difference[], turned: boolean): Severity {
  const real = edits.filter((e) => !e.reported);
  const changed = real.filter((e) => e.kind === 'replace' || e.kind === 'move');
  if (turned && real.length > 0) return 3;
  if (changed.some((e) => e.touches.some((t) => t !== 'word' && t !== 'condition'))) return 3;
  return changed.length > 0 ? 2 : real.length > 0 ? 1 : 0;
}
