// Learns the weights of src/speaker/likely/features.ts and writes src/speaker/likely/weights.ts: `npm run build && node training/speaker/train.mjs`. Not run by CI.
//
// Data, development parts only: whom the labelled pages (page-quotations, evaluation/pages and evaluation/written but for the blind and held-out sets) and the
// interpretation gold name where the engine had to weigh, 140 questions of PolNeAR train answered by hand (questions.jsonl: article, place, name or null), and
// the passages written for it (passages.txt). Model: conditional logit with "nobody" as one more choice, squared weights charged; cross-validated over ten
// parts by article, question by question and, for the labelled pages, from end to end: each page read with weights that have not seen it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sameName } from '../../../shared/eval/score-interpretation.mjs';
import { score as scoreQuotations } from '../../../shared/eval/score-page-quotations.mjs';
import { believed } from '../../dist/attribution/index.js';
import { resolveSpeakers } from '../../dist/speaker/index.js';
import { FEATURES } from '../../dist/speaker/likely/features.js';
import { WEIGHTS } from '../../dist/speaker/likely/weights.js';
import { rangesOnPage } from '../../evaluation/pages/misses.mjs';
import { bodyOf, inputOf } from '../../evaluation/pages.mjs';
import { lines, needShared, percent, SHARED } from '../../evaluation/shared.mjs';
import { pagesOf } from '../../evaluation/written.mjs';
import { pages as speakerPages } from '../../evaluation/written-speakers.mjs';
import { attributed } from '../attributed.mjs';

needShared();
/**
 * What a squared weight costs, in nats of an example, and what one costs that stands for one kind of question only: cross-validated losses 0.351 at
 * 0.0005, 0.350 at these, 0.355 at 0.002 and 0.008, 0.364 at 0.004 and 0.008 (1,515 questions).
 */
const CHARGE = 0.001;
const OWN_CHARGE = 0.004;
const STEPS = 1500;
const PARTS = 10;
/** Probabilities below which nobody is named, in the end-to-end table; `PRECISE` of src/read.ts is one of them. */
const LEVELS = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Every question that resolving a page has to weigh, with its candidates. */
async function questionsOf(source) {
  const { article, attributions } = await attributed(source);
  const questions = [];
  resolveSpeakers(article, attributions, (asked, candidates) => questions.push({ asked, candidates }));
  return { article, attributions, questions };
}

/**
 * A pronoun behind its words tells a gender; whoever writes “…” alone trusts the passage before it. So each such question is asked once more with
 * source and cue taken away: quotations without a source are few, and these are like them.
 */
function hidden({ article, attributions }, { asked }) {
  const i = attributions.findIndex((a) => a.content === asked.content);
  const place = attributions[i]?.content[0].start;
  if (asked.kind !== 'pronoun' || i < 0 || asked.place < place || attributions[i].within !== undefined) return undefined;
  const { follows: _, ...own } = attributions[i];
  const without = attributions.with(i, { ...own, source: [], cue: [], quotation: 'direct', basis: 'free-quotation' });
  let found;
  resolveSpeakers(article, without, (a, candidates) => {
    if (a.kind === 'none' && a.place === place) found ??= { asked: { ...a, hidden: true }, candidates };
  });
  return found;
}

const shared = (content, range) => content.reduce((n, c) => n + Math.max(0, Math.min(c.end, range.end) - Math.max(c.start, range.start)), 0);

/** A question and which of its candidates are meant: none, or several where the article's names were not brought together. */
const example = (page, { asked, candidates }, names) => ({
  page,
  asked,
  candidates,
  targets: candidates.flatMap((c, i) => (names.some((n) => sameName(n, c.chain.name)) ? [i] : [])),
});

const real = (file) => lines(file).map((label) => ({ ...label, body: bodyOf(label), source: inputOf(label) }));
const written = (page) => ({ ...page, source: { content: page.html, format: 'html', id: page.id } });
/** Labelled pages that have been read, real ones and those written for this. */
const PAGES = {
  'page-quotations': () => real(`${SHARED}data/page-quotations/dev.jsonl`),
  ...Object.fromEntries(
    ['looked-at', 'opened', 'held', 'more', 'polnear', 'pronouns', 'pronouns-read'].map((name) => [
      name,
      () => real(here(`../../evaluation/pages/${name}.jsonl`)),
    ]),
  ),
  'written/speakers': () => speakerPages().map(written),
  ...Object.fromEntries(
    ['looked-at', 'newsroom', 'newsroom-later', 'magazines', 'world', 'desk'].map((name) => [`written/${name}`, () => pagesOf(name).map(written)]),
  ),
};
const readPages = [];

async function fromPages(set) {
  const out = [];
  for (const label of PAGES[set]()) {
    const { article, attributions, questions } = await questionsOf(label.source);
    readPages.push({ set, label, article, attributions });
    const ranges = rangesOnPage(label, label.body, article.text);
    for (const q of questions) {
      const said = label.quotations.find(
        (l, i) => l.kind !== 'notSpeech' && ranges[i] && shared(q.asked.content, ranges[i]) >= 0.5 * (ranges[i].end - ranges[i].start),
      );
      if (!said) continue;
      out.push(example(label.id, q, said.speakers ?? []));
      const twin = hidden({ article, attributions }, q);
      if (twin) out.push(example(label.id, twin, said.speakers ?? []));
    }
  }
  return out;
}

async function fromInterpretation() {
  const out = [];
  for (const gold of lines(`${SHARED}data/interpret/dev.jsonl`)) {
    const { questions } = await questionsOf({ content: gold.text, format: 'text', id: gold.id });
    for (const q of questions) {
      const said = gold.statements.find((s) => s.source?.some?.(([start]) => start === q.asked.place) || s.source?.[0] === q.asked.place);
      if (said) out.push(example(gold.id, q, [said.speaker, ...(said.alsoSpeakers ?? [])].filter(Boolean)));
    }
  }
  return out;
}

async function fromQuestions() {
  const answers = new Map();
  for (const a of lines(here('./questions.jsonl'))) answers.set(a.id, [...(answers.get(a.id) ?? []), a]);
  const out = [];
  for (const article of lines(`${SHARED}data/polnear/train.jsonl`)) {
    if (!answers.has(article.id)) continue;
    const { questions } = await questionsOf({ content: article.text, format: 'text', id: article.id });
    for (const q of questions) {
      const answer = answers.get(article.id).find((a) => a.place === q.asked.place);
      if (answer) out.push(example(article.id, q, answer.speaker ? [answer.speaker] : []));
    }
  }
  return out;
}

/** How far behind its source's or content's beginning the answer of a question may stand in passages.txt, in UTF-16 code units. */
const ANSWERED_WITHIN = 200;

/** Passages written for this: `[[Name]]` behind a source, or behind a quotation without one, says who is meant, `[[-]]` nobody. */
async function fromPassages() {
  const out = [];
  for (const [i, passage] of readFileSync(here('./passages.txt'), 'utf8').split(/^===$/m).entries()) {
    const answers = [];
    let text = '';
    let at = 0;
    for (const m of passage.trim().matchAll(/ \[\[(.+?)\]\]/g)) {
      text += passage.trim().slice(at, m.index);
      answers.push({ place: text.length, speaker: m[1] });
      at = m.index + m[0].length;
    }
    text += passage.trim().slice(at);
    const { questions } = await questionsOf({ content: text, format: 'text', id: `passage-${i}` });
    for (const { place, speaker } of answers) {
      const asked = questions
        .filter(({ asked: a }) =>
          a.kind === 'none' ? Math.max(...a.content.map((c) => c.end)) === place : a.place < place && place - a.place < ANSWERED_WITHIN,
        )
        .sort((a, b) => b.asked.place - a.asked.place)[0];
      if (asked) out.push(example(`passage-${i}`, asked, speaker === '-' ? [] : [speaker]));
    }
  }
  return out;
}

/** Sparse vectors: [index, value] of every named weight that a candidate or "nobody" takes. */
const names = [];
const indexOf = new Map();
const at = (name) => {
  if (!indexOf.has(name)) {
    indexOf.set(name, names.length);
    names.push(name);
  }
  return indexOf.get(name);
};
function vectors({ asked, candidates, targets }) {
  const rows = candidates.map(({ features }) =>
    FEATURES.filter((f) => features[f]).flatMap((f) => [[at(f), features[f]], ...(asked.kind === 'pronoun' ? [] : [[at(`${asked.kind}:${f}`), features[f]]])]),
  );
  const nobody = [
    [at(`nobody:${asked.kind}`), 1],
    [at('nobody:crowd'), Math.log(1 + candidates.length)],
  ];
  if (asked.stranger) nobody.push([at('nobody:stranger'), 1]);
  if (asked.described) nobody.push([at('nobody:described'), 1]);
  if (asked.official) nobody.push([at('nobody:official'), 1]);
  return { rows: [...rows, nobody].map(flat), targets: targets.length > 0 ? targets : [candidates.length] };
}

/** A sparse row as two flat arrays: learning walks over all of them thousands of times. */
const flat = (row) => ({ index: Int32Array.from(row, ([i]) => i), value: Float64Array.from(row, ([, v]) => v) });

function dot({ index, value }, w) {
  let sum = 0;
  for (let k = 0; k < index.length; k++) sum += w[index[k]] * value[k];
  return sum;
}

function softmax(rows, w) {
  const scores = rows.map((r) => dot(r, w));
  const top = Math.max(...scores);
  const mass = scores.map((s) => Math.exp(s - top));
  const sum = mass.reduce((a, b) => a + b, 0);
  return mass.map((m) => m / sum);
}

/** Gradient descent with momentum; the loss is convex, so that every start ends in the same place. */
function learn(examples) {
  const w = new Float64Array(names.length);
  const v = new Float64Array(names.length);
  const charge = Float64Array.from(names, (name) => 2 * (/^(?:none|role):/.test(name) ? OWN_CHARGE : CHARGE));
  for (let step = 0; step < STEPS; step++) {
    const g = w.map((x, i) => charge[i] * x);
    for (const { rows, targets } of examples) {
      const p = softmax(rows, w);
      const right = targets.reduce((n, t) => n + p[t], 0);
      for (const [k, { index, value }] of rows.entries()) {
        const error = (p[k] - (targets.includes(k) ? p[k] / right : 0)) / examples.length;
        for (let j = 0; j < index.length; j++) g[index[j]] += error * value[j];
      }
    }
    for (let i = 0; i < w.length; i++) {
      v[i] = 0.9 * v[i] - 0.5 * g[i];
      w[i] += v[i];
    }
  }
  return w;
}

const examples = [];
for (const set of Object.keys(PAGES)) examples.push(...(await fromPages(set)));
examples.push(...(await fromInterpretation()), ...(await fromQuestions()), ...(await fromPassages()));
const all = examples.map(vectors);
const pages = [...new Set([...readPages.map((p) => p.label.id), ...examples.map((e) => e.page)])];
const part = (e) => pages.indexOf(e.page) % PARTS;
const judged = [];
const records = new Map();

/** Puts weights where the engine looks for them. */
function use(w) {
  for (const name of Object.keys(WEIGHTS)) delete WEIGHTS[name];
  names.forEach((name, i) => {
    WEIGHTS[name] = w[i];
  });
}

/** What scoring needs of a record. */
function recordOf({ article, attributions }, least = 0) {
  const { speakers, byAttribution } = resolveSpeakers(article, attributions);
  const statements = believed(attributions).attributions.map(({ content, quotation }, i) => ({
    block: 0,
    content: content.map((c) => ({ ...c, text: article.text.slice(c.start, c.end) })),
    quotation,
    speaker: byAttribution[i].sure < least ? null : byAttribution[i].speaker,
  }));
  return { article: { ...article, blocks: [{ kind: 'body' }] }, speakers, statements };
}

for (let k = 0; k < PARTS; k++) {
  const w = learn(all.filter((_, i) => part(examples[i]) !== k));
  use(w);
  for (const page of readPages)
    if (part({ page: page.label.id }) === k)
      records.set(
        page,
        LEVELS.map((least) => recordOf(page, least)),
      );
  for (const [i, x] of all.entries()) {
    if (part(examples[i]) !== k) continue;
    const p = softmax(x.rows, w);
    const named = p.slice(0, -1);
    const best = named.length > 0 ? named.indexOf(Math.max(...named)) : -1;
    judged.push({
      kind: examples[i].asked.hidden ? 'hidden' : examples[i].asked.kind,
      p: best < 0 ? 0 : named[best],
      right: best >= 0 && x.targets.includes(best),
      known: x.targets[0] < x.rows.length - 1,
      loss: -Math.log(x.targets.reduce((n, t) => n + p[t], 0)),
    });
  }
}
const lossOf = (own) => (own.reduce((n, j) => n + j.loss, 0) / own.length).toFixed(3);
console.log(`${all.length} questions of ${pages.length} articles; loss ${lossOf(judged)} nats`);
for (const kind of ['pronoun', 'role', 'none', 'hidden']) {
  const own = judged.filter((j) => j.kind === kind);
  console.log(`${kind}: ${own.length}, ${own.filter((j) => j.known).length} with an answer among the candidates, loss ${lossOf(own)}`);
  for (const least of [0, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9]) {
    const named = own.filter((j) => j.p >= least);
    console.log(`  from ${least}: named ${named.length}, right ${named.filter((j) => j.right).length}, wrong ${named.filter((j) => !j.right).length}`);
  }
}
for (const set of Object.keys(PAGES)) {
  const own = readPages.filter((p) => p.set === set);
  const { figures, counts } = scoreQuotations(
    own.map((p) => p.label),
    own.map((p) => records.get(p)[0]),
    (label) => label.body,
  );
  console.log(`${set}, each page by weights that have not seen it: right ${percent(figures.right)} %, wrong ${percent(figures.wrong)} % of ${counts.speech}`);
}
for (const [i, least] of LEVELS.entries()) {
  const { figures } = scoreQuotations(
    readPages.map((p) => p.label),
    readPages.map((p) => records.get(p)[i]),
    (label) => label.body,
  );
  console.log(`all these pages, speakers from ${least} on: right ${percent(figures.right)} %, wrong ${percent(figures.wrong)} %`);
}
if (!process.argv.includes('--dry')) {
  const w = learn(all);
  const rows = names
    .map((n, i) => [n, w[i]])
    .filter(([, x]) => Math.abs(x) >= 0.05)
    .sort(([a], [b]) => (a.includes(':') ? 1 : 0) - (b.includes(':') ? 1 : 0) || a.localeCompare(b));
  writeFileSync(
    here('../../src/speaker/likely/weights.ts'),
    `/** Weights of features.ts, learnt: training/speaker/train.mjs writes this file. Those under 0.05 are left out. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.map(([n, x]) => `  ${/^\w+$/.test(n) ? n : `'${n}'`}: ${x.toFixed(2).replace(/\.?0+$/, '')},`).join('\n')}\n};\n`,
  );
}
