// Families of quotations over the articles: writes them in the form the scorer of the data reads, and prints counts.
//   node evaluation/compare/families.mjs OUT.jsonl ; node ../shared/eval/score-families.mjs LABELS OUT.jsonl TEXTS...
import { writeFileSync } from 'node:fs';
import { compare, lines } from './shared.mjs';

const out = process.argv[2];
if (!out) {
  console.error('usage: node families.mjs OUT.jsonl');
  process.exit(2);
}
const articles = ['train', 'dev'].flatMap((part) => lines(`polnear/${part}.jsonl`));
const statements = articles.flatMap((a) =>
  compare.findQuotations(a.text).map((q, i) => ({ id: `${a.id}#${i}`, article: a.id, text: a.text.slice(q.span.start, q.span.end), published: a.date })),
);
const of = new Map(statements.map((s) => [s.id, s]));
const started = performance.now();
const families = compare.familiesOf(statements);
console.log(`${articles.length} articles, ${statements.length} quotations, ${families.length} families in ${Math.round(performance.now() - started)} ms`);
writeFileSync(
  out,
  families
    .map((f) => JSON.stringify({ id: f.id, earliest: f.earliest, members: f.members.map((m) => ({ article: of.get(m).article, text: of.get(m).text })) }))
    .join('\n'),
);
