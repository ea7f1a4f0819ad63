import { expect, it } from 'vitest';
import { clauseOf } from './clause.js';
import { leftBy } from './plain.js';

it.each([
  ['If the duke is ready, let him come to Larn', true],
  ['Let them visit the ward', true],
  ['Let them come home', false],
  ['Let them through', false],
])('“%s” leaves an invitation or a dare: %s', (sentence, left) => expect(leftBy(clauseOf(sentence, 'General Kreel', 'direct'))?.[0] === 'offer').toBe(left));
