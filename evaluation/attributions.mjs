// Attributions on PolNeAR dev, read as whole pages of plain text, beside the peers' rows of the survey.
import { readFileSync } from 'node:fs';
import { quotedSpans, score } from '../../shared/eval/score-attributions.mjs';
import { read } from '../dist/index.js';
import { cueOf } from '../dist/language/index.js';
import { lines, percent, SHARED, table } from './shared.mjs';

export const COLUMNS = [
  'exact.source',
  'exact.cue',
  'exact.content',
  'overlap.content',
  'whole',
  'linked.content',
  'linked.content+source',
  'direct.found',
  'direct.speaker',
];
/** The survey's names of the same columns. */
const THEIRS = ['source =', 'cue =', 'content =', 'content ov.', 'whole =', 'linked content', 'linked +source J50', 'direct found', 'direct speaker'];

const pairs = (spans) => spans.map((s) => [s.start, s.end]);
export const attributionsOf = (statements) => statements.map((s) => ({ source: pairs(s.source), cue: pairs(s.cue), content: pairs(s.content) }));

export async function polnear() {
  const gold = lines(`${SHARED}data/polnear/dev.jsonl`);
  const round = async () => {
    const records = [];
    const began = process.cpuUsage();
    for (const g of gold) records.push(await read({ content: g.text, format: 'text', id: g.id, published: g.date }));
    const { user, system } = process.cpuUsage(began);
    return { records, perCpuSecond: gold.length / ((user + system) / 1e6) };
  };
  const { records, perCpuSecond: first } = await round();
  const { perCpuSecond: again } = await round();
  const outer = records.map((r, i) => ({ id: gold[i].id, attributions: attributionsOf(r.statements.filter((s) => s.within === undefined)) }));
  const all = records.map((r, i) => ({ id: gold[i].id, attributions: attributionsOf(r.statements) }));
  return { gold, records, outer: score(gold, outer, { bootstrap: 300 }), all: score(gold, all), first, again };
}

/** The peers' table, read from the survey itself. */
function peers() {
  const rows = readFileSync(`${SHARED}attribution-peers.md`, 'utf8')
    .split('\n')
    .filter((l) => l.startsWith('|'))
    .map((l) =>
      l
        .split('|')
        .slice(1, -1)
        .map((c) => c.trim()),
    );
  const head = rows.findIndex((r) => r[0] === 'tool' && r.includes('whole ='));
  const at = THEIRS.map((c) => rows[head].indexOf(c));
  return rows
    .slice(head + 2, rows.findIndex((r, i) => i > head && r[0] === 'human against human') + 1)
    .map((r) => [`${r[0]} (test part)`, ...at.map((i) => r[i])]);
}

export function attributionTable({ outer, all }) {
  const ours = (name, s) => [name, ...COLUMNS.map((c) => percent(s.metrics[c].f1))];
  const interval = COLUMNS.map((c) => outer.metrics[c].ci95.map(percent).join('..'));
  return table(
    ['F1, %', ...THEIRS],
    [
      ours('onrecord (dev part), statements of the story', outer),
      ['95 % interval', ...interval],
      ours('onrecord (dev part), also statements inside statements', all),
      ...peers(),
    ],
  );
}

const overlap = (a, b) => a.reduce((n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])), 0), 0);
const size = (a) => a.reduce((n, x) => n + x[1] - x[0], 0);
const jaccard = (a, b) => (size(a) + size(b) === 0 ? 1 : overlap(a, b) / (size(a) + size(b) - overlap(a, b)));

/** Share of the letters of an attribution's content that stand between double quotation marks, from which it is direct (as the corpus counts). */
const ALL_QUOTED = 0.95;

function kindOf({ cue, content }, text, quoted) {
  const letters = (spans) => spans.reduce((n, [a, b]) => n + (text.slice(a, b).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const within = content.flatMap(([a, b]) => quoted.map(([c, d]) => [Math.max(a, c), Math.min(b, d)])).filter(([a, b]) => b > a);
  const share = letters(within) / letters(content);
  if (share > 0) return share >= ALL_QUOTED ? 'direct' : 'mixed';
  const speech = cue.some(
    ([a, b]) => /according to|in the words of/i.test(text.slice(a, b)) || words(text.slice(a, b)).some((w) => cueOf(w)?.report === 'speech'),
  );
  return speech ? 'indirect, with a verb of saying' : 'indirect, other cue';
}

const words = (text) => text.match(/[\p{L}'’]+/gu) ?? [];

/** Of each kind of marked attribution: content found (J ≥ 0.5), and its source touched. */
export function recallByKind({ gold, records }) {
  const kinds = new Map();
  for (const [i, { text, attributions }] of gold.entries()) {
    const ours = attributionsOf(records[i].statements.filter((s) => s.within === undefined));
    const quoted = quotedSpans(text);
    for (const g of attributions.filter((a) => a.content.length > 0)) {
      const best = ours.reduce((b, p) => (jaccard(g.content, p.content) > (b ? jaccard(g.content, b.content) : 0) ? p : b), undefined);
      const found = best !== undefined && jaccard(g.content, best.content) >= 0.5;
      const named = found && (g.source.length === 0 ? best.source.length === 0 : overlap(g.source, best.source) > 0);
      const row = kinds.get(kindOf(g, text, quoted)) ?? [0, 0, 0];
      kinds.set(kindOf(g, text, quoted), [row[0] + 1, row[1] + Number(found), row[2] + Number(named)]);
    }
  }
  const rows = [...kinds].sort().map(([kind, [all, found, named]]) => [kind, all, percent(found / all), percent(named / all)]);
  return table(['kind', 'marked', 'content found, %', 'and its source, %'], rows);
}

/** Does the attribution have content and source right: Jaccard of at least a half each, with one that was marked by hand? */
export function isRight(predicted, gold) {
  const best = gold.attributions.reduce(
    (b, g) => (jaccard(g.content, predicted.content) > (b ? jaccard(b.content, predicted.content) : 0.5) ? g : b),
    undefined,
  );
  return best !== undefined && jaccard(best.source, predicted.source) >= 0.5;
}

/** Of the statements given a confidence, how many are right? On the articles that the scale was not made from (calibrate.mjs takes the even ones). */
export function reliability({ gold, records }) {
  const points = records.flatMap((r, i) =>
    i % 2 === 0 ? [] : r.statements.filter((s) => s.within === undefined).map((s) => [s.confidence, isRight(attributionsOf([s])[0], gold[i])]),
  );
  const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1.001];
  const rows = bins.slice(1).map((to, i) => {
    const inside = points.filter(([c]) => c >= bins[i] && c < to);
    return [
      `${bins[i]} to ${Math.min(1, to)}`,
      inside.length,
      percent(inside.reduce((n, [c]) => n + c, 0) / inside.length),
      percent(inside.filter(([, ok]) => ok).length / inside.length),
    ];
  });
  return table(['confidence', 'statements', 'mean confidence, %', 'right, %'], rows);
}
