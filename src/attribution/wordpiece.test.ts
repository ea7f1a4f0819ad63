import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WordPiece } from './wordpiece.js';

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const wordpiece = new WordPiece(here('../../models/vocab.txt'));
/** Written by `python training/corpus.py models/vocab.txt`: the model must be fed here as it was there. */
const golden = here('../../tests/wordpiece.golden.jsonl')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l) as [string, [string, number, number, number, number[]][]]);

describe('words as the model was trained on them', () => {
  it.each(golden)('%j', (text, rows) => expect(wordpiece.words(text).map((w) => [w.text, w.start, w.end, w.shape, [...w.pieces]])).toEqual(rows));

  it('makes one unknown of a monstrous word', () => expect(wordpiece.pieces('a'.repeat(5000))).toHaveLength(1));
});
