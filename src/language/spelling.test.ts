import { expect, it } from 'vitest';
import { americanSpelling } from './spelling.js';

it.each([
  ['colour', 'color'],
  ['favourite', 'favorite'],
  ['neighbourhood', 'neighborhood'],
  ['labour', 'labor'],
  ['organised', 'organized'],
  ['organisation', 'organization'],
  ['recognise', 'recognize'],
  ['analysed', 'analyzed'],
  ['centre', 'center'],
  ['metres', 'meters'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['travelled', 'traveled'],
  ['cancelling', 'canceling'],
  ['programme', 'program'],
  ['towards', 'toward'],
])('%s is %s', (british, american) => expect(americanSpelling(british)).toBe(american));

it.each(['four', 'hour', 'advertise', 'promise', 'rise', 'wise', 'here', 'more', 'fence', 'sense', 'called', 'rogue', 'our', 'color'])('%s stays', (word) =>
  expect(americanSpelling(word)).toBe(word),
);
