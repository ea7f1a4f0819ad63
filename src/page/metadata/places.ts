import type { Place, Range } from '../../record/index.js';
import { fold } from '../fold.js';
import { type JsonValue, jsonValuesIn, unescaped } from '../json-strings.js';
import type { Line } from '../labels/line.js';
import type { Element, Tree } from '../tree.js';
import { isoDate } from './dates.js';
import { decodeEntities } from './linked-data.js';
import type { Settled } from './settled.js';

/** One stretch of the decoded source that says something, and what it says. */
interface Spot extends Range {
  readonly says: string;
  /** The same by `fold`, where it is known. */
  readonly folded?: string;
}

/** Elements whose attributes state a value; any other does so in `content` alone (microdata). */
const STATING: ReadonlySet<string> = new Set(['meta', 'link', 'html', 'time']);

/** What a page has to look for a value in. */
interface Stated {
  readonly stating: readonly Element[];
  readonly lines: readonly Line[];
  readonly strings: readonly JsonValue[];
}

/** Authors are told apart in `Settled` by this. */
const BETWEEN_NAMES = '; ';
const DATES: ReadonlySet<string> = new Set(['published', 'modified']);

/**
 * Where in the decoded source the page says each value of its metadata: the contents of the attribute, of the string in JSON-LD or of the line
 * that was believed, cut to the value itself where it stands there letter by letter.
 *
 * @param lines every line of the page
 */
export function placesOf(tree: Tree, lines: readonly Line[], settled: readonly Settled[]): Place[] {
  const strings = jsonValues(tree);
  const stating = tree.elements.filter((e) => STATING.has(e.name) || e.attributes.content);
  return settled.flatMap(({ field, value, from, said }) => {
    const names = field === 'byline' ? value.split(BETWEEN_NAMES) : [value];
    return names.flatMap((name, index) => {
      const isSaid = says(field, name, said);
      for (const spot of spotsFrom(from, tree, { stating, lines, strings }))
        if (isSaid(spot)) return [{ field, ...(field === 'byline' && { index }), from, ...narrowed(tree.source, spot, said ?? name) }];
      return [];
    });
  });
}

/** Does a spot say the value? Dates are held against each other as dates, all else by `fold`. */
function says(field: string, value: string, said: string | undefined): (spot: Spot) => boolean {
  const wanted = fold(said ?? value);
  return DATES.has(field) && said === undefined ? (s) => isoDate(s.says) === value : (s) => (s.folded ?? fold(s.says)).includes(wanted);
}

/** The part of a range that says a value letter by letter; all of it where it does not. */
export function narrowed(source: string, { start, end }: Range, value: string): Range {
  const at = source.indexOf(value, start);
  return at >= 0 && at + value.length <= end ? { start: at, end: at + value.length } : { start, end };
}

/** The spots of a place, by its name, which is the `from` of a claim. */
function spotsFrom(from: string, tree: Tree, { stating, lines, strings }: Stated): Iterable<Spot> {
  const [kind, name = ''] = from.split(/ (.*)/s);
  if (from === 'worked out') return [];
  if (kind === 'meta') return attributes(tree.source, stating, (e) => NAMING.some((key) => e.attributes[key]?.toLowerCase() === name), 'content');
  if (kind === 'link') return attributes(tree.source, stating, (e) => e.name === 'link' && e.attributes.rel?.toLowerCase() === name, 'href');
  if (from === 'html lang') return attributes(tree.source, stating, (e) => e.name === 'html', 'lang');
  if (from === 'time element') return attributes(tree.source, stating, (e) => e.name === 'time', 'datetime');
  if (kind === 'JSON-LD') return stringsUnder(tree.source, name, strings);
  if (from === 'title element')
    return tree.runs.filter((r) => tree.elements[r.element]?.name === 'title').map(({ start, end, text }) => ({ start, end, says: text }));
  const isHeading = /^(?:headline|further heading|trail)/.test(from);
  return lines
    .filter((l) => l.words <= LONGEST_LINE && (!isHeading || /^h\d$/.test(l.tag)))
    .map(({ start, end, text, folded }) => ({ start, end, says: text, folded }));
}

/** A line that states a title, a name or a date has this many words at most. */
const LONGEST_LINE = 60;
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'] as const;
/** Keys under which the parts of a value stand. */
const PARTS: Readonly<Record<string, ReadonlySet<string>>> = { author: new Set(['name', 'creator', 'givenName']), publisher: new Set(['name']) };

/** The values of an attribute of the elements that `isIt` names, with their ranges. */
function attributes(source: string, elements: readonly Element[], isIt: (e: Element) => boolean, name: string): Spot[] {
  const value = new RegExp(`[\\s"'/]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'di');
  return elements.flatMap((e) => {
    if (!e.attributes[name] || !isIt(e)) return [];
    const found = value.exec(source.slice(e.start, e.end))?.indices;
    const range = found?.[1] ?? found?.[2] ?? found?.[3];
    return range ? [{ start: e.start + range[0], end: e.start + range[1], says: decodeEntities(e.attributes[name]) }] : [];
  });
}

/** A longer string is a text and no value, in UTF-16 code units. */
const LONGEST_VALUE = 1000;

/** The strings in a page's JSON-LD. */
function jsonValues({ source, elements, runs }: Tree): JsonValue[] {
  const scripts = runs.filter((r) => elements[r.element]?.name === 'script');
  return scripts.flatMap((run) => [...jsonValuesIn(source, run)].filter(({ start, end }) => end - start <= LONGEST_VALUE));
}

function* stringsUnder(source: string, key: string, strings: readonly JsonValue[]): Generator<Spot> {
  for (const { key: own, start, end } of strings)
    if (own === key || PARTS[key]?.has(own)) yield { start, end, says: decodeEntities(unescaped(source, { start, end }).text) };
}
