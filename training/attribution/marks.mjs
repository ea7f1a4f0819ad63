// Learns the weights of src/attribution/likely/marks.ts and writes src/attribution/likely/marks-weights.ts: `npm run build && node training/attribution/marks.mjs`. Not
// run by CI. `--cache FOLDER` keeps what was read of each page for the next run; empty it when attributing has changed. `--dry` writes nothing.
//
// Is what stands between these marks anybody's speech? Data: every labelled mark of twelve words or fewer on the pages that are for reading (page-quotations,
// evaluation/pages, evaluation/written). One logistic regression, squared weights charged, cross-validated over parts by page. Printed: what is printed as direct speech
// today, by probability, each page by weights that have not seen it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimantOf } from '../../dist/attribution/claims.js';
import { flowsOf } from '../../dist/attribution/flows.js';
import { mannerOf } from '../../dist/attribution/likely/manner.js';
import { marksFeaturesOf } from '../../dist/attribution/likely/marks.js';
import { KEEPING } from '../../dist/attribution/recall.js';
import { isShort } from '../../dist/attribution/refine/doubt/between-marks.js';
import { rangesOnPage } from '../../evaluation/pages/misses.mjs';
import { bodyOf, inputOf } from '../../evaluation/pages.mjs';
import { lines, needShared, SHARED } from '../../evaluation/shared.mjs';
import { pagesOf } from '../../evaluation/written.mjs';
import { attributed } from '../attributed.mjs';
import { key, learn, logistic, rounded, scoreOf } from './logistic.mjs';

needShared();
const FIT = { charge: 3, shown: 6, steps: 400 };
const SMALLEST = 0.04;
const PARTS = 10;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// the engine must not have thrown away what is to be judged
Object.assign(KEEPING.balanced, { speech: 0 });

const real = (file) => lines(file).map((label) => ({ ...label, body: bodyOf(label), source: inputOf(label) }));
const written = (page) => ({ ...page, source: { content: page.html, format: 'html', id: page.id } });
/** Pages with marks that are held out. */
const HELD = new Set(lines(here('../../evaluation/pages/marks-held.jsonl')).map(({ id }) => id));
const PAGES = [
  ...real(`${SHARED}data/page-quotations/dev.jsonl`),
  ...['looked-at', 'opened', 'held', 'more', 'polnear', 'later', 'marks', 'marks-printed'].flatMap((name) =>
    real(here(`../../evaluation/pages/${name}.jsonl`)).filter(({ id }) => !HELD.has(id)),
  ),
  ...['looked-at', 'newsroom', 'newsroom-later', 'magazines', 'world', 'desk'].flatMap((name) => pagesOf(name).map(written)),
];
const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const examples = [];
for (const label of PAGES) {
  const { article, attributions } = await attributed(label.source);
  const ranges = rangesOnPage(label, label.body, article.text);
  const outer = attributions.filter((a) => a.within === undefined);
  for (const flow of flowsOf(article, KEEPING.balanced)) {
    const manner = mannerOf(flow);
    for (const q of flow.quotations) {
      if (q.depth > 0 || !isShort(q, flow)) continue;
      const i = ranges.findIndex((r) => r && overlap(r, q) >= 0.6 * Math.max(r.end - r.start, q.inner.end - q.inner.start));
      if (i < 0) continue;
      const draft = claimantOf(q, outer);
      const alone = draft?.content.every((c) => c.start >= q.start - 1 && c.end <= q.end + 1);
      examples.push({
        page: label.id,
        text: article.text.slice(Math.max(0, q.start - 80), q.end + 30).replace(/\s+/g, ' '),
        features: marksFeaturesOf(q, draft, flow, manner),
        printed: alone === true,
        truth: label.quotations[i].kind === 'notSpeech' ? 0 : 1,
      });
    }
  }
}

const ids = [...new Set(examples.map((e) => e.page))];
const part = (e) => ids.indexOf(e.page) % PARTS;
for (let k = 0; k < PARTS; k++) {
  const weights = learn(
    examples.filter((e) => part(e) !== k),
    FIT,
  );
  for (const e of examples) if (part(e) === k) e.p = logistic(scoreOf(e, weights));
}
const loss = (own) => own.reduce((n, e) => n - Math.log(Math.max(1e-6, e.truth ? e.p : 1 - e.p)), 0) / own.length;
const printed = examples.filter((e) => e.printed);
const count = (own, truth) => own.filter((e) => e.truth === truth).length;
console.log(
  `${examples.length} marks, ${count(examples, 0)} no speech, loss ${loss(examples).toFixed(3)}; as direct speech today ${printed.length}, ${count(printed, 0)} of them none, loss ${loss(printed).toFixed(3)}`,
);
for (const below of [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7]) {
  const low = printed.filter((e) => e.p < below);
  console.log(`  below ${below}: ${count(low, 0)} that are none, ${count(low, 1)} that are speech`);
}
if (process.argv.includes('--show'))
  for (const e of printed.filter((x) => (x.truth === 1 ? x.p < 0.5 : true)).sort((a, b) => a.p - b.p))
    console.log(`${e.truth} ${e.p.toFixed(2)} ${e.page.slice(0, 14)} ${e.text} {${Object.keys(e.features).slice(4).join('; ')}}`);
if (!process.argv.includes('--dry')) {
  const weights = learn(examples, FIT);
  const rows = Object.entries(weights)
    .filter(([name, x]) => name === 'always' || Math.abs(x) >= SMALLEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, x]) => `  ${key(name)}: ${rounded(x)},`);
  writeFileSync(
    here('../../src/attribution/likely/marks-weights.ts'),
    `/** Weights of marks.ts, learnt: training/attribution/marks.mjs writes this file. Those under ${SMALLEST} are left out. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
  );
}
