import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMOUNT_FORMS } from './amounts.js';
import { quantitiesIn, TRIGGER } from './index.js';

/** Rows of evaluation/phrases/quantities.json: sentence with the phrase in square brackets, value, bound, unit. No brackets: a trap. */
type Row = [string, number | [number, number] | null, string | null, string | null];
const ROWS = JSON.parse(readFileSync(new URL('../../../evaluation/phrases/quantities.json', import.meta.url), 'utf8')) as Row[];

const whole = (text: string) => ({ start: 0, end: text.length });

describe('quantities', () => {
  it.each(ROWS)('%s', (marked, value, bound, unit) => {
    const text = marked.replace(/[[\]]/g, '');
    const phrase = /\[(.+)\]/.exec(marked)?.[1];
    const found = quantitiesIn(text, whole(text)).map((q) => [text.slice(q.start, q.end), q.value, q.bound ?? null, q.unit ?? null]);
    // a sentence may hold further quantities ("nine books"): the one marked is asked for, and of a trap none
    if (phrase === undefined) expect(found).toEqual([]);
    else expect(found).toContainEqual([phrase, value, bound, unit]);
  });
});

it.each<[string, [string, number | null, string | null][]]>([
  [
    'N3.2bn, R45m, Sh20 million and Rs 5 crore',
    [
      ['N3.2bn', 3.2e9, 'NGN'],
      ['R45m', 45e6, 'ZAR'],
      ['Sh20 million', 20e6, 'shilling'],
      ['Rs 5 crore', 5e7, 'rupee'],
    ],
  ],
  ['gusts of up to 95mph', [['up to 95mph', 95, 'mile/hour']]],
  [
    '20mm of rain on 12 km of road',
    [
      ['20mm', 20, 'millimetre'],
      ['12 km', 12, 'kilometre'],
    ],
  ],
  [
    '19 dead and 30 wounded',
    [
      ['19 dead', 19, 'dead'],
      ['30 wounded', 30, 'wounded'],
    ],
  ],
  ['They found 19 dead whales', [['19 dead whales', 19, 'whale']]],
  ['He put the toll at 21.', [['21', 21, null]]],
  [
    '12 of 40 bridges were unsafe',
    [
      ['12', 12, 'bridge'],
      ['40 bridges', 40, 'bridge'],
    ],
  ],
  ['Third Quarter 2024 Results', []],
  ['He wore an N95 on the R22', []],
])('reads %s', (text, expected) => expect(quantitiesIn(text, whole(text)).map((q) => [text.slice(q.start, q.end), q.value, q.unit ?? null])).toEqual(expected));

const WORDS =
  'two|hundred|and|thousand|million|half a|a dozen|$|€|5|10,000|1.2|%|percent|to|or|between|at least|about|more than|boats|people|of the|tens of|-year|a week|,|.|-|/|the'.split(
    '|',
  );
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

describe('laws of quantities', () => {
  it('phrases lie in the text in order, apart from each other, and a range ascends', () =>
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const q of quantitiesIn(text, whole(text))) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.end).toBeLessThanOrEqual(text.length);
          if (typeof q.value === 'object' && q.value) expect(q.value[0]).toBeLessThan(q.value[1]);
          last = q.end;
        }
      }),
    ));

  it('a number printed in digits is read back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        const text = `${n.toLocaleString('en-US')} boats`;
        expect(quantitiesIn(text, whole(text))).toEqual([{ start: 0, end: text.length, value: n, unit: 'boat' }]);
      }),
    ));

  it('an attempt costs a bounded number of steps: no pattern repeats without a limit', () => {
    for (const source of [TRIGGER.source, ...AMOUNT_FORMS.map((f) => f.pattern)])
      expect(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it.each(['1', '1,', '12,345,', 'two hundred ', '$5 to ', 'at least ', 'between 5 and '])('reads a hundred thousand characters of "%s"', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(quantitiesIn(text, whole(text)).length).toBeLessThanOrEqual(text.length);
  });
});
