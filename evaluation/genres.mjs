// Twenty short articles of other kinds than the corpus, written for this purpose with their attributions marked in the text
// (evaluation/genres/*.txt), read and scored as PolNeAR dev is.
import { readdirSync, readFileSync } from 'node:fs';
import { score } from '../../shared/eval/score-attributions.mjs';
import { read } from '../dist/index.js';
import { attributionsOf, COLUMNS } from './attributions.mjs';
import { percent, table } from './shared.mjs';

const FOLDER = new URL('./genres/', import.meta.url);
const ROLES = { s: 'source', c: 'cue', t: 'content' };

/**
 * `{1t|“We go,”} {1s2s|Vane} {1c|said}`: number of the attribution, its role (s source, c cue, t content), the words; several pairs where a span
 * serves several attributions.
 */
export function marked(id, source) {
  const byNumber = new Map();
  let text = '';
  let open;
  for (const [part, tags] of source.matchAll(/\{((?:\d+[sct])+)\||\}|[^{}]+/g)) {
    if (tags) open = { tags, start: text.length };
    else if (part !== '}') text += part;
    else {
      if (!open) throw new Error(`genres/${id}.txt: "}" without a span before ${JSON.stringify(text.slice(-30))}`);
      for (const [, number, role] of open.tags.matchAll(/(\d+)([sct])/g)) {
        if (!byNumber.has(number)) byNumber.set(number, { source: [], cue: [], content: [] });
        byNumber.get(number)[ROLES[role]].push([open.start, text.length]);
      }
      open = undefined;
    }
  }
  return { id, text, attributions: [...byNumber.values()] };
}

export const articles = () =>
  readdirSync(FOLDER)
    .sort()
    .map((file) => marked(file.replace(/\.txt$/, ''), readFileSync(new URL(file, FOLDER), 'utf8')));

export async function genres() {
  const gold = articles();
  const predicted = [];
  for (const { id, text } of gold) {
    const { statements } = await read({ content: text, format: 'text', id });
    predicted.push({ id, attributions: attributionsOf(statements.filter((s) => s.within === undefined)) });
  }
  const { metrics } = score(gold, predicted, { bootstrap: 300 });
  const marks = gold.reduce((n, g) => n + g.attributions.length, 0);
  const rows = [
    [`onrecord, ${gold.length} articles, ${marks} attributions`, ...COLUMNS.map((c) => percent(metrics[c].f1))],
    ['95 % interval', ...COLUMNS.map((c) => metrics[c].ci95.map(percent).join('..'))],
  ];
  return table(['F1, %', ...COLUMNS], rows);
}
