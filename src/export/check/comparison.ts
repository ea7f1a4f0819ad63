import type { Context, Copy, Drift, Severity } from '../../compare/index.js';
import type { Span } from '../../record/index.js';
import { oneLine } from '../printable.js';
import { wrap } from '../text/wrap.js';
import type { CheckExportOptions } from './report.js';
import { rowsOf } from './rows.js';

/** One of the two pages of a comparison. */
export interface ComparedPage {
  /** The path or address as it was given. */
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
}

/** What one page makes of a statement that both have. */
export interface SharedStatement {
  /** Id of the statement in its page's record. */
  readonly statement: string;
  readonly speaker?: string;
  readonly spans: readonly Span[];
}

/** An utterance that both pages print, and what became of it. */
export interface SharedQuotation extends Drift {
  /** What became of the words alone, whoever said them and wherever they were cut: the drift's own severity. */
  readonly wording: Severity;
  /** What the words were cut out of on one of the pages, where that changes their sense: severity 2 at least. */
  readonly context?: Context;
  readonly from: SharedStatement;
  readonly to: SharedStatement;
  /** Do the pages give it to two different people? Severity 3, whatever became of the words. */
  readonly otherSpeaker: boolean;
}

/** What two pages share. */
export interface Comparison {
  readonly policy: string;
  readonly a: ComparedPage;
  readonly b: ComparedPage;
  /** Null where neither page carries the other's text. */
  readonly copy: Copy | null;
  readonly quotations: readonly SharedQuotation[];
}

/** One format in which a comparison can be written. */
export interface ComparisonExporter {
  readonly name: string;
  readonly describe: string;
  /** The comparison as one string that ends with a newline. */
  write(comparison: Comparison, options: CheckExportOptions): string;
}

const json: ComparisonExporter = {
  name: 'json',
  describe: 'the copy with its aligned sentences, the shared quotations with their edits',
  write: ({ policy, a, b, copy, quotations }) => {
    const page = ({ text: _, ...rest }: ComparedPage) => rest;
    return `${JSON.stringify({ policy, offsets: 'utf16', a: page(a), b: page(b), copy, quotations }, null, 2)}\n`;
  },
};

const text: ComparisonExporter = {
  name: 'text',
  describe: 'for reading at a terminal: what is shared, and the two wordings of each quotation under each other',
  write: (comparison, { width = 80 }) => `${[...headOf(comparison), ...copyOf(comparison, width), ...driftOf(comparison, width)].join('\n')}\n`,
};

/** Every format of a comparison, in the order in which help lists them. */
export const COMPARISON_EXPORTERS: readonly ComparisonExporter[] = [text, json];

const LABEL = 6;
const rows = (label: string, lines: readonly string[]): string[] => lines.map((l, i) => `${`  ${i === 0 ? label : ''}`.padEnd(LABEL)}${l}`.trimEnd());
const percent = (share: number): string => `${Math.round(100 * share)} %`;

function headOf({ a, b }: Comparison): string[] {
  const line = (name: string, { id, title, published }: ComparedPage): string =>
    [`${name}: ${oneLine(id)}`, title && oneLine(title), published ? oneLine(published) : 'no date'].filter(Boolean).join(' · ');
  return [line('a', a), line('b', b), ''];
}

const letter = ({ a }: Comparison, id: string): string => (id === a.id ? 'a' : 'b');

function copyOf(comparison: Comparison, width: number): string[] {
  const { copy } = comparison;
  if (!copy) return ['Neither page carries the other’s text.', ''];
  const [from, to] = [letter(comparison, copy.from), letter(comparison, copy.to)];
  const [first, second] = from === 'a' ? [comparison.a, comparison.b] : [comparison.b, comparison.a];
  const known = first.published !== undefined && second.published !== undefined && first.published !== second.published;
  const head = `${to} carries the text of ${from}${known ? ', the earlier' : ' (which was first, the dates do not say)'}: ${copy.kind}, ${percent(copy.share)} of the shorter page, ${percent(copy.order)} of it in order, ${copy.sentences.length} sentences`;
  const changed = copy.sentences.filter((s) => oneLine(s.from.text) !== oneLine(s.to.text));
  const same = copy.sentences.length - changed.length;
  const pairs = changed.flatMap((s) => [...rows(from, wrap(oneLine(s.from.text), width - LABEL)), ...rows(to, wrap(oneLine(s.to.text), width - LABEL)), '']);
  return [...wrap(head, width), `${same} of them in the same words${changed.length > 0 ? '; the others:' : '.'}`, '', ...pairs];
}

function driftOf(comparison: Comparison, width: number): string[] {
  const { quotations } = comparison;
  const count =
    quotations.length === 0 ? 'No quotation is in both pages.' : `${quotations.length} ${quotations.length === 1 ? 'quotation' : 'quotations'} in both pages:`;
  return [count, '', ...quotations.flatMap((q) => [...quotationOf(comparison, q, width), ''])].slice(0, -1);
}

const SAID = ['the same words', 'words left out or put on', 'other words', 'another number, name, unit, modal or sense'] as const;

function quotationOf({ a, b }: Comparison, q: SharedQuotation, width: number): string[] {
  const name = ({ speaker }: SharedStatement): string => (speaker ? oneLine(speaker) : 'unresolved');
  const who = name(q.from) === name(q.to) ? name(q.from) : `a: ${name(q.from)}, b: ${name(q.to)}${q.otherSpeaker ? ' (two different people)' : ''}`;
  const side = (label: string, page: ComparedPage, statement: SharedStatement, key: 'a' | 'b'): string[] => {
    const changed = q.edits.flatMap((e) => (e[key] && !e.reported ? [e[key]] : []));
    return statement.spans.flatMap((s, i) => rows(i === 0 ? label : '', rowsOf(page.text, { ...s, changed }, width - LABEL)));
  };
  const cut = q.context ? `, cut out of a ${q.context} that changes their sense` : '';
  return [
    ...wrap(`${who}: ${SAID[q.wording]}${cut} (severity ${q.severity})`, width),
    ...side(q.wording === 0 ? '' : 'a', a, q.from, 'a'),
    ...(q.wording === 0 ? [] : side('b', b, q.to, 'b')),
  ];
}
