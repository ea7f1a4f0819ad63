import { describe, expect, it } from 'vitest';
import { readPage } from '../index.js';
import { FEATURES } from './features.js';
import { STORY_TREES } from './model.js';
import { probabilityBy, readTrees } from './trees.js';

describe('trees', () => {
  const trees = readTrees('0<0.5 1<2 -1 1 3');
  it.each([
    ['yes, yes', [0, 2], -1],
    ['yes, no', [0.5, 3], 1],
    ['no', [1, 0], 3],
  ])('%s', (_, features, leaf) => expect(probabilityBy(trees, features)).toBeCloseTo(1 / (1 + Math.exp(-leaf))));

  it('the model asks only for features that there are', () => {
    for (const [, feature] of STORY_TREES.matchAll(/(\d+)</g)) expect(Number(feature)).toBeLessThan(FEATURES.length);
  });
});

const PARAGRAPHS = ['Monday', 'Tuesday', 'Friday', 'Sunday']
  .map(
    (day) => `<p class="text">The council met on ${day} and spoke for three hours about the bridge, the ferry and what either of them would cost the town.</p>`,
  )
  .join('');

describe('what the model may overrule', () => {
  const article = readPage({
    content: `<html><body><nav><a href="/">Home</a></nav><article><h1>Bridge to close for a year</h1><div class="body">${PARAGRAPHS}
      <p class="text">“We will walk,” the mayor said on Monday.</p><p>Click here to get the Samplebridge Post app</p></div></article>
      <section class="comments"><p>I have lived here for forty years and I have never seen anything that was quite like it.</p></section></body></html>`,
  });
  const kindOf = (words: string) => article.blocks.find((b) => article.text.slice(b.start, b.end).includes(words))?.kind;
  it.each([
    ['a paragraph among its like', 'met on Friday', 'body'],
    ['a quotation', 'We will walk', 'body'],
    ['a promo known by its words', 'Click here', 'promo'],
    ['a comment', 'forty years', undefined],
  ])('%s', (_, words, kind) => expect(kindOf(words)).toBe(kind));
});

describe('a standfirst', () => {
  const page = (summary: string, tag = 'p'): string =>
    `<html><head><meta name="description" content="Repairs will take longer than the council had hoped, the mayor said."></head><body><article><h1>Bridge to close for a year</h1>${summary}<div>${PARAGRAPHS.replaceAll('<p', `<${tag}`)}</div></article></body></html>`;
  const LEAD = 'Repairs will take longer than the council had hoped, the mayor said.';
  it.each([
    ['set apart from the text', page(`<p class="standfirst">${LEAD}</p>`), 'summary'],
    ['the first paragraph among its like, though the description repeats it', page('').replace('<div>', `<div><p class="text">${LEAD}</p>`), 'body'],
  ])('%s', (_, content, kind) => {
    const article = readPage({ content });
    expect(article.blocks.find((b) => article.text.slice(b.start, b.end) === LEAD)?.kind).toBe(kind);
  });
});
