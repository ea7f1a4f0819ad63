import { describe, expect, it } from 'vitest';
import { assertRecord, OnrecordError, type PageRecord, violations } from './index.js';

const text = 'Vane warned that rain may come.';
const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part });
const record = (): PageRecord => ({
  onrecord: '1',
  offsets: 'utf16',
  article: { id: 'a', byline: [], language: 'en', text, blocks: [{ kind: 'body', start: 0, end: text.length }] },
  speakers: [{ id: 'p1', name: 'Vane', kind: 'person', mentions: [span('Vane')] }],
  statements: [
    {
      id: 's1',
      block: 0,
      source: [span('Vane')],
      cue: [span('warned')],
      content: [span('that rain may come')],
      quotation: 'indirect',
      report: 'speech',
      speaker: 'p1',
      via: [],
      act: { kind: 'warn', confidence: 0.7 },
      negated: false,
      conditions: [],
      quantities: [],
      times: [],
      damage: [],
      confidence: 0.9,
    },
  ],
  warnings: [],
});

/** A record with one law broken. */
const broken = (breakIt: (r: PageRecord) => void): string[] => {
  const r = record();
  breakIt(r);
  return violations(r);
};

describe('the laws of a record', () => {
  it('holds for a right record', () => expect(violations(record())).toEqual([]));

  it.each<[string, (r: PageRecord) => void, RegExp]>([
    ['a span whose text is not in its place', (r) => (r.statements[0]!.cue[0] = { ...span('warned'), start: 4 }), /statements\.0\.cue\.0: text/],
    ['an empty span', (r) => (r.statements[0]!.source[0] = { start: 3, end: 3, text: '' }), /empty or backward/],
    ['a speaker that does not exist', (r) => (r.statements[0]!.speaker = 'p9'), /no speaker p9/],
    ['a via that does not exist', (r) => r.statements[0]!.via.push('p8'), /no speaker p8/],
    ['an addressee that does not exist', (r) => (r.statements[0]!.addressee = { span: span('rain'), speaker: 'p7' }), /no speaker p7/],
    ['a statement within itself', (r) => (r.statements[0]!.within = 's1'), /within/],
    ['a block that does not exist', (r) => (r.statements[0]!.block = 4), /no block 4/],
    ['overlapping blocks', (r) => r.article.blocks.push({ kind: 'body', start: 3, end: 9 }), /overlaps/],
    ['a block beyond the text', (r) => (r.article.blocks[0]!.end = 99), /not a range/],
    ['two statements of one id', (r) => r.statements.push(r.statements[0]!), /share an id/],
    ['two speakers of one id', (r) => r.speakers.push(r.speakers[0]!), /share an id/],
    ['a field that the schema does not know', (r) => Object.assign(r, { extra: 1 }), /extra/i],
    ['an act that is not on the list', (r) => Object.assign(r.statements[0]!, { act: { kind: 'sing', confidence: 1 } }), /act/],
    ['a probability above one', (r) => (r.statements[0]!.confidence = 1.2), /confidence/],
    ['a statement without content', (r) => (r.statements[0]!.content = []), /content/],
  ])('finds %s', (_, breakIt, message) => expect(broken(breakIt).join('\n')).toMatch(message));

  it('turns a broken law into a fault of ours', () => {
    const r = record();
    r.statements[0]!.speaker = 'p9';
    expect(() => assertRecord(r)).toThrow(OnrecordError);
    expect(() => assertRecord(r)).toThrow(/no speaker p9/);
  });
});
