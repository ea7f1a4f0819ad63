import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNegated } from './negation.js';

/** Rows of evaluation/phrases/negations.json: a content, and whether its first main clause is negated. */
const ROWS = JSON.parse(readFileSync(new URL('../../evaluation/phrases/negations.json', import.meta.url), 'utf8')) as [string, boolean][];

describe('negation', () => {
  it.each(ROWS)('%s: %s', (text, negated) => expect(isNegated(text)).toBe(negated));

  it.each<[string, boolean]>([
    ["I don't care. We will win", false],
    ['I don’t care about that', true],
    ['No story is too small', false],
    ['No story is small', true],
  ])('%s: %s', (text, negated) => expect(isNegated(text)).toBe(negated));

  it('says the same of a hundred thousand characters as of their beginning', () => expect(isNegated(`They do not ${'and so on '.repeat(10_000)}`)).toBe(true));
});
