import { isContentWord, stemOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';

/** A text as it is searched: folded words with their places. */
export interface SearchWords {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** In UTF-16 code units of the text. */
  readonly places: readonly Range[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Lower case, compatibility forms and marks folded: what is written differently and typed the same. */
const foldWord = (word: string): string =>
  /^[a-z0-9]+$/.test(word)
    ? word
    : word
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text, folded. Both databases are given these and cut nothing themselves, so that both find the same. */
export function searchWords(text: string): SearchWords {
  const [words, places]: [string[], Range[]] = [[], []];
  for (const m of text.matchAll(WORD)) {
    const word = foldWord(m[0]);
    if (word === '') continue;
    words.push(word);
    places.push({ start: m.index, end: m.index + m[0].length });
  }
  return { words, stems: words.map(stemOf), places };
}

/** Stems of the words of content, each once: what a text speaks of. */
export const contentStems = ({ words, stems }: SearchWords): ReadonlySet<string> => new Set(stems.filter((_, i) => isContentWord(words[i]!)));

export const foldedWords = (text: string): readonly string[] => searchWords(text).words;
