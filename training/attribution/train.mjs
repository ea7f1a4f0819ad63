// Learns the weights of src/attribution/likely/features.ts and writes src/attribution/likely/weights.ts: `npm run build && node training/attribution/train.mjs`. Not
// run by CI. `--cache FOLDER` keeps what was read of each page for the next run; empty it when attributing has changed.
//
// Two things are learnt of what is marked without quotation marks: is it a report at all, and is it right, source and content? From the judged pages of
// evaluation/pages/claims.jsonl that are for reading and PolNeAR train. Logistic regressions over the same features, squared weights charged. The encoder knows
// PolNeAR train, so both are then put on a scale (Platt 1999) by judged pages that they have not seen and the even articles of PolNeAR dev. Printed: judged pages
// unseen, and the odd articles of PolNeAR dev, by probability.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { flowsOf } from '../../dist/attribution/flows.js';
import { featuresOf } from '../../dist/attribution/likely/features.js';
import { mannerOf } from '../../dist/attribution/likely/manner.js';
import { KEEPING } from '../../dist/attribution/recall.js';
import { isRight } from '../../evaluation/attributions.mjs';
import { judged } from '../../evaluation/claims.mjs';
import { inputOf } from '../../evaluation/pages.mjs';
import { lines, needShared, percent, SHARED } from '../../evaluation/shared.mjs';
import { attributed } from '../attributed.mjs';
import { key, learn, logistic, rounded, scoreOf } from './logistic.mjs';

needShared();
/** What a squared weight costs, in nats: cross-validated losses on the judged pages 0.425 at 1, 0.412 at 3, 0.409 at 10. */
const FIT = { charge: 5, shown: 12, steps: 300 };
/** A weight that is nearer to 0 is left out. */
const SMALLEST = 0.04;
const PARTS = 5;
/** An example's weight: judged pages are few. */
const WEIGHT = { page: 2, train: 0.4 };
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// everything is wanted while learning
Object.assign(KEEPING.balanced, { likely: 0 });

/** The attributions of each document of a set, those that are judged with a verdict. */
async function readSet(documents) {
  const out = [];
  for (const { id, use, source, verdictOf } of documents) {
    const { article, attributions } = await attributed(source);
    out.push({ id, use, article, attributions: attributions.map((a) => ({ ...a, verdict: verdictOf(article, a) })) });
  }
  return out;
}

const overlap = (a, b) => a.reduce((n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])), 0), 0);
const size = (a) => a.reduce((n, x) => n + x[1] - x[0], 0);
/** In PolNeAR it is a report at all where a marked one has its cue or a quarter of its content (Jaccard). */
const NEAR = 0.25;
function againstGold(gold, { source, cue, content }) {
  if (isRight({ source: pairs(source), content: pairs(content) }, gold)) return 'right';
  const near = ({ cue: c, content: w }) => {
    const both = overlap(w, pairs(content));
    return both >= NEAR * (size(w) + size(pairs(content)) - both) || overlap(c, pairs(cue)) > 0;
  };
  return gold.attributions.some(near) ? 'part' : 'none';
}

const pairs = (ranges) => ranges.map((r) => [r.start, r.end]);
const corpus = (part) =>
  lines(`${SHARED}data/polnear/${part}.jsonl`).map((gold, i) => ({
    id: gold.id,
    use: part === 'train' ? 'train' : i % 2 === 0 ? 'dev' : 'test',
    source: { content: gold.text, format: 'text' },
    verdictOf: (_, a) => (a.within === undefined ? againstGold(gold, a) : undefined),
  }));
const pages = () =>
  lines(here('../../evaluation/pages/claims.jsonl'))
    .filter((p) => p.use === 'read')
    .map((p) => ({ id: p.id, use: 'page', source: inputOf(p), verdictOf: (article, a) => judged(p, article, a) }));

/** Every judged report without marks, with its features. */
function examplesOf(documents) {
  const out = [];
  for (const { id, use, article, attributions } of documents) {
    const flows = flowsOf(article, KEEPING.balanced).map((flow) => ({ flow, manner: mannerOf(flow) }));
    for (const a of attributions) {
      if (a.basis !== 'model' || a.quotation !== 'indirect' || a.verdict === undefined) continue;
      const { flow, manner } = flows.find(({ flow: f }) => f.paragraphs.some((p) => p.start <= a.content[0].start && a.content[0].end <= p.end));
      out.push({ id, use, features: featuresOf(a, flow, manner), report: a.verdict === 'none' ? 0 : 1, right: a.verdict === 'right' ? 1 : 0 });
    }
  }
  return out;
}

/** Both targets, in the order of the two numbers of a weight. */
const TARGETS = ['report', 'right'];

const STEPS_OF_PROBABILITY = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
function report(name, points) {
  const loss = points.reduce((n, [p, right]) => n - Math.log(Math.max(1e-6, right ? p : 1 - p)), 0) / points.length;
  console.log(`${name}: ${points.length}, loss ${loss.toFixed(3)}`);
  for (const [i, from] of STEPS_OF_PROBABILITY.entries()) {
    const inside = points.filter(([p]) => p >= from && p < (STEPS_OF_PROBABILITY[i + 1] ?? 2));
    const share = (k) => percent(inside.reduce((n, x) => n + x[k], 0) / inside.length);
    if (inside.length > 0) console.log(`  from ${from}: ${inside.length}, said ${share(0)}, right ${share(1)}`);
  }
}

const read = examplesOf(await readSet(pages()));
const dev = examplesOf(await readSet(corpus('dev')));
const corpora = examplesOf(await readSet(corpus('train')));
const ids = [...new Set(read.map((e) => e.id))];
const parts = Array.from({ length: PARTS }, (_, k) => ({
  unseen: read.filter((e) => ids.indexOf(e.id) % PARTS === k),
  seen: read.filter((e) => ids.indexOf(e.id) % PARTS !== k),
}));
const [even, odd] = ['dev', 'test'].map((use) => dev.filter((e) => e.use === use));

/** Slope and intercept that make probabilities of scores, by Newton's method. */
function scaleOf(points) {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 20; round++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 0, 0, 0];
    for (const [score, truth] of points) {
      const p = logistic(slope * score + shift);
      const v = p * (1 - p);
      ga += (p - truth) * score;
      gb += p - truth;
      aa += v * score * score;
      ab += v * score;
      bb += v;
    }
    const det = aa * bb - ab * ab;
    slope -= (bb * ga - ab * gb) / det;
    shift -= (aa * gb - ab * ga) / det;
  }
  return { slope, shift };
}

const columns = TARGETS.map((target) => {
  const points = (examples, weights) => examples.map((e) => [scoreOf(e, weights), e[target]]);
  const learnt = (examples) =>
    learn(
      examples.map((e) => ({ features: e.features, truth: e[target], weight: WEIGHT[e.use] })),
      FIT,
    );
  const unseen = parts.flatMap((part) => points(part.unseen, learnt([...corpora, ...part.seen])));
  const weights = learnt([...corpora, ...read]);
  const { slope, shift } = scaleOf([...unseen, ...points(even, weights)]);
  const likely = ([score, truth]) => [logistic(slope * score + shift), truth];
  console.log(`${target}: scale ${slope.toFixed(2)}, ${shift.toFixed(2)}`);
  report(`${target}, judged pages, unseen`, unseen.map(likely));
  report(`${target}, PolNeAR dev, odd articles`, points(odd, weights).map(likely));
  return Object.fromEntries(Object.entries(weights).map(([name, w]) => [name, slope * w + (name === 'always' ? shift : 0)]));
});
const named = Object.keys(columns[0])
  .sort()
  .map((name) => [name, columns.map((weights) => weights[name])])
  .filter(([name, pair]) => name === 'always' || pair.some((x) => Math.abs(x) >= SMALLEST))
  .map(([name, pair]) => `  ${key(name)}: [${pair.map(rounded).join(', ')}],`);
writeFileSync(
  here('../../src/attribution/likely/weights.ts'),
  `/** Weights of features.ts, for "it is a report" and for "source and content are right", learnt: training/attribution/train.mjs writes this file. Those under ${SMALLEST} are left out. */\nexport const WEIGHTS: Readonly<Record<string, readonly [report: number, right: number]>> = {\n${named.join('\n')}\n};\n`,
);
console.log(`${named.length} features`);
