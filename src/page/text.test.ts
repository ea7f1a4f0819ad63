import { describe, expect, it } from 'vitest';
import { paragraphs } from './text.js';

const cut = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

const WRAPPED = `The bridge over the Sample will close in June, the council
said on Monday, and it will not open before the spring of
next year, when the repairs are paid for.

Nobody wanted this, the mayor said. The town has asked for
money four times and was told each time to wait for what
the next budget brings.
`;

describe('paragraphs', () => {
  it.each([
    ['a line is a paragraph', 'One line.\nAnother line.', ['One line.', 'Another line.']],
    ['edges are trimmed, blank lines skipped', '  One. \r\n \t\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['old line ends', 'One.\rTwo.', ['One.', 'Two.']],
    [
      'long lines are paragraphs',
      `${'word '.repeat(60).trim()}\n${'more '.repeat(50).trim()}\n${'last '.repeat(70).trim()}`,
      ['word '.repeat(60).trim(), 'more '.repeat(50).trim(), 'last '.repeat(70).trim()],
    ],
    ['short lines stay apart', 'Apples\nPears\nPlums\nCherries', ['Apples', 'Pears', 'Plums', 'Cherries']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => expect(cut(text)).toEqual(expected));

  it('joins text wrapped at a fixed width', () => {
    const joined = cut(WRAPPED);
    expect(joined).toHaveLength(2);
    expect(joined[0]).toBe(WRAPPED.slice(0, WRAPPED.indexOf('\n\n')));
  });

  it('joins it with CRLF too, and keeps the text', () => {
    const text = WRAPPED.replaceAll('\n', '\r\n');
    expect(cut(text)[1]).toContain('asked for\r\nmoney');
  });
});
