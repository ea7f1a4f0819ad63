// Writes one row for each line of every development page: what the reader knows of it (src/page/story/features.ts), and how much of it
// the page's truth has.
//
//   npm run build && node training/page/corpus.mjs OUT
//
// OUT.f32: rows of float32 features. OUT.json: their names, how far each rule is trusted, and each row's [set, site, page, words, rule,
// share of its words that the truth has]. OUT.txt: the lines, for reading misses; U+0001 parts them.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodePage } from '../../dist/page/decode.js';
import { ruleHtml } from '../../dist/page/html.js';
import { FEATURES, featuresOf } from '../../dist/page/story/features.js';
import { isWeighed, ruleKey } from '../../dist/page/story/judge.js';
import { heldBy, wordsOf } from './alignment.mjs';

const shared = new URL('../../../shared/data/', import.meta.url);
const SETS = ['article-extraction', 'news-pages', 'wcxb-articles'];

function* pages() {
  for (const set of SETS) {
    const truth = JSON.parse(readFileSync(new URL(`${set}/ground-truth.json`, shared), 'utf8'));
    for (const [id, { url, articleBody }] of Object.entries(truth)) {
      const content = new Uint8Array(gunzipSync(readFileSync(new URL(`${set}/html/${id}.html.gz`, shared))));
      try {
        const { page, labels } = ruleHtml(decodePage({ content }), { content, url });
        yield { set, id, site: siteOf(set, id, url), page, labels, body: wordsOf(articleBody ?? '') };
      } catch {
        // a page without text teaches nothing
      }
    }
  }
}

/** Pages of one publisher are never on both sides of a cross-validation. */
const siteOf = (set, id, url) => (set === 'news-pages' ? id.split('-').slice(0, -1).join('-') : (/^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? id));

/** Share of story in the words of each rule's lines, ten words of doubt added; a line counts up to 60 words. */
function trustOfRules() {
  const tally = {};
  for (const { page, labels, body } of pages()) {
    const shares = heldBy(
      body,
      page.lines.map((l) => wordsOf(l.text)),
    );
    for (const [i, line] of page.lines.entries()) {
      if (shares[i] > 0.3 && shares[i] < 0.7) continue;
      const rule = ruleKey(labels[i], line);
      tally[rule] ??= { all: 10, story: 5 };
      const t = tally[rule];
      t.all += Math.min(60, line.words);
      if (shares[i] >= 0.7) t.story += Math.min(60, line.words);
    }
  }
  return Object.fromEntries(Object.entries(tally).map(([rule, { all, story }]) => [rule, Number((story / all).toFixed(3))]));
}

const trust = trustOfRules();
const values = [];
const rows = [];
const texts = [];
for (const { set, id, site, page, labels, body } of pages()) {
  const rules = page.lines.map((line, i) => ruleKey(labels[i], line));
  const shares = heldBy(
    body,
    page.lines.map((l) => wordsOf(l.text)),
  );
  const features = featuresOf({ ...page, trust: rules.map((r) => trust[r] ?? 0.5) }, (line) => isWeighed(line, labels[line.index]));
  for (const [i, line] of page.lines.entries()) {
    if (!features[i]) continue;
    values.push(features[i]);
    rows.push([set, site, id, line.words, rules[i], Number(shares[i].toFixed(3))]);
    texts.push(line.text);
  }
}
const flat = new Float32Array(values.length * FEATURES.length);
for (const [i, row] of values.entries()) flat.set(row, i * FEATURES.length);
const out = process.argv[2];
writeFileSync(`${out}.f32`, flat);
writeFileSync(`${out}.json`, JSON.stringify({ features: FEATURES, trust, rows }));
writeFileSync(`${out}.txt`, texts.join('\u0001'));
console.log(`${rows.length} lines, ${FEATURES.length} features`);
