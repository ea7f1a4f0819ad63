import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from './cut.js';

const mark = (name: string, start: number, end: number) => ({ name, start, end });
const shown = (range: { start: number; end: number }, marks: ReturnType<typeof mark>[]) =>
  cut(range, marks).map((p) => `${p.start}-${p.end}:${p.covering.map((m) => m.name).join('')}`);

describe('cut', () => {
  it.each([
    { name: 'no marks', marks: [], pieces: ['0-10:'] },
    { name: 'a mark inside', marks: [mark('a', 2, 5)], pieces: ['0-2:', '2-5:a', '5-10:'] },
    { name: 'nested', marks: [mark('a', 1, 9), mark('b', 3, 5)], pieces: ['0-1:', '1-3:a', '3-5:ab', '5-9:a', '9-10:'] },
    { name: 'overlapping', marks: [mark('b', 4, 8), mark('a', 2, 6)], pieces: ['0-2:', '2-4:a', '4-6:ba', '6-8:b', '8-10:'] },
    { name: 'the same range twice', marks: [mark('a', 0, 10), mark('b', 0, 10)], pieces: ['0-10:ab'] },
    { name: 'reaching out on both sides', marks: [mark('a', -5, 3), mark('b', 7, 20)], pieces: ['0-3:a', '3-7:', '7-10:b'] },
    { name: 'touching, empty and elsewhere', marks: [mark('a', -3, 0), mark('b', 10, 12), mark('c', 4, 4)], pieces: ['0-10:'] },
  ])('$name', ({ marks, pieces }) => expect(shown({ start: 0, end: 10 }, marks)).toEqual(pieces));

  it('covers every place with exactly the marks that hold it', () => {
    const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })));
    fc.assert(
      fc.property(marks, fc.nat(30), fc.integer({ min: 1, max: 30 }), (all, start, length) => {
        const pieces = cut({ start, end: start + length }, all);
        expect(pieces[0]!.start).toBe(start);
        expect(pieces.at(-1)!.end).toBe(start + length);
        for (const [i, piece] of pieces.entries()) {
          if (i > 0) expect(piece.start).toBe(pieces[i - 1]!.end);
          for (let at = piece.start; at < piece.end; at++) expect(piece.covering).toEqual(all.filter((m) => m.start <= at && at < m.end));
        }
      }),
    );
  });
});
