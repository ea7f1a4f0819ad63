import type { PageRecord, Statement } from '../../record/index.js';
import { asideOf, countedBlocks } from '../aside.js';
import { bySpeaker, placeOf, type Told, type Voice } from '../by-speaker.js';
import type { Exporter, ExportOptions } from '../exporter.js';
import { headOf, tally } from '../head.js';
import { oneLine } from '../printable.js';
import { goesOn } from '../setting.js';
import { detailsOf, factsOf, introduced, nameOf, printedAs, shorten, wordsOf } from '../wording.js';
import { Lines } from './lines.js';

const DEFAULT_WIDTH = 80;
const NARROWEST_PAGE = 30;
/** Longer words are cut, with a note of how many are missing: about twelve lines of a terminal; UTF-16 code units. */
const LONGEST_WORDS = 900;
/** Nesting deeper than this is not indented further. */
const DEEPEST = 4;

/** The record for a person at a terminal: each speaker with what they said. */
export const text: Exporter = {
  name: 'text',
  mediaType: 'text/plain',
  describe: 'for reading at a terminal: who said what, by speaker',
  write: (record, options) => writeText(record, options),
};

function writeText(record: PageRecord, { width = DEFAULT_WIDTH, colour = false }: ExportOptions): string {
  const lines = new Lines(Math.max(NARROWEST_PAGE, Math.floor(width) || DEFAULT_WIDTH), colour);
  const { title, origin } = headOf(record);
  lines.add(title, 'title');
  if (origin !== '') lines.add(origin);
  if (record.article.url) lines.add(oneLine(record.article.url));
  const next = goesOn(record.article);
  if (next) lines.add(next);
  lines.gap().add(tally(record), 'words').gap();
  const gutter = String(Math.max(0, ...record.statements.map(placeOf))).length + 1;
  for (const voice of bySpeaker(record)) addVoice(lines, record, voice, gutter);
  addFoot(lines, record);
  return lines.toString();
}

function addVoice(lines: Lines, record: PageRecord, { speaker, told, reported }: Voice, gutter: number): void {
  lines.gap();
  if (speaker) {
    const { name, rest } = introduced(speaker);
    lines.pair(name, 'speaker', rest && ` · ${rest}`, 'plain');
  } else lines.pair('Unresolved', 'unresolved', ' · the page does not settle who is speaking', 'plain');
  for (const one of told) addTold(lines, record, one, gutter, 0);
  for (const { statement, by } of reported) lines.add(`inside what ${nameOf(record, by)} said`, 'plain', `${place(statement, gutter)}  `);
}

function addTold(lines: Lines, record: PageRecord, { statement, inside }: Told, gutter: number, depth: number): void {
  const indent = ' '.repeat(2 + gutter + 2 + 2 * Math.min(depth, DEEPEST));
  const at = place(statement, gutter);
  if (depth > 0) lines.add(nameOf(record, statement), statement.speaker === null ? 'unresolved' : 'speaker', `${at.padEnd(indent.length - 2)}↳ `);
  lines.add(shorten(wordsOf(record, statement), LONGEST_WORDS), 'words', depth > 0 ? indent : at.padEnd(indent.length));
  const under = `${indent}  `;
  const printed = printedAs(record, statement);
  lines.pair(factsOf(statement).join(' · '), 'facts', printed && ` · ${printed}`, 'plain', under);
  for (const { label, text, tone } of detailsOf(record, statement)) lines.add(text, tone, `${under}${label}: `);
  for (const inner of inside) addTold(lines, record, inner, gutter, depth + 1);
}

const place = (statement: Statement, gutter: number): string => `  ${`@${placeOf(statement)}`.padStart(gutter)}`;

function addFoot(lines: Lines, record: PageRecord): void {
  const aside = countedBlocks(asideOf(record).map((b) => b.kind));
  lines.gap();
  if (aside !== '') lines.add(aside, 'plain', 'left aside: ');
  if (record.statements.length > 0) lines.add('where the words begin in the article’s text, in UTF-16 code units', 'plain', '@: ');
  if (record.warnings.length === 0) return;
  lines.gap().add(record.warnings.length === 1 ? 'Warning' : 'Warnings', 'unresolved');
  for (const warning of record.warnings) lines.add(oneLine(warning), 'words', '  ! ', 'condition');
}
