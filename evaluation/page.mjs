// Measures the page reader on whole pages, beside other readers on the same pages in the same run.
//
//   npm run build && node evaluation/page.mjs [--all] [--per-page FILE]
//
// Data and scorers are taken from ../shared (relative to the repository root); without them it says so and exits 0.
// --all reads all of wcxb-articles instead of every fourth page. --per-page writes what was read, for looking at misses.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const shared = fileURLToPath(new URL('../../shared', import.meta.url));
if (!existsSync(join(shared, 'eval')) || !existsSync(join(shared, 'data/news-pages'))) {
  console.log('page: not measured, ../shared with its data and scorers is not here');
  process.exit(0);
}
const { explainPage } = await import('../dist/page/index.js');
const { decodePage } = await import('../dist/page/decode.js');
const { PEERS } = await import('./page-peers.mjs');

/** Kinds that make the text of a page for the scorers. The truth of article-extraction counts embedded posts as text. */
const STORY = ['body', 'heading', 'quote', 'list', 'table', 'summary'];
const SETS = [
  { name: 'article-extraction', kinds: [...STORY, 'embed'], every: 1 },
  { name: 'news-pages', kinds: STORY, every: 1 },
  { name: 'wcxb-articles', kinds: STORY, every: process.argv.includes('--all') ? 1 : 4 },
];
/** What this page reader calls a block, and what the block scorer calls it. */
const LABELS = { summary: 'summary', heading: 'subhead', body: 'paragraph', quote: 'paragraph', list: 'paragraph', caption: 'caption' };

const work = mkdtempSync(join(tmpdir(), 'page-'));
const scorer = (name, ...args) => JSON.parse(execFileSync(process.execPath, [join(shared, 'eval', name), ...args, '--json']).toString());
const file = (name, value) => {
  const path = join(work, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

/** A caption without its credit, and "Photo:" or "(" before it: the truth lists captions so. */
function captionText(block, text) {
  const whole = text.slice(block.start, block.end);
  if (!block.credit) return whole;
  const before = whole.slice(0, block.credit.start - block.start).replace(/[\s([|]*(?:(?:photo|image|picture|credit|foto|bild|©)s?\s*(?:by|:)?\s*)?$/i, '');
  const after = whole.slice(block.credit.end - block.start).replace(/^[\s)\]|.]+/, ' ');
  return `${before}${after}`.trim();
}

const bytesOf = (set, id) => new Uint8Array(gunzipSync(readFileSync(join(shared, 'data', set, 'html', `${id}.html.gz`))));

function readOne(html, url, kinds) {
  const { article, reasons, leftOut } = explainPage({ content: html, format: 'html', url });
  const blocks = article.blocks.map((b, i) => ({
    label: LABELS[b.kind] ?? 'other',
    kind: b.kind,
    rule: reasons[i].rule,
    text: b.kind === 'caption' ? captionText(b, article.text) : article.text.slice(b.start, b.end),
  }));
  const text = blocks
    .filter((b) => kinds.includes(b.kind))
    .map((b) => b.text)
    .join('\n');
  return { title: article.title, authors: article.byline, date: article.published, articleBody: text, text, blocks: blocks.filter((b) => b.text), leftOut };
}

function readSet({ name, kinds, every }) {
  const all = JSON.parse(readFileSync(join(shared, 'data', name, 'ground-truth.json'), 'utf8'));
  const truth = Object.fromEntries(Object.entries(all).filter((_, i) => i % every === 0));
  const read = {};
  const failed = [];
  const started = process.cpuUsage().user;
  for (const [id, { url }] of Object.entries(truth)) {
    const html = bytesOf(name, id);
    try {
      read[id] = readOne(html, url, kinds);
    } catch (error) {
      failed.push(`${id}: ${error.line ?? error.stack}`);
      read[id] = { articleBody: '', text: '', blocks: [], authors: [] };
    }
  }
  const ms = (process.cpuUsage().user - started) / 1000 / Object.keys(truth).length;
  return { name, truth, read, failed, ms, truthFile: file(`${name}.truth.json`, truth), readFile: file(`${name}.json`, read) };
}

/** A peer's reading of a set, with its CPU time per page; what it throws on it has not read. */
async function readByPeer(peer, { name, truth }) {
  const read = {};
  let failed = 0;
  const html = Object.entries(truth).map(([id, { url }]) => [id, url, decodePage({ content: bytesOf(name, id) })]);
  const started = process.cpuUsage().user;
  for (const [id, url, page] of html) {
    try {
      read[id] = await PEERS[peer](page, url);
    } catch {
      failed++;
      read[id] = { text: '' };
    }
  }
  const ms = (process.cpuUsage().user - started) / 1000 / html.length;
  return { peer, name, failed, ms, readFile: file(`${peer} ${name}.json`.replaceAll(' ', '-'), read) };
}

const n = (x) => x.toFixed(3).replace(/^0/, '');
const print = (title, head, rows) => {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => String(r[i] ?? '').length)));
  const line = (r) => r.map((c, i) => (i === 0 ? String(c ?? '').padEnd(widths[i]) : String(c ?? '').padStart(widths[i]))).join('  ');
  console.log(`\n${title}\n${line(head)}\n${widths.map((w) => '-'.repeat(w)).join('  ')}\n${rows.map(line).join('\n')}`);
};

const sets = SETS.map(readSet);
const [extraction, news] = sets;
const peers = [];
// what linkedom and the peers print is no part of the tables
const said = { log: console.log, warn: console.warn, error: console.error };
Object.assign(console, { log() {}, warn() {}, error() {} });
for (const peer of Object.keys(PEERS)) for (const set of [extraction, news]) peers.push({ set, ...(await readByPeer(peer, set)) });
Object.assign(console, said);
const english = file('english.json', Object.fromEntries(Object.entries(news.truth).filter(([, t]) => (t.htmlLang ?? '').startsWith('en'))));
const text = (set, truth = set.truthFile) => scorer('score-article-text.mjs', truth, set.readFile);
const row = (t) => [n(t.f1), n(t.precision), n(t.recall), n(t.accuracy)];

print(
  'Body text, 4-word runs (development pages)',
  ['', 'F1', 'P', 'R', 'exact', 'pages', 'ms'],
  [
    ...sets.map((s) => [s.name, ...row(text(s)), Object.keys(s.truth).length, s.ms.toFixed(1)]),
    ['news-pages, English', ...row(text(news, english))],
    ['trafilatura: article-extraction (measured apart)', '.962'],
    ['trafilatura: news-pages (measured apart)', '.950'],
    ...peers.map((p) => [
      `${p.peer}: ${p.name}`,
      ...row(scorer('score-article-text.mjs', p.set.truthFile, p.readFile)),
      Object.keys(p.set.truth).length,
      p.ms.toFixed(1),
    ]),
  ],
);

const meta = scorer('score-page-metadata.mjs', news.truthFile, news.readFile);
const metaEnglish = scorer('score-page-metadata.mjs', news.truthFile, news.readFile, '--lang', 'en');
const metaRow = (m) => [n(m.title.exact), n(m.authors.f1), n(m.authors.exact), n(m.date.day), n(m.date.instant)];
print(
  'Metadata, news-pages',
  ['', 'title', 'authors F1', 'exact', 'day', 'instant'],
  [
    ['onrecord', ...metaRow(meta)],
    ['onrecord, English', ...metaRow(metaEnglish)],
    ...peers.filter((p) => p.set === news).map((p) => [p.peer, ...metaRow(scorer('score-page-metadata.mjs', news.truthFile, p.readFile))]),
    ['trafilatura (measured apart)', '.686', '.832', '.775', '.965', '-'],
  ],
);

const blocks = scorer('score-page-blocks.mjs', news.truthFile, news.readFile);
print(
  'Blocks, news-pages, F1',
  ['', 'paragraph', 'sub-heading', 'caption', 'summary', 'captions as paragraphs'],
  [
    [
      'onrecord',
      n(blocks.paragraph.f1),
      n(blocks.subhead.f1),
      n(blocks.caption.f1),
      n(blocks.summary.f1),
      `${blocks.captionsAsParagraph.asParagraph} of ${blocks.captionsAsParagraph.captions}`,
    ],
    ['trafilatura', '.890', '.782', '0', '0', 'drops captions'],
    ['defuddle', '.799', '.694', '.570', '0', '-'],
  ],
);

print('Quotations whose words stand in a block of the story (page-quotations)', ['', 'found', 'of'], [quotationsKept(extraction, news)]);

function quotationsKept(...from) {
  const pages = readFileSync(join(shared, 'data/page-quotations/dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  const bare = (s) => (s.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
  let kept = 0;
  let all = 0;
  for (const { set, id, quotations } of pages) {
    const source = from.find((s) => s.name === set);
    const story = source.read[id].blocks.filter((b) => STORY.includes(b.kind)).map((b) => bare(b.text));
    for (const { start, end } of quotations) {
      all++;
      if (story.some((b) => b.includes(bare(source.truth[id].articleBody.slice(start, end))))) kept++;
    }
  }
  return ['onrecord', kept, all];
}

for (const { name, failed } of sets) for (const line of failed) console.log(`not read, ${name}: ${line}`);
const at = process.argv.indexOf('--per-page');
if (at > 0) writeFileSync(process.argv[at + 1], JSON.stringify(Object.fromEntries(sets.map((s) => [s.name, s.read]))));
rmSync(work, { recursive: true });
