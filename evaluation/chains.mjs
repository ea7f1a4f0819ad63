// Who said it first, who passed it on, what carried it, and whether anybody can be named: sentences of invented people, read from end to end.
import { readFileSync } from 'node:fs';
import { read } from '../dist/index.js';
import { percent, table } from './shared.mjs';

const plain = (name) => name.toLowerCase().replace(/^the\s+/, '');
const sameName = (a, b) => plain(a) === plain(b) || plain(a).startsWith(`${plain(b)} `) || plain(b).startsWith(`${plain(a)} `);

/** The innermost statement whose content has the key. */
function statementWith({ article, statements }, key) {
  const at = article.text.indexOf(key);
  return statements
    .filter((s) => s.content.some((c) => c.start <= at && at < c.end))
    .sort((a, b) => a.content[0].end - a.content[0].start - (b.content[0].end - b.content[0].start))[0];
}

/** One row as `{ part: [wanted, given, right] }`; every link of the chain counts by its place. */
async function judge([text, key, speaker, via, medium, origin]) {
  const record = await read({ content: text, format: 'text', published: '2026-03-04' });
  const nameOf = (id) => record.speakers.find((p) => p.id === id).name;
  const s = statementWith(record, key);
  const got = {
    speaker: s?.speaker ? nameOf(s.speaker) : null,
    via: s?.via.map(nameOf) ?? [],
    medium: s?.medium?.text ?? null,
    origin: s?.origin?.kind ?? null,
  };
  const one = (wanted, given, equal) => [Number(wanted !== null), Number(given !== null), Number(wanted !== null && given !== null && equal(given, wanted))];
  return {
    got,
    parts: {
      speaker: one(speaker, got.speaker, sameName),
      via: [via.length, got.via.length, via.filter((v, i) => got.via[i] && sameName(got.via[i], v)).length],
      medium: one(medium, got.medium, (a, b) => a.toLowerCase().startsWith(b.toLowerCase())),
      origin: one(origin, got.origin, (a, b) => a === b),
    },
  };
}

/** F1 of each part over the rows. */
export async function chains(tell = () => undefined) {
  const rows = JSON.parse(readFileSync(new URL('./phrases/chains.json', import.meta.url), 'utf8'));
  const sums = {};
  for (const row of rows) {
    const { got, parts } = await judge(row);
    if (Object.values(parts).some(([w, g, r]) => w !== r || g !== r))
      tell(`${row[0]}\n  wanted ${JSON.stringify(row.slice(2))}\n  got    ${JSON.stringify(Object.values(got))}`);
    for (const [name, counts] of Object.entries(parts)) sums[name] = counts.map((n, i) => n + (sums[name]?.[i] ?? 0));
  }
  const all = Object.values(sums).reduce((a, b) => a.map((n, i) => n + b[i]));
  const line = (name, [w, g, r]) => [name, w, g, r, percent((2 * r) / (w + g))];
  return table(['40 sentences, from end to end', 'wanted', 'given', 'right', 'F1'], [...Object.entries(sums).map(([n, c]) => line(n, c)), line('all', all)]);
}
