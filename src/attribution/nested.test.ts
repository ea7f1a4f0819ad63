import { expect, it } from 'vitest';
import { quotationsOf } from '../language/index.js';
import type { Draft } from './attribution.js';
import type { AttributionModel } from './model.js';
import { nestedIn } from './nested.js';

/** A model that finds nothing: what is left is what the rules see. */
const blind = { wordpiece: { words: () => [] }, tag: async () => [] } as unknown as AttributionModel;

it.each<[string, string, string, string[]]>([
  ['a name told her', 'Holt said', ' Dray told her: “We leave today.”', ['Dray | told | “We leave today.”']],
  ['a pronoun', 'Holt said', ' he then announced: “My friend will come,”', ['he | announced | “My friend will come,”']],
  ['several people', 'Vane said', ' he was there when doctors told those at the pier: “He is gone.”', ['doctors | told | “He is gone.”']],
  ['no clause of its own before the marks', 'Holt said', ' the pier was “a disgrace.”', []],
  ['a verb that says nothing', 'Holt said', ' Dray built a hut, “the new one.”', []],
  ['a that-clause goes on in the outer speaker’s words', 'Holt said', ' Dray told her that it was “a disgrace.”', []],
])('a quotation inside a report: %s', async (_, outer, content, expected) => {
  const text = outer + content;
  const paragraph = { start: 0, end: text.length, kind: 'body' as const };
  const parent: Draft = {
    basis: 'model',
    source: [{ start: 0, end: 4 }],
    cue: [{ start: 5, end: outer.length }],
    content: [{ start: outer.length + 1, end: text.length }],
    sure: { cue: 1, source: 1, content: 1 },
  };
  const found = await nestedIn(parent, { text, quotations: quotationsOf(text, [paragraph]) }, blind, []);
  expect(found.map((d) => [d.source, d.cue, d.content].map((r) => r.map((x) => text.slice(x.start, x.end)).join()).join(' | '))).toEqual(expected);
});

it.each<[string, string[], number]>([
  ['has a verb of saying that is no cue yet', [], 1],
  ['has none but known cues', ['warned'], 0],
])('a content is read again where it %s', async (_, known, readings) => {
  const text = 'Holt said Dray warned the pier would close';
  const word = (w: string) => ({ text: w, start: text.indexOf(w) - 10, end: text.indexOf(w) - 10 + w.length, newline: false, pieces: [1], shape: 0 });
  let read = 0;
  const counting = {
    wordpiece: { words: () => text.slice(10).split(' ').map(word) },
    tag: async () => {
      read++;
      return [];
    },
  } as unknown as AttributionModel;
  const at = (w: string) => ({ start: text.indexOf(w), end: text.indexOf(w) + w.length });
  const parent: Draft = {
    basis: 'model',
    source: [at('Holt')],
    cue: [at('said')],
    content: [{ start: 10, end: text.length }],
    sure: { cue: 1, source: 1, content: 1 },
  };
  await nestedIn(parent, { text, quotations: [] }, counting, [at('said'), ...known.map(at)]);
  expect(read).toBe(readings);
});

it.each<[string, string, string[]]>([
  ['by a group', 'the northern group has threatened to shell the port', ['the northern group | has threatened | to shell the port']],
  ['by a named body', 'Norlane Water has refused to open its books', ['Norlane Water | has refused | to open its books']],
  ['again', 'that the two islands have again offered to talk', ['the two islands | have again offered | to talk']],
  ['by nobody with a name of its own', 'he has threatened to shell the port', []],
  ['in a clause of its own', 'the port is shut and Dray has threatened to burn it', []],
  ['no act of words', 'the northern group has begun to shell the port', []],
])('a content that is an act of somebody else: %s', async (_, content, expected) => {
  const text = `Holt said ${content}`;
  const parent: Draft = {
    basis: 'model',
    source: [{ start: 0, end: 4 }],
    cue: [{ start: 5, end: 9 }],
    content: [{ start: 10, end: text.length }],
    sure: { cue: 1, source: 1, content: 1 },
  };
  const found = await nestedIn(parent, { text, quotations: [] }, blind, []);
  expect(found.map((d) => [d.source, d.cue, d.content].map((r) => r.map((x) => text.slice(x.start, x.end)).join()).join(' | '))).toEqual(expected);
});

/** A draft whose source and cue are these words of the text, and its content what stands between two of its places. */
const reportBy = (text: string, source: string, cue: string, content: { start: number; end: number }): Draft => ({
  basis: 'model',
  source: [{ start: text.indexOf(source), end: text.indexOf(source) + source.length }],
  cue: [{ start: text.indexOf(cue), end: text.indexOf(cue) + cue.length }],
  content: [content],
  sure: { cue: 1, source: 1, content: 1 },
});
const shown = (text: string, drafts: readonly Draft[]): string[] =>
  drafts.map((d) => [d.source, d.cue, d.content].map((r) => r.map((x) => text.slice(x.start, x.end)).join()).join(' | '));

it.each<[string, string, string[]]>([
  ['a spokeswoman', 'harbour spokeswoman Mara Holt said Friday that it was “late.”', ['harbour spokeswoman Mara Holt | said | that it was “late.”']],
  ['words in marks', 'Mara Holt told the council, “It is late.”', ['Mara Holt | told the council | “It is late.”']],
  ['no verb of saying', 'Mara Holt left on Friday, and that was “late.”', []],
])('whoever an outlet passes on said it: %s', async (_, content, expected) => {
  const text = `According to Norpress, ${content}`;
  const parent = reportBy(text, 'Norpress', 'According to', { start: text.length - content.length, end: text.length });
  expect(shown(text, await nestedIn(parent, { text, quotations: [] }, blind, []))).toEqual(expected);
});

it('gives words in marks to whoever replied with them, from mark to mark', async () => {
  const text = '“I know them. I will run,” Dray replied, according to Holt.';
  const content = { start: 0, end: text.indexOf(', according') };
  const words = [...text.slice(1, content.end).matchAll(/[\p{L}.,”]+/gu)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
  const tag = async () => [{ source: [{ first: 6, past: 7 }], cue: { first: 7, past: 8 }, content: [{ first: 3, past: 6 }], sure: SURE }];
  const model = { wordpiece: { words: () => words }, tag } as unknown as AttributionModel;
  const found = await nestedIn(
    reportBy(text, 'Holt', 'according to', content),
    { text, quotations: quotationsOf(text, [{ start: 0, end: text.length }]) },
    model,
    [],
  );
  expect(shown(text, found)).toEqual(['Dray | replied | “I know them. I will run,”']);
});
const SURE = { cue: 1, source: 1, content: 1 };
