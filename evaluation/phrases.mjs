// The grammars on the phrases written for them (evaluation/phrases/): a row counts when every span and value in it is right and nothing else was found.
import { readFileSync } from 'node:fs';
import { timesIn } from '../dist/language/index.js';
import { percent, table } from './shared.mjs';

const rowsOf = (name) => JSON.parse(readFileSync(new URL(`./phrases/${name}.json`, import.meta.url), 'utf8'));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const whole = (text) => ({ start: 0, end: text.length });

/** The text of a row without its square brackets, and the phrases that stood in them. */
function marked(row) {
  const spans = [...row.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]);
  return { text: row.replace(/[[\]]/g, ''), spans };
}

const GRAMMARS = {
  times: ([published, row, from, to]) => {
    const { text, spans } = marked(row);
    const got = timesIn(text, whole(text), published).map((t) => [text.slice(t.start, t.end), t.from, t.to]);
    return same(
      got,
      spans.map((s) => [s, from, to]),
    );
  },
};

/** Tables of a name and those of the same name that were written after the grammar and never tuned on. */
export function phrases() {
  const rows = Object.entries(GRAMMARS).map(([name, right]) => {
    const figure = (file) => {
      const all = rowsOf(file);
      const hits = all.filter(right).length;
      return `${hits} / ${all.length} (${percent(hits / all.length)})`;
    };
    return [name, figure(name)];
  });
  return table(['whole row right, %', 'written before'], rows);
}
