import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';

/** The definition, word for word. */
const defined = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('fold', () => {
  it.each([
    ['case and signs', ' “The Mayor’s—plan”… ', 'the mayor s plan'],
    ['accents', 'Große Zürcher Ænderung à İzmir', 'große zurcher ænderung a izmir'],
    ['scripts beyond Latin', 'Мост — 大橋', 'мост 大橋'],
    ['signs that stand for several', '½ km² ﬁne ŀa', '1 2 km2 fine l a'],
    ['nothing', ' — ', ''],
  ])('%s', (_, text, expected) => expect(fold(text)).toBe(expected));

  const near = fc.string({ unit: fc.integer({ min: 1, max: 0x260 }).map((code) => String.fromCharCode(code)) });
  it('is what its definition says, for Latin and for anything', () =>
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'grapheme' })), (text) => fold(text) === defined(text)),
      { numRuns: 2000 },
    ));
});
