import { describe, expect, it } from 'vitest';
import { OnrecordError } from '../record/index.js';
import { registryFrom } from './registry.js';

const HEAD = 'id,names,kind,country,wikidata,role,from,until\n';

function lineOf(csv: string): string {
  try {
    registryFrom(csv, 'speakers.csv');
  } catch (error) {
    if (error instanceof OnrecordError && error.code === 'unreadable-input') return error.line;
    throw error;
  }
  return 'nothing wrong';
}

describe('a table of speakers', () => {
  it('has a row for each speaker and role', () => {
    const csv = `\uFEFF${HEAD}holt,Mara Holt | M. J. Holt,,NO,Q1001,harbour minister,2020,2022-06-30\nholt,,,,,"prime minister, acting",2022-07-01,\n\nnorlane,Norlane,organisation,,,,,\n`;
    expect(registryFrom(csv, 'speakers.csv')).toEqual([
      {
        id: 'holt',
        names: ['Mara Holt', 'M. J. Holt'],
        kind: 'person',
        country: 'NO',
        wikidata: 'Q1001',
        roles: [
          { role: 'harbour minister', from: '2020', until: '2022-06-30' },
          { role: 'prime minister, acting', from: '2022-07-01' },
        ],
      },
      { id: 'norlane', names: ['Norlane'], kind: 'organisation', roles: [] },
    ]);
  });

  it('needs no more than ids and names', () => expect(registryFrom('Names,ID\nMara Holt,holt\n', 'x')[0]).toMatchObject({ id: 'holt', roles: [] }));

  it.each<[string, string]>([
    ['', 'speakers.csv has no speakers'],
    [HEAD, 'speakers.csv has no speakers'],
    ['id,role\nholt,mayor\n', 'line 1: the column names is missing'],
    ['id,names,born\nholt,Mara Holt,1960\n', 'line 1: no column is called "born"'],
    [`${HEAD}p7,Mara Holt,,,,,,\n`, 'line 2: id is "p7"'],
    [`${HEAD}a holt,Mara Holt,,,,,,\n`, 'line 2: id is "a holt"'],
    [`${HEAD}holt,,,,,,,\n`, 'line 2: holt has no name'],
    [`${HEAD}holt,|,,,,,,\n`, 'line 2: names is "|"'],
    [`${HEAD}holt,Mara Holt,man,,,,,\n`, 'line 2: kind is "man" (wanted is one of person'],
    [`${HEAD}holt,Mara Holt,,Norway,,,,\n`, 'line 2: country is "Norway"'],
    [`${HEAD}holt,Mara Holt,,,1001,,,\n`, 'line 2: wikidata is "1001"'],
    [`${HEAD}roe,Tom Roe,,,,,,\nholt,Mara Holt,,,,mayor,May 2020,\n`, 'line 3: from is "May 2020"'],
    [`${HEAD}holt,Mara Holt,,,,mayor,2022,2020\n`, 'line 2: the role ends (2020) before it begins (2022)'],
    [`${HEAD}holt,Mara Holt,,,,,2022,\n`, 'line 2: dates without a role'],
    [`${HEAD}holt,Mara Holt,person,,,,,\nholt,Mara Holt,group,,,,,\n`, 'line 3: holt has the kind "group", but "person" in line 2'],
    [`${HEAD}holt,Mara Holt,,,,,,,,\n`, 'line 2: Invalid Record Length'],
    [`${HEAD}holt,"Mara Holt,,,,,,\n`, 'Quote Not Closed'],
  ])('%j: %s', (csv, told) => expect(lineOf(csv)).toContain(told));
});
