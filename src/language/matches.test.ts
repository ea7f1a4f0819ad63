import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everywhere, matchesOf } from './matches.js';

it('gives what matchAll gives, whatever was matched before', () =>
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab é]{0,20}$/)), (texts) => {
      const pattern = everywhere(/(?<=^|\s)a+|b?/u);
      for (const text of texts) expect(matchesOf(text, pattern).map((m) => [m.index, m[0]])).toEqual([...text.matchAll(pattern)].map((m) => [m.index, m[0]]));
    }),
  ));
