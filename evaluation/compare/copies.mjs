// Copies of pages: 200 spun by synonyms and reordering, 200 near (cut, another headline, boilerplate), made of the PolNeAR dev and train
// articles; against pairs of different articles on one event (same week, many names in common).
//   node evaluation/compare/copies.mjs [--seed N] [--show]
import { chance, compare, lines, percent, synonyms, table } from './shared.mjs';

const seed = process.argv.includes('--seed') ? Number(process.argv[process.argv.indexOf('--seed') + 1]) : 1;
const random = chance(seed);
const articles = [...lines('polnear/dev.jsonl'), ...lines('polnear/train.jsonl')];
const base = random.shuffle([...articles.keys()]);
const paragraphs = (text) => text.split(/\n+/).filter((p) => p.trim());
const sentences = (p) => p.split(/(?<=[.!?][”"’']*)\s+(?=[“"‘]?\p{Lu})/u);

/** Other words for four in five that have one, clauses turned about at a comma, neighbouring sentences swapped, some left out. */
function spin(text) {
  return paragraphs(text)
    .map((p) => {
      const list = sentences(p)
        .filter(() => random.next() > 0.08)
        .map((s) => {
          const spun = s.split(/\s+/).flatMap((w) => {
            const bare = w.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
            const word = bare.toLowerCase();
            if (bare === word && word in synonyms && random.next() < 0.8) return [w.replace(bare, random.pick(synonyms[word].split(' ').slice(1)))];
            return /^(?:the|that|very|also)$/.test(word) && random.next() < 0.3 ? [] : [w];
          });
          const comma = spun.findIndex((w, i) => w.endsWith(',') && i > 2 && i < spun.length - 3);
          return comma > 0 && random.next() < 0.4 ? [...spun.slice(comma + 1), ...spun.slice(0, comma + 1)].join(' ') : spun.join(' ');
        });
      for (let i = 0; i + 1 < list.length; i++) if (random.next() < 0.2) [list[i], list[i + 1]] = [list[i + 1], list[i]];
      return list.join(' ');
    })
    .join('\n\n');
}

/** Another headline, paragraphs cut, sentences left out, a wire's boilerplate put on. */
function near(text) {
  const all = paragraphs(text);
  const from = random.between(0, 2);
  const kept = all.slice(1 + from, Math.max(5 + from, Math.ceil(all.length * (0.45 + 0.5 * random.next()))));
  const body = kept.map((p) =>
    sentences(p)
      .filter(() => random.next() > 0.05)
      .join(' '),
  );
  return ['What we know so far.', ...body, 'This story has been updated. Sign up for our newsletter. The Associated Wire contributed to this report.'].join(
    '\n\n',
  );
}

const pages = articles.map((a) => ({ id: a.id, text: a.text, published: a.date }));
const made = [];
for (const [n, kind, make] of [
  [200, 'spun', spin],
  [200, 'near', near],
]) {
  for (const k of base.splice(0, n))
    made.push({ id: `${kind}:${articles[k].id}`, text: make(articles[k].text), published: '2017-01-01', kind, of: articles[k].id });
}

// pairs on one event: within three days of each other, and most names in common
const names = articles.map((a) => new Set(a.text.match(/(?<=[a-z,] )\p{Lu}\p{L}{3,}/gu) ?? []));
const events = [];
for (let i = 0; i < articles.length; i++) {
  for (let k = i + 1; k < articles.length; k++) {
    if (Math.abs(Date.parse(articles[i].date) - Date.parse(articles[k].date)) > 3 * 86_400_000) continue;
    const shared = [...names[i]].filter((n) => names[k].has(n)).length;
    events.push([i, k, shared / Math.sqrt(names[i].size * names[k].size + 1)]);
  }
}
events.sort((a, b) => b[2] - a[2]);
const event = new Set(events.slice(0, 2000).map(([i, k]) => [articles[i].id, articles[k].id].sort().join(' ')));

const started = performance.now();
const found = compare.copiesOf([...pages, ...made]);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const wanted = new Map(made.map((m) => [[m.id, m.of].sort().join(' '), m.kind]));
const hits = { spun: 0, near: 0 };
const kinds = new Map();
const false_ = [];
let real = 0;
for (const c of found) {
  const key = [c.from, c.to].sort().join(' ');
  const kind = wanted.get(key);
  if (kind) {
    hits[kind]++;
    kinds.set(`${kind} as ${c.kind}`, (kinds.get(`${kind} as ${c.kind}`) ?? 0) + 1);
    continue;
  }
  const originals = [c.from, c.to].map((id) => id.replace(/^(?:spun|near):/, ''));
  if (originals.join() === [c.from, c.to].join()) false_.push({ c, event: event.has(key) });
  else real++;
}
table(
  ['made', 'copies', 'found'],
  [
    ['spun', 200, percent(hits.spun, 200)],
    ['near', 200, percent(hits.near, 200)],
  ],
);
table(['taken for', 'copies'], [...kinds]);
const wrongEvents = false_.filter((f) => f.event).length;
console.log(
  `${pages.length + made.length} pages in ${seconds} s; pairs of original articles called copies: ${false_.length}, of them among the 2,000 pairs on one event: ${wrongEvents}; copies of copies of like articles: ${real}`,
);
console.log(
  `recall ${percent(hits.spun + hits.near, 400)}, precision if all of those are wrong ${percent(hits.spun + hits.near, hits.spun + hits.near + false_.length)}`,
);
if (process.argv.includes('--show'))
  for (const { c, event: e } of false_)
    console.log(
      `${c.kind} share ${c.share.toFixed(2)} order ${c.order.toFixed(2)} sentences ${c.sentences.length} ${e ? 'event' : ''}\n   ${c.from}\n   ${c.to}\n   ${c.sentences
        .slice(0, 2)
        .map((s) => `${s.from.text.slice(0, 120)} // ${s.to.text.slice(0, 120)}`)
        .join('\n   ')}`,
    );
if (process.argv.includes('--show')) {
  const got = new Set(found.map((c) => [c.from, c.to].sort().join(' ')));
  for (const m of made)
    if (!got.has([m.id, m.of].sort().join(' ')))
      console.log(`missed ${m.kind} ${m.id}: ${m.text.split(/\s+/).length} of ${articles.find((a) => a.id === m.of).text.split(/\s+/).length} words`);
}
