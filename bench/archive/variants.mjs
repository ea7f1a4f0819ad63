// What becomes of a quotation on its way from page to page: each kind takes words and gives words.
import { below, pick } from './chance.mjs';

/** Fewer words than these are not cut further: what is left has to tell the utterance. */
const LEAST = 8;
const CHANGED = ['plainly', 'finally', 'locally', 'quietly', 'openly', 'again', 'today', 'soon'];

/** By name; the truth of a family is that all of these are one utterance. */
export const VARIANTS = {
  verbatim: (words) => words,
  cut(words, random) {
    const kept = Math.max(LEAST, Math.ceil(words.length * (0.55 + 0.4 * random())));
    return random() < 0.5 ? words.slice(0, kept) : words.slice(Math.max(0, words.length - kept));
  },
  elided(words, random) {
    const gap = Math.max(1, Math.floor(words.length * 0.15));
    const at = 2 + below(random, Math.max(1, words.length - gap - 4));
    return [...words.slice(0, at), '…', ...words.slice(at + gap)];
  },
  reordered(words, random) {
    const moved = 1 + below(random, Math.max(1, Math.floor(words.length * 0.2)));
    return [...words.slice(moved), ...words.slice(0, moved)];
  },
  respelled(words, random) {
    const long = words.flatMap((w, i) => (w.length > 5 ? [i] : []));
    if (long.length === 0) return words;
    const at = pick(random, long);
    const letter = 1 + below(random, words[at].length - 3);
    const [a, b] = [words[at][letter], words[at][letter + 1]];
    return words.with(at, words[at].slice(0, letter) + b + a + words[at].slice(letter + 2));
  },
  bracketed(words, random) {
    const at = 1 + below(random, words.length - 2);
    return random() < 0.5 ? words.with(at, '[the council]') : [...words.slice(0, at), '[of Averna]', ...words.slice(at)];
  },
  reworded: (words, random) => words.with(below(random, words.length), pick(random, CHANGED)),
};
