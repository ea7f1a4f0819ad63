import type { CheckedQuotation, Match, Severity, Verdict } from '../../compare/index.js';
import type { Span } from '../../record/index.js';
import { type CheckExporter, type CheckReport, messageOf, quotedShort, type ReportedText, sourceOfMatch, VERDICT_WORDS, whereOf } from './report.js';

const VERDICTS = Object.keys(VERDICT_WORDS) as Verdict[];
const LEVELS: Record<Severity, string> = { 0: 'none', 1: 'note', 2: 'warning', 3: 'error' };

/** SARIF 2.1.0 (OASIS 2020), which code hosts and editors show beside the lines; quotations without fault are left out of it. */
export const sarif: CheckExporter = {
  name: 'sarif',
  mediaType: 'application/sarif+json',
  describe: 'SARIF 2.1.0 for CI: what is wrong, with places in draft and sources',
  write: (reports, { version = '0' }) => `${JSON.stringify(logOf(reports, version), null, 2)}\n`,
};

function logOf(reports: readonly CheckReport[], version: string): object {
  const rules = VERDICTS.map((id) => ({
    id,
    shortDescription: { text: VERDICT_WORDS[id] },
    help: { text: `A quotation that is ${id}: ${VERDICT_WORDS[id]}.` },
  }));
  const driver = { name: 'onrecord', version, informationUri: 'https://www.npmjs.com/package/onrecord', rules };
  const results = reports.flatMap((r) => r.result.quotations.filter((q) => q.severity > 0).map((q) => resultOf(r, q)));
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    artifacts: artifactsOf(reports),
    results,
    properties: { policy: reports[0]?.result.policy },
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

function artifactsOf(reports: readonly CheckReport[]): object[] {
  const texts = reports.flatMap((r) => [r.draft, ...r.sources]);
  const files = new Map(texts.map((t) => [t.path, t]));
  return [...files.values()].map((t) => ({ location: { uri: uriOf(t.path) }, hashes: { 'sha-256': t.sha256 } }));
}

function resultOf(report: CheckReport, q: CheckedQuotation): object {
  const places = q.matches.flatMap((m) => relatedTo(report, m));
  return {
    ruleId: q.verdict,
    ruleIndex: VERDICTS.indexOf(q.verdict),
    level: LEVELS[q.severity],
    kind: 'fail',
    message: { text: sentenceOf(report, q) },
    locations: [{ physicalLocation: locationOf(report.draft, q.span) }],
    ...(places.length > 0 ? { relatedLocations: places } : {}),
    properties: { severity: q.severity, verdict: q.verdict, ...(q.context ? { context: q.context } : {}) },
  };
}

/** The finding as it is read without the source at hand: both wordings, and where the source's stands. */
function sentenceOf(report: CheckReport, q: CheckedQuotation): string {
  const match = q.matches[0];
  const wording = match ? quotedShort(match.spans.map((s) => s.text).join(' … ')) : '';
  const label = q.verdict === 'not-found' ? 'Nearest' : 'Source';
  return `“${quotedShort(q.span.text)}”: ${messageOf(q)}${match ? `. ${label}: “${wording}” (${whereOf(report, match)})` : ''}`;
}

function relatedTo(report: CheckReport, match: Match): object[] {
  const source = sourceOfMatch(report, match);
  const span = match.spans[0];
  if (!source || !span) return [];
  return [{ physicalLocation: locationOf(source, span), message: { text: `“${quotedShort(span.text)}” (${whereOf(report, match)})` } }];
}

/** A region where an editor shows the text; the file alone where none does: SARIF's regions are of the file and not of its text. */
function locationOf(text: ReportedText, { start, end }: Span): object {
  const [from, to] = [text.at(start), text.at(end)];
  const region = from && to ? { region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column } } : {};
  return { artifactLocation: { uri: uriOf(text.path) }, ...region };
}

/** An address stays; a path becomes a relative or absolute URI reference (RFC 3986). */
function uriOf(path: string): string {
  if (/^https?:\/\//i.test(path)) return path;
  if (path === '-') return 'stdin';
  const parts = path
    .replaceAll('\\', '/')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
