import { fold } from './fold.js';
import type { Beside, Line } from './labels/line.js';
import { looksLikeName } from './metadata/person.js';
import type { Element, Tree } from './tree.js';

/** A description of a picture has so many words. */
const DESCRIPTION = { fewest: 3, most: 45 };
/** Credits that have a line of their own are shorter, in words. */
const CREDIT_WORDS = 6;
/** How far above a line the element is looked for that holds a picture too. */
const STEPS = 4;
/** How many elements before a line the picture is looked for whose alternative text it says again. */
const REACH = 80;

/** Which lines describe a picture though no name in the markup says so, by index into `lines`. */
export function besidePictures({ elements }: Tree, lines: readonly Line[]): ReadonlyMap<number, Beside> {
  const pictures: number[] = [];
  for (let i = 0; i < elements.length; i++) if (isPicture(elements[i] as Element)) pictures.push(i);
  if (pictures.length === 0) return new Map();
  return new Map([...inFigures(elements, lines, pictures), ...byAlternativeText(elements, lines, pictures)]);
}

const isPicture = ({ name }: Element): boolean => name === 'img' || name === 'amp-img';

/** Cells, items and headings have their kind by their element. */
const isPlain = ({ tag, linkShare }: Line): boolean => linkShare <= 0.5 && !/^(?:h\d|li|dt|dd|t[dhr]|button)$/.test(tag);

/** Names alone are those of products and of people who write or are quoted; what is all link leads somewhere. */
const mayDescribe = ({ text, words, linkShare }: Line): boolean =>
  linkShare <= 0.5 && words >= DESCRIPTION.fewest && words <= DESCRIPTION.most && !looksLikeName(text);

/**
 * An element that holds nothing but a picture, a description and a credit is a figure, whatever its name. A text beside a picture alone is
 * none: designs tell whole stories so.
 */
function inFigures(elements: readonly Element[], lines: readonly Line[], pictures: readonly number[]): [number, Beside][] {
  const held = heldBy(elements, lines, pictures);
  return lines.flatMap((line, i): [number, Beside][] => {
    const credit = lines[i + 1];
    if (!credit || !isPlain(line) || !mayDescribe(line) || !isPlain(credit) || credit.words > CREDIT_WORDS || credit.ended) return [];
    let at = line.element;
    for (let n = 0; n < STEPS && at > 0 && held.lines[at] === 1; n++) at = (elements[at] as Element).parent;
    const isFigure = held.lines[at] === 2 && (held.picture[at] as number) > 0 && (held.picture[at] as number) < line.element;
    return isFigure && credit.element > at
      ? [
          [i, 'described'],
          [i + 1, 'credit'],
        ]
      : [];
  });
}

/** For each element how many lines it holds, and the first picture in it; 0 for none. */
function heldBy(elements: readonly Element[], all: readonly Line[], pictures: readonly number[]) {
  const lines = new Int32Array(elements.length);
  const picture = new Int32Array(elements.length);
  for (const { element } of all) lines[element] = (lines[element] as number) + 1;
  for (const i of pictures) picture[i] = i;
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent } = elements[i] as Element;
    lines[parent] = (lines[parent] as number) + (lines[i] as number);
    // children stand in order: the last one written is the first one there is
    if (picture[i]) picture[parent] = picture[i] as number;
  }
  return { lines, picture };
}

/** Lines that say what the alternative text of a picture before them says, whole or with no more than a credit behind it. */
function byAlternativeText(elements: readonly Element[], lines: readonly Line[], pictures: readonly number[]): [number, Beside][] {
  const said = pictures.map((i) => fold((elements[i] as Element).attributes.alt ?? ''));
  const found: [number, Beside][] = [];
  let next = 0;
  for (const line of lines) {
    while (next < pictures.length && (pictures[next] as number) <= line.element) next++;
    if (!mayDescribe(line)) continue;
    for (let k = next - 1; k >= 0 && (pictures[k] as number) >= line.element - REACH; k--)
      if (saysAlternative(line.folded.replace(COUNT, ''), said[k] as string)) {
        found.push([line.index, 'alternative-text']);
        break;
      }
  }
  return found;
}

/** "[1/3]" before a picture of several, by `fold`. */
const COUNT = /^\d{1,3} (?:of )?\d{1,3} /;

function saysAlternative(line: string, alternative: string): boolean {
  if (alternative.split(' ', DESCRIPTION.fewest).length < DESCRIPTION.fewest || !line.startsWith(alternative)) return false;
  const rest = line.slice(alternative.length);
  return rest === '' || (rest.startsWith(' ') && rest.trim().split(' ').length <= CREDIT_WORDS);
}
