import type { PageRecord, Span, Speaker, Statement } from '../../record/index.js';
import { placeOf, speakerOf } from '../by-speaker.js';
import { oneLine } from '../printable.js';
import { printedAs, wordsOf } from '../wording.js';

/** What stands in a cell: text without control characters, a number, a truth value, or nothing. */
export type Cell = string | number | boolean | null;

/** One column of the flat table of statements: its name, the type of its cells, and how a statement fills it. */
export interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN';
  readonly cell: (record: PageRecord, statement: Statement, speaker: Speaker | undefined) => Cell;
}

/** Parts of one cell that holds several: a separator that no span begins or ends with. */
const AMONG = ' | ';
const text = (words: string | undefined): Cell => (words === undefined ? null : oneLine(words));
const several = (words: readonly string[]): Cell => (words.length === 0 ? null : words.map(oneLine).join(AMONG));
const named = ({ speakers }: PageRecord, id: string): string => speakers.find((s) => s.id === id)?.name ?? id;
const range = ({ start, end }: Span): string => `${start}-${end}`;

/** One row a statement. The columns that hold characters of the page come with those that hold their ranges. */
export const COLUMNS: readonly Column[] = [
  { name: 'article', type: 'STRING', cell: ({ article }) => text(article.id) },
  { name: 'url', type: 'STRING', cell: ({ article }) => text(article.url) },
  { name: 'site', type: 'STRING', cell: ({ article }) => text(article.site) },
  { name: 'title', type: 'STRING', cell: ({ article }) => text(article.title) },
  { name: 'published', type: 'STRING', cell: ({ article }) => text(article.published) },
  { name: 'statement', type: 'STRING', cell: (_, s) => text(s.id) },
  { name: 'within', type: 'STRING', cell: (_, s) => text(s.within) },
  { name: 'speaker', type: 'STRING', cell: (_, __, speaker) => text(speaker?.name) },
  { name: 'speaker_kind', type: 'STRING', cell: (_, __, speaker) => text(speaker?.kind) },
  { name: 'role', type: 'STRING', cell: (_, __, speaker) => text(speaker?.role) },
  { name: 'country', type: 'STRING', cell: (_, __, speaker) => text(speaker?.country) },
  { name: 'via', type: 'STRING', cell: (record, s) => several(s.via.map((id) => named(record, id))) },
  { name: 'addressee', type: 'STRING', cell: (record, { addressee: a }) => text(a && (a.speaker ? named(record, a.speaker) : a.span.text)) },
  { name: 'report', type: 'STRING', cell: (_, s) => s.report },
  { name: 'quotation', type: 'STRING', cell: (_, s) => s.quotation },
  { name: 'act', type: 'STRING', cell: (_, s) => s.act?.kind ?? null },
  { name: 'act_confidence', type: 'DOUBLE', cell: (_, s) => s.act?.confidence ?? null },
  { name: 'negated', type: 'BOOLEAN', cell: (_, s) => s.negated },
  { name: 'words', type: 'STRING', cell: (record, s) => wordsOf(record, s) },
  { name: 'attribution', type: 'STRING', cell: (record, s) => printedAs(record, s) || null },
  { name: 'conditions', type: 'STRING', cell: (_, s) => several(s.conditions.map((c) => c.span.text)) },
  {
    name: 'commitment_who',
    type: 'STRING',
    cell: (record, { commitment: c }) => text(c && (typeof c.who === 'string' ? named(record, c.who) : c.who.text)),
  },
  { name: 'commitment_what', type: 'STRING', cell: (_, s) => text(s.commitment?.what.text) },
  { name: 'quantities', type: 'STRING', cell: (_, s) => several(s.quantities.map((q) => q.span.text)) },
  {
    name: 'times',
    type: 'STRING',
    cell: (_, s) => several(s.times.map((t) => (t.from === null && t.to === null ? t.span.text : `${t.span.text} (${t.from ?? '?'}/${t.to ?? '?'})`))),
  },
  { name: 'venue', type: 'STRING', cell: (_, s) => text(s.venue?.text) },
  { name: 'medium', type: 'STRING', cell: (_, s) => text(s.medium?.text) },
  { name: 'damage', type: 'STRING', cell: (_, s) => several(s.damage.map((d) => d.kind)) },
  { name: 'confidence', type: 'DOUBLE', cell: (_, s) => s.confidence },
  { name: 'begins', type: 'INT32', cell: (_, s) => placeOf(s) },
  { name: 'content_utf16', type: 'STRING', cell: (_, s) => several(s.content.map(range)) },
  { name: 'source_utf16', type: 'STRING', cell: (_, s) => several(s.source.map(range)) },
  { name: 'cue_utf16', type: 'STRING', cell: (_, s) => several(s.cue.map(range)) },
];

/** The flat table of a record: a row a statement, in reading order, its cells in the order of `COLUMNS`. */
export function rowsOf(record: PageRecord): Cell[][] {
  return [...record.statements]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((statement) => {
      const speaker = speakerOf(record, statement);
      return COLUMNS.map((column) => column.cell(record, statement, speaker));
    });
}
