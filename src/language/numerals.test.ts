import { describe, expect, it } from 'vitest';
import { digitsOf, numeralAt } from './numerals.js';

const ROWS: [string, number, number, boolean][] = [
  ['26', 1, 26, false],
  ['twenty six', 2, 26, false],
  ['1,200 people', 1, 1200, false],
  ['2.5 million people', 2, 2_500_000, false],
  ['two hundred and fifty thousand', 5, 250_000, false],
  ['two million three hundred thousand', 5, 2_300_000, false],
  ['one thousand and one nights', 4, 1001, false],
  ['a hundred and ten', 4, 110, false],
  ['a million', 2, 1_000_000, false],
  ['a dozen eggs', 2, 12, false],
  ['three dozen', 2, 36, false],
  ['third', 1, 3, true],
  ['21st', 1, 21, true],
  ['twenty first', 2, 21, true],
  ['five and six', 1, 5, false],
  ['one two three', 1, 1, false],
];

describe('numeralAt', () => {
  it.each(ROWS)('%s', (text, length, value, ordinal) => expect(numeralAt(text.split(' '), 0)).toEqual({ length, value, ordinal }));
  it.each(['million', 'a house', 'hundreds', 'and'])('is no number: %s', (text) => expect(numeralAt(text.split(' '), 0)).toBeUndefined());
  it('does not read over a break', () => expect(numeralAt(['twenty', 'six'], 0, () => false)).toEqual({ length: 1, value: 20, ordinal: false }));
  it('reads digits', () => expect(['1,200', '3.5', '12th', 'x'].map(digitsOf)).toEqual([1200, 3.5, undefined, undefined]));
});
