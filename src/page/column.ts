import { inZone, type Line } from './labels/line.js';
import type { Element, Tree } from './tree.js';
import { ZONES } from './zone.js';

/** The part of a page that holds the article: an element, by index, and the last element inside it. */
export interface Column {
  readonly element: number;
  readonly last: number;
}

/** Does the line stand in the column? */
export const isInside = (line: Line, { element, last }: Column): boolean => line.element >= element && line.element <= last;

/** A child takes over from its parent when it holds at least this share of the prose. */
const HEIR_SHARE = 0.8;
/** An element that calls itself the article's body is believed when it holds at least this share. */
const NAMED_SHARE = 0.5;

/** A child that holds the headline takes over with this share: what its rivals hold is other articles. */
const TITLED_SHARE = 0.3;
/** Weight of a paragraph that stands alone in its container, as teasers do; an article's paragraphs stand together. */
const LONE_WEIGHT = 0.5;

/**
 * Finds the column by walking down from the root as long as one child holds nearly all of the running text, or holds the headline
 * and enough of it.
 *
 * @param isTitle does a line say what the metadata gives as the title?
 */
export function findColumn(tree: Tree, zones: Int32Array, lines: readonly Line[], isTitle: (line: Line) => boolean): Column {
  const { elements } = tree;
  const prose = proseByElement(tree, lines);
  const titled = new Uint8Array(elements.length);
  for (const line of lines) if (isTitle(line)) titled[line.element] = 1;
  const last = Int32Array.from(elements.keys());
  const heir = new Int32Array(elements.length);
  const titledHeir = new Int32Array(elements.length);
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent } = elements[i] as Element;
    prose[parent] = (prose[parent] as number) + (prose[i] as number);
    if (titled[i]) titled[parent] = 1;
    last[parent] = Math.max(last[parent] as number, last[i] as number);
    const rival = heir[parent] as number;
    if (rival === 0 || (prose[i] as number) >= (prose[rival] as number)) heir[parent] = i;
    const named = titledHeir[parent] as number;
    if (titled[i] && (named === 0 || (prose[i] as number) >= (prose[named] as number))) titledHeir[parent] = i;
  }
  let at = namedBody(tree, zones, prose);
  if (at === 0) {
    const takesOver = (i: number, share: number): boolean =>
      i !== 0 && (prose[i] as number) > share * (prose[at] as number) && isContainer(elements[i] as Element);
    for (;;) {
      if (takesOver(heir[at] as number, HEIR_SHARE)) at = heir[at] as number;
      else if (takesOver(titledHeir[at] as number, TITLED_SHARE)) at = titledHeir[at] as number;
      else break;
    }
  }
  return { element: at, last: last[at] as number };
}

/** Running text in each element itself, in characters, by `Line.prose`. */
function proseByElement({ elements }: Tree, lines: readonly Line[]): Float64Array {
  const prose = new Float64Array(elements.length);
  const together = new Uint16Array(elements.length);
  const container = (line: Line): number => Math.max(0, elements[line.element]?.parent ?? 0);
  for (const line of lines) if (line.prose > 0) together[container(line)] = Math.min(9, (together[container(line)] as number) + 1);
  for (const line of lines) {
    const weight = line.prose * ((together[container(line)] as number) > 1 ? 1 : LONE_WEIGHT);
    prose[line.element] = (prose[line.element] as number) + weight;
  }
  return prose;
}

const LEAF = /^(?:p|h[1-6]|li|blockquote|span|td|b|strong|em|a|figcaption|pre|font)$/;
const isContainer = ({ name }: Element): boolean => !LEAF.test(name);

/** The element that says it is the article's body and holds the most running text; 0 for none that can be believed. */
function namedBody({ elements }: Tree, zones: Int32Array, prose: Float64Array): number {
  let best = 0;
  for (let i = 1; i < elements.length; i++) {
    const { parent, name } = elements[i] as Element;
    const own = (zones[i] as number) & ~(zones[parent] as number) & ZONES.articleBody;
    if (!own || LEAF.test(name)) continue;
    if ((prose[i] as number) >= NAMED_SHARE * (prose[0] as number) && (prose[i] as number) > (prose[best === 0 ? i : best] as number) - (best === 0 ? 1 : 0))
      best = i;
  }
  return best;
}

/** The index of the line that is the page's headline: the h1 that says the title, else the h1 nearest above the column, else none. */
export function findTitle(lines: readonly Line[], column: Column, saysTitle: (line: Line) => boolean): number {
  const start = lines.findIndex((l) => l.element >= column.element && l.element <= column.last);
  let best = -1;
  let bestScore = 0;
  for (const line of lines) {
    if (line.zones & (ZONES.related | ZONES.comments | ZONES.footer)) continue;
    const same = line.words > 0 && line.text.length < 400 && saysTitle(line);
    const score =
      (line.tag === 'h1' ? 2 : inZone(line, 'headline') ? 1 : /^h[2-4]$/.test(line.tag) ? 0.5 : 0) +
      (same ? 3 : 0) -
      (line.index > start + 12 && start >= 0 ? 2 : 0);
    if (score > bestScore && (same || line.tag === 'h1')) {
      best = line.index;
      bestScore = score;
    }
  }
  return best;
}
