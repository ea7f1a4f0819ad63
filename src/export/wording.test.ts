import { expect, it } from 'vitest';
import type { PageRecord, Statement } from '../record/index.js';
import { actWords, commitsNot, detailsOf, factsOf, saysMore, wordsOf } from './wording.js';

it.each([
  ['We will not sign a single dismissal', 'sign a single dismissal', true],
  ['We will never again sign one', 'sign one', true],
  ['We won’t really close it', 'close it', true],
  ['no dock worker will lose a contract', 'lose a contract', false],
  ['We will open the gate', 'open the gate', false],
])('a deed that is promised not to be done is told as one: %s', (text, words, not) => {
  const start = text.indexOf(words);
  const what = { start, end: start + words.length, text: words };
  expect(commitsNot({ article: { text } } as PageRecord, { commitment: { who: 'p1', what } } as Statement)).toBe(not);
});

it.each([
  ['that "the pact knows no way out"', 'that "the pact knows no way out"'],
  ['the pact knows no way out', '“the pact knows no way out”'],
])('puts direct speech between marks once: %s', (text, words) => {
  const content = [{ start: 0, end: text.length, text }];
  expect(wordsOf({ article: { text } } as PageRecord, { content, quotation: 'direct' } as unknown as Statement)).toBe(words);
});

it('tells an act for what it is worth, and that somebody perhaps no more than says something not at all', () => {
  expect([actWords('refuse', 0.7), actWords('refuse', 0.4), actWords('refuse'), actWords('assert', 0.7), actWords('assert', 0.4)]).toEqual([
    'refuse',
    'perhaps refuse',
    'refuse',
    'assert',
    undefined,
  ]);
});

const act = (confidence: number) => ({ kind: 'threaten', confidence, second: { kind: 'pledge', confidence: 0.2 } }) as const;

it.each([
  ['in doubt', act(0.4), 'perhaps threaten, or pledge'],
  ['as likely as not', act(0.5), 'threaten'],
  ['in doubt, of an older record', { kind: 'threaten', confidence: 0.4 } as const, 'perhaps threaten'],
])('an act %s is told with the next likeliest', (_, act, words) =>
  expect(factsOf({ quotation: 'direct', report: 'speech', act, negated: false, confidence: 1 } as Statement)).toEqual(['direct', words]),
);

it('tells by which words something was not said', () => {
  const unsaid = { start: 10, end: 22, text: 'did not deny' };
  const lists = { conditions: [], via: [], quantities: [], times: [], damage: [] };
  const statement = { ...lists, unsaid, cue: [], content: [unsaid] } as unknown as Statement;
  const record = { article: { text: 'The mayor did not deny it.', blocks: [] }, speakers: [], statements: [statement] } as unknown as PageRecord;
  expect(detailsOf(record, statement)).toEqual([{ label: 'not said', text: 'did not deny', tone: 'plain' }]);
});

it('tells a deed only where the words do not say the same already', () => {
  expect(saysMore('sign a dismissal', 'We will not sign a dismissal')).toBe(true);
  expect(saysMore('“We will sign”\n“it”', '“We will sign” “it”')).toBe(false);
});
