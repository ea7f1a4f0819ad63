// Words in the order of news, without any sentence of it: after each word comes one that followed it somewhere (Markov 1913; Shannon 1948, second-order
// word approximation). So set phrases are as common as in news, names stand where names stand, and whole sentences are new.
import { readFileSync } from 'node:fs';
import { below } from './chance.mjs';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Learns the chain from articles, JSON Lines with `text`. */
export function wordChain(file) {
  const ids = new Map();
  const words = [];
  const run = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    for (const [word] of JSON.parse(line).text.matchAll(WORD)) {
      if (!ids.has(word)) ids.set(word, words.push(word) - 1);
      run.push(ids.get(word));
    }
  }
  // followers of each word, one after the other
  const heads = new Int32Array(words.length + 1);
  for (const id of run.slice(0, -1)) heads[id + 1]++;
  for (let i = 0; i < words.length; i++) heads[i + 1] += heads[i];
  const next = heads.slice();
  const followers = new Int32Array(run.length);
  for (let i = 0; i + 1 < run.length; i++) followers[next[run[i]]++] = run[i + 1];
  const tokens = Int32Array.from(run);

  /** A run of words that begins anywhere. */
  return function sentence(random, length) {
    const out = [];
    for (let id = tokens[below(random, tokens.length)]; out.length < length; ) {
      out.push(words[id]);
      const count = heads[id + 1] - heads[id];
      id = count === 0 ? tokens[below(random, tokens.length)] : followers[heads[id] + below(random, count)];
    }
    return out;
  };
}
