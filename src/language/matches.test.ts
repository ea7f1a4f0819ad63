import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyOf, everywhere, matchesOf } from './matches.js';

it('gives what matchAll gives, whatever was matched before', () =>
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab é]{0,20}$/)), (texts) => {
      const pattern = everywhere(/(?<=^|\s)a+|b?/u);
      for (const text of texts) expect(matchesOf(text, pattern).map((m) => [m.index, m[0]])).toEqual([...text.matchAll(pattern)].map((m) => [m.index, m[0]]));
    }),
  ));

it('fits wherever one of several patterns does', () => {
  const patterns = [/(?<!\p{L})may(?!\p{L})/u, /(?<![\p{L}-])(?:more\s)?likely(?=\sto)/u, /\btalk booths?\b/u];
  const any = anyOf(patterns);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('may', 'dis', 'more', 'likely', 'to', 'talk', 'booth', ' ', '-')), (parts) => {
      const text = parts.join('');
      return any.test(text) || patterns.every((pattern) => !pattern.test(text));
    }),
  );
  expect(any.test('a road to the mill')).toBe(false);
});
