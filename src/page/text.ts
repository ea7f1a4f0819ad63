import type { Place, Range } from '../record/index.js';
import type { ReadPage } from './html.js';
import { labelLines } from './labels/index.js';
import { type Line, lineOf } from './labels/line.js';
import { isByline } from './labels/people.js';
import { viewOf } from './labels/view.js';
import { namesIn } from './metadata/byline.js';
import { datelineAgency, datelineClaim } from './metadata/dateline.js';
import { isoDate } from './metadata/dates.js';
import type { Claim } from './metadata/facts.js';
import { languageOf } from './metadata/language.js';
import { narrowed } from './metadata/places.js';
import type { PageSource } from './source.js';

/** Reads plain text; line ranges are offsets into the text as it is. */
export function readText(text: string, source: PageSource): ReadPage {
  const lines = paragraphs(text).map((range, index) =>
    lineOf(
      { text: text.slice(range.start, range.end), ...range, element: 0, container: 0, tag: 'p', zones: 0, touches: 0, linked: 0, strong: 0, credit: undefined },
      index,
    ),
  );
  const titleIndex = headline(text, lines);
  const title = titleIndex >= 0 ? lines[titleIndex]?.text.replace(/\s+/g, ' ') : source.title;
  const head = lines.slice(0, 6);
  const people = head.filter(isByline).flatMap((l) => namesIn(l.text));
  const labels = labelLines(viewOf(lines, { ...(title && { title }), descriptions: new Set(), byline: people, titleIndex, columnStart: 0, flat: true }));
  const dated = head.find((l, i) => (labels[i]?.rule === 'date-line' || labels[i]?.kind === 'byline') && isoDate(l.text));
  const story = lines.filter((_, i) => labels[i]?.kind === 'body').map((l) => l.text);
  const agency = people.length > 0 ? undefined : datelineAgency(story);
  const byline = agency ? [agency] : people;
  const dateline = datelineClaim(story, () => [...(source.url ? [source.url] : []), ...lines.map((l) => l.text)]);
  const published = (dated && isoDate(dated.text)) ?? dateline?.value ?? source.published;
  const metadata = {
    byline,
    language: languageOf(undefined, () => text),
    ...(title && { title }),
    ...(source.url && { url: source.url }),
    ...(published && { published }),
  };
  const told: Told[] = [
    ...(titleIndex >= 0 && title ? [{ field: 'title' as const, value: title, from: 'first line', said: lines[titleIndex]?.text ?? title }] : []),
    ...byline.map((value, index): Told => ({ field: 'byline', index, value, from: agency ? 'dateline' : 'visible byline' })),
    ...(dated && published ? [{ field: 'published' as const, value: published, from: 'visible date', said: dated.text }] : []),
    ...(!dated && dateline ? [{ field: 'published' as const, ...dateline }] : []),
  ];
  return {
    metadata,
    lines,
    labels,
    leftOut: [],
    settled: told.filter((t) => t.field !== 'byline').map(({ field, value, from }) => ({ field, value, from, rivals: [] })),
    places: told.flatMap((t) => placeOf(text, head, t)),
  };
}

interface Told extends Claim {
  readonly field: Place['field'];
  readonly index?: number;
}

/** Where one of the first lines says a value, letter by letter. */
function placeOf(text: string, head: readonly Line[], { field, index, value, from, said = value }: Told): Place[] {
  const line = head.find((l) => l.text.includes(said));
  return line ? [{ field, ...(index !== undefined && { index }), from, ...narrowed(text, line, said) }] : [];
}

/** A first line of this many words at most, with no full stop, above longer text, is a headline. */
const HEADLINE_WORDS = 25;

function headline(text: string, lines: readonly Line[]): number {
  const [first, second] = lines;
  if (!first || !second || first.words > HEADLINE_WORDS || first.words < 2 || isByline(first)) return -1;
  if (/^(?:new)?you can listen|^click here|^advertisement|^listen to/i.test(first.text) || /[,;:]$/.test(first.text)) return -1;
  const blankAfter = /\n[^\S\n]*\r?\n/.test(text.slice(first.end, second.start));
  const isQuestion = /[?!]["”’]?$/.test(first.text);
  const isOpen = !first.ended || isQuestion;
  const longer = lines.slice(1, 8).some((l) => l.words >= 15 && l.folded !== first.folded);
  return longer && isOpen && (blankAfter || first.words >= 3) && !first.speaks ? 0 : -1;
}

/** The ranges of a text's paragraphs: its lines, or runs of lines where the text is wrapped at a fixed width. */
export function paragraphs(text: string): Range[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const joined: Range[] = [];
  let previous: Range | undefined;
  for (const line of lines) {
    const current = joined.at(-1);
    if (current && previous && width > 0 && continues(text, previous, line, width)) joined[joined.length - 1] = { start: current.start, end: line.end };
    else joined.push(line);
    previous = line;
  }
  return joined;
}

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\u0085\f\v]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const body = match[0].trim();
    if (body) lines.push({ start: match.index + lead, end: match.index + lead + body.length });
  }
  return lines;
}

const WRAP = { narrowest: 45, widest: 100 };

/**
 * The width at which a text is wrapped, in code units; 0 for text whose lines are paragraphs. It is wrapped when almost no line
 * is wider than 100, and most lines that another follows directly are so full that its first word would not have fitted.
 */
function wrapWidth(text: string, lines: readonly Range[]): number {
  const lengths = lines.map((l) => l.end - l.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (lines.length < 3 || width < WRAP.narrowest || width > WRAP.widest) return 0;
  let full = 0;
  let pairs = 0;
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1] as Range, lines[i] as Range];
    if (isApart(text, a, b)) continue;
    pairs++;
    if (continues(text, a, b, width)) full++;
  }
  return pairs >= 2 && full / pairs >= 0.6 ? width : 0;
}

const isApart = (text: string, a: Range, b: Range): boolean => (text.slice(a.end, b.start).match(/\n|\r(?!\n)/g)?.length ?? 1) > 1;

function continues(text: string, a: Range, b: Range, width: number): boolean {
  if (isApart(text, a, b)) return false;
  const word = /^\S+/.exec(text.slice(b.start, Math.min(b.end, b.start + 60)))?.[0].length ?? 0;
  // Wrapping at a width leaves a few columns when an editor counted otherwise.
  return a.end - a.start + 1 + word > width - 4;
}
