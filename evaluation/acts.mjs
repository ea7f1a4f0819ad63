// Acts: the classifier cross-validated on its own data, and whole sentences coded by hand (speech-acts) walked through the engine.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read } from '../dist/index.js';
import { cueEntryOf } from '../dist/language/index.js';
import { ACTS } from '../dist/record/index.js';
import { actsOf, product, weighed } from '../dist/statement/act/index.js';
import { settled } from '../dist/statement/act/settled.js';
import { sentencesOf } from '../training/acts/data.mjs';
import { predict, regression } from '../training/acts/regression.mjs';
import { withStates } from '../training/acts/states.mjs';
import { examples } from '../training/acts/train.mjs';
import { lines, percent, SHARED, table } from './shared.mjs';

const FOLDS = 5;

/** Each example judged by a model that saw no example of its fold: own sentences in turn, articles as wholes. */
function crossValidated(all) {
  const groups = [...new Set(all.map((it) => it.group))];
  const foldOf = (it) => groups.indexOf(it.group) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = regression(
      all.filter((it) => foldOf(it) !== fold),
      ACTS,
    );
    return all.filter((it) => foldOf(it) === fold).map((it) => judgedBy(predict(model, it.features), it));
  }).flat();
}

/** The act of an example, given what the features say of each act and what readers of word states say: its own where it has them, else `byStates`. */
function judgedBy(ranked, it, byStates) {
  const byFeatures = ACTS.map((kind) => ranked.find((r) => r.kind === kind).p);
  const probabilities = byStates ? product(byFeatures, byStates) : weighed(byFeatures, it.said.states);
  const both = ACTS.map((kind, k) => ({ kind, p: probabilities[k] })).sort((a, b) => b.p - a.p);
  return { it, byFeatures: ranked, best: settled(both, it.said, cueEntryOf(it.said.cue, it.said.content))[0] };
}

/** Least probability that training/acts/folds.tsv keeps. */
const LEAST = 1e-4;

/** What readers say of statements that they were not fitted to (training/acts/folds.py), by a hash of the words. */
function unseenByReaders() {
  const file = fileURLToPath(new URL('../training/acts/folds.tsv', import.meta.url));
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const byKey = new Map(rows.map((row) => row.split('\t')));
  return ({ text, said }) => {
    const bytes = byKey.get(createHash('sha256').update(`${text}\n${said.cue}\n${said.content}`).digest('hex').slice(0, 12));
    return bytes && Float64Array.from(Buffer.from(bytes, 'base64'), (byte) => LEAST ** (byte / 255));
  };
}

const accepted = ({ it, best }) => it.acts.includes(best.kind);
const share = (judged) => percent(judged.filter(accepted).length / judged.length);

function byAct(judged) {
  const rows = ACTS.map((act) => {
    const of = judged.filter(({ it }) => it.acts[0] === act);
    const taken = new Map();
    for (const j of of) if (!accepted(j)) taken.set(j.best.kind, (taken.get(j.best.kind) ?? 0) + 1);
    const instead = [...taken].sort((a, b) => b[1] - a[1]).slice(0, 4);
    return [act, of.length, share(of), instead.map(([k, n]) => `${k} ${n}`).join(', ')];
  });
  return table(['act', 'sentences', 'right, %', 'taken for'], rows);
}

/** Of the acts given a probability, how many are right? */
function reliability(judged) {
  const bins = [0, 0.3, 0.45, 0.6, 0.75, 0.9, 1.001];
  const rows = bins.slice(1).map((to, i) => {
    const inside = judged.filter(({ best }) => best.p >= bins[i] && best.p < to);
    return [`${bins[i]} to ${Math.min(1, to)}`, inside.length, percent(inside.reduce((n, { best }) => n + best.p, 0) / inside.length), share(inside)];
  });
  return table(['probability', 'statements', 'mean, %', 'accepted, %'], rows);
}

const fileOf = (name) => fileURLToPath(new URL(`./acts/${name}`, import.meta.url));

/** Labelled sentences that the weights never saw, cues and contents given. */
const blind = async (name) => (await withStates(sentencesOf(fileOf(name), 'blind'))).map((it) => ({ it, best: actsOf(it.said)[0] }));

/** Narrators' sentences in which nobody does anything by words: how many have a statement with an act other than assert? */
async function deeds() {
  const sentences = readFileSync(fileOf('deeds.txt'), 'utf8').trim().split('\n');
  let claimed = 0;
  for (const [i, text] of sentences.entries()) {
    const { statements } = await read({ content: text, format: 'text', id: `deed${i}` });
    if (statements.some((s) => s.act && s.act.kind !== 'assert')) claimed++;
  }
  return [`deeds told by the narrator: some statement has an act other than assert`, `${claimed} / ${sentences.length}`, percent(claimed / sentences.length)];
}

const LENIENT = { pledge: ['pledge', 'offer'], offer: ['offer', 'pledge'] };

async function sentences() {
  const acts = async (file) => {
    const out = [];
    for (const g of lines(`${SHARED}data/speech-acts/${file}.jsonl`)) {
      const { statements } = await read({ content: g.text, format: 'text', id: g.id });
      out.push({ wanted: g.events.map((e) => e.act).filter(Boolean), given: statements.map((s) => s.act?.kind).filter(Boolean) });
    }
    return out;
  };
  const right = (rows) => rows.filter(({ wanted, given }) => wanted.every((w) => (LENIENT[w] ?? [w]).some((k) => given.includes(k)))).length;
  const [coded, others, manual] = [await acts('plover-gsr'), await acts('plover-gsr-other'), await acts('cameo-manual-nc')];
  const claimed = others.filter(({ given }) => given.some((k) => k !== 'assert')).length;
  return table(
    ['sentences', 'count', '%'],
    [
      ['with an act: some statement has it', `${right(coded)} / ${coded.length}`, percent(right(coded) / coded.length)],
      ['... no statement found at all', `${coded.filter(({ given }) => given.length === 0).length} / ${coded.length}`, ''],
      ['further ones with an act (manual)', `${right(manual)} / ${manual.length}`, percent(right(manual) / manual.length)],
      ['without an act: some statement has one other than assert', `${claimed} / ${others.length}`, percent(claimed / others.length)],
      await deeds(),
    ],
  );
}

export async function acts() {
  const judged = crossValidated(examples());
  const byReader = unseenByReaders();
  const both = judged.flatMap((j) => {
    const byStates = byReader(j.it);
    return byStates ? [judgedBy(j.byFeatures, j.it, byStates)] : [];
  });
  const isOwn = ({ it }) => /^own\d/.test(it.id);
  const own = both.filter(isOwn);
  const row = (name, of) => {
    const [alone, together] = [judged.filter(of), both.filter(of)];
    return [name, alone.length, share(alone), together.length, together.length > 0 ? share(together) : ''];
  };
  const read12 = judged.filter(({ it }) => it.id.includes('#'));
  const states12 = (await withStates(read12.map(({ it }) => it))).map((it, i) => judgedBy(read12[i].byFeatures, it));
  const unseen = await blind('blind.txt');
  const unseen2 = await blind('blind2.txt');
  return [
    `Cross-validated, ${FOLDS} folds, articles as wholes; news statements count where the act is one of those a reader accepted. The word classes were`,
    `written with many of these sentences in view, so new text will score lower; those kept from training are by the same hand.`,
    `With word states: by readers that saw neither the statement nor what the teacher says (training/acts/folds.py); of the twelve articles the shipped reader saw none.`,
    `(The interpretation table judges statements that the shipped features have seen.)`,
    table(
      ['', 'statements', 'features alone, %', 'with states', 'accepted, %'],
      [
        row('own sentences', isOwn),
        row('own sentences in the manner of news agencies', ({ it }) => it.id.startsWith('own-more')),
        ['twelve articles read by hand, cues and contents given', read12.length, share(read12), states12.length, share(states12)],
        row('further news statements', ({ it }) => it.id.startsWith('polnear')),
        row('statements found on pages of other kinds', ({ it }) => it.id.startsWith('page')),
        ['own sentences kept from training', '', '', unseen.length, share(unseen)],
        ['... in the manner of news agencies, not read by whoever writes the features', '', '', unseen2.length, share(unseen2)],
      ],
    ),
    `Own sentences by act, with word states:`,
    byAct(own),
    reliability(both),
    `Whole sentences through the engine, none of them used in training:`,
    await sentences(),
  ].join('\n\n');
}
