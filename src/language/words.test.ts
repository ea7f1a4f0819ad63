import { expect, it } from 'vitest';
import { isContentWord, isFunctionWord, stemOf } from './words.js';

it.each([
  ['promises', 'promised'],
  ['promising', 'promise'],
  ['targets', 'target'],
  ['carried', 'carries'],
  ['stopped', 'stopping'],
  ['quickly', 'quick'],
  ['churches', 'church'],
])('%s and %s share a stem', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

it.each([
  ['this', 'thing'],
  ['bus', 'bu'],
  ['need', 'ne'],
])('%s and %s do not', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

it('tells evidence from grammar', () => {
  expect(['harbour', 'minister', '#26'].every(isContentWord)).toBe(true);
  expect(['the', 'going', 'people'].some(isContentWord)).toBe(false);
  expect([isFunctionWord('the'), isFunctionWord('going')]).toEqual([true, false]);
});
