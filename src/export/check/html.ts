import type { CheckedQuotation, Match } from '../../compare/index.js';
import { cut } from '../cut.js';
import { all, documentHead, el, type Html, linkTo } from '../html/markup.js';
import { draftPassage, type Passage, sourcePassages } from './passages.js';
import {
  addressOf,
  type CheckExporter,
  type CheckReport,
  changesOf,
  type ReportedText,
  SEVERITY_WORDS,
  shownMatches,
  sourceOfMatch,
  tallyOf,
  VERDICT_WORDS,
  whereOf,
} from './report.js';
import { STYLE } from './style.js';

/** What of the source is shown around the words, in UTF-16 code units: enough to see what they were cut out of. */
const AROUND = 160;

/** Evidence to print and to keep: both wordings of each quotation, where each stands, hashes of all files, the policy. */
export const html: CheckExporter = {
  name: 'html',
  mediaType: 'text/html',
  describe: 'one self-contained page to print: both wordings, their places, hashes and policy',
  write: (reports, { version, time }) => `<!doctype html>\n${documentOf(reports, version, time).html}\n`,
};

function documentOf(reports: readonly CheckReport[], version: string | undefined, time: string | undefined): Html {
  const title = reports.length === 1 ? `Quote check of ${reports[0]!.draft.path}` : `Quote check of ${reports.length} drafts`;
  const head = documentHead(title, STYLE);
  const by = `onrecord${version ? ` ${version}` : ''}, policy ${reports[0]?.result.policy ?? ''}${time ? `, ${time}` : ''}`;
  const body = el(
    'body',
    {},
    el('main', {}, el('h1', {}, title), el('p', { class: 'by' }, by), ...reports.map((r) => reportOf(r, reports.length > 1)), filesOf(reports)),
  );
  return el('html', { lang: 'en' }, all([head, body], '\n'));
}

function reportOf(report: CheckReport, named: boolean): Html {
  const list = report.result.quotations.map((q) => quotationOf(report, q));
  const heading = named ? el('h2', {}, report.draft.path) : undefined;
  return el('section', {}, heading, el('p', { class: 'tally' }, tallyOf(report)), el('ol', { class: 'quotations' }, ...list));
}

function quotationOf(report: CheckReport, q: CheckedQuotation): Html {
  const matches = shownMatches(q);
  const others = q.matches.filter((m) => !matches.includes(m)).map((m) => row('also', el('bdi', {}, whereOf(report, m))));
  const severity = q.severity > 0 ? ` · severity ${q.severity}, ${SEVERITY_WORDS[q.severity]}` : '';
  return el(
    'li',
    { class: `s${q.severity}` },
    el('h3', {}, el('span', { class: 'verdict' }, q.verdict), ` ${VERDICT_WORDS[q.verdict]}${severity}`),
    el('p', { class: 'reason' }, q.reason),
    el(
      'dl',
      {},
      row(
        'draft',
        words(report.draft.text, draftPassage(q, matches), q.span),
        place(`${addressOf(report.draft, q.span.start)}, characters ${q.span.start} to ${q.span.end}`),
      ),
      q.speaker ? row('given to', el('bdi', {}, q.speaker.text)) : undefined,
      ...matches.map((m) => matchOf(report, q, m)),
      ...others,
    ),
  );
}

function matchOf(report: CheckReport, q: CheckedQuotation, match: Match): Html {
  const source = sourceOfMatch(report, match);
  const passages = source ? sourcePassages(source.text, q, match, AROUND) : [];
  const changes = changesOf(match).map((c) => el('li', {}, c));
  return all([
    row(q.verdict === 'not-found' ? 'nearest' : 'source', ...passages.map((p) => words(source!.text, p, ...match.spans)), place(whereOf(report, match))),
    changes.length > 0 ? row('changed', el('ul', {}, ...changes)) : undefined,
  ]);
}

const row = (name: string, ...content: (Html | string)[]): Html => el('div', {}, el('dt', {}, name), el('dd', {}, ...content));

const place = (text: string): Html => el('span', { class: 'place' }, el('bdi', {}, text));

/** A passage with the quoted runs set off from what stands around them and the changed words marked. */
function words(text: string, passage: Passage, ...quoted: readonly { readonly start: number; readonly end: number }[]): Html {
  const runs = quoted.map(({ start, end }) => ({ start, end, kind: 'run' as const }));
  const changed = passage.changed.map(({ start, end }) => ({ start, end, kind: 'changed' as const }));
  const pieces = cut(passage, [...runs, ...changed]).map(({ start, end, covering }) => {
    const piece = text.slice(start, end);
    if (covering.some((c) => c.kind === 'changed')) return el('mark', {}, piece);
    return covering.length > 0 ? piece : el('span', { class: 'around' }, piece);
  });
  return el('blockquote', {}, ...pieces);
}

function filesOf(reports: readonly CheckReport[]): Html {
  const files = new Map<string, readonly [string, ReportedText]>();
  for (const { draft, sources } of reports) {
    files.set(`d${draft.path}`, ['draft', draft]);
    for (const s of sources) files.set(`s${s.path}`, ['source', s]);
  }
  const head = el('tr', {}, ...['what', 'file', 'kind', 'SHA-256'].map((h) => el('th', { scope: 'col' }, h)));
  const rows = [...files.values()].map(([what, f]) =>
    el(
      'tr',
      {},
      el('td', {}, what),
      el('td', {}, f.path === '-' ? 'standard input' : linkTo(f.path)),
      el('td', {}, f.kind),
      el('td', {}, el('code', {}, f.sha256)),
    ),
  );
  const said = 'Offsets are UTF-16 code units of the text that was read out of each file. Marked words differ; grey words stand around the quoted ones.';
  return el('footer', {}, el('h2', {}, 'Files'), el('table', {}, el('thead', {}, head), el('tbody', {}, ...rows)), el('p', {}, said));
}
