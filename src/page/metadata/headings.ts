import type { Line } from '../labels/line.js';
import type { Element, Tree } from '../tree.js';
import { ZONES } from '../zone.js';

/** A heading that may be the article's headline. */
export interface Heading {
  /** What it says, a kicker that the markup names left out. */
  readonly text: string;
  /** The same without its first part, where markup sets that apart but does not say that it is a kicker. */
  readonly bare?: string;
  /** Its name among the places of a title. */
  readonly from: 'headline' | 'further heading' | 'trail';
  /** Index into the page's lines. */
  readonly line: number;
}

/** Lines between a page's trail ("Home > News > ...") and its text in which the headline is looked for. */
const REACH = 25;
/** Zones whose headings are of other things. */
const OTHER_THINGS = ZONES.related | ZONES.comments | ZONES.navigation | ZONES.footer | ZONES.promo | ZONES.aside;

/**
 * The headings of a page, best first. An h1 in the trail of a page names the page for search engines; what a reader sees as the headline is
 * then the heading between trail and text.
 *
 * @param first index of the column's first line
 */
export function headingsOf(tree: Tree, lines: readonly Line[], first: number): Heading[] {
  const tops = lines
    .filter((l) => l.tag === 'h1' && !(l.zones & (ZONES.related | ZONES.comments)))
    .sort((a, b) => Math.abs(a.index - first) - Math.abs(b.index - first) || a.index - b.index);
  const isTrail = (line: Line): boolean => isInTrail(tree.elements, line.element);
  const proper = tops.filter((l) => !isTrail(l)).map((l, i) => headingOf(tree, l, i === 0 ? 'headline' : 'further heading'));
  const trail = tops.find(isTrail);
  if (!trail) return proper.slice(0, 2);
  const visible = proper.length > 0 ? undefined : lines.slice(trail.index + 1, trail.index + REACH).find((l) => isVisibleHeadline(l, first));
  return [...proper.slice(0, 1), ...(visible ? [headingOf(tree, visible, 'headline')] : []), headingOf(tree, trail, 'trail')];
}

/** Behind the column's first lines a heading is a sub-heading. */
const isVisibleHeadline = (line: Line, first: number): boolean =>
  /^h[2-3]$/.test(line.tag) && line.words >= 3 && line.index <= first + 3 && line.linkShare < 0.5 && !(line.zones & OTHER_THINGS);

/** How far above a heading the trail around it begins. */
const TRAIL_DEPTH = 4;

function isInTrail(elements: readonly Element[], heading: number): boolean {
  let at = (elements[heading] as Element).parent;
  if (TRAIL.test(namesOf(elements[heading] as Element))) return true;
  for (let n = 0; n < TRAIL_DEPTH && at > 0; n++) {
    const element = elements[at] as Element;
    if (/^(?:nav|li|ol|ul)$/.test(element.name) || TRAIL.test(namesOf(element))) return true;
    at = element.parent;
  }
  return false;
}

const TRAIL = /bread-?crumb/i;
const namesOf = ({ attributes: a }: Element): string => `${a.class ?? ''} ${a.id ?? ''} ${a.itemtype ?? ''} ${a['data-testid'] ?? ''}`;

/** Names of what stands above a headline and tells its subject. */
const KICKER =
  /kicker|over-?line|eyebrow|catchline|top-?line|dachzeile|spitzmarke|roof-?line|pre-?title|(?:super|over|sur|ante)-?tit(?:le|re|ulo)|occhiello|category/i;
/** Names of the headline itself, beside what stands above it. */
const HEADLINE = /head-?line|title/i;
/** A kicker without a name has this many words at most, and what it stands over at least so many. */
const KICKER_WORDS = { most: 8, over: 3 };

function headingOf(tree: Tree, line: Line, from: Heading['from']): Heading {
  const [first, ...rest] = partsOf(tree, line);
  const after = rest
    .filter((p) => /[\p{L}\p{N}]/u.test(p.text))
    .map((p) => p.text)
    .join(' ');
  if (!first || wordsOf(after) < KICKER_WORDS.over) return { text: line.text, from, line: line.index };
  if (KICKER.test(first.names) || (rest.some((p) => HEADLINE.test(p.names)) && !HEADLINE.test(first.names))) return { text: after, from, line: line.index };
  const isApart = first.names !== '' && wordsOf(first.text) <= KICKER_WORDS.most && rest.some((p) => p.names !== '' && p.names !== first.names);
  return { text: line.text, from, line: line.index, ...(isApart && { bare: after }) };
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** A heading's parts: the text of each element right inside it, with that element's names; text outside of any has none. */
function partsOf({ elements, runs }: Tree, { element, start, end }: Line): { names: string; text: string }[] {
  const parts: { child: number; names: string; text: string }[] = [];
  for (const run of runs) {
    if (run.end <= start || run.start >= end || !/\S/.test(run.text)) continue;
    let child = run.element;
    while (child > element && (elements[child] as Element).parent !== element) child = (elements[child] as Element).parent;
    const text = run.text.replace(/\s+/g, ' ').trim();
    const last = parts.at(-1);
    if (last?.child === child) last.text += ` ${text}`;
    else parts.push({ child, names: child > element ? `${(elements[child] as Element).name} ${namesOf(elements[child] as Element)}`.trim() : '', text });
  }
  return parts;
}
