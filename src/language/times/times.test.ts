import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME_FORMS, TRIGGER, timesIn } from './index.js';

/** Rows of evaluation/phrases/times.json: published, sentence with the phrase in square brackets, from, to. No brackets: a trap. */
type Row = [string, string, string | null, string | null];
const ROWS = JSON.parse(readFileSync(new URL('../../../evaluation/phrases/times.json', import.meta.url), 'utf8')) as Row[];

const read = (text: string, today: string | undefined) =>
  timesIn(text, { start: 0, end: text.length }, today).map(({ start, end, from, to }) => [text.slice(start, end), from, to]);

describe('times', () => {
  it.each(ROWS)('%s: %s', (published, marked, from, to) => {
    const phrase = /\[(.+)\]/.exec(marked)?.[1];
    expect(read(marked.replace(/[[\]]/g, ''), published)).toEqual(phrase === undefined ? [] : [[phrase, from, to]]);
  });

  // told from Wednesday, 12 March 2025
  it.each<[string, string, string | null, string | null]>([
    ['Ashby said the storm would hit on Friday.', 'on Friday', '2025-03-14', '2025-03-14'],
    ['The storm had hit on Friday.', 'on Friday', '2025-03-07', '2025-03-07'],
    ['The price could then be cut on Friday.', 'on Friday', '2025-03-14', '2025-03-14'],
    ['“So we close on Friday,” Roe said.', 'on Friday', '2025-03-14', '2025-03-14'],
    ['Lorne vowed to answer an attack Friday.', 'Friday', '2025-03-07', '2025-03-07'],
    ['Emissions will rise over the next decade.', 'over the next decade', '2025-03-12', '2035-03-12'],
    ['They fell over the last century.', 'over the last century', '1925-03-12', '2025-03-12'],
    ['They fell in the last century.', 'in the last century', '1901-01-01', '2000-12-31'],
    ['Schools reopen on Monday.', 'on Monday', '2025-03-17', '2025-03-17'],
    ['They drew close on Friday.', 'on Friday', '2025-03-07', '2025-03-07'],
    ['“Ask me in May.”', 'in May', '2025-05-01', '2025-05-31'],
    ['“Come and see us in October.”', 'in October', '2025-10-01', '2025-10-31'],
    ['The club wrote to the council in May.', 'in May', '2024-05-01', '2024-05-31'],
    ['It would hit between 3pm and 9pm on Friday.', 'between 3pm and 9pm on Friday', '2025-03-14T15:00', '2025-03-14T21:00'],
    ['It closed from 10pm to 2am on Friday.', 'from 10pm to 2am on Friday', '2025-03-07T22:00', '2025-03-08T02:00'],
    ['On Friday it will rain from 3pm until 9pm.', 'from 3pm until 9pm', '2025-03-14T15:00', '2025-03-14T21:00'],
    ['“They have lost nine men since April.”', 'since April', '2024-04-01', null],
    ['Taxes would fall next year.', 'next year', '2026-01-01', '2026-12-31'],
    ['It will open by the weekend.', 'by the weekend', '2025-03-15', '2025-03-16'],
    ['It will open by Easter.', 'by Easter', null, null],
    ['It will open by autumn or so.', 'by autumn', null, null],
    ['Work starts in spring.', 'in spring', null, null],
  ])('%s', (text, phrase, from, to) => expect(read(text, '2025-03-12')).toContainEqual([phrase, from, to]));

  it.each(['He was hurt in spring training.', 'Guests came before Easter lunch.', 'Prices are about to fall.', 'The ship sailed by Easter Island.'])(
    'none in: %s',
    (text) => expect(read(text, '2025-03-12')).toEqual([]),
  );

  it.each<[string, string | null]>([
    ['It closed on Friday', null],
    ['It closed in March', null],
    ['It closed in March 2014', '2014-03-01'],
    ['It closed three years ago', null],
  ])('without a day to tell from: %s', (text, from) => expect(read(text, undefined).map((t) => t[1])).toEqual([from]));

  it('takes a stretch without a tense to lie where its end lies', () =>
    expect(read('“Nine fires between January 1 and September 26 alone”', '2025-09-28')).toEqual([
      ['between January 1 and September 26', '2025-01-01', '2025-09-26'],
    ]));

  it('keeps what a phrase could mean beside what tense made of it', () =>
    expect(timesIn('We will meet on Monday', { start: 0, end: 22 }, '2025-09-04')[0]?.alternatives).toEqual([
      { from: '2025-09-01', to: '2025-09-01' },
      { from: '2025-09-08', to: '2025-09-08' },
    ]));
});

/** Words that forms are made of, and what may stand between them. */
const WORDS =
  'Monday|Sept.|March|May|12|30th|2016|the 1980s|last|next|week|years|ago|three|a|couple of|end of|the|from|to|between|and|by|since|8:30|p.m.|GMT|on|,|-|Q3|second quarter|Christmas|99999|early|in|said|will'.split(
    '|',
  );
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

describe('laws of times', () => {
  it('phrases lie in the text in order, apart from each other, and do not end before they begin', () =>
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const t of timesIn(text, { start: 0, end: text.length }, '2025-09-04')) {
          expect(t.start).toBeGreaterThanOrEqual(last);
          expect(t.end).toBeGreaterThan(t.start);
          expect(t.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(t.start, t.end)).toBe(text.slice(t.start, t.end).trim());
          for (const { from, to } of [t, ...t.alternatives]) if (from !== null && to !== null) expect(from <= to).toBe(true);
          last = t.end;
        }
      }),
    ));

  it('an attempt costs a bounded number of steps: no pattern repeats without a limit', () => {
    for (const source of [TRIGGER.source, ...TIME_FORMS.map((f) => f.pattern)]) expect(source.replace(/\\./g, '')).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it.each(['12,', 'Monday ', 'the next ', 'between 2016 and ', 'two hundred '])('reads a hundred thousand characters of "%s"', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(timesIn(text, { start: 0, end: text.length }, '2025-09-04').length).toBeLessThanOrEqual(text.length);
  });
});
