import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../printable.js';
import { columnsOf } from './columns.js';
import { wrap } from './wrap.js';

describe('columnsOf', () => {
  it.each([
    ['harbour', 7],
    ['“don’t” – …', 11],
    ['e\u0301te\u0301', 3],
    ['港の投票', 8],
    ['👩‍👩‍👧', 2],
    ['🇳🇴🇫🇮', 4],
    ['❤️', 2],
    ['soft\u00adhyphen', 10],
    ['한국', 4],
  ])('%s takes %i', (text, columns) => expect(columnsOf(text)).toBe(columns));
});

describe('wrap', () => {
  it.each([
    { name: 'at spaces', text: 'the road could be finished', width: 10, lines: ['the road', 'could be', 'finished'] },
    { name: 'a word wider than the line is cut', text: 'an Uferpromenadenabend', width: 8, lines: ['an', 'Uferprom', 'enadenab', 'end'] },
    { name: 'between wide characters', text: '港の投票は夜中まで', width: 8, lines: ['港の投票', 'は夜中ま', 'で'] },
    { name: 'a stop stays with its word', text: '投票は終。夜', width: 8, lines: ['投票は', '終。夜'] },
    { name: 'nothing', text: '', width: 8, lines: [''] },
  ])('$name', ({ text, width, lines }) => expect(wrap(text, width)).toEqual(lines));

  it('keeps every character and the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }).map(oneLine), fc.integer({ min: 2, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
