// Where the evaluation data lies, and the little that all tables share.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Ends the program kindly when the data folder is not there: a fresh clone has no evaluation data. */
export function needShared() {
  if (existsSync(SHARED)) return;
  console.log('evaluation data is not here (../shared beside the repository): nothing is measured');
  process.exit(0);
}

export const lines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l));

export const percent = (x) => (x == null ? '-' : (100 * x).toFixed(1));

/** A Markdown table with its columns padded. */
export function table(header, rows) {
  const all = [header, ...rows].map((r) => r.map(String));
  const width = header.map((_, i) => Math.max(...all.map((r) => (r[i] ?? '').length)));
  const line = (r) => `| ${r.map((c, i) => c.padEnd(width[i])).join(' | ')} |`;
  return [line(all[0]), `|${width.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...all.slice(1).map(line)].join('\n');
}
