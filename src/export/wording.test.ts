import { expect, it } from 'vitest';
import type { Statement } from '../record/index.js';
import { actWords, commitsNot } from './wording.js';

const said = (who: string | null, what: string, negated: boolean): Statement => {
  const span = (text: string) => ({ start: 0, end: text.length, text });
  return { negated, commitment: { who: who === null ? 'p1' : span(who), what: span(what) } } as unknown as Statement;
};

it.each<[string, Statement, boolean]>([
  ['the “not” stands between who and what', said('We', 'sign a single dismissal', true), true],
  ['a speaker bound by no words of their own', said(null, 'sign a single dismissal', true), true],
  ['the ones bound say it', said('no dock worker', 'lose a contract', true), false],
  ['the deed says it', said(null, 'nothing will move on that road', true), false],
  ['a shortened “not” in the deed', said('We', 'won’t sign', true), false],
  ['nothing is negated', said('We', 'open the gate', false), false],
  ['nothing is promised', { negated: true } as unknown as Statement, false],
])('a deed that is promised not to be done is told as one: %s', (_, statement, not) => expect(commitsNot(statement)).toBe(not));

it('tells an act for what it is worth, and that somebody perhaps no more than says something not at all', () => {
  expect([actWords('refuse', 0.7), actWords('refuse', 0.4), actWords('refuse'), actWords('assert', 0.7), actWords('assert', 0.4)]).toEqual([
    'refuse',
    'perhaps refuse',
    'refuse',
    'assert',
    undefined,
  ]);
});
