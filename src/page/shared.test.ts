import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readPage } from './index.js';

const seed = fileURLToPath(new URL('../../../shared/data/seed/', import.meta.url));
const here = existsSync(`${seed}article.txt`);
if (!here) console.log('skipped: ../shared/data/seed is not here');

it.skipIf(!here)('labels the first real input as its gold does', () => {
  const gold = JSON.parse(readFileSync(`${seed}gold.json`, 'utf8'));
  const bytes = new Uint8Array(readFileSync(`${seed}article.txt`));
  const article = readPage({ content: bytes });
  expect(article.text).toBe(new TextDecoder().decode(bytes));
  expect(article.blocks).toEqual(gold.blocks);
});
