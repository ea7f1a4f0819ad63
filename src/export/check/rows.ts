import type { Range } from '../../record/index.js';
import { printable } from '../printable.js';
import { columnsOf } from '../text/columns.js';
import type { Passage } from './passages.js';

/** Characters of one passage that are shown, at most: some twelve lines of a terminal. */
const LONGEST = 1200;

interface Word {
  readonly text: string;
  /** A caret under each column of a changed character. */
  readonly carets: string;
}

/**
 * A passage as rows of at most `width` columns, with carets under the changed words: told without colour.
 *
 * @param text that the passage is a range of
 */
export function rowsOf(text: string, passage: Passage, width: number): string[] {
  const rows: string[] = [];
  let [row, carets] = ['', ''];
  const flush = (): void => {
    if (row !== '') rows.push(row, ...(carets.trim() === '' ? [] : [carets.trimEnd()]));
    [row, carets] = ['', ''];
  };
  for (const word of wordsOf(text, passage)) {
    if (row !== '' && columnsOf(row) + 1 + columnsOf(word.text) > width) flush();
    const joined = row !== '' && carets.endsWith('^') && word.carets.startsWith('^');
    if (row !== '') carets = carets.padEnd(columnsOf(row)) + (joined ? '^' : ' ');
    row += row === '' ? word.text : ` ${word.text}`;
    carets += word.carets;
  }
  flush();
  return rows;
}

function wordsOf(text: string, { start, end, changed }: Passage): Word[] {
  const shown = Math.min(end, start + LONGEST);
  const words = [...text.slice(start, shown).matchAll(/\S+/g)].map((m) => wordAt(m[0], start + m.index, changed)).filter((w) => w.text !== '');
  return shown < end ? [...words, { text: '[…]', carets: '   ' }] : words;
}

function wordAt(raw: string, at: number, changed: readonly Range[]): Word {
  let [text, carets] = ['', ''];
  for (const character of raw) {
    const shown = printable(character);
    const isChanged = changed.some((c) => c.start <= at && at < c.end);
    text += shown;
    carets += (isChanged ? '^' : ' ').repeat(columnsOf(shown));
    at += character.length;
  }
  return { text, carets };
}
