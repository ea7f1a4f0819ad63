import { OnrecordError } from '../../record/index.js';
import type { PositionLine } from '../archive.js';
import type { Db, Engine } from '../database/index.js';
import { known, type Texts, type Told, toldOf } from '../pages/index.js';
import { readQuery } from '../query/index.js';
import { speakersMeant } from '../speakers/index.js';
import { contentOf, contradiction, earlierOnOneThing } from './bearing.js';

/** Statements of one speaker that are looked at. */
const MOST = 2000;
/**
 * Earlier ones on the same thing that one is held against, the latest: where somebody turns, the last that they said before is among them. Held
 * against all, a hundred statements on one thing take 4 s of processor time, two thousand half an hour: 0.9 ms a pair.
 */
const HELD_AGAINST = 10;

/** What one speaker said on one thing, by time; each with the earlier ones that it seems to contradict. */
export async function positions(db: Db, engine: Engine, texts: Texts, speaker: string, words: string): Promise<PositionLine[]> {
  const meant = await speakersMeant(db, speaker);
  if (meant.length === 0) throw new OnrecordError('usage', `the archive has no speaker ${speaker}`, 'onrecord speakers lists them');
  const query = readQuery(words);
  const rows = await db
    .selectFrom(engine.match(query, undefined))
    .innerJoin('statements as s', 's.key', 'matched.key')
    .select('s.key')
    .where(engine.among('s.speaker', meant))
    .where('s.current', '=', 1)
    .orderBy('s.time')
    .orderBy('s.key')
    .limit(MOST)
    .execute();
  const told = await toldOf(
    db,
    texts,
    rows.map((r) => r.key),
  );
  const onOne = earlierOnOneThing(told.map((t) => contentOf(t.text)));
  return told.map((t, i) =>
    lineOf(
      t,
      onOne[i]!.map((k) => told[k]!)
        .filter((o) => isBefore(o, t) && o.speaker === t.speaker)
        .slice(-HELD_AGAINST),
    ),
  );
}

const isBefore = (a: Told, b: Told): boolean => a.time !== null && b.time !== null && a.time < b.time;

function lineOf(told: Told, earlier: readonly Told[]): PositionLine {
  const { article, statement, speaker, published, site, text, spans } = told;
  const against = earlier.flatMap((e) => {
    const reason = contradiction(e, told);
    return reason ? [{ article: e.article, statement: e.statement, published: e.published, ...known('site', e.site), text: e.text, reason }] : [];
  });
  return { article, statement, speaker: speaker!, published, ...known('site', site), text, spans, ...(against.length > 0 ? { against } : {}) };
}
