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
    for (const zone of SEEN_ZONES) values.push(bit((line.zones & ZONES[zone]) !== 0));
    for (const step of NEIGHBOURS) values.push(...ofNeighbour(line, page.lines[line.index + step], page));
    values.push(...place(line));
    return values;
  });
}

const NOBODY: readonly number[] = NEIGHBOUR_FEATURES.map(() => 0);

function ofNeighbour(line: Line, other: Line | undefined, { column, trust, tree }: Weighed): readonly number[] {
  if (!other) return NOBODY;
  const parent = (l: Line): number => tree.elements[l.element]?.parent ?? -1;
  return [
    Math.min(200, other.words),
    bit(other.ended),
    other.linkShare,
    trust[other.index] as number,
    bit(other.tag === line.tag),
    bit(parent(other) === parent(line)),
    bit(isInside(other, column)),
  ];
}
