// Whole pages from end to end: who said each quotation (page-quotations), and the seed article against its hand annotation.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { score as scoreQuotations } from '../../shared/eval/score-page-quotations.mjs';
import { read } from '../dist/index.js';
import { score as scoreSeed } from './seed.mjs';
import { lines, percent, SHARED, table } from './shared.mjs';

export async function pageQuotations() {
  const labels = lines(`${SHARED}data/page-quotations/dev.jsonl`);
  const truth = {};
  const bodyOf = ({ set, id }) => {
    truth[set] ??= JSON.parse(readFileSync(`${SHARED}data/${set}/ground-truth.json`, 'utf8'));
    return truth[set][id].articleBody;
  };
  const records = [];
  for (const l of labels)
    records.push(await read(gunzipSync(readFileSync(`${SHARED}data/${l.set}/html/${l.id}.html.gz`))).catch((e) => ({ error: e.message })));
  const { figures, counts } = scoreQuotations(labels, records, bodyOf);
  const peers = readFileSync(`${SHARED}data/page-quotations/README.md`, 'utf8')
    .split('\n')
    .filter((l) => /^\| trafilatura/.test(l))
    .map((l) =>
      l
        .split('|')
        .slice(1, -1)
        .map((c) => c.trim()),
    );
  const ours = [
    'onrecord',
    ...['found', 'right', 'wrong', 'right, five words or more', 'name for the unnamed', 'titles and scare quotes as direct'].map((k) => percent(figures[k])),
  ];
  return {
    counts,
    text: `${table(['%', 'found', 'right speaker', 'wrong speaker', 'right, 5 words or more', 'name for the unnamed', 'titles and scare quotes taken'], [ours, ...peers])}\n\nStatements from outside the article’s body: ${percent(figures.leaks)} %.`,
  };
}

export async function seed() {
  const record = await read(readFileSync(`${SHARED}data/seed/article.txt`));
  const { rows, figures } = scoreSeed(record, JSON.parse(readFileSync(`${SHARED}data/seed/gold.json`, 'utf8')));
  const misses = rows.filter((r) => !r.found || !r.right);
  const { damage, ...counts } = figures;
  return [
    table(Object.keys(counts), [Object.values(counts)]),
    `Damage reported: ${damage.length === 0 ? 'none' : damage.join('; ')}.`,
    misses.length === 0
      ? 'No required statement is missed.'
      : `Missed: ${misses.map((m) => `${m.id} (${m.found ? `speaker ${m.speaker ?? 'unresolved'}` : `overlap ${m.overlap.toFixed(2)}`})`).join(', ')}.`,
  ].join('\n\n');
}
