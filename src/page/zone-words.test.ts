import { describe, expect, it } from 'vitest';
import { ZONES } from './zone.js';
import { spelledOut, zonesByWords } from './zone-words.js';

describe('spelledOut', () => {
  it.each([
    ['alternatives', 'a|b', ['a', 'b']],
    ['a letter that may be missing', 'ads?', ['ad', 'ads']],
    ['a group', 'post-(title|body)', ['post-title', 'post-body']],
    ['groups in groups, which may be missing', 'a(b(c|d)?)?e', ['ae', 'abe', 'abce', 'abde']],
  ])('%s', (_, pattern, words) => expect(spelledOut(pattern)).toEqual(words));
});

describe('zonesByWords', () => {
  it.each([
    ['a word among others', 'article-related-links', ZONES.related],
    ['words together', 'main_sign-up__box', ZONES.promo],
    ['no part of a word', 'unrelated-adsorption', 0],
    ['several zones', 'photo-caption-byline', ZONES.caption | ZONES.byline],
  ])('%s', (_, name, zone) => expect(zonesByWords(name)).toBe(zone));
});
