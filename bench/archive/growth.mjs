// The archive as it grows: pages made by a seeded program, added, searched and held together with the truth of their families.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORDS } from './made.mjs';

/** Pages put in by one transaction. */
const BATCH = '25';
const SIZES = ['1000', '3000', '10000'];
const GROW = fileURLToPath(new URL('./grow.mjs', import.meta.url));

const round = (x) => (x < 10 ? x.toFixed(1) : String(Math.round(x)));
const table = (header, rows) => [header, header.map(() => '---'), ...rows].map((r) => `| ${r.join(' | ')} |`).join('\n');

/** The power of the number of pages with which a cost grows: least squares over logarithms. */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (k) => logs.reduce((sum, p) => sum + p[k], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  return logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/** @param sizes numbers of pages; ONRECORD_BENCH_ARCHIVE names a PostgreSQL address with an empty database in place of a new file */
export function growth(sizes = SIZES) {
  if (!existsSync(WORDS)) return 'not measured: the words of made pages come from ../shared, which is not here';
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const place = process.env.ONRECORD_BENCH_ARCHIVE ?? join(folder, 'archive.onrecord');
    const ran = spawnSync(process.execPath, [GROW, place, BATCH, ...sizes], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (ran.status !== 0) throw new Error(`adding made pages ended with ${ran.status}`);
    return tables(ran.stdout.trim().split('\n').map(JSON.parse));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tables(steps) {
  const searches = Object.keys(steps[0].search);
  const grown = (of) => (steps.length > 1 ? exponent(steps.map((s) => [s.pages, of(s)])).toFixed(2) : '-');
  const add = (s) => (1000 * s.add.cpu) / s.add.pages;
  const columns = [
    ['add, CPU ms a page', add],
    ['add, pages a second', (s) => s.add.pages / s.add.wall, true],
    ['memory of add, MB', (s) => s.memory],
    ...searches.flatMap((k) => [
      [`search ${k}, p50 ms`, (s) => s.search[k].p50],
      [`search ${k}, p95 ms`, (s) => s.search[k].p95],
      [`search ${k}, p95 CPU ms of this process`, (s) => s.search[k].cpu95],
    ]),
    ['20 largest families, ms', (s) => s.families.list.p50],
    ['one family, ms', (s) => s.families.one.p50],
  ];
  const costs = columns.map(([name, of, plain]) => [name, ...steps.map((s) => round(of(s))), plain ? '-' : grown(of)]);
  const truth = ['precision', 'recall'].map((k) => [`families, ${k} %`, ...steps.map((s) => (100 * s.truth[k]).toFixed(2)), '-']);
  return table(['pages', ...steps.map((s) => s.pages), 'grows with the power'], [['statements', ...steps.map((s) => s.statements), '-'], ...costs, ...truth]);
}
