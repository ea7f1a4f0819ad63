import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../attribution/index.js';
import { type Article, holds, type Range, type Span, type Statement } from '../record/index.js';
import { interpret, withOrigin } from './index.js';

const WORDS =
  'Roe|an aide|reports|said|reportedly said|promised|was told|told|will|would|may|is ready to|is committed to|give|help|the islands|Kestria|two million crowns|by Friday|next week|to|for|if|unless|until|not|perhaps|allegedly|at a rally|in a letter|,|.|“|”|and|that|the villagers|never'.split(
    '|',
  );
const words = (minLength: number, maxLength: number) => fc.array(fc.constantFrom(...WORDS), { minLength, maxLength }).map((w) => w.join(' '));

/** A made-up attribution: something in front, source, cue, content, something behind. */
const made = fc.tuple(words(0, 4), words(1, 2), words(1, 2), words(1, 16), words(0, 5), fc.constantFrom('direct', 'indirect', 'mixed')).map((parts) => {
  const [front, source, cue, content, back, quotation] = parts;
  const texts = [front, source, cue, content, back];
  const text = texts.join(' ');
  const ranges: Range[] = [];
  for (let i = 0, at = 0; i < texts.length; at += texts[i]!.length + 1, i++) ranges.push({ start: at, end: at + texts[i]!.length });
  const article: Article = { id: 'a', byline: [], language: 'en', published: '2026-03-04', text, blocks: [{ kind: 'body', start: 0, end: text.length }] };
  const attribution: Attribution = {
    basis: 'model',
    source: [ranges[1]!],
    cue: [ranges[2]!],
    content: [ranges[3]!],
    quotation: quotation as Attribution['quotation'],
    unbalanced: [],
    sure: { cue: 1, source: 1, content: 1 },
  };
  return { article, attribution };
});

/** Every span of a value, whatever field it stands in. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'start' in value && 'text' in value ? [value as Span] : Object.values(value).flatMap(spansIn);
}

describe('laws of a statement', () => {
  it('every field that names words slices back to them', () =>
    fc.assert(
      fc.property(made, ({ article, attribution }) => {
        for (const span of spansIn(interpret(article, attribution, 0))) expect(article.text.slice(span.start, span.end)).toBe(span.text);
      }),
    ));

  it('for whom, by when and what lie inside what was said, and the first two inside the deed', () =>
    fc.assert(
      fc.property(made, ({ article, attribution }) => {
        const { commitment } = interpret(article, attribution, 0);
        if (!commitment) return;
        expect(holds(attribution.content[0]!, commitment.what)).toBe(true);
        for (const part of [commitment.for, commitment.by]) if (part) expect(holds(commitment.what, part)).toBe(true);
      }),
    ));

  it('hedges of what was said lie in it, those of the saying outside it; in order and apart', () =>
    fc.assert(
      fc.property(made, ({ article, attribution }) => {
        let last = 0;
        for (const { span, of } of interpret(article, attribution, 0).hedges ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(holds(attribution.content[0]!, span)).toBe(of === 'content');
          last = span.end;
        }
      }),
    ));

  it('addressee, venue and medium stand outside the source', () =>
    fc.assert(
      fc.property(made, ({ article, attribution }) => {
        const { addressee, venue, medium } = interpret(article, attribution, 0);
        const [{ start, end }] = attribution.source as [Range];
        for (const span of [addressee?.span, venue, medium]) if (span) expect(span.end <= start || span.start >= end).toBe(true);
      }),
    ));

  it('an origin lies on words of the statement’s source, its cue or a hedge of its saying', () =>
    fc.assert(
      fc.property(made, ({ article, attribution }) => {
        const statement: Statement = { ...interpret(article, attribution, 0), speaker: null, via: [] };
        const { origin } = withOrigin(statement, []);
        if (origin)
          expect([...statement.source, ...statement.cue, ...(statement.hedges ?? []).map((h) => h.span)].some((s) => holds(s, origin.span))).toBe(true);
      }),
    ));
});
