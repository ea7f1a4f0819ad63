import { expect, it } from 'vitest';
import { remembered } from './remembered.js';

it.each<[string, string, number]>([
  ['a word is worked out once, also where there is no answer', 'pier', 1],
  ['a long one each time: it would keep its page in memory', 'harbourmasters', 2],
])('%s', (_, word, expected) => {
  let worked = 0;
  const answer = remembered(() => {
    worked++;
    return undefined;
  });
  answer(word);
  answer(word);
  expect(worked).toBe(expected);
});
