import { describe, expect, it } from 'vitest';
import { written } from '../patterns.mjs';

/** The first pattern of a module after its classes are written out. */
const patternOf = (code: string): RegExp => new Function(`${written(code, 'module.js').replace('export const', 'const')}; return P;`)() as RegExp;

describe('the classes of patterns written out', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'])('\\p{%s} finds what it found in the Basic Multilingual Plane, but for code points that are not assigned', (property) => {
    const before = new RegExp(`^\\p{${property}}$`, 'u');
    const after = patternOf(`export const P = /^\\p{${property}}$/u`);
    expect(after.source).not.toContain('\\p');
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      if (before.test(char) !== after.test(char) && !/\p{Cn}/u.test(char)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['beside other members of a class', String.raw`export const P = /^[\p{Lu}’[-]+$/u`],
    ['in a class of everything else', String.raw`export const P = /^[^\p{Ll}\]]+$/u`],
    ['in strings of patterns', String.raw`const A = '^(?:\\p{Lu}[\\]\\p{Lu}’[-]*)+'; const P = new RegExp(A + '$', 'u')`],
    ['in raw templates, whose brackets close behind what is put in', 'const A = "’["; const P = new RegExp(String.raw`^[\\p{Lu}${A}\\p{Lu}-]+$`, "u")'],
    ['in templates', 'const A = "’["; const P = new RegExp(`^[\\\\p{Lu}${A}\\\\p{Lu}-]+$`, "u")'],
  ])('%s', (_, code) => {
    const pattern = patternOf(code);
    expect(pattern.source).not.toContain('\\p');
    expect(['ÉMILE’[-', 'émile', 'É]e'].map((text) => pattern.test(text))).toEqual([true, false, false]);
  });

  it('leaves members alone that stand between the brackets of another pattern, and what is no class of a pattern', () => {
    for (const code of [String.raw`const LETTER = '\\p{L}\\p{M}';`, String.raw`const P = /\p{L}/;`, String.raw`const P = /\\p{L}+\P{L}\p{Lt}/u;`])
      expect(written(code, 'module.ts')).toBe(code);
  });
});
