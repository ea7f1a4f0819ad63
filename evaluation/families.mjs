// Families of one utterance over the 924 articles of polnear, from the statements that are read out of them, against hand-labelled pairs.
// With `drift` also how each labelled family that is not word for word the same has changed, for reading.
import { score } from '../../shared/eval/score-families.mjs';
import { wordingsOf } from '../dist/compare/index.js';
import { diffStatements, familiesOf, read } from '../dist/index.js';
import { lines, percent, SHARED, table } from './shared.mjs';

const articles = () => ['train', 'dev'].flatMap((part) => lines(`${SHARED}data/polnear/${part}.jsonl`));

/** Wordings of the statements of all articles: whose they are said to be, and when they were printed. */
async function statementsOf(texts) {
  const out = [];
  for (const { id, text, date } of texts) {
    const record = await read({ content: text, format: 'text', id, published: date });
    const nameOf = new Map(record.speakers.map((s) => [s.id, s.kind === 'unnamed' ? undefined : s.name]));
    for (const w of wordingsOf(record)) {
      const { id: statement, speaker: said } = record.statements[w.statement];
      const speaker = nameOf.get(said);
      out.push({ id: `${id}#${statement}/${w.place + 1}`, article: id, text: w.text, published: date, ...(speaker ? { speaker } : {}) });
    }
  }
  return out;
}

/** @param drift is told what changed between the variants of each labelled family; by default nobody is */
export async function families(drift) {
  const texts = articles();
  const textOf = new Map(texts.map((a) => [a.id, a.text]));
  const words = (q) => textOf.get(q.id).slice(q.start, q.end);
  const labels = lines(`${SHARED}data/quotation-families/dev.jsonl`);
  const statements = await statementsOf(texts);
  const of = new Map(statements.map((s) => [s.id, s]));
  const found = familiesOf(statements).map((f) => ({ id: f.id, members: f.members.map((m) => ({ article: of.get(m).article, text: of.get(m).text })) }));
  const r = score(labels, found, words);
  if (drift) for (const { same = [] } of labels) reportDrift(same.map(words), drift);
  return [
    table(
      ['%', 'recall', 'precision', 'pairs of one utterance', 'other pairs'],
      [
        ['onrecord, statements of 924 articles', percent(r.recall), percent(r.precision), r.same, r.different],
        ['identical text alone', percent(identical(labels, words)), '100.0', r.same, r.different],
      ],
    ),
    ...(drift ? r.missed.map(([a, b]) => `not joined:\n  ${a}\n  ${b}`) : []),
    ...(drift ? r.wrong.map(([a, b]) => `wrongly joined:\n  ${a}\n  ${b}`) : []),
  ].join('\n\n');
}

const plain = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function identical(labels, words) {
  const pairs = labels.flatMap(({ same = [] }) => same.flatMap((a, i) => same.slice(i + 1).map((b) => plain(words(a)) === plain(words(b)))));
  return pairs.filter(Boolean).length / pairs.length;
}

function reportDrift(variants, drift) {
  for (const [i, a] of variants.entries()) {
    for (const b of variants.slice(i + 1)) {
      if (plain(a) === plain(b)) continue;
      const { severity, edits } = diffStatements(a, b);
      const told = edits.map((e) => `${e.kind} [${e.a?.text ?? ''}] for [${e.b?.text ?? ''}]${e.touches.length > 0 ? ` (${e.touches.join(', ')})` : ''}`);
      drift(`severity ${severity}: ${told.join('; ') || 'nothing that counts'}\n  ${a}\n  ${b}\n`);
    }
  }
}
