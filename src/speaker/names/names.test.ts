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
  ['a word cut short ends no sentence', 'Rep. Ada Holt (D-Velm.) met Rep. Ida Roe.', ['Rep.) Ada Holt: person*', 'D-Velm: unknown', 'Rep.) Ida Roe: person']],
  ['a clause and the main one have a subject each', 'When Mr. Holt spoke, Ms. Roe cut in.', ['Mr.) Holt: person*', 'Ms.) Roe: person*']],
  [
    'a body’s word that is an office too',
    'The Republican Party of Velm and the St. Velm City Council met.',
    ['Republican Party of Velm: organisation*', 'St. Velm City Council: organisation'],
  ],
  ['a senator of a party is no body', 'Republican Ada Holt came.', ['Republican) Ada Holt: person*']],
  ['whom a body is of', 'The Velm People’s Party met.', ['Velm People’s Party: organisation*']],
  ['an owner ends a name, whoever is not many', 'Velm’s Party met.', ['Velm: unknown', 'Party: organisation*']],
  ['a given name that is an office, before a surname alone', 'Said Dean Holt, 55, of Velm.', ['Dean Holt: person*', 'Velm: unknown']],
  ['an office that is a given name, before a whole name', 'Said Dean Ada Holt.', ['Dean) Ada Holt: person*']],
  ['whose office it is', 'The Averna News Chairman and CEO came.', ['Averna News: organisation']],
  [
    'a body that goes by an office',
    'The Energy Ombudsman and the Velm Union Leader wrote.',
    ['Energy Ombudsman: organisation*', 'Velm Union Leader: organisation'],
  ],
  ['a show tells of its host', 'On the Ada Holt Show it rained.', ['Ada Holt: person']],
  ['two of a party', 'Democrats Ada Holt and Tom Vale came.', ['Democrats) Ada Holt: person*', 'Tom Vale: person']],
  ['a given name of two', 'Then KellyAnne Holt came, and NorbankAnna.', ['KellyAnne Holt: unknown*']],
  ['a day’s announcement, a month', 'We saw Friday’s vote and a Feb. 11 poll.', []],
  ['what a name is said to be', 'Playing Velm Promotions, a sports and talent agency, said so.', ['Playing Velm Promotions: organisation*']],
  ['who works for a body is none', 'Tad Velmer, a senior adviser to the agency, said so.', ['Tad Velmer: person*']],
  ['a division of something', 'The Division of Gaming Enforcement said so.', ['Division of Gaming Enforcement: unknown*']],
  ['an office in letters', 'Then PM Holt spoke.', ['PM) Holt: unknown*']],
  ['a club for something', 'The Club for Velm Action met.', ['Club for Velm Action: organisation*']],
  ['an office in letters alone', 'They met Holt’s VP again.', ['Holt: unknown']],
  ['a court by its number', 'Then the 6th Circuit Court of Appeals met.', ['6th Circuit Court of Appeals: organisation*']],
])('names: %s', (_, text, expected) => expect(shown(text)).toEqual(expected));
