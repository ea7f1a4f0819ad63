import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readPage } from '../page/index.js';
import { type Article, type BlockKind, type PageRecord, type Span, type Statement, violations } from '../record/index.js';
import { EXPORTERS, type ExportOptions } from './index.js';
import { columnsOf } from './text/columns.js';

const written = (name: string, record: PageRecord, options: ExportOptions = {}) => EXPORTERS.find((e) => e.name === name)!.write(record, options);

/** A hand-made article: one block a row. */
const articleOf = (rows: readonly (readonly [BlockKind, string])[], more: Partial<Article> = {}): Article => {
  let text = '';
  const blocks = rows.map(([kind, words]) => {
    const start = text.length + (text ? 1 : 0);
    text += (text ? '\n' : '') + words;
    return { kind, start, end: text.length };
  });
  return { id: 'hand-made', byline: [], language: 'en', text, blocks, ...more };
};

/** Parts of one statement as words of the article, found in order after `near`; several spans are parted by `|`. */
interface Said extends Partial<Omit<Statement, 'source' | 'cue' | 'content' | 'conditions' | 'damage'>> {
  readonly near: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly condition?: string;
  readonly damage?: string;
}

/** A record with statements told by words, their spans found in the text. */
function recordOf(article: Article, names: readonly string[], said: readonly Said[], warnings: string[] = []): PageRecord {
  const { text } = article;
  const span = (words: string, from: number): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length, text: words };
  };
  const statements = said.map(({ near, source, cue, content, condition, damage, ...more }, i): Statement => {
    const from = span(near, 0).start;
    const spans = (words?: string) => (words ? words.split('|').map((w) => span(w, from)) : []);
    const block = article.blocks.findIndex((b) => b.start <= spans(content)[0]!.start && spans(content)[0]!.start < b.end);
    const conditions = spans(condition).map((c) => ({ span: c, marker: c, kind: 'if' as const }));
    const common = { quotation: 'direct', report: 'speech', speaker: null, via: [], act: null, negated: false, quantities: [], times: [] } as const;
    const damages = spans(damage).map((d) => ({ kind: 'unbalanced-quotation' as const, span: d }));
    const parts = { source: spans(source), cue: spans(cue), content: spans(content), conditions, damage: damages };
    return { ...common, via: [], quantities: [], times: [], id: `s${i + 1}`, block, confidence: 0.9, ...more, ...parts };
  });
  const speakers = names.map((name, i) => ({ id: `p${i + 1}`, name, kind: 'person' as const, mentions: [] }));
  const record: PageRecord = { onrecord: '1', offsets: 'utf16', article, speakers, statements, warnings };
  expect(violations(record)).toEqual([]);
  return record;
}

const harbour = (): PageRecord => {
  const article = readPage({ content: readFileSync(new URL('../../examples/harbour-vote.html', import.meta.url), 'utf8') });
  const threat = {
    content: 'If they send us letters instead of negotiators, nothing will move on that road|Nothing on wheels, anyway.',
    source: 'Renk',
    cue: 'said',
  };
  return recordOf(
    article,
    ['Tobias Renk', 'Pieter Vasko', 'Transport ministry', 'Radio Meridian'],
    [
      {
        near: '“If they send',
        ...threat,
        speaker: 'p1',
        act: { kind: 'threaten', confidence: 0.9 },
        condition: 'If they send us letters instead of negotiators',
      },
      {
        near: 'He said the',
        source: 'He',
        cue: 'said',
        content: 'the transport ministry had told the city in June that it would not pay for a new access road',
        quotation: 'indirect',
        speaker: 'p2',
      },
      {
        near: 'the transport ministry had',
        source: 'the transport ministry',
        cue: 'had told',
        content: 'that it would not pay for a new access road',
        quotation: 'indirect',
        speaker: 'p3',
        within: 's2',
        negated: true,
        act: { kind: 'refuse', confidence: 0.3 },
      },
      {
        near: 'The transport minister, A',
        cue: 'told',
        content: 'that the road could be finished “in two or three years',
        quotation: 'mixed',
        via: ['p4'],
        confidence: 0.4,
        damage: '“in two or three years',
      },
    ],
    ['the harbour court has no country'],
  );
};

const HOSTILE = "<script>alert(1)</script> \u001b[31mred\u001b[0m \u202eevil\u202c \"onload='x' &amp; \u0007\u009b1m \ud800 ";
const hostile = (): PageRecord => {
  const rows: [BlockKind, string][] = [
    ['title', HOSTILE],
    ['body', `Ann said ${HOSTILE}${'long'.repeat(400)}.`],
    ['promo', HOSTILE],
  ];
  const article = articleOf(rows, { title: HOSTILE, byline: [HOSTILE], site: HOSTILE, url: 'javascript:alert(1)', language: '"><script>' });
  const said = {
    near: 'Ann said',
    source: 'Ann',
    cue: 'said',
    content: `${HOSTILE}${'long'.repeat(400)}`,
    speaker: 'p1',
    condition: 'alert(1)</script> \u001b[31mred',
    id: '"><i>',
    damage: HOSTILE,
  };
  return recordOf(article, [HOSTILE], [said], [HOSTILE]);
};

const nothing = (): PageRecord => recordOf(articleOf([]), [], []);

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
