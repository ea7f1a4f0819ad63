import { sql } from 'kysely';
import { OnrecordError } from '../../record/index.js';
import type { Paging, PositionLine } from '../archive.js';
import type { Db, Engine } from '../database/index.js';
import { known, type Texts, type Told, toldOf } from '../pages/index.js';
import { readQuery } from '../query/index.js';
import { speakersMeant } from '../speakers/index.js';
import { earlierOnOneThing } from './bearing.js';
import type { Bearings } from './bearings.js';

/** Positions in a list where nobody says how many. */
const LISTED = 100;
/** Statements before those of a list among which earlier ones on the same thing are looked for, the latest. */
const LOOKED_BACK = 2000;
/**
 * Earlier ones on the same thing that one is held against, the latest: where somebody turns, the last that they said before is among them. Held
 * against all, a hundred statements on one thing take 4 s of processor time, two thousand half an hour: 0.9 ms a pair.
 */
const HELD_AGAINST = 10;

/** What one speaker said on one thing, by time; each with the earlier ones that it seems to contradict. */
export async function positions(
  db: Db,
  engine: Engine,
  texts: Texts,
  bearings: Bearings,
  speaker: string,
  words: string,
  { limit = LISTED, offset = 0 }: Paging,
): Promise<PositionLine[]> {
  const meant = await speakersMeant(db, speaker);
  if (meant.length === 0) throw new OnrecordError('usage', `the archive has no speaker ${speaker}`, 'onrecord speakers lists them');
  const first = Math.max(0, offset - LOOKED_BACK);
  const said = await saidOn(db, engine, meant, words, { offset: first, limit: offset - first + limit });
  const from = offset - first;
  const contents = await contentsOf(db, engine, bearings, said);
  const earlier = earlierOnOneThing(contents, from).map((on, i) => on.filter((k) => isBefore(said[k]!, said[i]!)).slice(-HELD_AGAINST));
  const told = new Map((await toldOf(db, texts, keysIn(said, from, earlier))).map((t) => [t.key, t]));
  return said.slice(from).map(({ key }, i) => {
    const line = told.get(key)!;
    // of a speaker who may be several, two statements may be of two people
    const held = earlier[from + i]!.map((k) => told.get(said[k]!.key)!).filter((o) => o.speaker === line.speaker);
    return lineOf(line, held, bearings);
  });
}

interface Said {
  readonly key: number;
  readonly time: number | null;
  readonly speaker: number | null;
}

/** What these speakers said with these words, a part of it. */
async function saidOn(db: Db, engine: Engine, speakers: readonly number[], words: string, { limit, offset }: Required<Paging>): Promise<Said[]> {
  const theirs = engine.among('s.speaker', speakers);
  const { within } = await engine.narrowed(db, [{ column: 'speaker', holds: theirs }]);
  const found = db.selectFrom(engine.match(readQuery(words), undefined, within)).select('matched.key');
  return (
    db
      .selectFrom('statements as s')
      .select(['s.key', 's.time', 's.speaker'])
      .where(theirs)
      .where('s.current', '=', sql.lit(1))
      // the plus keeps SQLite to the index of speakers, which has the time beside
      .where(sql<boolean>`+s.key in ${found}`)
      .orderBy(sql`s.time is null`)
      .orderBy('s.time')
      .orderBy('s.key')
      .limit(limit)
      .offset(offset)
      .execute()
  );
}

/** What each speaks of: the stems of its words of content. */
async function contentsOf(db: Db, engine: Engine, bearings: Bearings, said: readonly Said[]): Promise<ReadonlySet<string>[]> {
  const keys = said.map((s) => s.key);
  const rows = await db.selectFrom('statements').select(['key', 'content']).where(engine.among('key', keys)).execute();
  const stems = new Map(rows.map((r) => [r.key, r.content]));
  return keys.map((key) => bearings.keptContent(key, stems.get(key)!));
}

const isBefore = (a: Said, b: Said): boolean => a.speaker === b.speaker && a.time !== null && b.time !== null && a.time < b.time;

/** Of those that are asked for, and those that they are held against. */
const keysIn = (said: readonly Said[], from: number, earlier: readonly (readonly number[])[]): number[] => [
  ...new Set([...said.slice(from).map((s) => s.key), ...earlier.flat().map((k) => said[k]!.key)]),
];

function lineOf(told: Told, earlier: readonly Told[], bearings: Bearings): PositionLine {
  const { article, statement, speaker, published, site, text, spans } = told;
  const against = earlier.flatMap((e) => {
    const reason = bearings.contradiction(e, told);
    return reason ? [{ article: e.article, statement: e.statement, published: e.published, ...known('site', e.site), text: e.text, reason }] : [];
  });
  return { article, statement, speaker: speaker!, published, ...known('site', site), text, spans, ...(against.length > 0 ? { against } : {}) };
}
