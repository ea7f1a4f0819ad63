import { expect, it } from 'vitest';
import { type Attribution, believed } from './index.js';

const attribution = (more: Partial<Attribution>): Attribution => ({
  basis: 'model',
  source: [],
  cue: [],
  content: [{ start: 0, end: 1 }],
  quotation: 'indirect',
  unbalanced: [],
  sure: { cue: 1, source: 1, content: 1 },
  ...more,
});

it('numbers anew what is believed, and follows nothing that is not', () => {
  const all = [attribution({ doubted: true }), attribution({ follows: 0 }), attribution({ within: 1 })];
  const { at, attributions } = believed(all);
  expect(at).toEqual([1, 2]);
  expect(attributions.map(({ follows, within }) => [follows, within])).toEqual([
    [undefined, undefined],
    [undefined, 0],
  ]);
});
