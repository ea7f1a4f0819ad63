import type { CheckedQuotation, Match } from '../../compare/index.js';
import { oneLine } from '../printable.js';
import { wrap } from '../text/wrap.js';
import { draftPassage, type Passage, sourcePassages } from './passages.js';
import {
  addressOf,
  type CheckExporter,
  type CheckExportOptions,
  type CheckReport,
  changesOf,
  messageOf,
  shownMatches,
  sourceOfMatch,
  tallyOf,
  whereOf,
} from './report.js';
import { rowsOf } from './rows.js';

const DEFAULT_WIDTH = 80;
const NARROWEST = 40;
/** Columns of the words before a wording: `  source  `. */
const LABEL = 11;
/** ECMA-48 colours by severity, bold for the verdict; the word itself says it first. */
const SGR = ['32', '33', '1;33', '1;31'] as const;

/** For a person at a terminal and for the editors that jump to `file:line:col:`: each quotation with the wordings under each other. */
export const text: CheckExporter = {
  name: 'text',
  mediaType: 'text/plain',
  describe: 'for reading at a terminal; every verdict begins with file:line:col, to which editors jump',
  write: (reports, options) => reports.map((r) => reportOf(r, options)).join('\n'),
};

function reportOf(report: CheckReport, options: CheckExportOptions): string {
  const { result, sources } = report;
  const blocks = result.quotations.map((q) => `${quotationOf(report, q, options).join('\n')}\n\n`);
  const against = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
  return `${blocks.join('')}${addressOf(report.draft, 0).replace(/:1:1$/, '')}: ${tallyOf(report)}; against ${against}; policy ${result.policy}\n`;
}

function quotationOf(report: CheckReport, q: CheckedQuotation, { width = DEFAULT_WIDTH, colour = false }: CheckExportOptions): string[] {
  const room = Math.max(NARROWEST, Math.floor(width) || DEFAULT_WIDTH) - LABEL;
  const painted = colour ? `\u001b[${SGR[q.severity]}m${q.verdict}\u001b[0m` : q.verdict;
  const head = `${addressOf(report.draft, q.span.start)}: ${painted}: ${messageOf(q)}`;
  const matches = shownMatches(q);
  const draft = rowsOf(report.draft.text, draftPassage(q, matches), room);
  const claimed = q.speaker ? labelled('given to', wrap(oneLine(q.speaker.text), room)) : [];
  const others = q.matches.filter((m) => !matches.includes(m)).flatMap((m) => labelled('also', wrap(whereOf(report, m), room)));
  return [head, ...labelled('draft', draft), ...claimed, ...matches.flatMap((m) => matchOf(report, q, m, room)), ...others];
}

function matchOf(report: CheckReport, q: CheckedQuotation, match: Match, room: number): string[] {
  const source = sourceOfMatch(report, match);
  const label = q.verdict === 'not-found' ? 'nearest' : 'source';
  // what stands word for word is not printed twice
  const same = q.severity === 0 && match.edits.length === 0 && match.spans.length === 1;
  const passages: Passage[] = source && !same ? sourcePassages(source.text, q, match) : [];
  return [
    ...passages.flatMap((p, i) => labelled(i === 0 ? label : 'and', rowsOf(source!.text, p, room))),
    ...changesOf(match).flatMap((change, i) => labelled(i === 0 ? 'changed' : '', wrap(change, room))),
    ...labelled('where', wrap(whereOf(report, match), room)),
  ];
}

const labelled = (label: string, rows: readonly string[]): string[] => rows.map((row, i) => `${`  ${i === 0 ? label : ''}`.padEnd(LABEL)}${row}`.trimEnd());
