import type { Range } from '../record/index.js';
import { jsonValuesIn, unescaped } from './json-strings.js';
import { segmentTree } from './segment.js';
import { parseTree } from './tree.js';
import { zonesOf } from './zones.js';

/** A paragraph that stands in a page's data, with its range in the decoded source. */
export interface DataLine extends Range {
  readonly text: string;
}

/** Keys under which publishers keep the text of an article in JSON-LD (schema.org) or in the state of their scripts, whole or by paragraphs. */
const TEXT_KEYS: ReadonlySet<string> = new Set(
  'articleBody bodyHtml bodyHTML body_html bodyText articleText body content contentHtml html text value rendered paragraph children'.split(' '),
);

/** A paragraph in a script's state has this many words at least: fewer are labels of menus and buttons. */
const FEWEST_WORDS = 8;
/** Text in data that makes an article, in words: a description or two have fewer. */
export const FEWEST_IN_ALL = 40;

/**
 * The article's text as the page's scripts hold it: `articleBody` of JSON-LD, or the longest text under one key in one script's state. It is
 * read as data: string by string, nothing is run.
 *
 * @param html the decoded source
 */
export function textInData(html: string): DataLine[] {
  let best: DataLine[] = [];
  let most = FEWEST_IN_ALL - 1;
  for (const script of scriptsIn(html)) {
    const byKey = new Map<string, DataLine[]>();
    for (const [key, line] of textsIn(html, script)) {
      const list = byKey.get(key) ?? [];
      byKey.set(key, list);
      list.push(...line);
    }
    for (const [key, list] of byKey) {
      const words = list.reduce((n, l) => n + wordsOf(l.text), 0) * (key === 'articleBody' ? 2 : 1);
      if (words > most) [best, most] = [list, words];
    }
  }
  return best;
}

const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function* scriptsIn(html: string): Generator<Range> {
  const open = /<script\b[^>]{0,2000}>/gi;
  for (let tag = open.exec(html); tag; tag = open.exec(html)) {
    const start = tag.index + tag[0].length;
    const end = html.indexOf('</script', start);
    if (end < 0) return;
    open.lastIndex = end;
    yield { start, end };
  }
}

/** Longer strings are no article: 65,000 words, in UTF-16 code units. What is behind is not read. */
const LONGEST_STRING = 400_000;

/** Each text under one of the keys, once, as its paragraphs. */
function* textsIn(html: string, script: Range): Generator<[string, DataLine[]]> {
  const seen = new Set<string>();
  for (const { key, start, end } of jsonValuesIn(html, script)) {
    if (!TEXT_KEYS.has(key)) continue;
    const { text, places } = unescaped(html, { start, end: Math.min(end, start + LONGEST_STRING) });
    if (wordsOf(text.slice(0, 400)) < FEWEST_WORDS || seen.has(text)) continue;
    seen.add(text);
    yield [key, paragraphsOf(text, places)];
  }
}

/** The paragraphs of a text, by its markup or its line breaks. */
function paragraphsOf(text: string, places: readonly number[]): DataLine[] {
  // in text without elements a line break parts paragraphs; entities are decoded in both
  const marked = /<(?:p|div|br|h\d|li|blockquote)\b/i.test(text) ? text : text.replace(/\n/g, '\v');
  return marked.split('\v').reduce<{ at: number; lines: DataLine[] }>(
    ({ at, lines }, part) => {
      const tree = parseTree(part);
      for (const s of segmentTree(tree, zonesOf(tree))) lines.push({ text: s.text, start: places[at + s.start] as number, end: places[at + s.end] as number });
      return { at: at + part.length + 1, lines };
    },
    { at: 0, lines: [] },
  ).lines;
}
