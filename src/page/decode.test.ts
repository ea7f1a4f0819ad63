import { describe, expect, it } from 'vitest';
import { decodePage } from './decode.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...p].map((c) => c.charCodeAt(0)) : p)));
const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap((c) => (little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cp1252 = (b: number): string =>
  b >= 0x80 && b < 0xa0 ? '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'.charAt(b - 0x80) : String.fromCharCode(b);
/** UTF-8 whose bytes were read as `one` says and encoded again. */
const twice = (text: string, one = cp1252): Uint8Array => utf8([...utf8(text)].map(one).join(''));

describe('decodePage', () => {
  it.each([
    ['UTF-8', bytes('caf', [0xc3, 0xa9]), 'café'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'cafe'), 'cafe'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('café au lait', true)]), 'café au lait'],
    ['UTF-16 big-endian with a mark', Uint8Array.from([0xfe, 0xff, ...utf16('café', false)]), 'café'],
    ['UTF-16 without a mark', Uint8Array.from(utf16('plain words', true)), 'plain words'],
    ['declared in meta charset', bytes('<meta charset="iso-8859-2">', [0xb1]), '<meta charset="iso-8859-2">ą'],
    [
      'declared by http-equiv',
      bytes('<meta http-equiv="content-type" content="text/html; charset=windows-1251">', [0xcc]),
      '<meta http-equiv="content-type" content="text/html; charset=windows-1251">М',
    ],
    ['declared in XML', bytes('<?xml version="1.0" encoding="iso-8859-1"?>', [0xe9]), '<?xml version="1.0" encoding="iso-8859-1"?>é'],
    ['undeclared, no UTF-8: windows-1252', bytes([0x93], 'well', [0x94]), '“well”'],
    ['a page that lies: declared Latin, bytes UTF-8', bytes('<meta charset="iso-8859-1">', [0xc3, 0xa9]), '<meta charset="iso-8859-1">é'],
    ['a page that lies: declared UTF-8, bytes Latin', bytes('<meta charset="utf-8">caf', [0xe9]), '<meta charset="utf-8">café'],
    ['an unknown label', bytes('<meta charset="klingon">caf', [0xe9]), '<meta charset="klingon">café'],
    ['a declaration of UTF-16 that could be read', bytes('<meta charset="utf-16">caf', [0xc3, 0xa9]), '<meta charset="utf-16">café'],
    ['encoded twice', twice('“Keep it,” she said – “all of it.” Café £3'), '“Keep it,” she said – “all of it.” Café £3'],
    ['encoded twice by way of ISO 8859-1', twice('“Keep it,” she said. “Now.”', (b) => String.fromCharCode(b)), '“Keep it,” she said. “Now.”'],
    ['a page about such damage', utf8('The page shows â€™ for an apostrophe'), 'The page shows â€™ for an apostrophe'],
    [
      'letters, hard spaces and dashes',
      utf8('Těžké\u00a0– říká. Malé\u00a0– prý. Ťažké\u00a0– snad.'),
      'Těžké\u00a0– říká. Malé\u00a0– prý. Ťažké\u00a0– snad.',
    ],
    ['letters that only look like it', utf8('Â l’âge, Ã bem, châteaux « à » âœ'), 'Â l’âge, Ã bem, châteaux « à » âœ'],
  ])('%s', (_, content, text) => expect(decodePage({ content })).toBe(text));

  it('takes a string as it is, without its mark', () => expect(decodePage({ content: '\uFEFFwords' })).toBe('words'));
});
