// Statements on twelve articles interpreted by hand: speaker, report, act, conditions, negation.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../dist/index.js';
import { lines, SHARED } from './shared.mjs';

export async function interpretation() {
  const gold = lines(`${SHARED}data/interpret/dev.jsonl`);
  const records = [];
  for (const g of gold) records.push(JSON.stringify(await read({ content: g.text, format: 'text', id: g.id, published: g.date })));
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  try {
    const file = join(folder, 'records.jsonl');
    writeFileSync(file, `${records.join('\n')}\n`);
    return spawnSync(process.execPath, [`${SHARED}eval/score-interpretation.mjs`, `${SHARED}data/interpret/dev.jsonl`, file], {
      encoding: 'utf8',
    }).stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
