import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprintsOf, openArchive } from '../../src/archive/index.js';
import { compareUtterances, type Utterance } from '../../src/compare/index.js';
import { ENGINES, SQLITE } from './engines.js';
import { archived, type Grouped, told } from './grouped.js';
import { pool } from './pool.js';
import { duckdb, familiesBySql, postgres, type Sql, sqlite } from './sql.js';

const records = pool(160);
const prints = records.map(fingerprintsOf);

const DATABASES: readonly { readonly name: string; readonly open: () => Promise<Sql> }[] = [
  { name: 'SQLite', open: sqlite },
  { name: 'DuckDB', open: duckdb },
  ...ENGINES.filter((e) => e !== SQLITE).map(({ name, place }) => ({ name, open: async () => postgres(await place()) })),
];

describe('families and copies by one SQL text', () => {
  let archive: Grouped;
  beforeAll(async () => {
    const taken = await openArchive(await SQLITE.place());
    for (const page of records) await taken.add(page);
    archive = await archived(taken);
    await taken.close();
  });

  it.each(DATABASES)('are row for row those of an archive that takes the pages in one by one: $name', async ({ open }) => {
    const db = await open();
    const found = told(await familiesBySql(db, prints));
    await db.close();
    expect(found).toEqual(archive);
    // there is something to find, of every kind that the pool has
    expect(archive.families.length).toBeGreaterThan(10);
    expect(archive.copies.length).toBeGreaterThan(5);
    expect(JSON.stringify(archive)).toMatch(/p\d+~[0-9a-f]{8}/);
  });

  it('places wordings in the order in which they lead', () => {
    const rows = [...new Map(prints.flatMap((p) => p.wordings).map((w) => [w.wording, w])).values()];
    const utterance = (w: (typeof rows)[number]): Utterance => ({
      words: new Uint32Array(new Uint8Array(Buffer.from(w.words, 'base64')).buffer),
      speaker: w.speaker ?? undefined,
      day: w.day ?? undefined,
    });
    const byPlace = [...rows].sort((a, b) => (a.place < b.place ? -1 : 1));
    expect(byPlace).toEqual([...rows].sort((a, b) => compareUtterances(utterance(a), utterance(b))));
  });
});
