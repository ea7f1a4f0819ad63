// What the evaluations of this folder have in common: the built room, the data beside the repository, a seeded source of chance.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
/** The data lies beside the repository and is no part of it. */
export const DATA = path.resolve(here, '../../../shared/data');
/** The built room; another build by ONRECORD_DIST. */
export const compare = await import(pathToFileURL(path.resolve(process.env.ONRECORD_DIST ?? path.resolve(here, '../../dist'), 'compare/index.js')).href);
export const synonyms = JSON.parse(readFileSync(path.join(here, 'synonyms.json'), 'utf8')).words;

/** Lines of a JSONL file of the data; leaves with a printed reason where there is none. */
export function lines(file) {
  const full = path.join(DATA, file);
  if (!existsSync(full)) {
    console.log(`not measured: no ${full}`);
    process.exit(0);
  }
  return readFileSync(full, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
}

/** Mulberry32: the same numbers on every machine. */
export function chance(seed) {
  let s = seed >>> 0;
  const next = () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (a, b) => a + Math.floor(next() * (b - a + 1));
  const pick = (list) => list[Math.floor(next() * list.length)];
  const shuffle = (list) => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const k = between(0, i);
      [out[i], out[k]] = [out[k], out[i]];
    }
    return out;
  };
  return { next, between, pick, shuffle };
}

export const percent = (n, of) => (of === 0 ? '   -  ' : `${((100 * n) / of).toFixed(1).padStart(5)} %`);

/** Prints rows under headings, numbers to the right. */
export function table(headings, rows) {
  const all = [headings, ...rows].map((r) => r.map(String));
  const widths = headings.map((_, i) => Math.max(...all.map((r) => (r[i] ?? '').length)));
  for (const r of all) console.log(r.map((c, i) => (i === 0 ? c.padEnd(widths[i]) : c.padStart(widths[i]))).join('  '));
}
