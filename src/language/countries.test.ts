import { expect, it } from 'vitest';
import { countryOf } from './countries.js';

it.each<[string, string | undefined, string | undefined]>([
  ['Tonga', 'TO', 'name'],
  ['the Gambia’s', 'GM', 'name'],
  ['Ivorian', 'CI', 'demonym'],
  ['Côte d’Ivoire', 'CI', 'name'],
  ['Congo', 'CD', 'name'],
  ['Brazzaville', 'CG', 'capital'],
  ['Dominican', 'DO', 'demonym'],
  ['Equatorial Guinea', 'GQ', 'name'],
  ['the Kremlin', 'RU', 'metonym'],
  // the seat of the Maldives is a word of its own
  ['male', undefined, undefined],
])('%s', (phrase, code, as) => {
  const found = countryOf(phrase);
  expect([found?.code, found?.as]).toEqual([code, as]);
});
