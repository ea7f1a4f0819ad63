import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { articleOf, harbour, hostile, nothing, recordOf } from '../../tests/records.js';
import type { BlockKind, PageRecord } from '../record/index.js';
import { EXPORTERS, type ExportOptions } from './index.js';
import { columnsOf } from './text/columns.js';

const written = (name: string, record: PageRecord, options: ExportOptions = {}) => EXPORTERS.find((e) => e.name === name)!.write(record, options);

/** Elements of a document in order; fails on an element that is not closed where it must be. */
function elementsOf(document: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const VOID = new Set(['meta']);
  const parser = new Parser({
    onopentag(name, attributes, implied) {
      expect(implied).toBe(false);
      elements.push({ name, attributes });
      if (!VOID.has(name)) open.push(name);
    },
    onclosetag(name, implied) {
      if (VOID.has(name)) return;
      expect([name, implied]).toEqual([open.pop(), false]);
    },
  });
  parser.end(document);
  expect(open).toEqual([]);
  return elements;
}

describe('json and jsonl', () => {
  it('give the record back', () => {
    const record = harbour();
    expect(JSON.parse(written('json', record))).toEqual(record);
    expect(JSON.parse(written('jsonl', record))).toEqual(record);
    expect(written('jsonl', record).indexOf('\n')).toBe(written('jsonl', record).length - 1);
  });
});

describe('text', () => {
  it('tells who said what, on which condition, through whom, with what is wrong with it', () => {
    const text = written('text', harbour());
    const at = harbour().article.text.indexOf('If they send');
    for (const line of [
      /^Council votes to close Averna’s inner harbour/,
      /^By Jonna Ravel and Matteo Sund · 2026-09-16 · The Averna Courier$/m,
      /^4 statements by 3 speakers, 1 unresolved$/m,
      /^Tobias Renk$/m,
      new RegExp(`^ +@${at}  “If they send us letters`, 'm'),
      /^ +direct · threaten · Renk said$/m,
      /^ +condition: If they send us letters instead of negotiators$/m,
      /^ +via: Radio Meridian$/m,
      /^ +mixed · only 40 % sure · told$/m,
      /^ +damage: quotation marks do not balance: “in two or three years$/m,
      /^ +! the harbour court has no country$/m,
    ])
      expect(text).toMatch(line);
  });

  it('indents a statement under the one it stands in, and names it again by its speaker', () => {
    const lines = written('text', harbour()).split('\n');
    const inner = lines.findIndex((l) => l.includes('↳ Transport ministry'));
    const column = (line: string) => line.search(/\S/);
    expect(lines[inner + 1]).toContain('that it would not pay');
    expect(lines[inner + 2]).toContain('indirect · perhaps refuse · negated');
    const outer = lines.findIndex((l) => l.includes('the transport ministry had told the city'));
    expect(column(lines[inner + 1]!)).toBe(lines[outer]!.indexOf('the transport') + 2);
    expect(lines.slice(inner)).toContainEqual(expect.stringContaining('inside what Pieter Vasko said'));
  });

  it('puts the unresolved last', () => {
    const text = written('text', harbour());
    expect(text.indexOf('\nUnresolved')).toBeGreaterThan(text.indexOf('\nTransport ministry'));
  });

  it('folds furniture into counts by kind', () => {
    const rows = [
      ['caption', 'a'],
      ['promo', 'b'],
      ['related', 'c'],
      ['bio', 'd'],
      ['bio', 'e'],
      ['caption', 'Ann said so'],
    ] as const;
    const text = written('text', recordOf(articleOf(rows), [], [{ near: 'Ann', source: 'Ann', cue: 'said', content: 'so' }]));
    expect(text).toContain('left aside: 1 caption, 1 promo, 1 related headline, 2 bio lines\n');
  });

  it('says so when it shortens', () => {
    const words = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ');
    const text = written('text', recordOf(articleOf([['body', words]]), [], [{ near: 'word0', content: words }]));
    expect(text.replace(/\s+/g, ' ')).toMatch(/word\d+ \[… \d+ more words\]/);
    expect(text).not.toContain('word399');
  });

  it('hangs no reader up on statements that stand inside each other', () => {
    const said = [
      { near: 'a', content: 'a', within: 's2' },
      { near: 'b', content: 'b', within: 's1' },
    ];
    const text = written('text', recordOf(articleOf([['body', 'a b']]), [], said));
    expect(text.match(/@\d/g)).toHaveLength(2);
  });

  it('uses colours only when asked', () => {
    expect(written('text', harbour())).not.toContain('\u001b');
    const coloured = written('text', harbour(), { colour: true });
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(written('text', harbour()));
    expect(coloured).toContain('\u001b[1mCouncil');
  });

  it('lets nothing through that a terminal obeys', () => {
    const text = written('text', hostile());
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain('[31mred');
  });

  it('keeps to the width, whatever the words', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ' ', '港', '👩‍👩‍👧', 'e\u0301', '\u001b', '—', 'ß', '\n'), minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 160 }), words, words, (width, content, name) => {
        const said = [
          { near: content, content, speaker: 'p1', condition: content, damage: content },
          { near: content, content, source: content, speaker: 'p2', within: 's1', via: ['p1'] },
        ];
        const record = recordOf(articleOf([['body', content]], { title: name, site: name, url: name }), [name, content], said, [name]);
        for (const line of written('text', record, { width }).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 60 },
    );
  });

  it('has a line for a page on which nobody speaks', () => {
    expect(written('text', nothing())).toBe('Untitled page\n\nNo statement found on this page.\n');
  });
});

describe('html', () => {
  const cases: [string, () => PageRecord][] = [
    ['a news page', harbour],
    ['a hostile page', hostile],
    ['an empty page', nothing],
  ];

  it.each(cases)('%s is well formed, with unique ids and links that lead somewhere', (_, make) => {
    const elements = elementsOf(written('html', make()));
    const ids = elements.flatMap((e) => e.attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements) if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1));
    expect(elements.filter((e) => e.name === 'main' || e.name === 'h1').map((e) => e.name)).toEqual(['main', 'h1']);
  });

  it.each(cases)('%s fetches nothing and runs nothing', (_, make) => {
    const document = written('html', make());
    for (const { name, attributes } of elementsOf(document)) {
      expect(['script', 'link', 'img', 'iframe', 'form', 'object', 'q']).not.toContain(name);
      expect(Object.keys(attributes).filter((key) => /^(?:on|src|style|action|data$)/.test(key))).toEqual([]);
      if (attributes.href) expect(attributes.href).toMatch(/^(?:#|https?:)/);
    }
    expect(document).not.toMatch(/url\(|@import/);
    expect(document).toContain('default-src &#39;none&#39;');
  });

  it('prints every block as it stands and links statements both ways', () => {
    const record = harbour();
    const document = written('html', record);
    const plain = document.replace(/<sup.*?<\/sup>|<[^>]*>/g, '');
    for (const b of record.article.blocks) expect(plain).toContain(record.article.text.slice(b.start, b.end).replaceAll("'", '&#39;'));
    for (const part of ['id="s1"', 'href="#s1"', 'id="c1"', 'href="#c1"', '<summary lang="en">Left aside: ']) expect(document).toContain(part);
  });

  it('cuts nested statements into flat pieces that say what covers them', () => {
    const document = written('html', harbour());
    expect(document).toContain('data-covers="s2:content s3:source"');
    expect(document).toContain('data-covers="s2:content s3:content"');
    expect(document).not.toMatch(/<mark[^>]*>[^<]*<mark/);
  });

  it('escapes what a page says', () => {
    const document = written('html', hostile());
    expect(document).not.toMatch(/<script|<i>|javascript:alert\(1\)"/);
    expect(document).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(document).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('takes a long page with many statements', () => {
    const rows = Array.from({ length: 1500 }, (_, i): [BlockKind, string] => ['body', `Speaker ${i} said thing number ${i}.`]);
    const said = rows.map((_, i) => ({ near: `Speaker ${i} said`, source: `Speaker ${i}`, cue: 'said', content: `thing number ${i}` }));
    const record = recordOf(articleOf(rows), [], said);
    expect(elementsOf(written('html', record)).filter((e) => e.name === 'mark').length).toBeGreaterThan(1500);
  });
});
