import type { Window } from '../sources/candidates.js';
import type { Query } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
import { MARK } from '../words/tokens.js';
import { SCORE, scorerFor } from './word-scores.js';

/** States of the three matrices, and how a cell was come to. */
export const FROM = { start: 0, match: 1, del: 2, ins: 3, jump: 4, ellipsis: 5 } as const;
const NONE = Number.NEGATIVE_INFINITY;

/** The matrices of one alignment, filled: all that is needed to walk the best path back. Good until the next one is filled. */
export interface Table {
  /** Tokens of the windows, each window led by a place before its first token (-1). */
  readonly columns: Int32Array;
  /** How the cells were come to, row by row, one row more than there are words: bits of `cameFrom`. */
  readonly cells: Uint8Array;
  /** For each row the column of the best cell, for a jump; with the state in `bestState`. */
  readonly best: Int32Array;
  readonly bestState: Uint8Array;
  /** For rows after an ellipsis, for each column the best column before it, and its state in the low bit. */
  readonly before: ReadonlyMap<number, Int32Array>;
  readonly score: number;
}

/** Bits of a cell: three for the match, two for the deletion, two for the insertion. */
const DEL_BITS = 3;
const INS_BITS = 5;

/** How a cell was come to, in one of its states. */
export const cameFrom = (table: Table, row: number, column: number, state: number): number => {
  const cell = table.cells[row * table.columns.length + column]!;
  return state === FROM.del ? (cell >> DEL_BITS) & 3 : state === FROM.ins ? (cell >> INS_BITS) & 3 : cell & 7;
};

/** Kept from alignment to alignment, for most of the time would go into clearing new ones: every cell that is read was written before. */
let scratch = new Uint8Array(1 << 16);

function columnsOf(windows: readonly Window[]): Int32Array {
  const out = new Int32Array(windows.reduce((n, w) => n + w.to - w.from + 1, 0));
  let c = 0;
  for (const { from, to } of windows) {
    out[c++] = -1;
    for (let t = from; t < to; t++) out[c++] = t;
  }
  return out;
}

/** Kinds of columns: a place before a window's first token; a token at which a sentence ends. */
const BOUNDARY = 1;
const STOP = 2;
function kindsOf(index: SourceIndex, columns: Int32Array): Uint8Array {
  const out = new Uint8Array(columns.length);
  for (let c = 0; c < out.length; c++) out[c] = columns[c]! < 0 ? BOUNDARY : index.marks[columns[c]!]! & MARK.stop ? STOP : 0;
  return out;
}

/** Fills the matrices. `jump`: what a leap to another place brings, or -Infinity where there may be none. */
export function fillTable(index: SourceIndex, query: Query, windows: readonly Window[], jump: number): Table {
  const columns = columnsOf(windows);
  const { quotation } = query;
  const rows = query.words.length;
  const width = columns.length;
  if (scratch.length < (rows + 1) * width) scratch = new Uint8Array(2 * (rows + 1) * width);
  const cells = scratch;
  const kinds = kindsOf(index, columns);
  const scorer = scorerFor(index, query, columns);
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
    scorer(q, scores);
    const reach = before.get(q);
    const at = i * width;
    const insertOpen = bracket ? SCORE.bracketInsert : SCORE.insert.open;
    const insertMore = bracket ? SCORE.bracketInsert : SCORE.insert.more;
    const leap = i > 1 ? bestScore + jump : NONE;
    let rowBest = NONE;
    // the cells to the left, of the row above and of this row, are carried and not read again
    let [lastMatch, lastDel, lastIns, leftMatch, leftDel, leftIns] = [NONE, NONE, NONE, NONE, NONE, NONE];
    for (let c = 0; c < width; c++) {
      const kind = kinds[c]!;
      const boundary = kind === BOUNDARY;
      let came = 0;
      // match or replace: diagonal, or a jump to here
      let value = NONE;
      if (!boundary) {
        let from: number = FROM.match;
        let top = lastMatch;
        if (lastDel > top) {
          top = lastDel;
          from = FROM.del;
        }
        if (lastIns > top) {
          top = lastIns;
          from = FROM.ins;
        }
        if (leap > top) {
          top = leap;
          from = FROM.jump;
        }
        if (reach && reach[c]! >= 0 && beforeScores![c]! + SCORE.ellipsis > top) {
          top = beforeScores![c]! + SCORE.ellipsis;
          from = FROM.ellipsis;
        }
        value = top + scores[c]!;
        came = i === 1 ? FROM.start : from;
      }
      match2[c] = value;
      // delete: a word of the source passed over, never before the first or after the last word
      let gap = NONE;
      if (!boundary && i < rows) {
        gap = leftMatch + open;
        let from: number = FROM.match;
        if (leftDel + more > gap) {
          gap = leftDel + more;
          from = FROM.del;
        }
        if (leftIns + open > gap) {
          gap = leftIns + open;
          from = FROM.ins;
        }
        came |= from << DEL_BITS;
        if (kind === STOP) gap += SCORE.deleteStop;
      }
      del2[c] = gap;
      // insert: a word of the quotation that the source has not
      lastMatch = match[c]!;
      lastDel = del[c]!;
      lastIns = ins[c]!;
      let extra = lastMatch + insertOpen;
      let inserted: number = i === 1 ? FROM.start : FROM.match;
      const further = lastIns + insertMore;
      if (further > extra) {
        extra = further;
        inserted = FROM.ins;
      }
      const late = lastDel + insertOpen;
      if (late > extra) {
        extra = late;
        inserted = FROM.del;
      }
      ins2[c] = extra;
      leftMatch = value;
      leftDel = gap;
      leftIns = extra;
      cells[at + c] = came | (inserted << INS_BITS);
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
  return { columns, cells, best, bestState, before, score: bestScore };
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
