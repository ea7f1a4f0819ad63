import { isInside } from '../column.js';
import type { Line } from '../labels/line.js';
import type { Element, Tree } from '../tree.js';
import { bit, type Weighed } from './weighed.js';

/** What a line's place on the page tells: around it, before and behind it, and of what it looks like. */
export const PLACE_FEATURES: readonly string[] = (
  'inColumn sinceColumn proseBefore proseBehind sincePrevious untilNext sinceTitle depth stepsToPrevious stepsToNext parentProse parentLinks parentLines ' +
  'parentEnded grandparentProse alikeProse alikeLinks alikeLines lines prose trustPrevious trustNext'
).split(' ');

/** Running text of a line from which it counts as a paragraph, by `Line.prose`. */
const PARAGRAPH_WEIGHT = 60;
/** Lines and steps in the tree are counted up to these. */
const FAR = { lines: 60, steps: 40 };

interface Tally {
  prose: number;
  characters: number;
  linked: number;
  lines: number;
  ended: number;
}

/** Makes ready to tell the values of `PLACE_FEATURES` for any line of a page. */
export function placesOn(page: Weighed): (line: Line) => number[] {
  const { lines, tree, column } = page;
  const { elements } = tree;
  const up = (e: number): number => Math.max(0, elements[e]?.parent ?? 0);
  const looks = lines.map((l) => `${l.tag} ${elements[l.element]?.attributes.class ?? ''} ${nameOf(elements[up(l.element)])}`);
  const look = (l: Line): string => looks[l.index] as string;
  const byParent = tallies(lines, (l) => up(l.element));
  const byGrandparent = tallies(lines, (l) => up(up(l.element)));
  const byLook = tallies(lines, look);
  const depth = depthsOf(tree);
  const weights = lines.map((l, i) => (isInside(l, column) && (page.trust[i] as number) > 0.5 ? l.prose : 0)).map((w) => (w > PARAGRAPH_WEIGHT ? w : 0));
  const before = sumsBefore(weights);
  const total = Math.max(1, before.at(-1) as number);
  const first = lines.findIndex((l) => isInside(l, column));
  const previous = nearest(weights, 1);
  const next = nearest(weights, -1);
  const steps = (line: Line, to: number): number => (to < 0 ? FAR.steps : stepsBetween(elements, depth, line.element, (lines[to] as Line).element));
  return (line) => {
    const i = line.index;
    const [parent, grandparent, alike] = [byParent.get(up(line.element)), byGrandparent.get(up(up(line.element))), byLook.get(look(line))] as [
      Tally,
      Tally,
      Tally,
    ];
    const [p, n] = [previous[i] as number, next[i] as number];
    return [
      bit(isInside(line, column)),
      Math.min(FAR.lines, Math.max(-20, i - first)),
      (before[i] as number) / total,
      1 - (before[i + 1] as number) / total,
      p < 0 ? FAR.lines : Math.min(FAR.lines, i - p),
      n < 0 ? FAR.lines : Math.min(FAR.lines, n - i),
      page.titleAt < 0 ? -30 : Math.max(-30, Math.min(FAR.lines, i - page.titleAt)),
      (depth[line.element] as number) - (depth[column.element] as number),
      steps(line, p),
      steps(line, n),
      parent.prose / total,
      parent.linked / parent.characters,
      Math.min(50, parent.lines),
      parent.ended / parent.lines,
      grandparent.prose / total,
      alike.prose / total,
      alike.linked / alike.characters,
      Math.min(50, alike.lines),
      Math.min(400, lines.length),
      Math.min(20_000, total),
      p < 0 ? 0 : (page.trust[p] as number),
      n < 0 ? 0 : (page.trust[n] as number),
    ];
  };
}

const nameOf = (element: Element | undefined): string => element?.attributes.class ?? element?.name ?? '';

function tallies<K>(lines: readonly Line[], keyOf: (line: Line) => K): Map<K, Tally> {
  const map = new Map<K, Tally>();
  for (const line of lines) {
    const key = keyOf(line);
    const tally = map.get(key) ?? { prose: 0, characters: 0, linked: 0, lines: 0, ended: 0 };
    map.set(key, tally);
    tally.prose += line.prose;
    tally.characters += line.text.length;
    tally.linked += line.linked;
    tally.lines++;
    if (line.ended && line.words > 12) tally.ended++;
  }
  return map;
}

function sumsBefore(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length + 1);
  for (const [i, weight] of weights.entries()) sums[i + 1] = (sums[i] as number) + weight;
  return sums;
}

/** For each place the nearest with a weight before it (step 1) or behind it (step -1), itself not counted; -1 for none. */
function nearest(weights: readonly number[], step: 1 | -1): Int32Array {
  const found = new Int32Array(weights.length);
  let last = -1;
  for (let k = 0; k < weights.length; k++) {
    const i = step > 0 ? k : weights.length - 1 - k;
    found[i] = last;
    if ((weights[i] as number) > 0) last = i;
  }
  return found;
}

function depthsOf({ elements }: Tree): Int32Array {
  const depth = new Int32Array(elements.length);
  for (let i = 1; i < elements.length; i++) depth[i] = (depth[(elements[i] as Element).parent] as number) + 1;
  return depth;
}

/** Steps from one element to another by way of what both are in, at most `FAR.steps`. */
function stepsBetween(elements: readonly Element[], depth: Int32Array, a: number, b: number): number {
  let [x, y, steps] = [a, b, 0];
  while (x !== y && steps < FAR.steps) {
    if ((depth[x] as number) >= (depth[y] as number)) x = (elements[x] as Element).parent;
    else y = (elements[y] as Element).parent;
    steps++;
  }
  return steps;
}
