import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, BLOCK_KINDS, OnrecordError } from '../record/index.js';
import { explainPage, readPage } from './index.js';

const kinds = (article: Article): string[] => article.blocks.map((b) => b.kind);
const texts = (article: Article, kind: string): string[] => article.blocks.filter((b) => b.kind === kind).map((b) => article.text.slice(b.start, b.end));

const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Bridge to close for a year | The Samplebridge Post</title>
<meta property="og:site_name" content="The Samplebridge Post"><link rel="canonical" href="https://post.example/bridge">
<meta property="article:published_time" content="2024-05-03T10:00:00+02:00">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge to close for a year","author":[{"@type":"Person","name":"Ada Example"}],"dateModified":"2024-05-04T08:00:00Z"}]}</script>
</head><body><div class="cookie-banner"><p>We use cookies so that this website works as you expect of it.</p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>Bridge to close for a year</h1><p class="standfirst">Repairs will take longer than the council had hoped, the mayor said.</p>
<div class="byline">By <a rel="author" href="/ada">Ada Example</a></div>
<figure><img src="a.jpg"><figcaption>The old bridge in winter. <span class="credit">Bo Sample/Reuters</span></figcaption></figure>
<div class="article-body"><p>The bridge over the Sample will close in&nbsp;June, the council said on Monday, and it will not open before the spring of next year.</p>
<p>&ldquo;Nobody wanted this,&rdquo; mayor Cleo Invent said. &ldquo;But nobody wants to fall into the river either.&rdquo;</p>
<p>Click here to get the Samplebridge Post app</p>
<blockquote><p>We will lose the summer, said a shopkeeper by the river.</p></blockquote>
<p><a href="/ferry">Ferry sinks twice in one week</a></p>
<h2>What comes next</h2><p>A ferry will run every ten minutes, the council said. It will cost nothing for people who live in the town.</p>
<ul><li>The first ferry leaves at six.</li><li>The last one at midnight.</li></ul></div>
<div class="author-bio"><p>Ada Example is a reporter who covers bridges for the Samplebridge Post.</p></div></article></main>
<section class="comments"><p>I have lived here for forty years and never saw anything like it.</p></section>
<footer><p>Copyright The Samplebridge Post</p></footer><script>document.write("never")</script></body></html>`;

describe('readPage on a whole page', () => {
  const article = readPage({ content: PAGE });

  it('settles the metadata', () => {
    expect(article).toMatchObject({
      title: 'Bridge to close for a year',
      byline: ['Ada Example'],
      published: '2024-05-03T10:00:00+02:00',
      modified: '2024-05-04T08:00:00Z',
      site: 'The Samplebridge Post',
      language: 'en-GB',
      url: 'https://post.example/bridge',
    });
    expect(article.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('labels the blocks in reading order', () => {
    expect(kinds(article)).toEqual([
      'title',
      'summary',
      'byline',
      'caption',
      'body',
      'body',
      'promo',
      'quote',
      'related',
      'heading',
      'body',
      'list',
      'list',
      'bio',
    ]);
  });

  it('keeps site furniture out of the text and names what it left out', () => {
    expect(article.text).not.toMatch(/cookies|Home|forty years|Copyright|never"/);
    expect(explainPage({ content: PAGE }).leftOut.map((l) => l.text)).toContain('I have lived here for forty years and never saw anything like it.');
  });

  it('anchors every block in the source', () => {
    for (const block of article.blocks) {
      const source = PAGE.slice(block.html?.start, block.html?.end);
      expect(source.slice(0, 3).replace('&ld', '“')).toBe(article.text.slice(block.start, block.start + (source.startsWith('&ld') ? 1 : 3)));
    }
  });

  it('gives the credit of a caption', () => {
    expect(article.blocks.find((b) => b.kind === 'caption')?.credit?.text).toBe('Bo Sample/Reuters');
  });

  it('gives a reason for every label', () => {
    expect(explainPage({ content: PAGE }).reasons.every((r) => r.rule.length > 0)).toBe(true);
  });

  it('tells where each value of the metadata came from, and what else was said', () => {
    const { metadata } = explainPage({
      content: PAGE.replace(
        '<link rel',
        '<meta property="og:title" content="Samplebridge without a bridge"><meta property="article:content_tier" content="metered"><link rel',
      ),
    });
    expect(metadata.find((m) => m.field === 'title')).toEqual({
      field: 'title',
      value: 'Bridge to close for a year',
      from: 'headline',
      rivals: [{ value: 'Samplebridge without a bridge', from: 'meta og:title' }],
    });
    expect(metadata.map(({ field, from }) => `${field}: ${from}`)).toEqual([
      'title: headline',
      'byline: JSON-LD author',
      'published: meta article:published_time',
      'modified: JSON-LD dateModified',
      'site: meta og:site_name',
      'url: link canonical',
      'language: html lang',
      'access: meta article:content_tier',
    ]);
  });

  it('is sure of what it is sure of', () => {
    const { article, reasons } = explainPage({ content: PAGE });
    for (const { block, confidence } of reasons) {
      expect(confidence >= 0 && confidence <= 1).toBe(true);
      if (article.blocks[block]?.kind === 'body') expect(confidence).toBeGreaterThan(0.5);
    }
  });

  it('tells the sheet of a paged document on which a block begins', () => {
    const content = 'The mayor spoke first.\n\nThe clerk spoke second.';
    const { blocks } = readPage({
      content,
      format: 'text',
      pages: [
        { start: 0, end: 22 },
        { start: 24, end: content.length },
      ],
    });
    expect(blocks.map((b) => b.page)).toEqual([1, 2]);
  });

  it('reads the same page twice alike', () => expect(readPage({ content: PAGE })).toEqual(article));
});

describe('what the caller knows', () => {
  it('counts only where the page says nothing', () => {
    const known = { url: 'https://elsewhere.example/a', title: 'Another title', published: '2001-01-01' };
    expect(readPage({ content: PAGE, ...known })).toMatchObject({
      url: 'https://post.example/bridge',
      title: 'Bridge to close for a year',
      published: '2024-05-03T10:00:00+02:00',
    });
    expect(readPage({ content: 'The mayor spoke.\nNobody listened.', ...known, id: 'kept' })).toMatchObject({ ...known, id: 'kept' });
  });
});

/** Copied pages lose their markup: every block a `<p>`. The text alone must tell. */
const FLAT: readonly [string, string][] = [
  ['promo', 'NEWYou can listen to Samplebridge Post articles now!'],
  ['body', 'Mayor Cleo Invent warned on Friday that the bridge over the Sample would “fall into the river” before the year is out if nobody repairs it soon.'],
  ['body', '“We have asked for money four times,” Invent said at a meeting in the town hall. “Four times we were told to wait for the next budget.”'],
  ['related', 'Ferry captain laughed at the council. Two boats will not be enough for everybody'],
  [
    'caption',
    'Mayor Cleo Invent warned on Friday that the bridge over the Sample would “fall into the river” before the year is out. (Bo Sample/Getty Images)',
  ],
  ['body', 'The council answered that the money was never promised, and that the town could close the bridge whenever it wanted to, according to a letter.'],
  ['other', 'ADVERTISEMENT'],
  ['body', 'People who live by the river have begun to take the long way round, which costs them an hour each morning and another one in the evening.'],
  ['promo', 'Click here to get the Samplebridge Post app'],
  ['promo', 'Sign up for our morning newsletter and never miss a story'],
  ['body', '“I will walk,” Invent said. “I have always walked, and I do not mean to stop because of a letter that somebody wrote in another town.”'],
  ['bio', 'Senior Bridges Correspondent'],
  ['bio', 'Ada Example is a veteran journalist with over 30 years of experience covering bridges, ferries and rivers.'],
  ['bio', 'She is passionate about ropes and knots.'],
  ['bio', 'When she’s not writing, you’ll find her on the water'],
];

describe('flat pages', () => {
  it.each([
    ['plain text', FLAT.map(([, text]) => text).join('\n')],
    ['HTML of paragraphs', `<html><body>${FLAT.map(([, text]) => `<p>${text}</p>`).join('\n')}</body></html>`],
  ])('labels by the text alone: %s', (_, content) => {
    const article = readPage({ content });
    expect(article.blocks.map((b) => [b.kind, article.text.slice(b.start, b.end)])).toEqual(FLAT);
  });
});

describe('errors', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'is empty'],
    ['white space', ' \n\t ', 'no text'],
    ['markup without text', '<html><body><script>let a = 1;</script></body></html>', 'no text'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 text'), 'is a PDF'],
    ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'zip'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13]), 'PNG'],
    ['NUL bytes', new Uint8Array(500), 'binary'],
    ['too many elements', '<i>a</i>'.repeat(400_000), 'more elements'],
    ['too much text', 'word '.repeat(2_000_000), 'more text'],
  ])('%s', (_, content, what) => {
    expect(() => readPage({ content, id: 'p1' })).toThrow(OnrecordError);
    expect(() => readPage({ content, id: 'p1' })).toThrow(new RegExp(`page p1 .*${what}`));
  });
});

/** The laws of an Article, whatever it was made from. */
function expectLawful(content: Uint8Array | string, format?: 'html' | 'text'): void {
  let article: Article;
  try {
    article = readPage({ content, ...(format && { format }) });
  } catch (error) {
    expect(error).toBeInstanceOf(OnrecordError);
    expect((error as OnrecordError).code).toBe('unreadable-input');
    return;
  }
  let last = 0;
  for (const { start, end, kind, credit, html } of article.blocks) {
    expect(BLOCK_KINDS).toContain(kind);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(article.text.slice(start, end).trim()).not.toBe('');
    if (credit) expect(article.text.slice(credit.start, credit.end)).toBe(credit.text);
    if (credit) expect(credit.start >= start && credit.end <= end && credit.end > credit.start).toBe(true);
    if (html) expect(html.end).toBeGreaterThan(html.start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(article.text.length);
}

const scrap = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<li>',
    '<table><tr><td>',
    '</b>',
    '<b>',
    '<br>',
    '<br/>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '&#x;',
    '&nbsp',
    '<svg/>',
    '<a href=x>',
    '<h1>',
    '<title>',
    '<figcaption>',
  ],
  ...[
    'The mayor said “we will not wait” on Monday. ',
    'Read more: ',
    '(Bo Sample/Reuters)',
    '\u00ad',
    '\u0000',
    '\r\n',
    '\n\n',
    'By Ada Example',
    '&lt;',
    '<',
    '>',
    '"',
    '<span class="credit">',
    '</span>',
    '。',
    '𝒳',
  ],
);

describe('any input', () => {
  it('any bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectLawful(bytes)),
      { numRuns: 300 },
    ));
  it('any string', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('html', 'text'), (s, f) => expectLawful(s, f as 'html' | 'text')),
      { numRuns: 300 },
    ));
  it('any heap of markup', () =>
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (parts) => expectLawful(parts.join(''), 'html')),
      { numRuns: 500 },
    ));
  it('any heap of lines', () =>
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (parts) => expectLawful(parts.join('\n'), 'text')),
      { numRuns: 300 },
    ));
  it('any damage to a page', () =>
    fc.assert(
      fc.property(fc.nat(PAGE.length), fc.nat(400), scrap, (at, length, put) => expectLawful(PAGE.slice(0, at) + put + PAGE.slice(at + length), 'html')),
      { numRuns: 200 },
    ));
});

describe('texts', () => {
  it('finds headings and titles of a text', () => {
    const article = readPage({
      content: 'Bridge to close for a year\n\nBy Ada Example\n\nThe bridge over the Sample will close in June, the council said on Monday afternoon in town.\n',
    });
    expect(article).toMatchObject({ title: 'Bridge to close for a year', byline: ['Ada Example'], language: 'en' });
    expect(kinds(article)).toEqual(['title', 'byline', 'body']);
    expect(texts(article, 'title')).toEqual(['Bridge to close for a year']);
  });
});
