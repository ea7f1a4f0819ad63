// CPU time of a page from its bytes to labelled blocks with metadata, warm, beside other page readers on the same pages in the same run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readPage } from '../dist/page/index.js';
import { PEERS } from '../evaluation/page-peers.mjs';

const PAGES = fileURLToPath(new URL('../../shared/data/news-pages/html/', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
/** Every so many pages are read, in so many rounds; the least time of each reader counts, for other work on the machine only adds. */
const EVERY = 4;
const ROUNDS = 3;
/** What is wanted, and what the best reader in Node took (Readability on linkedom), measured on one quiet core, in milliseconds a page. */
const FIGURES = '14 ms wanted, 22 ms the best in Node, each on a quiet core';

function pages() {
  const folder = existsSync(PAGES) ? PAGES : EXAMPLES;
  const files = readdirSync(folder).filter((f) => /\.html(?:\.gz)?$/.test(f));
  return files
    .filter((_, i) => folder === EXAMPLES || i % EVERY === 0)
    .map((f) => readFileSync(folder + f))
    .map((bytes) => new Uint8Array(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes));
}

/** Milliseconds of processor time a page. A page that a reader throws on counts with the time it took. */
async function msBy(contents, read) {
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = process.cpuUsage();
    for (const content of contents) {
      try {
        await read(content);
      } catch {}
    }
    const { user, system } = process.cpuUsage(began);
    // the first round warms up
    if (round > 0) times.push((user + system) / 1000 / contents.length);
  }
  return Math.min(...times);
}

/** The table. */
export async function pageReading() {
  const contents = pages();
  const decoder = new TextDecoder();
  const ours = await msBy(contents, (content) => readPage({ content }));
  const said = { log: console.log, warn: console.warn, error: console.error };
  // what linkedom and the peers print is no part of the table
  Object.assign(console, { log() {}, warn() {}, error() {} });
  const rows = [];
  for (const [name, read] of Object.entries(PEERS))
    rows.push([name, await msBy(contents, (content) => read(decoder.decode(content), 'https://news.example/'))]);
  Object.assign(console, said);
  return [
    `${contents.length} pages, bytes to text, labels and metadata; the least of ${ROUNDS} rounds; ${FIGURES}\n`,
    '| page reader | CPU ms a page | relative to onrecord |\n|---|---|---|',
    ...[['onrecord', ours], ...rows].map(([name, ms]) => `| ${name} | ${ms.toFixed(1)} | ${(ms / ours).toFixed(2)} |`),
  ].join('\n');
}
