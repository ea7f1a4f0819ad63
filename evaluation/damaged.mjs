// PolNeAR dev as careless copies print it: curly marks made straight, one double mark in ten lost (seeded). Spans keep their places.

import { score } from '../../shared/eval/score-attributions.mjs';
import { read } from '../dist/index.js';
import { attributionsOf } from './attributions.mjs';
import { lines, percent, SHARED, table } from './shared.mjs';

const COLUMNS = ['whole', 'linked.content+source', 'direct.found', 'direct.speaker'];
const SEED = 7;

function damages() {
  let state = SEED;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return [
    ['as printed', (t) => t],
    ['straight marks for curly ones', (t) => t.replace(/[“”]/g, '"').replace(/''/g, ' "')],
    ['one mark in ten removed', (t) => t.replace(/[“”"]/g, (c) => (random() < 0.1 ? ' ' : c))],
  ];
}

export async function damaged() {
  const gold = lines(`${SHARED}data/polnear/dev.jsonl`);
  const rows = [];
  for (const [name, damage] of damages()) {
    const predicted = [];
    for (const g of gold) {
      const { statements } = await read({ content: damage(g.text), format: 'text', id: g.id });
      predicted.push({ id: g.id, attributions: attributionsOf(statements.filter((s) => s.within === undefined)) });
    }
    const { metrics } = score(gold, predicted);
    rows.push([name, ...COLUMNS.map((c) => percent(metrics[c].f1))]);
  }
  return table(['F1, %', ...COLUMNS], rows);
}
