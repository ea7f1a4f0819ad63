import type { Segment } from './segment.js';
import type { Element, Tree } from './tree.js';

/** A cell of a table of data has no more than this, in UTF-16 code units; designs made of tables hold whole articles in one. */
const LONGEST_CELL = 200;
/** What parts the cells of a row, as browsers have it in `innerText`. */
const BETWEEN_CELLS = '\t';

/** Puts the cells of each row of a table of data into one line. Tables that only lay a page out stay as they are. */
export function inRows({ elements }: Tree, segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some((s) => s.zones !== 0 && isCell(elements[s.element]))) return segments;
  const cellOf = nearest(elements, isCell);
  const tableOf = nearest(elements, (e) => e?.name === 'table');
  const isData = dataTables(elements, segments, cellOf, tableOf);
  const rowOf = (s: Segment): number => {
    const cell = cellOf[s.element] as number;
    return cell > 0 && isData.has(tableOf[cell] as number) ? (elements[cell] as Element).parent : 0;
  };
  const lines: Segment[] = [];
  for (let i = 0; i < segments.length; ) {
    const row = rowOf(segments[i] as Segment);
    let j = i + 1;
    while (row > 0 && j < segments.length && rowOf(segments[j] as Segment) === row) j++;
    lines.push(j - i > 1 ? rowFrom(elements, row, segments.slice(i, j)) : (segments[i] as Segment));
    i = j;
  }
  return lines;
}

const isCell = (e: Element | undefined): boolean => e?.name === 'td' || e?.name === 'th';

/** For each element the nearest one of a kind that it is or is in; 0 for none. */
function nearest(elements: readonly Element[], isIt: (e: Element | undefined) => boolean): Int32Array {
  const found = new Int32Array(elements.length);
  for (let i = 1; i < elements.length; i++) found[i] = isIt(elements[i]) ? i : (found[(elements[i] as Element).parent] as number);
  return found;
}

/** Tables whose cells are short and hold one line each, two of them or more in two rows or more. */
function dataTables(elements: readonly Element[], segments: readonly Segment[], cellOf: Int32Array, tableOf: Int32Array): ReadonlySet<number> {
  const rows = new Map<number, Map<number, number>>();
  const layout = new Set<number>();
  const seen = new Set<number>();
  for (const { element, text } of segments) {
    const table = tableOf[element] as number;
    const cell = cellOf[element] as number;
    if (cell === 0) continue;
    if (text.length > LONGEST_CELL || seen.has(cell)) layout.add(table);
    seen.add(cell);
    const row = (elements[cell] as Element).parent;
    const cells = rows.get(table) ?? new Map<number, number>();
    rows.set(table, cells.set(row, (cells.get(row) ?? 0) + 1));
  }
  for (const table of rows.keys()) layout.add(tableOf[(elements[table] as Element).parent] as number);
  const isFull = (cells: ReadonlyMap<number, number>): boolean => [...cells.values()].filter((n) => n > 1).length > 1;
  return new Set([...rows].flatMap(([table, cells]) => (table > 0 && !layout.has(table) && isFull(cells) ? [table] : [])));
}

/** How many cells further on in its row a line stands: an empty cell keeps its place. */
function cellsTo(elements: readonly Element[], row: number, from: Segment, to: Segment): number {
  let cells = 0;
  for (let i = from.element + 1; i <= to.element; i++) if (elements[i]?.parent === row && isCell(elements[i])) cells++;
  return Math.max(1, cells);
}

function rowFrom(elements: readonly Element[], row: number, cells: readonly Segment[]): Segment {
  const [first, last] = [cells[0] as Segment, cells.at(-1) as Segment];
  const sum = (of: (s: Segment) => number): number => cells.reduce((n, s) => n + of(s), 0);
  return {
    text: cells.reduce((said, s, i) => said + BETWEEN_CELLS.repeat(i === 0 ? 0 : cellsTo(elements, row, cells[i - 1] as Segment, s)) + s.text, ''),
    start: first.start,
    end: last.end,
    element: row,
    container: Math.max(0, elements[row]?.parent ?? 0),
    tag: 'tr',
    zones: cells.reduce((bits, s) => bits & s.zones, -1),
    touches: cells.reduce((bits, s) => bits | s.touches, 0),
    linked: sum((s) => s.linked),
    strong: sum((s) => s.strong),
    credit: undefined,
  };
}
