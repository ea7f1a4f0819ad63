import { matchesOf } from '../language/index.js';
import type { Range } from '../record/index.js';

/** A word as the model sees it. `start` and `end` are UTF-16 code units of the text. */
export interface Word extends Range {
  readonly text: string;
  /** First word after a line break. */
  readonly newline: boolean;
  /** Ids of its subwords. */
  readonly pieces: readonly number[];
  /** case (0 lower, 1 Capital, 2 ALL CAPS) + 3 inside double quotation marks + 6 first after a line break. */
  readonly shape: number;
}

/** A longer word is one unknown subword, as in BERT; code points. */
const LONGEST_WORD = 100;
const WORDS = /''|``|[\p{L}\p{N}]+|[^\s]/gu;
const OPENERS = new Set(['“', '«', '„', '``']);
const CLOSERS = new Set(['”', '»', "''"]);

/** Greedy longest-match-first subwords (WordPiece, Wu et al. 2016) of lower-cased words without accents, as bert-uncased cuts them. */
export class WordPiece {
  readonly #ids: Map<string, number>;
  readonly #cache = new Map<string, readonly number[]>();
  readonly start: number;
  readonly end: number;
  readonly #unknown: number;

  /** @param vocabulary one subword a line, its id the line's number from 0 */
  constructor(vocabulary: string) {
    const lines = vocabulary.replace(/\n$/, '').split('\n');
    this.#ids = new Map(lines.map((piece, id) => [piece, id]));
    this.start = this.#ids.get('[CLS]')!;
    this.end = this.#ids.get('[SEP]')!;
    this.#unknown = this.#ids.get('[UNK]')!;
  }

  /** Ids of the subwords of one word; never empty. */
  pieces(word: string): readonly number[] {
    let ids = this.#cache.get(word);
    if (!ids) {
      ids = this.#cut(word);
      if (this.#cache.size < 50_000) this.#cache.set(word, ids);
    }
    return ids;
  }

  #cut(word: string): readonly number[] {
    if (word === "''" || word === '``') return Array(2).fill(this.#ids.get(word[0]!)!);
    const plain = Array.from(
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{Mn}/gu, ''),
    );
    if (plain.length === 0 || plain.length > LONGEST_WORD) return [this.#unknown];
    const ids: number[] = [];
    for (let at = 0; at < plain.length; ) {
      let end = plain.length;
      let id: number | undefined;
      for (; end > at; end--) {
        id = this.#ids.get((at ? '##' : '') + plain.slice(at, end).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return [this.#unknown];
      ids.push(id);
      at = end;
    }
    return ids;
  }

  /** The words of a text, in order, with their subwords and shapes. Written to give what training/corpus.py gives. */
  words(text: string): Word[] {
    const out: Word[] = [];
    let inside = false;
    let last = 0;
    for (const match of matchesOf(text, WORDS)) {
      const word = match[0];
      const newline = last === 0 ? out.length === 0 : text.slice(last, match.index).includes('\n');
      if (newline) inside = false;
      if (OPENERS.has(word)) inside = true;
      else if (CLOSERS.has(word)) inside = false;
      else if (word === '"') inside = !inside;
      const shape = caseOf(word) + (inside ? 3 : 0) + (newline ? 6 : 0);
      last = match.index + word.length;
      out.push({ text: word, start: match.index, end: last, newline, pieces: this.pieces(word), shape });
    }
    return out;
  }
}

function caseOf(word: string): 0 | 1 | 2 {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  if (!/\p{Lu}/u.test(first)) return 0;
  return word.length > first.length && word === word.toUpperCase() ? 2 : 1;
}
