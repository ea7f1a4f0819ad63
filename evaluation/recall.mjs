// How the switch moves: PolNeAR dev at each point of --recall.
import { score } from '../../shared/eval/score-attributions.mjs';
import { RECALLS } from '../dist/attribution/index.js';
import { read } from '../dist/index.js';
import { attributionsOf } from './attributions.mjs';
import { lines, percent, SHARED, table } from './shared.mjs';

export async function recall() {
  const gold = lines(`${SHARED}data/polnear/dev.jsonl`);
  const rows = [];
  for (const point of RECALLS) {
    const predicted = [];
    for (const g of gold) {
      const { statements } = await read({ content: g.text, format: 'text', id: g.id }, { recall: point });
      predicted.push({ id: g.id, attributions: attributionsOf(statements.filter((s) => s.within === undefined)) });
    }
    const { metrics } = score(gold, predicted);
    const both = (name) => [percent(metrics[name].p), percent(metrics[name].r)];
    rows.push([point, ...both('linked.content+source'), ...both('overlap.content'), ...both('direct.found'), ...both('direct.speaker')]);
  }
  const heads = ['content + source', 'content overlap', 'direct found', 'direct speaker'];
  return table(['--recall', ...heads.flatMap((h) => [`${h}, precision %`, 'recall %'])], rows);
}
