import { isInside } from '../column.js';
import type { Line } from '../labels/line.js';
import { ZONES, type Zone } from '../zone.js';
import { LINE_FEATURES, ofLine } from './line-features.js';
import { PLACE_FEATURES, placesOn } from './place-features.js';
import { bit, type Weighed } from './weighed.js';

const SEEN_ZONES: readonly Zone[] = [
  ...(['navigation', 'comments', 'consent', 'share', 'related', 'promo', 'advertisement', 'caption', 'byline', 'bio', 'summary', 'date', 'tags'] as const),
  ...(['embed', 'quote', 'list', 'table', 'heading', 'footer', 'aside', 'figure', 'button', 'articleBody', 'headline', 'article', 'credit'] as const),
];
const SEEN_BITS: readonly number[] = SEEN_ZONES.map((zone) => ZONES[zone]);
const NEIGHBOURS = [-2, -1, 1, 2] as const;
const NEIGHBOUR_FEATURES = ['words', 'ended', 'linkShare', 'trust', 'sameTag', 'sameParent', 'inColumn'] as const;

/** Names of the features, in the order in which `featuresOf` gives them. */
export const FEATURES: readonly string[] = [
  ...LINE_FEATURES,
  ...SEEN_ZONES,
  ...NEIGHBOURS.flatMap((n) => NEIGHBOUR_FEATURES.map((f) => `${f}${n > 0 ? '+' : ''}${n}`)),
  ...PLACE_FEATURES,
];

/**
 * What the model is told of a page's lines, as Web2Text (Vogels, Ganea and Eickhoff 2018) tells its classifier: each line's own form, its
 * neighbours', and what it has in common with the paragraphs around it.
 *
 * @param isAsked is this line to be weighed? The others get no features
 */
export function featuresOf(page: Weighed, isAsked: (line: Line) => boolean): (readonly number[] | undefined)[] {
  const place = placesOn(page);
  const said = new Set<string>();
  return page.lines.map((line) => {
    const seen = line.words > 3 && said.has(line.text);
    said.add(line.text);
    if (!isAsked(line)) return undefined;
    const values = ofLine(line, seen, page);
    for (const zone of SEEN_BITS) values.push(bit((line.zones & zone) !== 0));
    for (const step of NEIGHBOURS) addNeighbour(values, line, page.lines[line.index + step], page);
    for (const value of place(line)) values.push(value);
    return values;
  });
}

function addNeighbour(values: number[], line: Line, other: Line | undefined, { column, trust, tree }: Weighed): void {
  if (!other) {
    for (let i = 0; i < NEIGHBOUR_FEATURES.length; i++) values.push(0);
    return;
  }
  const parent = (l: Line): number => tree.elements[l.element]?.parent ?? -1;
  values.push(
    Math.min(200, other.words),
    bit(other.ended),
    other.linkShare,
    trust[other.index] as number,
    bit(other.tag === line.tag),
    bit(parent(other) === parent(line)),
    bit(isInside(other, column)),
  );
}
