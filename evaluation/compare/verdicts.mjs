// Verdicts on seeded cases made from the transcripts: how often each verdict is right, what it was taken for, and the two laws.
//   node evaluation/compare/verdicts.mjs [--seed N] [--each N] [--show]
import { makeCases } from './cases.mjs';
import { compare, lines, percent, table } from './shared.mjs';

const option = (name, fallback) => (process.argv.includes(`--${name}`) ? Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) : fallback);
const transcripts = lines('transcripts/transcripts.jsonl');
// every fifth transcript is no source: what is said there is nowhere
const hidden = transcripts.filter((_, i) => i % 5 === 4);
const given = transcripts.filter((_, i) => i % 5 !== 4);
const index = compare.indexSources(given.map(compare.fromTranscript));
const cases = makeCases(given, hidden, option('each', 60), option('seed', 1));

const counts = new Map();
const kinds = new Map();
const wrong = [];
const harm = [];
for (const c of cases) {
  const text = `${c.speaker ?? 'She'} said: “${c.quote}”`;
  const span = { start: text.indexOf('“'), end: text.length };
  const [q] = compare.checkQuotes({ text, quotations: [{ span, ...(c.speaker ? { speaker: c.speaker } : {}) }] }, index).quotations;
  const right = q.verdict === c.expected;
  for (const [map, key] of [
    [counts, c.expected],
    [kinds, c.kind],
  ]) {
    const row = map.get(key) ?? { n: 0, right: 0, severity: 0, withSeverity: 0, as: new Map() };
    map.set(key, row);
    row.n++;
    if (right) row.right++;
    if (c.severity !== undefined && right) {
      row.withSeverity++;
      if (q.severity === c.severity) row.severity++;
    }
    if (!right) row.as.set(q.verdict, (row.as.get(q.verdict) ?? 0) + 1);
  }
  if (!right) wrong.push({ c, q });
  const grave = c.severity === 3 || ['reversed', 'spliced', 'misattributed', 'not-found'].includes(c.expected);
  if (grave && ['verbatim', 'elided', 'bracketed'].includes(q.verdict)) harm.push({ c, q, law: 'severity 3 called harmless' });
  if (c.expected === 'verbatim' && q.verdict === 'altered') harm.push({ c, q, law: 'verbatim called altered' });
}
const rows = (map) =>
  [...map].map(([k, r]) => [
    k,
    r.n,
    percent(r.right, r.n),
    r.withSeverity ? percent(r.severity, r.withSeverity) : '',
    [...r.as]
      .sort((a, b) => b[1] - a[1])
      .map(([v, n]) => `${v} ${n}`)
      .join(', '),
  ]);
table(['verdict', 'cases', 'right', 'severity right', 'taken for'], rows(counts));
console.log();
table(['kind', 'cases', 'right', 'severity right', 'taken for'], rows(kinds));
const macro = [...counts.values()].reduce((s, r) => s + r.right / r.n, 0) / counts.size;
console.log(`\nmacro average ${percent(macro, 1)}; laws broken ${harm.length}`);
for (const { c, q, law } of harm) console.log(`  ${law}: ${c.kind} -> ${q.verdict} (${q.reason})`);
if (process.argv.includes('--show'))
  for (const { c, q } of wrong)
    console.log(
      `\n${c.kind} -> ${q.verdict} ${q.severity}: ${q.reason}\n  ${c.quote}\n  ${
        q.matches[0]?.spans
          .map((s) => s.text)
          .join(' | ')
          .slice(0, 400) ?? ''
      }\n  ${q.matches[0]?.edits.map((e) => `${e.kind} ${e.draft?.text ?? ''}<-${e.source?.text ?? ''} [${e.touches}]`).join('; ') ?? ''}`,
    );
