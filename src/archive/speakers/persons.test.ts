import { describe, expect, it } from 'vitest';
import { type Profile, personsOf } from './persons.js';

const profile = (name: string, role: string | null = null, country: string | null = null): Profile => ({
  sign: `${name} ${role} ${country}`,
  name,
  role,
  country,
});
const written = ({ name, role }: Profile): string => (role ? `${name}, ${role}` : name);
/** Who is one person, and of whom it is not known: ` / ` between the profiles of one. */
const told = (profiles: readonly Profile[]): string[] =>
  personsOf(profiles, [])
    .map(({ profiles: own, maybe }) => `${own.map(written).sort().join(' / ')}${maybe.length > 0 ? ' ?' : ''}`)
    .sort();

describe('persons of one surname', () => {
  it.each<[string, Profile[], string[]]>([
    [
      'one who is told by role, by bare role and by name alone',
      [profile('Ida Roe'), profile('Ida Roe', 'mayor of Kelso'), profile('Ida Roe', 'mayor')],
      ['Ida Roe / Ida Roe, mayor / Ida Roe, mayor of Kelso'],
    ],
    [
      'a bare role that fits two namesakes is neither’s',
      [profile('Ida Roe', 'professor at Kelso University'), profile('Ida Roe', 'professor at Norham University'), profile('Ida Roe', 'professor')],
      ['Ida Roe, professor ?', 'Ida Roe, professor at Kelso University', 'Ida Roe, professor at Norham University'],
    ],
    [
      'a bare role that fits one of two namesakes is theirs',
      [profile('Ida Roe', 'surgeon at Kelso Hospital'), profile('Ida Roe', 'Norham Rovers coach'), profile('Ida Roe', 'surgeon')],
      ['Ida Roe, Norham Rovers coach', 'Ida Roe, surgeon / Ida Roe, surgeon at Kelso Hospital'],
    ],
    [
      'a middle initial tells namesakes apart',
      [profile('Ida K. Roe', 'senator for Kelso'), profile('Ida M. Roe', 'Norham Rovers coach'), profile('Ida K. Roe')],
      ['Ida K. Roe / Ida K. Roe, senator for Kelso', 'Ida M. Roe, Norham Rovers coach'],
    ],
    [
      'two offices of one field are one person’s',
      [profile('Ida Roe', 'Kelso police chief'), profile('Ida Roe', 'superintendent')],
      ['Ida Roe, Kelso police chief / Ida Roe, superintendent'],
    ],
    ['an initial fits one of another given name only', [profile('I. Roe'), profile('Ida Roe'), profile('Tom Roe')], ['I. Roe / Ida Roe', 'Tom Roe']],
  ])('%s', (_, profiles, expected) => {
    expect(told(profiles)).toEqual(expected);
    expect(told([...profiles].reverse())).toEqual(expected);
  });
});
