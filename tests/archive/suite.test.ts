import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/index.js';
import { made } from './made.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

describe.each([{ name: 'SQLite', place: () => join(folder, `${Math.random()}.onrecord`) }])('an archive on $name', ({ place }) => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await openArchive(place());
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

  it('takes another text at a known address for a new version', async () => {
    expect(await archive.add(changed)).toEqual({ article: 'a1b', status: 'changed', statements: 1 });
    expect((await archive.search('ferries')).map((h) => h.article)).toEqual(['a1b']);
    expect(await archive.record('a1')).toEqual(harbour);
    expect(await archive.article('a1b')).toMatchObject({ version: 2, versions: 2, statements: 1 });
  });
});
