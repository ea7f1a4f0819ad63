// `npm run bench [-- read]`: articles per CPU second, beside compromise's `.quotations()` on the same articles in the same run;
// `npm run bench -- page`: CPU time a page of the page reader, beside Readability and defuddle;
// `npm run bench -- archive [PAGES ...]`: adding, searching and families as the archive grows.
import '../dist/cli/compiling.js'; // as the command line runs
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { packagedModel, read } from '../dist/index.js';
import { growth } from './archive/growth.mjs';
import { pageReading } from './page.mjs';

const POLNEAR = fileURLToPath(new URL('../../shared/data/polnear/dev.jsonl', import.meta.url));
const EXAMPLES = new URL('../examples/', import.meta.url);
/** Rounds over the articles; the median one is printed. */
const ROUNDS = 3;

function articles() {
  if (existsSync(POLNEAR))
    return readFileSync(POLNEAR, 'utf8')
      .trim()
      .split('\n')
      .slice(0, 30)
      .map((l) => JSON.parse(l).text);
  return readdirSync(EXAMPLES)
    .filter((f) => /\.(html|txt)$/.test(f))
    .map((f) => readFileSync(new URL(f, EXAMPLES), 'utf8'));
}

async function perCpuSecond(texts, work) {
  const rates = [];
  for (let i = 0; i < ROUNDS; i++) {
    const began = process.cpuUsage();
    for (const text of texts) await work(text);
    const { user, system } = process.cpuUsage(began);
    rates.push(texts.length / ((user + system) / 1e6));
  }
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

async function reading() {
  const texts = articles();
  const words = Math.round(texts.reduce((n, t) => n + t.split(/\s+/).length, 0) / texts.length);
  await packagedModel();
  nlp('warm up').quotations();
  const peer = await perCpuSecond(texts, (t) => nlp(t).quotations().out('array'));
  const ours = await perCpuSecond(texts, (t) => read(t));
  return [
    `${texts.length} articles of ${words} words on average, median of ${ROUNDS} rounds, one thread\n`,
    '| tool | what it gives | articles per CPU second | relative to compromise |\n|---|---|---|---|',
    `| compromise .quotations() | quotation strings, no speaker | ${peer.toFixed(1)} | 1 |`,
    `| onrecord read | the whole record | ${ours.toFixed(1)} | ${(ours / peer).toFixed(2)} |`,
  ].join('\n');
}

/** What is measured, by name; without a name the reading. */
const SECTIONS = { read: reading, page: pageReading, archive: () => growth(sizes.length > 0 ? sizes : undefined) };

const [name = 'read', ...sizes] = process.argv.slice(2);
if (!(name in SECTIONS)) {
  console.error(`bench: no section ${name}; there are ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(2);
}
console.log(await SECTIONS[name]());
