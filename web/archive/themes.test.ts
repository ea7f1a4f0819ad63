import { expect, test } from 'vitest';
import { themesOf } from './themes.js';

test.each<[why: string, statements: string[], themes: string[]]>([
  ['a word of two statements, in the form said most', ['The crane turns.', 'Two cranes and cranes.'], ['cranes 2']],
  ['twice in one statement is one statement', ['A crane, a crane.'], []],
  ['neither grammar nor what is frequent in any talk', ['We will not say that.', 'We will not say that again, people.'], []],
  ['the most frequent first', ['harbour road', 'the road', 'road to the harbour'], ['road 3', 'harbour 2']],
  ['a name keeps its capital, the first word of a sentence does not', ['Cranes for Sorrel.', 'No cranes in Sorrel.'], ['Sorrel 2', 'cranes 2']],
  ['what is done and what joins is no theme', ['Turning until dismissed.', 'Turning until dismissed.'], []],
  ['letters beyond English', ['Die Brücke fällt.', 'Eine Brücke.'], ['Brücke 2']],
])('%s', (_, statements, themes) => {
  expect(themesOf(statements).map((t) => `${t.word} ${t.statements}`)).toEqual(themes);
});
