import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Draft, Flow } from '../attribution.js';
import { REFINERS } from './index.js';

const flowOf = (text: string): Flow => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: m[0].startsWith('# ') ? ('heading' as const) : ('body' as const),
    start: m.index,
    end: m.index + m[0].length,
  }));
  return { text, paragraphs, quotations: quotationsOf(text, paragraphs) };
};
/** What the model is taken to have said: `source | cue | content / content`. */
const draftOf = (text: string, row: string): Draft => {
  const [source = '', cue = '', content = ''] = row.split(' | ');
  const ranges = (parts: string): Range[] =>
    parts
      .split(' / ')
      .filter(Boolean)
      .map((p) => {
        const start = text.indexOf(p);
        if (start < 0) throw new Error(`not in the text: ${p}`);
        return { start, end: start + p.length };
      });
  return { basis: 'model', source: ranges(source), cue: ranges(cue), content: ranges(content), sure: { cue: 0.9, source: 0.9, content: 0.9 } };
};
const show = ({ text }: Flow, d: Draft): string => [d.source, d.cue, d.content].map((r) => r.map((x) => text.slice(x.start, x.end)).join(' / ')).join(' | ');

const run = (text: string, rows: readonly string[]): string[] => {
  const flow = flowOf(text);
  let drafts = rows.map((r) => draftOf(text, r));
  for (const refiner of REFINERS) drafts = refiner.apply(drafts, flow);
  return drafts
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
    .map((d) => `${show(flow, d)}${d.follows ? ` <- ${show(flow, d.follows).split(' | ')[0]}` : ''}`);
};

describe('refiners', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'a content cut inside its quotation grows to the marks',
      '“We will go north by night,” Vane said.',
      ['Vane | said | We will go north'],
      ['Vane | said | “We will go north by night,”'],
    ],
    ['the second half after the cue goes on', '“We go,” Vane said, “by night.”', ['Vane | said | “We go,”'], ['Vane | said | “We go,” / “by night.”']],
    [
      'the next sentence goes on',
      '“We go,” Vane said. “Nobody will stop us now.”',
      ['Vane | said | “We go,”'],
      ['Vane | said | “We go,” / “Nobody will stop us now.”'],
    ],
    ['a title after the cue does not', '“We go,” Vane said. She has read “The Long Way Home” twice.', ['Vane | said | “We go,”'], ['Vane | said | “We go,”']],
    [
      'a running quotation is one',
      '“We came at dawn.\n“We left at noon,” Vane said.',
      ['Vane | said | “We left at noon,”'],
      ['Vane | said | “We came at dawn. / “We left at noon,”'],
    ],
    [
      'a broken quotation belongs to the next one',
      '“We came to trade“So we stay,” Vane said.',
      ['Vane | said | “So we stay,”'],
      ['Vane | said | “We came to trade / “So we stay,”'],
    ],
    [
      'a quotation alone follows who spoke before',
      'Vane refused the offer. “They should ask me in my own town.”',
      ['Vane | refused | the offer'],
      ['Vane | refused | the offer', ' |  | “They should ask me in my own town.” <- Vane'],
    ],
    ['nobody spoke before: nobody is named', 'The rain fell.\n“They should ask me in my own town.”', [], [' |  | “They should ask me in my own town.”']],
    ['said beside, missed by the model', '“It is over now,” said Mara Holt.', [], ['Mara Holt | said | “It is over now,”']],
    ['colon', 'Mara Holt: “It is over now.”', [], ['Mara Holt | : | “It is over now.”']],
    ['signature', '“It is over now and nobody won.” — Mara Holt, mayor', [], ['Mara Holt, mayor | — | “It is over now and nobody won.”']],
    ['turns', 'HOLT: I kept two.\nVANE: Who took the third?', [], ['HOLT | : | I kept two.', 'VANE | : | Who took the third?']],
    ['one label is no interview', 'HARBOUR: a town in the north.', [], []],
    [
      'dialogue',
      '- Nobody asked us, said Petrie. They asked the pumps.',
      ['Petrie | said | Nobody asked us'],
      ['Petrie | said | Nobody asked us / They asked the pumps.'],
    ],
    [
      'a plain subject before the cue',
      'Vane revealed from the coast that ships had come.',
      [' | revealed | that ships had come'],
      ['Vane | revealed | that ships had come'],
    ],
    [
      'a passive keeps no subject',
      'It was announced that ships had come.',
      [' | was announced | that ships had come'],
      [' | was announced | that ships had come'],
    ],
    [
      'a belief holds no quotation',
      'Vane left, believing that they lied. “I would have stayed for the truth.”',
      ['Vane | believing | that they lied / “I would have stayed for the truth.”'],
      ['Vane | believing | that they lied', ' |  | “I would have stayed for the truth.” <- Vane'],
    ],
    [
      'one cue, read twice',
      'Vane said that ships had come.',
      ['Vane | said | that ships had come', 'Vane | said | ships had come'],
      ['Vane | said | that ships had come'],
    ],
    [
      'a participle shares its sentence’s subject',
      'The union attacked the mayor, saying she had lied.',
      ['The union | attacked | the mayor', ' | saying | she had lied'],
      ['The union | attacked | the mayor', 'The union | saying | she had lied'],
    ],
    [
      'a report inside a quotation does not own it',
      '“A voice said there was none. I rang again,” Holt said.',
      ['A voice | said | there was none. I rang again', 'Holt | said | I rang again'],
      ['Holt | said | “A voice said there was none. I rang again,”', 'A voice | said | there was none.'],
    ],
    [
      'a dateline is no speaker',
      'PORT VELM (Norpress) — The city council voted to close the harbour.',
      ['PORT VELM | voted | to close the harbour'],
      ['The city council | voted | to close the harbour'],
    ],
    [
      'a heading is nobody’s words',
      'The report was read.\n# Three schools\nAccording to the report, lorries pass.',
      ['the report | According to | # Three schools / lorries pass'],
      ['the report | According to | lorries pass'],
    ],
    ['scare quotes stay', 'The “new order” was old.', [], []],
  ])('%s', (_, text, rows, expected) => expect(run(text, rows)).toEqual(expected));

  it('drops what the model doubts', () => {
    const text = 'A did not want it.';
    const flow = flowOf(text);
    let drafts = [{ ...draftOf(text, 'A | did | not want it'), sure: { cue: 0.5, source: 0.6, content: 0.7 } }];
    for (const refiner of REFINERS) drafts = refiner.apply(drafts, flow) as typeof drafts;
    expect(drafts).toEqual([]);
  });
});
