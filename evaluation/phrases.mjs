// The grammars on the phrases written for them (evaluation/phrases/): a row counts when every span and value in it is right and nothing else was found.
import { readFileSync } from 'node:fs';
import { quantitiesIn, timesIn } from '../dist/language/index.js';
import { conditionsIn } from '../dist/statement/conditions.js';
import { hedgesIn } from '../dist/statement/hedges.js';
import { interpret } from '../dist/statement/index.js';
import { isNegated } from '../dist/statement/negation.js';
import { markedAttribution } from './marked.mjs';
import { percent, table } from './shared.mjs';

const rowsOf = (name) => JSON.parse(readFileSync(new URL(`./phrases/${name}.json`, import.meta.url), 'utf8'));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const whole = (text) => ({ start: 0, end: text.length });

/** The text of a row without its square brackets, and the phrases that stood in them. */
function marked(row) {
  const spans = [...row.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]);
  return { text: row.replace(/[[\]]/g, ''), spans };
}

/** Each row of a table as counts of spans: right (found with the right value), found, wanted. Negation is a yes or no: right when both agree. */
const GRAMMARS = {
  times: ([published, row, from, to]) => {
    const { text, spans } = marked(row);
    const got = timesIn(text, whole(text), published).map((t) => [text.slice(t.start, t.end), t.from, t.to]);
    return counts(
      got,
      spans.map((s) => [s, from, to]),
    );
  },
  quantities: ([row, value, bound, unit]) => {
    const { text, spans } = marked(row);
    const got = quantitiesIn(text, whole(text)).map((q) => [text.slice(q.start, q.end), q.value, q.bound ?? null, q.unit ?? null]);
    const { right } = counts(
      got,
      spans.map((s) => [s, value, bound, unit]),
    );
    // a row marks one quantity of its sentence; only a trap says that there is none
    return { right, found: spans.length === 0 ? got.length : right, wanted: spans.length };
  },
  conditions: ([row]) => {
    const { text, spans } = marked(row);
    return counts(
      conditionsIn(text, [whole(text)]).map((c) => c.span.text),
      spans,
    );
  },
  hedges: ([row, kind]) => {
    const { text, spans } = marked(row);
    const got = hedgesIn(text, whole(text)).map((h) => [text.slice(h.start, h.end), h.kind]);
    // a row with two gives the kind of the first
    const wanted = spans.map((s, i) => [s, i === 0 ? kind : (got.find((g) => g[0] === s)?.[1] ?? kind)]);
    return counts(got, wanted);
  },
  // who would do what, for whom, by when: each part counts by itself
  commitments: ([row, ...parts]) => {
    const { article, attribution } = markedAttribution(row, '2026-03-04');
    const { commitment: c } = interpret(article, attribution, 0);
    const named = (list) => list.flatMap((part, i) => (part ? [[i, part]] : []));
    return counts(named([c?.who.text, c?.what.text, c?.for?.text, c?.by?.text]), named(parts));
  },
  negations: ([text, negated]) => {
    const hit = isNegated(text) === negated;
    return { right: Number(hit), found: 1, wanted: 1 };
  },
};

function counts(got, wanted) {
  return { right: wanted.filter((w) => got.some((g) => same(g, w))).length, found: got.length, wanted: wanted.length };
}

/** Rows wholly right, and F1 over spans. */
function figure(name, file) {
  const rows = rowsOf(file).map(GRAMMARS[name]);
  const sum = (key) => rows.reduce((n, r) => n + r[key], 0);
  const rowsRight = rows.filter((r) => r.right === r.wanted && r.found === r.right).length;
  return [`${rowsRight} / ${rows.length} (${percent(rowsRight / rows.length)})`, percent((2 * sum('right')) / (sum('found') + sum('wanted')))];
}

/** Tables written before their grammar, and further ones written after it. */
export function phrases() {
  const rows = Object.keys(GRAMMARS).map((name) => [name, ...figure(name, name), ...figure(name, `${name}-after`)]);
  return table(['', 'written before the grammar: rows right', 'F1 of spans', 'written after it: rows right', 'F1 of spans'], rows);
}
