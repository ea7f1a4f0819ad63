// All evaluations of the comparing room, one after another: verdicts on seeded cases, natural quotations, families, copies.
//   node evaluation/compare/run.mjs     (files with text of others go to the system's temporary folder)

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = mkdtempSync(path.join(os.tmpdir(), 'onrecord-compare-'));
let failed = 0;
for (const [file, ...args] of [
  ['verdicts.mjs', '--each', '60'],
  ['natural.mjs', path.join(out, 'natural.txt')],
  ['families.mjs', path.join(out, 'families.jsonl')],
  ['copies.mjs'],
]) {
  console.log(`\n# ${file.replace('.mjs', '')}`);
  failed += spawnSync(process.execPath, [path.join(here, file), ...args], { stdio: 'inherit' }).status ? 1 : 0;
}
process.exit(failed ? 1 : 0);
