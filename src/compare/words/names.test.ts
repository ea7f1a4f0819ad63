import { describe, expect, it } from 'vitest';
import { sameNameWord, sameSpeaker } from './names.js';

describe('sameNameWord', () => {
  it.each([
    ['Zelenko', 'Zelenco', false],
    ['Dmytri', 'Dmitry', true],
    ['Kyiv', 'Kiev', true],
    ['Andriy', 'Andrii', true],
    ['Kharlamov', 'Harlamov', true],
    ['Hansen', 'Jansen', false],
    ['Tarrant', 'Tarant', true],
    ['Müller', 'Muller', true],
  ])('%s, %s: %s', (a, b, same) => expect(sameNameWord(a, b)).toBe(same));
});

describe('sameSpeaker', () => {
  it.each<[string, string, boolean | undefined]>([
    ['Tarrant', 'Bram Tarrant', true],
    ['Harbour Minister Bram Tarrant', 'Bram Tarrant', true],
    ['Mr. Tarrant', 'Bram Tarrant', true],
    ['B. Tarrant', 'Bram Tarrant', true],
    ['Bob Ellery', 'Robert Ellery', true],
    ['Nora Tarrant', 'Bram Tarrant', false],
    ['Marwick', 'Bram Tarrant', false],
    ['he', 'Bram Tarrant', undefined],
    ['the minister', 'Bram Tarrant', undefined],
    ['a Marwick spokesman', 'Bram Tarrant', undefined],
    ["Marwick's campaign", 'Bram Tarrant', undefined],
    ['Marwick, the former mayor,', 'Bram Tarrant', false],
    ['Lopez Feliciano', 'Feliciano Lopez', true],
  ])('%s, %s: %s', (claimed, actual, same) => expect(sameSpeaker(claimed, actual)).toBe(same));

  it('a name spelt exactly as another speaker is that speaker', () => {
    expect(sameSpeaker('Tarant', 'Bram Tarrant', ['Bram Tarrant', 'Eve Tarant'])).toBe(false);
  });
});
