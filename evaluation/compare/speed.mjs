// Speed and growth: a 1,000-word draft against a million words of sources, and families over synthetic statements.
//   node evaluation/compare/speed.mjs [--statements 1000000]
import { makeCases } from './cases.mjs';
import { chance, compare, lines, table } from './shared.mjs';

const option = (name, fallback) => (process.argv.includes(`--${name}`) ? Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) : fallback);
const random = chance(1);
const ms = (run) => {
  const started = performance.now();
  const value = run();
  return [performance.now() - started, value];
};

const transcripts = lines('transcripts/transcripts.jsonl');
const articles = ['train', 'dev'].flatMap((part) => lines(`polnear/${part}.jsonl`)).map((a) => ({ id: a.id, text: a.text }));
const sources = [...transcripts.map(compare.fromTranscript), ...articles];
let words = sources.reduce((n, s) => n + s.text.split(/\s+/).length, 0);
// sentences of the articles in another order, up to a million words
for (let i = 0; words < 1_000_000; i++) {
  const text = random.shuffle(articles[i].text.split(/(?<=[.!?])\s+/)).join(' ');
  sources.push({ id: `again-${i}`, text });
  words += text.split(/\s+/).length;
}
const [indexing, index] = ms(() => compare.indexSources(sources));
const cases = makeCases(transcripts.slice(0, 17), transcripts.slice(17), 3, 5).filter((c) => c.kind !== 'verbatim: two sentences');
const drafts = [];
for (const c of random.shuffle(cases)) {
  let draft = drafts.at(-1);
  if (!draft || draft.words > 1000) {
    draft = { text: '', quotations: [], words: 0 };
    drafts.push(draft);
  }
  const start = draft.text.length;
  draft.text += `“${c.quote}” said somebody. `;
  draft.quotations.push({ span: { start, end: start + c.quote.length + 2 } });
  draft.words += c.quote.split(/\s+/).length + 2;
}
const full = drafts.filter((d) => d.words > 1000);
const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const [first] = ms(() => compare.checkQuotes(full[0], index));
const warm = Array.from({ length: 20 }, () => full.map((d) => ms(() => compare.checkQuotes(d, index))[0])).flat();
const checking = middle(warm);
const all = sources
  .map((s) => s.text)
  .join('\n')
  .toLowerCase();
const searches = Array.from(
  { length: 5 },
  () => ms(() => full[0].quotations.map((q) => all.indexOf(full[0].text.slice(q.span.start + 1, q.span.end - 1).toLowerCase())))[0],
);
const searching = middle(searches);
const [one] = ms(() => all.indexOf('a phrase that nobody ever said in any of these'));
table(
  ['check', 'ms'],
  [
    [`index ${words} words of ${sources.length} sources, once`, indexing.toFixed(0)],
    [
      `a draft of 1,000 words, ${(full.reduce((n, d) => n + d.quotations.length, 0) / full.length).toFixed(0)} quotations, all of them doctored: the middle of ${warm.length} runs`,
      checking.toFixed(1),
    ],
    ['the same, the quickest run', Math.min(...warm).toFixed(1)],
    ['the same, the first run of the process', first.toFixed(1)],
    ['plain search of the same quotations, one pass each', searching.toFixed(1)],
    ['one pass of plain search', one.toFixed(2)],
    ['a draft, in plain searches of its quotations', (checking / searching).toFixed(2)],
    ['a draft, in single passes', (checking / one).toFixed(0)],
  ],
);

// synthetic statements: one in four is a variant of an earlier one, cut or with a word changed
const vocabulary = [...new Set(articles.slice(0, 200).flatMap((a) => a.text.toLowerCase().match(/[a-z]{4,}/g) ?? []))];
function* synthetic(n) {
  const recent = [];
  for (let i = 0; i < n; i++) {
    let list;
    if (recent.length > 100 && random.next() < 0.25) {
      list = [...recent[random.between(0, recent.length - 1)]];
      if (random.next() < 0.5) list = list.slice(random.between(0, 3), list.length - random.between(0, 3));
      else list[random.between(0, list.length - 1)] = random.pick(vocabulary);
    } else
      list = Array.from({ length: random.between(8, 24) }, () =>
        random.next() < 0.4
          ? random.pick(['the', 'of', 'and', 'to', 'we', 'will', 'not', 'in', 'that', 'is'])
          : vocabulary[Math.floor(vocabulary.length * random.next() ** 3)],
      );
    if (recent.length < 50_000) recent.push(list);
    else recent[i % 50_000] = list;
    yield { id: String(i), text: list.join(' ') };
  }
}
const rows = [];
for (const n of [10_000, 100_000, 1_000_000].filter((n) => n <= option('statements', 1_000_000))) {
  const statements = [...synthetic(n)];
  globalThis.gc?.();
  const before = process.memoryUsage();
  const [taken, families] = ms(() => compare.familiesOf(statements));
  const after = process.memoryUsage();
  rows.push([
    n,
    (taken / 1000).toFixed(1),
    Math.round((1000 * n) / taken),
    families.length,
    Math.round((after.rss - before.rss) / 1e6),
    ((1000 * taken) / (n * Math.log2(n))).toFixed(2),
  ]);
}
console.log();
table(['statements', 'seconds', 'a second', 'families', 'MB more', 'µs / n log2 n'], rows);
