import type { Window } from './candidates.js';
import type { Query } from './evidence.js';
import type { SourceIndex } from './source-index.js';
import { MARK } from './tokens.js';
import { matchScores, SCORE, sameToken } from './word-scores.js';

/**
 * Word alignment with affine gaps (Gotoh 1982), global in the quotation and local in the source, over one or several windows. Two
 * moves are added: a jump to any other place, which is dear, and the jump forward that an ellipsis announces, which is cheap.
 */

/** One step of an alignment: a word of the quotation (`q`), a token of the sources (`t`), -1 where there is none. */
export interface Step {
  readonly kind: 'match' | 'replace' | 'insert' | 'delete' | 'jump' | 'ellipsis';
  readonly q: number;
  readonly t: number;
}

export interface Alignment {
  readonly steps: readonly Step[];
  readonly score: number;
}

const NONE = Number.NEGATIVE_INFINITY;
/** States of the three matrices, and how a cell was come to. */
const FROM = { start: 0, match: 1, del: 2, ins: 3, jump: 4, ellipsis: 5 } as const;

/** Columns of the matrices: tokens of the windows, each window led by a place before its first token (-1). */
function columnsOf(windows: readonly Window[]): Int32Array {
  const out = new Int32Array(windows.reduce((n, w) => n + w.to - w.from + 1, 0));
  let c = 0;
  for (const { from, to } of windows) {
    out[c++] = -1;
    for (let t = from; t < to; t++) out[c++] = t;
  }
  return out;
}

/**
 * Aligns a quotation with windows of the sources.
 *
 * @param windows in the order of the sources, without overlaps; at least one token in all
 * @param jumps whether it may leap to another place where no ellipsis says so
 * @returns the best alignment; of equal ones the first by place
 */
export function align(index: SourceIndex, query: Query, windows: readonly Window[], jumps = true): Alignment {
  const columns = columnsOf(windows);
  const table = fill(index, query, windows, columns, jumps ? SCORE.jump : NONE);
  return trace(index, query, columns, table);
}

interface Table {
  readonly width: number;
  /** How the match, deletion and insertion cell was come to; rows over words, one more than there are. */
  readonly match: Uint8Array;
  readonly del: Uint8Array;
  readonly ins: Uint8Array;
  /** For each row the column of the best cell, for a jump; with the state in `bestState`. */
  readonly best: Int32Array;
  readonly bestState: Uint8Array;
  /** For rows after an ellipsis, for each column the best column before it. */
  readonly before: ReadonlyMap<number, Int32Array>;
  readonly end: number;
  readonly endState: number;
  readonly score: number;
}

function fill(index: SourceIndex, query: Query, windows: readonly Window[], columns: Int32Array, jump: number): Table {
  const { quotation } = query;
  const rows = query.words.length;
  const width = columns.length;
  const cells = (rows + 1) * width;
  const [tm, td, ti] = [new Uint8Array(cells), new Uint8Array(cells), new Uint8Array(cells)];
  const row = (value: number): Float64Array => new Float64Array(width).fill(value);
  let [match, del, ins] = [row(0), row(NONE), row(NONE)];
  let [match2, del2, ins2] = [row(NONE), row(NONE), row(NONE)];
  const scores = row(0);
  const best = new Int32Array(rows + 1).fill(-1);
  const bestState = new Uint8Array(rows + 1);
  const before = new Map<number, Int32Array>();
  const sourceStart = sourceStarts(windows);
  const afterEllipsis = ellipsisReach(quotation);
  let bestScore = NONE;
  let beforeScores: Float64Array | undefined;
  for (let i = 1; i <= rows; i++) {
    const q = i - 1;
    const bracket = quotation.bracketed[q]!;
    const nearBracket = bracket || (quotation.bracketed[i] ?? false);
    const open = nearBracket ? SCORE.bracketDelete.open : SCORE.delete.open;
    const more = nearBracket ? SCORE.bracketDelete.more : SCORE.delete.more;
    matchScores(index, query, q, columns, scores);
    const reach = before.get(q);
    let rowBest = NONE;
    for (let c = 0; c < width; c++) {
      const cell = i * width + c;
      const boundary = columns[c]! < 0;
      // match or replace: diagonal, or a jump to here
      let value = NONE;
      if (!boundary) {
        let from: number = FROM.match;
        let top = match[c - 1]!;
        if (del[c - 1]! > top) {
          top = del[c - 1]!;
          from = FROM.del;
        }
        if (ins[c - 1]! > top) {
          top = ins[c - 1]!;
          from = FROM.ins;
        }
        if (i > 1 && bestScore + jump > top) {
          top = bestScore + jump;
          from = FROM.jump;
        }
        if (reach && reach[c]! >= 0 && beforeScores![c]! + SCORE.ellipsis > top) {
          top = beforeScores![c]! + SCORE.ellipsis;
          from = FROM.ellipsis;
        }
        value = top + scores[c]!;
        tm[cell] = i === 1 ? FROM.start : from;
      }
      match2[c] = value;
      // delete: a word of the source passed over, never before the first or after the last word
      let gap = NONE;
      if (!boundary && i < rows) {
        gap = match2[c - 1]! + open;
        td[cell] = FROM.match;
        if (del2[c - 1]! + more > gap) {
          gap = del2[c - 1]! + more;
          td[cell] = FROM.del;
        }
        if (ins2[c - 1]! + open > gap) {
          gap = ins2[c - 1]! + open;
          td[cell] = FROM.ins;
        }
        if (index.marks[columns[c]!]! & MARK.stop) gap += SCORE.deleteStop;
      }
      del2[c] = gap;
      // insert: a word of the quotation that the source has not
      let extra = match[c]! + (bracket ? SCORE.bracketInsert : SCORE.insert.open);
      ti[cell] = i === 1 ? FROM.start : FROM.match;
      const further = ins[c]! + (bracket ? SCORE.bracketInsert : SCORE.insert.more);
      if (further > extra) {
        extra = further;
        ti[cell] = FROM.ins;
      }
      const late = del[c]! + (bracket ? SCORE.bracketInsert : SCORE.insert.open);
      if (late > extra) {
        extra = late;
        ti[cell] = FROM.del;
      }
      ins2[c] = extra;
      if (value > rowBest) {
        rowBest = value;
        best[i] = c;
        bestState[i] = FROM.match;
      }
      if (extra > rowBest) {
        rowBest = extra;
        best[i] = c;
        bestState[i] = FROM.ins;
      }
    }
    bestScore = rowBest;
    if (afterEllipsis[i]) {
      beforeScores = new Float64Array(width).fill(NONE);
      before.set(i, bestBefore(match2, ins2, sourceStart, beforeScores));
    }
    [match, match2] = [match2, match];
    [del, del2] = [del2, del];
    [ins, ins2] = [ins2, ins];
  }
  return { width, match: tm, del: td, ins: ti, best, bestState, before, end: best[rows]!, endState: bestState[rows]!, score: bestScore };
}

/** For each column, the first column of the same source's windows. */
function sourceStarts(windows: readonly Window[]): Int32Array {
  const out = new Int32Array(windows.reduce((n, w) => n + w.to - w.from + 1, 0));
  let [c, start, source] = [0, 0, -1];
  for (const w of windows) {
    if (w.source !== source) [start, source] = [c, w.source];
    out.fill(start, c, c + w.to - w.from + 1);
    c += w.to - w.from + 1;
  }
  return out;
}

/** Rows from which an ellipsis may jump: right after it, and on through the brackets that follow it. */
function ellipsisReach({ elided, bracketed }: Query['quotation']): boolean[] {
  const out = [...elided];
  for (let i = 1; i < out.length; i++) if (out[i - 1] && bracketed[i - 1]) out[i] = true;
  return out;
}

/** For each column the best cell before it in the same source: the nearest of equal ones. The state goes in the low bit. */
function bestBefore(match: Float64Array, ins: Float64Array, sourceStart: Int32Array, scores: Float64Array): Int32Array {
  const out = new Int32Array(match.length).fill(-1);
  for (let c = 1; c < match.length; c++) {
    if (sourceStart[c] !== sourceStart[c - 1]) continue;
    [scores[c], out[c]] = [scores[c - 1]!, out[c - 1]!];
    const value = Math.max(match[c - 1]!, ins[c - 1]!);
    if (value >= scores[c]! && value > NONE) [scores[c], out[c]] = [value, (c - 1) * 2 + (ins[c - 1]! > match[c - 1]! ? 1 : 0)];
  }
  return out;
}

function trace(index: SourceIndex, query: Query, columns: Int32Array, table: Table): Alignment {
  const steps: Step[] = [];
  let [i, c, state] = [query.words.length, table.end, table.endState];
  while (i > 0 && c >= 0) {
    const cell = i * table.width + c;
    const t = columns[c]!;
    if (state === FROM.ins) {
      steps.push({ kind: 'insert', q: i - 1, t: -1 });
      state = table.ins[cell]!;
      i--;
      if (state === FROM.start) break;
    } else if (state === FROM.del) {
      steps.push({ kind: 'delete', q: -1, t });
      state = table.del[cell]!;
      c--;
    } else {
      steps.push({ kind: sameToken(index, query, i - 1, t) ? 'match' : 'replace', q: i - 1, t });
      const from = table.match[cell]!;
      i--;
      if (from === FROM.start || i === 0) break;
      [c, state] = origin(table, from, i, c, steps);
    }
  }
  return { steps: steps.reverse(), score: table.score };
}

/** Where a matched cell was come from; a jump leaves its own step behind. */
function origin(table: Table, from: number, i: number, c: number, steps: Step[]): [column: number, state: number] {
  if (from === FROM.jump) {
    steps.push({ kind: 'jump', q: -1, t: -1 });
    return [table.best[i]!, table.bestState[i]!];
  }
  if (from === FROM.ellipsis) {
    const packed = table.before.get(i)![c]!;
    steps.push({ kind: 'ellipsis', q: -1, t: -1 });
    return [packed >> 1, packed & 1 ? FROM.ins : FROM.match];
  }
  return [c - 1, from];
}
