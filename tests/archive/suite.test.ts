import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive, variantsOf } from '../../src/archive/index.js';
import { ENGINES } from './engines.js';
import { made } from './made.js';

const harbour = made({
  id: 'a1',
  url: 'https://courier.example/harbour#top',
  site: 'The Courier',
  published: '2026-03-02',
  says: [
    { who: 'Ilse Marren', role: 'mayor', words: 'We will not close the inner harbour to ferries.', act: 'pledge', negated: true },
    { who: 'Tobias Renk', words: 'Our members will block the harbour road if talks fail.', act: 'threaten', condition: 'if talks fail' },
    { who: null, words: 'The council’s façade is crumbling.', quotation: 'indirect' },
  ],
});
const changed = made({
  id: 'a1b',
  url: 'https://courier.example/harbour',
  site: 'The Courier',
  published: '2026-03-02',
  says: [{ who: 'Ilse Marren', words: 'We may close the inner harbour to ferries.' }],
});
const bridge = made({ id: 'b1', published: '2026-04-10', says: [{ who: 'Ilse Marren', words: 'The bridge opens in June, and the harbour gains by it.' }] });

describe.each(ENGINES)('an archive on $name', ({ place }) => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await openArchive(await place());
    await archive.addAll([harbour, bridge]);
  });
  afterAll(() => archive.close());

  it('gives a record back as it was', async () => {
    expect(await archive.record('a1')).toEqual(harbour);
    expect(await archive.record('none')).toBeUndefined();
  });

  it('keeps the same page once', async () => {
    expect(await archive.add(harbour)).toEqual({ article: 'a1', status: 'same', statements: 3 });
  });

  it.each<[string, string[]]>([
    ['harbour', ['a1 s1', 'a1 s2', 'b1 s1']],
    ['harbours', ['a1 s1', 'a1 s2', 'b1 s1']],
    ['"inner harbour"', ['a1 s1']],
    ['"harbour inner"', []],
    ['cris* OR crumbl*', ['a1 s3']],
    ['facade', ['a1 s3']],
    ['harbour -bridge', ['a1 s1', 'a1 s2']],
    ['harbour NOT (bridge OR ferries)', ['a1 s2']],
    ['(bridge OR road) harbour', ['a1 s2', 'b1 s1']],
    ['council’s', ['a1 s3']],
    ['nowhere', []],
  ])('finds %s', async (words, expected) => {
    const hits = await archive.search(words);
    expect(hits.map((h) => `${h.article} ${h.statement}`).sort()).toEqual(expected);
    for (const hit of hits) {
      const { article } = (await archive.record(hit.article))!;
      for (const span of [...hit.spans, ...hit.hits]) expect(article.text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it.each<[object, string[]]>([
    [{ act: 'threaten' }, ['a1 s2']],
    [{ site: 'The Courier' }, ['a1 s1', 'a1 s2']],
    [{ since: '2026-04' }, ['b1 s1']],
    [{ until: '2026-03-02' }, ['a1 s1', 'a1 s2']],
    [{ conditional: true }, ['a1 s2']],
    [{ quotation: 'indirect' }, []],
  ])('keeps to %j', async (filters, expected) => {
    expect((await archive.search('harbour', filters)).map((h) => `${h.article} ${h.statement}`).sort()).toEqual(expected);
  });

  it('marks the hit', async () => {
    const [hit] = await archive.search('"inner harbour"');
    expect(hit).toMatchObject({ snippet: 'We will not close the «inner harbour» to ferries.', act: 'pledge' });
  });

  it.each(['', '"open', '(a', 'a)', '-a', 'OR'])('says what is wrong with the search %j', async (words) => {
    await expect(archive.search(words)).rejects.toMatchObject({ code: 'usage' });
  });

  it('has one speaker for one person on two pages', async () => {
    const [marren, ...more] = await archive.speakers('marren');
    expect(marren).toMatchObject({ id: 'Ilse Marren', statements: 2, articles: 2, role: 'mayor', first: '2026-03-02', last: '2026-04-10' });
    expect(more).toEqual([]);
    expect((await archive.search('harbour', { speaker: 'Marren' })).map((h) => h.article).sort()).toEqual(['a1', 'b1']);
    expect(await archive.search('harbour', { speaker: 'Nobody' })).toEqual([]);
  });

  it('takes another text at a known address for a new version', async () => {
    expect(await archive.add(changed)).toEqual({ article: 'a1b', status: 'changed', statements: 1 });
    expect((await archive.search('ferries')).map((h) => h.article)).toEqual(['a1b']);
    expect(await archive.record('a1')).toEqual(harbour);
    expect(await archive.article('a1b')).toMatchObject({ version: 2, versions: 2, statements: 1 });
  });
});

const wire = 'We will never give up the harbour, and we will never sell the bridge to strangers';
/** Pages of which some carry one utterance: whole, cut, with a word changed; and one that only has a phrase of it. */
const carriers = [
  made({ id: 'f1', published: '2026-01-03', says: [{ who: 'Ilse Marren', words: wire }] }),
  made({ id: 'f2', published: '2026-01-02', says: [{ who: 'Ilse Marren', words: 'we will never sell the bridge to strangers' }] }),
  made({ id: 'f3', published: '2026-01-04', says: [{ who: null, words: wire.replace('strangers', 'foreigners') }] }),
  made({ id: 'f4', published: '2026-01-05', says: [{ who: 'Tobias Renk', words: 'I say it too: we will never sell the bridge to strangers.' }] }),
  made({
    id: 'f5',
    published: '2026-01-06',
    says: [{ who: 'Ilse Marren', words: 'We will never give up the ferries, which belong to the town and its people.' }],
  }),
];
const orders = [
  [0, 1, 2, 3, 4],
  [4, 3, 2, 1, 0],
  [1, 3, 0, 4, 2],
];

describe.each(ENGINES)('families on $name', ({ place }) => {
  it('are of the quoted words, each with its own, and hold a long run word for word whoever has it', async () => {
    const archive = await openArchive(await place());
    const [wall, levy] = ['The old wall of the harbour must come down before the winter', 'no levy on the ferries will be paid by this town'];
    await archive.addAll([
      made({
        id: 'g1',
        published: '2026-01-01',
        says: [{ who: 'Ilse Marren', words: `In her view, “${wall},” she said, and “${levy}.”`, quotation: 'mixed' }],
      }),
      made({ id: 'g2', published: '2026-01-02', says: [{ who: 'Tobias Renk', words: `${wall}.` }] }),
      made({ id: 'g3', published: '2026-01-03', says: [{ who: 'Ilse Marren', words: `${levy}.` }] }),
    ]);
    const families = await archive.families();
    expect(families.map((f) => [f.id, f.members.map((m) => m.article)]).sort()).toEqual([
      ['g1#s1', ['g1', 'g2']],
      ['g1#s1/2', ['g1', 'g3']],
    ]);
    for (const { id, members } of families) {
      expect(await archive.family(id)).toMatchObject({ id });
      const { article } = (await archive.record('g1'))!;
      for (const span of members[0]!.spans) expect(article.text.slice(span.start, span.end)).toBe(span.text);
    }
    expect((await archive.family('g1#s1/2'))!.members[0]!.text).toContain(levy);
    expect((await archive.family('g1#s1/2'))!.members[0]!.text).not.toContain(wall);
    await archive.close();
  });

  it('are the same whatever the order of arrival, and lead from the earliest', async () => {
    const found: string[] = [];
    for (const order of orders) {
      const archive = await openArchive(await place());
      for (const i of order) await archive.add(carriers[i]!);
      const families = await archive.families();
      found.push(JSON.stringify(families));
      expect(families.map((f) => f.members.map((m) => m.article))).toEqual([['f2', 'f1', 'f3']]);
      expect(families[0]).toMatchObject({ id: 'f2#s1', speaker: 'Ilse Marren', earliest: { article: 'f2', statement: 's1' } });
      const drift = (await archive.family('f3#s1'))!.members.map((m) => m.drift?.severity);
      expect(drift).toEqual([undefined, 1, 2]);
      await archive.close();
    }
    expect(new Set(found).size).toBe(1);
  });

  it('name one speaker only where the members do not name several; each member has its own', async () => {
    const archive = await openArchive(await place());
    const wall = 'The old wall of the harbour must come down before the winter of this year';
    const says = (id: string, who: string | null, words: string) => made({ id, published: `2026-01-0${id.slice(1)}`, says: [{ who, words }] });
    await archive.addAll([says('h1', 'Ilse Marren', wall), says('h2', 'Tobias Renk', wall), says('h3', null, wall)]);
    const [family] = await archive.families();
    expect(family).not.toHaveProperty('speaker');
    expect(family!.members.map((m) => m.speaker)).toEqual(['Ilse Marren', 'Tobias Renk', undefined]);
    await archive.add(says('h2', 'Ilse Marren', `${wall}.`));
    expect((await archive.families())[0]).toMatchObject({ speaker: 'Ilse Marren' });
    await archive.close();
  });

  it('lose the statements of a version that no longer counts', async () => {
    const archive = await openArchive(await place());
    for (const page of carriers) await archive.add(page);
    await archive.add(made({ id: 'f1', published: '2026-01-03', says: [{ who: 'Ilse Marren', words: 'Nothing of that kind was said by me at all.' }] }));
    // f3 names nobody: without f1 seven of eight words are too few to tie it to f2
    expect((await archive.families()).map((f) => f.members.map((m) => m.article))).toEqual([]);
    await archive.close();
  });
});

describe.each(ENGINES)('following on $name', ({ place }) => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await openArchive(await place());
    const marren = { who: 'Ilse Marren', role: 'mayor of Averna' };
    await archive.addAll([
      made({
        id: 'l1',
        published: '2026-02-01',
        says: [
          {
            ...marren,
            words: 'I will lower the harbour levy to 5 crowns by June if the council agrees.',
            act: 'pledge',
            condition: 'if the council agrees',
            by: { words: 'by June', to: '2026-06-30' },
          },
        ],
      }),
      made({ id: 'l2', published: '2026-03-01', says: [{ ...marren, words: 'I will lower the harbour levy to 7 crowns if the council agrees.' }] }),
      made({ id: 'l3', published: '2026-04-01', says: [{ ...marren, words: 'I will not lower the harbour levy.' }] }),
      made({ id: 'l4', published: '2026-05-01', says: [{ who: 'Tobias Renk', words: 'The harbour levy will be lowered.' }] }),
    ]);
  });
  afterAll(() => archive.close());

  it('sets later statements beside a commitment', async () => {
    const [line, ...more] = await archive.ledger();
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      article: 'l1',
      speaker: 'Ilse Marren',
      who: 'Ilse Marren',
      act: 'pledge',
      deadline: '2026-06-30',
      conditions: [{ kind: 'if', span: { text: 'if the council agrees' } }],
    });
    expect(line!.later.map((l) => [l.article, l.relation])).toEqual([
      ['l2', 'changes'],
      ['l3', 'denies'],
    ]);
    expect(await archive.ledger({ speaker: 'Renk' })).toEqual([]);
  });

  it('says that a deed is promised not to be done, and how sure its act is', async () => {
    const own = await openArchive(await place());
    await own.add(
      made({
        id: 'n1',
        site: 'norlane.example',
        says: [{ who: 'Ilse Marren', words: 'We will not raise the levy.', deed: 'raise the levy', negated: true, act: 'pledge' }],
      }),
    );
    expect(await own.ledger()).toMatchObject([
      { text: 'We will not raise the levy.', what: { text: 'raise the levy' }, not: true, site: 'norlane.example', actConfidence: 0.9 },
    ]);
    await own.close();
  });

  it('shows what seems to contradict an earlier position, with the reason', async () => {
    const lines = await archive.positions('Marren', 'levy');
    expect(lines.map((l) => [l.article, l.against?.map((a) => a.article) ?? []])).toEqual([
      ['l1', []],
      ['l2', []],
      ['l3', ['l1', 'l2']],
    ]);
    expect(lines[2]!.against![0]!.reason).toContain('“not”');
    await expect(archive.positions('Nobody', 'levy')).rejects.toMatchObject({ code: 'usage' });
  });

  it('has what has no day last, and each part of a list as it is in the whole', async () => {
    const own = await openArchive(await place());
    const said = (id: string, words: string, published?: string) =>
      made({ id, ...(published ? { published } : {}), says: [{ who: 'Ilse Marren', words, act: 'pledge' }] });
    await own.addAll([
      said('u1', 'We will widen the quay by ten boats.'),
      said('u2', 'We will not widen the quay by ten boats.', '2026-03-01'),
      said('u3', 'We will widen the quay by ten boats soon.', '2026-02-01'),
    ]);
    const [positions, ledger] = [await own.positions('Marren', 'quay'), await own.ledger()];
    for (const list of [positions, ledger]) expect(list.map((l) => l.article)).toEqual(['u3', 'u2', 'u1']);
    expect(positions[1]!.against).toMatchObject([{ article: 'u3' }]);
    expect((await own.speaker('Ilse Marren'))!.voices.map((v) => v.article)).toEqual(['u3', 'u2', 'u1']);
    for (const offset of [0, 1, 2]) {
      expect(await own.positions('Marren', 'quay', { limit: 1, offset })).toEqual([positions[offset]]);
      expect((await own.speaker('Ilse Marren', { limit: 1, offset }))!.voices).toMatchObject([{ article: positions[offset]!.article }]);
    }
    await own.close();
  });

  it('tells of a changed page only what changed inside quotations and attributions', async () => {
    const page = (words: string, who = 'Ilse Marren') =>
      made({
        id: 'v',
        url: 'https://courier.example/v',
        lead: `Read ${words.length} times.`,
        says: [
          { who, words },
          { who: 'Tobias Renk', words: 'Nothing of this is new to our members.' },
        ],
      });
    await archive.add(page('The wall will cost 40 million crowns.'));
    await archive.add(page('The wall will cost 60 million crowns.'));
    await archive.add(page('The wall will cost 60 million crowns.', 'Greta Olm'));
    const lines = await archive.versions('https://courier.example/v');
    expect(lines.map((l) => [l.from, l.to, l.changes.map((c) => [c.kind, c.severity])])).toEqual([
      [1, 2, [['reworded', 3]]],
      [2, 3, [['reattributed', 3]]],
    ]);
    expect(lines[0]!.changes[0]!.edits).toEqual([{ kind: 'replace', was: '40 million', is: '60 million' }]);
  });

  it('has versions in the order of their own dates, whatever the order of arrival', async () => {
    const version = (n: number, published?: string) =>
      made({
        id: `w${n}`,
        url: 'https://courier.example/dated',
        ...(published ? { published } : {}),
        says: [{ who: 'Ilse Marren', words: `The quay will cost ${n}0 million crowns.` }],
      });
    const dated = [version(1, '2026-05-01'), version(2, '2026-05-02T08:00:00Z'), version(3, '2026-05-02T09:00:00Z')];
    const told: string[] = [];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const own = await openArchive(await place());
      for (const i of order) await own.add(dated[i]!);
      expect((await own.search('quay')).map((h) => h.article)).toEqual(['w3']);
      expect(await own.article('w1')).toMatchObject({ version: 1, versions: 3 });
      told.push(JSON.stringify([await own.versions(), await own.families(), await own.counts()]));
      // one without a date is as late as it came
      await own.add(version(4));
      expect((await own.search('quay')).map((h) => h.article)).toEqual(['w4']);
      await own.add(version(5, '2026-05-02T08:30:00Z'));
      expect(await own.article('w5')).toMatchObject({ version: 3, versions: 5 });
      await own.close();
    }
    expect(new Set(told).size).toBe(1);
  });

  it('finds variants of a quotation that is longer than a search may be', async () => {
    const long = Array.from({ length: 50 }, (_, i) => `harbour${i} pays levy${i}`).join(' and ');
    await archive.add(made({ id: 'long1', published: '2026-06-03', says: [{ who: 'Ilse Marren', words: `${long}.` }] }));
    expect(await variantsOf(archive, long)).toMatchObject([{ id: 'long1#s1', speaker: 'Ilse Marren', changes: [] }]);
  });

  it('has the copies and versions of a page by its id or address, and none of what it has not', async () => {
    expect([await archive.copies('none'), await archive.versions('none'), await archive.versions('https://courier.example/none')]).toEqual([[], [], []]);
    const lines = await archive.versions('https://courier.example/v#part');
    expect(lines).toEqual(await archive.versions('https://courier.example/v'));
    expect(await archive.versions('v')).toEqual(lines);
    expect((await archive.versions()).filter((l) => l.url === 'https://courier.example/v')).toEqual(lines);
  });

  it('keeps two people of one name apart, and lets a person settle what it cannot tell', async () => {
    const berg = (id: string, role?: string) =>
      made({ id, says: [{ who: 'Anna Berg', ...(role ? { role } : {}), words: `The report on ${id} is out at last.` }] });
    await archive.addAll([berg('n1', 'mayor of Kelso'), berg('n2', 'midfielder for Norham Rovers'), berg('n3')]);
    const of = async (id: string) => (await archive.search(id))[0]!.speaker;
    expect(await of('n1')).not.toBe(await of('n2'));
    expect(await of('n3')).toBe('n3#p1');
    await archive.settle('n3#p1', (await of('n1'))!, 'same');
    expect(await of('n3')).toBe(await of('n1'));
    expect((await archive.speaker((await of('n1'))!))!.voices.map((v) => v.link)).toEqual(['settled', 'settled']);
    await archive.add(made({ id: 'n3', says: [{ who: 'Anna Berg', words: 'The report on n3 was late.' }] }));
    expect(await of('n3')).toBe(await of('n1'));
    await expect(archive.settle('Anna Berg', 'Nobody', 'same')).rejects.toMatchObject({ code: 'usage' });
  });

  it('has one speaker for an id of a table, however the pages name them', async () => {
    const says = (who: string, role: string) => [{ who, role, registered: 'kerr', words: `The quay of ${role} is ours.` }];
    await archive.addAll([made({ id: 'k1', says: says('Ada Kerr', 'pilot') }), made({ id: 'k2', says: says('A. Brunner', 'harbour master') })]);
    await archive.add(made({ id: 'k3', says: [{ who: 'Ada Kerr', role: 'pilot', words: 'The quay is old.' }] }));
    expect(await archive.speaker('kerr')).toMatchObject({ statements: 2, articles: 2, names: ['Ada Kerr', 'A. Brunner'], maybe: [] });
    expect((await archive.speaker('Ada Kerr'))!.articles).toBe(1);
  });

  it('finds whose text a page carries', async () => {
    const lead = Array.from(
      { length: 14 },
      (_, i) =>
        `In ${['Kelso', 'Norham', 'Averna'][i % 3]} the ${['wall', 'bridge', 'ferry', 'levy'][i % 4]} of ${1900 + i} was measured by Olm and Brandt for ${i + 3} weeks.`,
    ).join(' ');
    await archive.addAll([
      made({ id: 'c2', published: '2026-06-02', lead: `${lead} More soon.`, says: [] }),
      made({ id: 'c1', published: '2026-06-01', lead, says: [] }),
    ]);
    expect(await archive.copies('c1')).toEqual([{ from: 'c1', to: 'c2', kind: expect.stringMatching(/exact|near/), share: expect.any(Number) }]);
  });

  it('counts what it holds', async () => {
    expect(await archive.counts()).toMatchObject({ copies: 1, byAct: { pledge: 1 } });
  });
});
