import { expect, it } from 'vitest';
import { quotationsOf } from '../language/index.js';
import { othersWords } from './others-words.js';

it.each<[string, string, string | null]>([
  ['a remark taken up', 'Holt answered Mr. Dray’s pier remark that the town was “a ruin.”', 'Mr. Dray | remark'],
  ['calling', 'Holt spoke of Jon Dray calling the town “a ruin.”', 'Jon Dray | calling'],
  ['a statement by', 'Holt knocked a statement by the actor Jon Dray that the town was “a ruin.”', 'Jon Dray | statement'],
  ['a way that somebody called', 'Holt spoke in a way Jon Dray slammed as “a ruin.”', 'Jon Dray | slammed as'],
  ['a word on the remark itself', 'Holt said that Dray’s remark was “true.”', null],
  ['the speaker’s own', 'Holt repeated Holt’s remark that the town was “a ruin.”', null],
  ['whom the words are about', 'Holt said Dray was “a ruin.”', null],
])('words of somebody else inside a report: %s', (_, text, expected) => {
  const paragraph = { start: 0, end: text.length, kind: 'body' as const };
  const [quotation] = quotationsOf(text, [paragraph]);
  const parent = {
    basis: 'model' as const,
    source: [{ start: 0, end: 4 }],
    cue: [{ start: 5, end: 8 }],
    content: [{ start: 9, end: text.length }],
    sure: { cue: 1, source: 1, content: 1 },
  };
  const found = othersWords(parent, quotation!, text);
  const show = (r: { start: number; end: number }[]) => r.map((x) => text.slice(x.start, x.end)).join();
  expect(found ? `${show(found.source)} | ${show(found.cue)}` : null).toBe(expected);
});
