import { describe, expect, it } from 'vitest';
import type { Attribution } from '../attribution/index.js';
import type { Article, Speaker } from '../record/index.js';
import { type RegisteredSpeaker, withRegistry } from './registry.js';
import { warningFor } from './resolve.js';

const TABLE: readonly RegisteredSpeaker[] = [
  {
    id: 'holt',
    names: ['Mara Holt', 'Mára Höltt'],
    kind: 'person',
    country: 'NO',
    wikidata: 'Q1001',
    roles: [
      { role: 'harbour minister', from: '2020', until: '2022-06-30' },
      { role: 'prime minister of Kestria', from: '2022-07-01' },
    ],
  },
  { id: 'roe', names: ['Tom Roe'], kind: 'person', roles: [{ role: 'prime minister of Kestria', from: '2018', until: '2022-06-30' }] },
  { id: 'lind-judge', names: ['Ida Lind'], kind: 'person', roles: [{ role: 'judge' }] },
  { id: 'lind-baker', names: ['Ida Lind'], kind: 'person', roles: [{ role: 'baker' }] },
  { id: 'norlane', names: ['Norlane', 'Norlane Shipping'], kind: 'organisation', roles: [] },
  { id: 'varenskyy', names: ['Oleh Varenskyy'], kind: 'person', roles: [] },
];

type Told = readonly [name: string, kind: Speaker['kind'], role?: string];

/** A page whose speakers are these, each with one statement; a name of `null` is a source that nobody was found for. */
function read(speakers: readonly (Told | string)[], published = '2021-05-04') {
  let text = '';
  const attributions: Attribution[] = [];
  const found: Speaker[] = [];
  const answers = speakers.map((told) => {
    const name = typeof told === 'string' ? told : told[0];
    const source = { start: text.length, end: text.length + name.length };
    text += `${name} said it was late.\n`;
    attributions.push({
      basis: 'model',
      source: [source],
      cue: [{ start: source.end + 1, end: source.end + 5 }],
      content: [{ start: source.end + 6, end: source.end + 17 }],
      quotation: 'indirect',
      unbalanced: [],
      sure: { cue: 1, source: 1, content: 1 },
    });
    if (typeof told === 'string') return { speaker: null, sure: 0, via: [], damage: [] };
    const [, kind, role] = told;
    const id = `p${found.length + 1}`;
    found.push({ id, name, kind, ...(role ? { role } : {}), mentions: [{ ...source, text: name }] });
    return { speaker: id, sure: 1, via: found.length > 1 ? ['p1'] : [], damage: [] };
  });
  const article: Article = { id: 't', byline: [], language: 'en', text, published, blocks: [{ kind: 'body', start: 0, end: text.length }] };
  const warnings = answers.flatMap((a, i) => (a.speaker === null ? [warningFor(text, attributions[i]!)] : []));
  return withRegistry({ speakers: found, byAttribution: answers, warnings }, article, attributions, TABLE);
}

describe('the registry', () => {
  it.each<[string, readonly (Told | string)[], string, (string | null)[]]>([
    ['a full name', [['Mara Holt', 'person']], '2021', ['holt']],
    ['another spelling of it', [['Oleh Varensky', 'person']], '2021', ['varenskyy']],
    ['a name that the table does not have', [['Mara Hale', 'person']], '2021', ['p1']],
    ['a first name that is another', [['Nora Holt', 'person']], '2021', ['p1']],
    ['a surname alone', [['Holt', 'person']], '2021', ['p1']],
    ['a surname with the role of that day', [['Holt', 'person', 'harbour minister']], '2021', ['holt']],
    ['a surname with the role of another day', [['Holt', 'person', 'harbour minister']], '2023', ['p1']],
    ['two of one name', [['Ida Lind', 'person']], '2021', ['p1']],
    ['two of one name, told apart by their roles', [['Ida Lind', 'person', 'judge']], '2021', ['lind-judge']],
    ['an organisation that the page took for a person', [['Norlane Shipping', 'person']], '2021', ['norlane']],
    [
      'two speakers of the page that are one',
      [
        ['Mara Holt', 'person'],
        ['Mára Höltt', 'person'],
      ],
      '2021',
      ['holt', 'holt'],
    ],
    ['a role that nobody on the page has, by its day', ['the prime minister of Kestria'], '2021-12-01', ['roe']],
    ['the same role on another day', ['the prime minister of Kestria'], '2022-12-01', ['holt']],
    ['a role without its country', ['the prime minister'], '2022-12-01', [null]],
    ['a role told of somebody unnamed', [['prime minister of Kestria', 'unnamed']], '2022-12-01', ['holt']],
    ['a person with the surname of an organisation', [['Tom Norlane', 'person']], '2021', ['p1']],
  ])('%s', (_, speakers, published, ids) => expect(read(speakers, published).byAttribution.map((a) => a.speaker)).toEqual(ids));

  it('says what it knows, the role by the day of publication', () => {
    const { speakers } = read([['Mara Holt', 'person', 'minister']], '2023-01-05');
    expect(speakers[0]).toMatchObject({
      id: 'holt',
      name: 'Mara Holt',
      role: 'minister',
      registered: { name: 'Mara Holt', role: 'prime minister of Kestria', country: 'NO', wikidata: 'Q1001' },
    });
  });

  it('joins what the page had apart: places, and who passed words on', () => {
    const { speakers, byAttribution } = read([
      ['Mara Holt', 'person'],
      ['Mára Höltt', 'person'],
    ]);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]!.mentions.map((m) => m.text)).toEqual(['Mara Holt', 'Mára Höltt']);
    expect(byAttribution[1]!.via).toEqual(['holt']);
  });

  it('warns of a name that is several’s, and no longer of a source that the table resolved', () => {
    expect(read([['Ida Lind', 'person']]).warnings).toEqual(['"Ida Lind" may be lind-judge or lind-baker of the registry: left as the page has it']);
    expect(read(['the prime minister of Kestria']).warnings).toEqual([]);
    expect(read(['the prime minister']).warnings).toHaveLength(1);
  });
});
