import type { Window } from '../sources/candidates.js';
import type { Query } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
import { cameFrom, FROM, fillTable, type Table } from './alignment-table.js';
import { SCORE, sameToken } from './word-scores.js';

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

/**
 * Aligns a quotation with windows of the sources.
 *
 * @param windows in the order of the sources, without overlaps; at least one token in all
 * @param jumps whether it may leap to another place where no ellipsis says so
 * @returns the best alignment; of equal ones the first by place
 */
export function align(index: SourceIndex, query: Query, windows: readonly Window[], jumps = true): Alignment {
  return trace(index, query, fillTable(index, query, windows, jumps ? SCORE.jump : Number.NEGATIVE_INFINITY));
}

function trace(index: SourceIndex, query: Query, table: Table): Alignment {
  const { columns } = table;
  const steps: Step[] = [];
  const last = query.words.length;
  let [i, c, state] = [last, table.best[last]!, table.bestState[last]!];
  while (i > 0 && c >= 0) {
    const from = cameFrom(table, i, c, state);
    const t = columns[c]!;
    if (state === FROM.ins) {
      steps.push({ kind: 'insert', q: i - 1, t: -1 });
      state = from;
      i--;
      if (state === FROM.start) break;
    } else if (state === FROM.del) {
      steps.push({ kind: 'delete', q: -1, t });
      state = from;
      c--;
    } else {
      steps.push({ kind: sameToken(index, query, i - 1, t) ? 'match' : 'replace', q: i - 1, t });
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
