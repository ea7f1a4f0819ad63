import { BY_WORD } from './zone-names.js';

/** The zones that an element's name tells by the words in it: `article-related-links` by `related` and `related-links`. */
export function zonesByWords(name: string): number {
  const parts = name.split(BETWEEN_WORDS).filter(Boolean);
  let bits = 0;
  for (let i = 0; i < parts.length; i++) {
    let word = parts[i] as string;
    for (let n = 1; ; n++) {
      bits |= ZONES_BY_WORD.get(word) ?? 0;
      if (n === LONGEST || i + n >= parts.length) break;
      word += `-${parts[i + n]}`;
    }
  }
  return bits;
}

const BETWEEN_WORDS = /[^a-z\d\u0080-\uffff]+/;

/** All that a pattern stands for: `|` parts alternatives, round brackets hold them together, `?` says that what stands before it may be missing. */
export function spelledOut(pattern: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const all = sequence();
    while (pattern[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  };
  const sequence = (): string[] => {
    let all = [''];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const next = atom();
      all = all.flatMap((start) => next.map((end) => start + end));
    }
    return all;
  };
  const atom = (): string[] => {
    const isGroup = pattern[at++] === '(';
    const said = isGroup ? alternatives() : [pattern[at - 1] as string];
    if (isGroup) at++;
    if (pattern[at] !== '?') return said;
    at++;
    return ['', ...said];
  };
  return alternatives();
}

const ZONES_BY_WORD = new Map<string, number>();
for (const { zone, words } of BY_WORD) for (const word of spelledOut(words)) ZONES_BY_WORD.set(word, (ZONES_BY_WORD.get(word) ?? 0) | zone);

/** The most words that one entry has. */
const LONGEST = Math.max(...Array.from(ZONES_BY_WORD.keys(), (word) => word.split('-').length));
