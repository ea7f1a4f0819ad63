import { describe, expect, it } from 'vitest';
import { OnrecordError } from '../record/index.js';
import { readPage } from './index.js';

/** How much larger the second of two pages is. */
const LARGER = 4;
/** Time may grow so many times as fast as the page does: a quadratic reader takes 16 times as long for 4 times the page, a linear one 4. */
const SLACK = 2.5;
/** Shorter times are all noise, in milliseconds of processor time: they are not held against each other. */
const LEAST = 30;
const RUNS = 3;

function read(content: string | Uint8Array): void {
  try {
    expect(readPage({ content }).blocks.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(OnrecordError);
    expect((error as OnrecordError).code).toBe('unreadable-input');
  }
}

/** The least processor time of some readings, in milliseconds. */
function timeOf(content: string | Uint8Array): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = process.cpuUsage();
    read(content);
    return process.cpuUsage(began).user / 1000;
  });
  return Math.min(...times);
}

const SAID = '<p>The mayor said on Monday that the bridge would open again in the spring, when the town has paid for all of it.</p>';
const json = (value: string): string => `<script type="application/ld+json">${value}</script><p>The mayor spoke.</p>`;
const mojibake = (text: string): string => new TextDecoder('latin1').decode(new TextEncoder().encode(text));

/** Each makes a page of `n` pieces. */
const PAGES: readonly (readonly [name: string, pieces: number, page: (n: number) => string])[] = [
  ['nested elements', 20_000, (n) => `${'<div>'.repeat(n)}The mayor spoke.${'</div>'.repeat(n)}`],
  ['nested formatting', 25_000, (n) => `${'<b>'.repeat(n)}The mayor spoke.`],
  ['end tags without start', 25_000, (n) => `<div>The mayor spoke.${'</span>'.repeat(n)}`],
  ['end tags held up by a block', 4_000, (n) => `<a><div>${'<b>x'.repeat(n)}${'</a>'.repeat(n)}`],
  ['links that end inside blocks', 2_500, (n) => '<a href=x><div><div>The mayor spoke.</a> Nobody else did.'.repeat(n)],
  ['drawings without an end', 10_000, (n) => '<svg><g><p>x'.repeat(n)],
  ['items that never end', 5_000, (n) => `<ul>${'<li><div>x'.repeat(n)}`],
  ['entities', 25_000, (n) => `<p>${'&amp;&lt;&nbsp;'.repeat(n)}The mayor spoke.`],
  ['an open comment', 100_000, (n) => `<p>The mayor spoke.</p><!--${'- '.repeat(n)}`],
  ['many open comments', 25_000, (n) => `<p>The mayor spoke.</p>${'<!-- '.repeat(n)}`],
  ['many cut tags', 25_000, (n) => `<p>The mayor spoke.</p>${'<p '.repeat(n)}`],
  ['NUL', 50_000, (n) => `${SAID.repeat(200)}<p>The mayor${'\0'.repeat(n)} spoke.`],
  ['brackets', 25_000, (n) => `<p>The mayor spoke${'('.repeat(n)}`],
  ['quotation marks', 25_000, (n) => `<p>The mayor said ${'“ " '.repeat(n)}`],
  ['one attribute', 250_000, (n) => `<p class="${'bio related '.repeat(n / 10)}" title="${'x'.repeat(n)}">The mayor spoke.</p>${SAID}`],
  ['many attributes', 25_000, (n) => `<p ${Array.from({ length: n }, (_, i) => `a${i}=x`).join(' ')}>The mayor spoke.</p>`],
  ['cells of a table', 2_000, (n) => `<p>The mayor spoke.</p><table>${'<tr><td>Velmar<td>12'.repeat(n)}</table>`],
  ['cells in one row', 5_000, (n) => `<p>The mayor spoke.</p><table><tr>${'<td>Velmar'.repeat(n)}<tr><td>a<td>b</table>`],
  ['tables in tables', 1_000, (n) => `<p>The mayor spoke.</p>${'<table><tr><td>a<td>'.repeat(n)}`],
  ['nested JSON', 50_000, (n) => json('['.repeat(n))],
  ['deep JSON-LD', 10_000, (n) => json(`${'{"@graph":['.repeat(n)}{"@type":"NewsArticle"}${']}'.repeat(n)}`)],
  ['many things in JSON-LD', 4_000, (n) => json(`[${'{"@type":"NewsArticle","headline":"x","author":{"name":"Ada Example"}},'.repeat(n)}{}]`)],
  ['a text in JSON-LD', 1_500, (n) => json(`{"articleBody":"${'The mayor said that it was late.\\n'.repeat(n)}"}`)],
  [
    'a script with a large state',
    10_000,
    (n) => `<p>The mayor spoke.</p><script>window.state={"a":[${'{"text":"the mayor said it again and again and again"},'.repeat(n)}]}</script>`,
  ],
  ['scripts without an end', 10_000, (n) => `<p>The mayor spoke.</p>${'<script>"text":"a'.repeat(n)}`],
  [
    'the entries of a live blog',
    500,
    (n) => `<div class="live-blog">${`<article><time datetime="2026-06-03T10:00:00Z">10:00</time>${SAID}</article>`.repeat(n)}</div>`,
  ],
  [
    'embedded posts',
    700,
    (n) => `${SAID}${'<blockquote class="twitter-tweet"><p>The bridge is shut.</p>— Ada Example (@ada) June 3, 2026</blockquote>'.repeat(n)}`,
  ],
  ['pull quotes', 500, (n) => `${SAID}${'<blockquote>the bridge would open again in the spring</blockquote><p>The mayor spoke again of it.</p>'.repeat(n)}`],
  ['letters encoded twice', 5_000, (n) => `<p>${mojibake('“Zoë said it – twice”. ').repeat(n)}</p>`],
  ['one word', 500_000, (n) => `<p>The mayor spoke. ${'a'.repeat(n)}</p>`],
];

describe('hostile pages end in a record or one clear error, in linear time', () => {
  it.each(PAGES)(
    '%s',
    (_, pieces, page) => {
      const [small, large] = [page(pieces), page(pieces * LARGER)];
      read(small);
      const [before, after] = [Math.max(LEAST, timeOf(small)), timeOf(large)];
      expect(after / before).toBeLessThan(LARGER * SLACK);
    },
    120_000,
  );
});

describe('wrong labels of an encoding', () => {
  const text = 'Zoë Ångström said it was late in the café, “very late”.';
  const page = (label: string): string => `<meta charset="${label}"><p>${text}</p>`;
  it.each([
    ['UTF-8 that says Latin-1', new TextEncoder().encode(page('iso-8859-1'))],
    ['UTF-8 that says UTF-16', new TextEncoder().encode(page('utf-16'))],
    ['UTF-8 that says Shift_JIS', new TextEncoder().encode(page('shift_jis'))],
    ['UTF-8 that says what is none', new TextEncoder().encode(page('klingon'))],
    ['UTF-16 that says UTF-8', Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(page('utf-8'), (c) => c.charCodeAt(0)).buffer)])],
  ])('%s', (_, content) => expect(readPage({ content }).text).toBe(text));
});
