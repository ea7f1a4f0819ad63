import { describe, expect, it } from 'vitest';
import { readQuery } from './query.js';
import { leavesOf, rankedPart } from './ranked-part.js';

/** The words by which a search is put in order when these are too common to weigh. */
function wordsLeft(typed: string, common: readonly string[]): string | undefined {
  const query = readQuery(typed);
  const nameOf = (q: object): string => Object.values(q).slice(1).flat().join(' ');
  const by = rankedPart(query, new Set(leavesOf(query).filter((leaf) => common.includes(nameOf(leaf)))));
  return by && leavesOf(by).map(nameOf).join(', ');
}

describe('what a search is put in order by', () => {
  it.each<[string, string[], string | undefined]>([
    ['harbour levy', [], 'harbour, levy'],
    ['the harbour', ['the'], 'harbour'],
    ['the of', ['the', 'of'], undefined],
    // who finds by either word may lack the telling one
    ['the OR harbour', ['the'], undefined],
    ['harbour (the OR levy)', ['the'], 'harbour'],
    // a word that must not be there weighs nothing, and is gone through all the same
    ['harbour -the', ['the'], 'harbour'],
    ['"of the" harb*', ['of the'], 'harb'],
  ])('%s, where %s is common', (typed, common, expected) => {
    expect(wordsLeft(typed, common)).toBe(expected);
  });
});
