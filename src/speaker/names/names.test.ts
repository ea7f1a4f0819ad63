import { expect, it } from 'vitest';
import { namesIn } from './names.js';

/** Each name as `title) name:kind`, with a star where it is likely its sentence's subject. */
const shown = (text: string): string[] =>
  namesIn(text, { start: 0, end: text.length }).map(
    ({ title, name, kind, subject }) => `${title ? `${title.text}) ` : ''}${name.join(' ')}: ${kind}${subject ? '*' : ''}`,
  );

it.each<[string, string, string[]]>([
  ['a plural owner ends a name', 'Velm News’ Ada Holt asked why.', ['Velm News: organisation', 'Ada Holt: person*']],
  ['a given name that is a small word, behind an office', 'Chairman Will Holt came.', ['Chairman) Will Holt: person*']],
  ['what a name does to a noun is none', 'Holt-endorsed candidate Ada Roe came.', ['candidate) Ada Roe: person*']],
  ['an office, and what it is for', 'A note from Undersecretary for Harbour Affairs Ada Holt came.', ['Harbour Affairs) Ada Holt: person*']],
  ['a rank at a sentence’s head is none', 'Former New Averna Mayor Ada Holt came.', ['New Averna Mayor) Ada Holt: person*']],
  ['a clause and the main one have a subject each', 'When Mr. Holt spoke, Ms. Roe cut in.', ['Mr.) Holt: person*', 'Ms.) Roe: person*']],
])('names: %s', (_, text, expected) => expect(shown(text)).toEqual(expected));
