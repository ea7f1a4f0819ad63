import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../record/index.js';
import { actOf, actsOf, type Said } from './index.js';
import { actsByStates } from './reader.js';

const WIDTH = 64;
/** Made-up states of so many words; the reader must bear any. */
const states = fc
  .record({ source: fc.nat(4), cue: fc.nat(3), content: fc.nat(20), seed: fc.double({ min: -3, max: 3, noNaN: true }) })
  .map(({ source, cue, content, seed }) => ({
    source,
    cue,
    content,
    width: WIDTH,
    rows: Float32Array.from({ length: (source + cue + content) * WIDTH }, (_, i) => 4 * Math.sin(i * 0.7 + seed)),
  }));
const SAID: Said = { cue: 'said', content: 'the road is closed', source: 'Edda Roe', quotation: 'indirect', conditional: false };

describe('the reader of word states', () => {
  it('gives every act a probability, all of them together one; nothing where there are no words', () =>
    fc.assert(
      fc.property(states, (s) => {
        const p = actsByStates(s);
        if (s.source + s.cue + s.content === 0) {
          expect(p).toBeUndefined();
          return;
        }
        expect(p).toHaveLength(ACTS.length);
        expect(p!.every((x) => x >= 0 && x <= 1)).toBe(true);
        expect(p!.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
      }),
    ));

  it('is weighed with the features, and the same states give the same act', () =>
    fc.assert(
      fc.property(states, (s) => {
        const ranked = actsOf({ ...SAID, states: s });
        expect(ranked.reduce((n, r) => n + r.p, 0)).toBeCloseTo(1);
        expect(actOf({ ...SAID, states: s })).toEqual(actOf({ ...SAID, states: s }));
      }),
    ));

  it('reads states of its own width only', () => expect(actsByStates({ rows: new Float32Array(8), width: 8, source: 0, cue: 0, content: 1 })).toBeUndefined());
});
