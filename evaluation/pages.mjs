// Whole pages from end to end: who said each quotation (page-quotations and the further pages of pages/; articles of PolNeAR, read as plain
// text), and the seed article against its hand annotation.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { score as scoreQuotations } from '../../shared/eval/score-page-quotations.mjs';
import { read } from '../dist/index.js';
import { COLUMNS, headOf, rowOf } from './pages/columns.mjs';
import { explain } from './pages/misses.mjs';
import { score as scoreSeed } from './seed.mjs';
import { lines, percent, SHARED, table } from './shared.mjs';

const own = (file) => fileURLToPath(new URL(`./pages/${file}`, import.meta.url));
/** Label files by what they are called in the table. */
const SETS = {
  'page-quotations, 30 pages': `${SHARED}data/page-quotations/dev.jsonl`,
  'further pages, looked at, 22': own('looked-at.jsonl'),
  'further pages, opened later, 15': own('opened.jsonl'),
  'further pages, held out at first, 15': own('held.jsonl'),
  'more pages, for reading, 36': own('more.jsonl'),
  'further pages, fresh and blind, 17': own('fresh.jsonl'),
  'later pages and articles, for reading, 24': own('later.jsonl'),
  'later pages and articles, held out, 25': own('later-held.jsonl'),
  'PolNeAR articles, names, for reading, 30': own('polnear.jsonl'),
  'PolNeAR articles, names, held out, 30': own('polnear-held.jsonl'),
  'PolNeAR articles, pronouns and roles, for reading, 48': own('pronouns.jsonl'),
  'PolNeAR articles, pronouns and roles, held out, 44': own('pronouns-held.jsonl'),
};
/** Marks chosen one by one, in the same form: a table of their own, because their pages are many. */
const MARKS = {
  'marks chosen for reading, 145 pages': own('marks.jsonl'),
  'marks chosen, held out, 150 pages': own('marks-held.jsonl'),
};
/** Sets whose misses nobody is to read, by what they are called. */
const UNREAD = /blind|, held out,/;
/** The most that wrong names may be where right ones are counted at a threshold; share of the quotations. */
const FEW_WRONG = 0.01;

const articlesOfPolnear = () =>
  Object.fromEntries(
    ['dev', 'train'].flatMap((part) => lines(`${SHARED}data/polnear/${part}.jsonl`)).map(({ id, text, date }) => [id, { articleBody: text, date }]),
  );

const truth = {};
function truthOf({ set, id }) {
  truth[set] ??= set === 'polnear' ? articlesOfPolnear() : JSON.parse(readFileSync(`${SHARED}data/${set}/ground-truth.json`, 'utf8'));
  return truth[set][id];
}
export const bodyOf = (label) => truthOf(label).articleBody;

/** What `read` is given for a labelled page: its bytes, or an article of PolNeAR as plain text. */
export function inputOf(label) {
  if (label.set !== 'polnear') return { content: gunzipSync(readFileSync(`${SHARED}data/${label.set}/html/${label.id}.html.gz`)) };
  return { content: bodyOf(label), format: 'text', id: label.id, published: truthOf(label).date };
}

/** Reads the pages of a label file, with the CPU seconds that each took. */
async function recordsOf(labels) {
  const records = [];
  const seconds = [];
  for (const label of labels) {
    const input = inputOf(label);
    const began = process.cpuUsage();
    records.push(await read(input).catch((e) => ({ error: e.message })));
    const { user, system } = process.cpuUsage(began);
    seconds.push((user + system) / 1e6);
  }
  return { records, seconds };
}

/** A record as if every speaker below a confidence had been left unresolved. */
const atLeast = (record, least) =>
  record.statements ? { ...record, statements: record.statements.map((s) => (s.confidence < least ? { ...s, speaker: null } : s)) } : record;

/** The lowest confidence from which on wrong names are 1 % of the quotations or fewer, and the right ones there. */
function fewWrong(labels, records) {
  const levels = [...new Set(records.flatMap((r) => (r.statements ?? []).map((s) => s.confidence)))].sort((a, b) => a - b);
  const at = (level) =>
    scoreQuotations(
      labels,
      records.map((r) => atLeast(r, level)),
      bodyOf,
    ).figures;
  let [lo, hi] = [0, levels.length - 1];
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (at(levels[mid]).wrong <= FEW_WRONG) hi = mid;
    else lo = mid + 1;
  }
  return `right ${percent(at(levels[lo]).right)} % where wrong names are ${percent(at(levels[lo]).wrong)} % (confidence ${levels[lo]} and above)`;
}

const perSecond = (seconds) => (seconds.length / seconds.reduce((a, b) => a + b, 0)).toFixed(1);

async function readSets(sets, misses = () => {}) {
  const rows = [];
  const notes = [];
  for (const [name, file] of Object.entries(sets)) {
    const labels = lines(file);
    const { records, seconds } = await recordsOf(labels);
    const { figures } = scoreQuotations(labels, records, bodyOf);
    rows.push(rowOf(COLUMNS, name, figures));
    const slowest = seconds.indexOf(Math.max(...seconds));
    notes.push(
      `${name}: ${perSecond(seconds)} pages a CPU second, the slowest ${labels[slowest].id.slice(0, 24)} (${seconds[slowest].toFixed(2)} s, ${records[slowest].article?.text.length} characters); ${fewWrong(labels, records)}.`,
    );
    if (UNREAD.test(name)) continue;
    for (const [i, label] of labels.entries()) for (const miss of explain(label, bodyOf(label), records[i])) misses(`${name} ${miss}`);
  }
  return { rows, notes };
}

/** @param misses as for `pageQuotations` */
export async function chosenMarks(misses) {
  const { rows } = await readSets(MARKS, misses);
  return table(headOf(COLUMNS), rows);
}

/** @param misses is told each label that is not met, with its surroundings and what was read there, but for sets that stay unread; by default nobody is */
export async function pageQuotations(misses) {
  const { rows, notes } = await readSets(SETS, misses);
  const [first] = Object.entries(SETS);
  const again = await recordsOf(lines(first[1]));
  notes.push(`${first[0]}, once more in the same process: ${perSecond(again.seconds)} pages a CPU second.`);
  const peers = readFileSync(`${SHARED}data/page-quotations/README.md`, 'utf8')
    .split('\n')
    .filter((l) => /^\| trafilatura/.test(l))
    .map((l) =>
      l
        .split('|')
        .slice(1, -1)
        .map((c) => c.trim()),
    );
  return `${table(headOf(COLUMNS), [...rows, ...peers])}\n\n${notes.join('\n')}`;
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
