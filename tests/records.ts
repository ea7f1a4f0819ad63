import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readPage } from '../src/page/index.js';
import { type Article, type BlockKind, type PageRecord, type Span, type Statement, violations } from '../src/record/index.js';

// Records made by hand, for tests of what is written out of them.

/** A hand-made article: one block a row. */
export const articleOf = (rows: readonly (readonly [BlockKind, string])[], more: Partial<Article> = {}): Article => {
  let text = '';
  const blocks = rows.map(([kind, words]) => {
    const start = text.length + (text ? 1 : 0);
    text += (text ? '\n' : '') + words;
    return { kind, start, end: text.length };
  });
  return { id: 'hand-made', byline: [], language: 'en', text, blocks, ...more };
};

/** Parts of one statement as words of the article, found in order after `near`; several spans are parted by `|`. */
export interface Said extends Partial<Omit<Statement, 'source' | 'cue' | 'content' | 'conditions' | 'damage'>> {
  readonly near: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly condition?: string;
  readonly damage?: string;
}

/** A record with statements told by words, their spans found in the text. */
export function recordOf(article: Article, names: readonly string[], said: readonly Said[], warnings: string[] = []): PageRecord {
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

export const harbour = (): PageRecord => {
  const article = readPage({ content: readFileSync(new URL('../examples/harbour-vote.html', import.meta.url), 'utf8') });
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

export const HOSTILE = "<script>alert(1)</script> \u001b[31mred\u001b[0m \u202eevil\u202c \"onload='x' &amp; \u0007\u009b1m \ud800 ";
export const hostile = (): PageRecord => {
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

export const nothing = (): PageRecord => recordOf(articleOf([]), [], []);
