import { sql } from 'kysely';
import { commitsNot } from '../../export/index.js';
import { hull, type PageRecord, type Span, type Statement, spanOf } from '../../record/index.js';
import type { LedgerLine, Paging } from '../archive.js';
import type { Db, Engine } from '../database/index.js';
import { known, type Texts, type Told, toldOf, unpack } from '../pages/index.js';
import { speakersMeant } from '../speakers/index.js';
import { onOneThing } from './bearing.js';
import type { Bearings } from './bearings.js';

/** Commitments in a list where nobody says how many. */
const LISTED = 100;
/** Later statements looked at for one commitment. */
const MOST_LATER = 2000;

/** Commitments by time, each with the later statements of the same speaker on the same thing. */
export async function ledger(
  db: Db,
  engine: Engine,
  texts: Texts,
  bearings: Bearings,
  { speaker, limit = LISTED, offset = 0 }: { readonly speaker?: string } & Paging,
): Promise<LedgerLine[]> {
  const meant = speaker === undefined ? undefined : await speakersMeant(db, speaker);
  if (meant?.length === 0) return [];
  const rows = await db
    .selectFrom('statements')
    .select(['key', 'article', 'place', 'speaker'])
    // the numbers stand in the query, or SQLite does not take the index of these alone
    .where('commitment', '=', sql.lit(1))
    .where('current', '=', sql.lit(1))
    // of one, they stand in their order in the index
    .$if(meant !== undefined, (q) => (meant!.length === 1 ? q.where('speaker', '=', meant![0]!) : q.where(engine.among('speaker', meant!))))
    // so that both databases have those without a day last, and in the order of an index
    .orderBy(sql`time is null`)
    .orderBy('time')
    .orderBy('key')
    .limit(limit)
    .offset(offset)
    .execute();
  const told = await toldOf(
    db,
    texts,
    rows.map((r) => r.key),
  );
  // pages and later statements are shared by many commitments: each is taken out once
  const records = await recordsOf(db, engine, new Set(rows.map((r) => r.article)));
  const bear: number[][] = [];
  for (const [i, row] of rows.entries()) bear.push(row.speaker === null ? [] : await laterOnOneThing(db, bearings, told[i]!, row.speaker));
  const later = new Map((await toldOf(db, texts, [...new Set(bear.flat())])).map((t) => [t.key, t]));
  return rows.map((row, i) => {
    const record = records.get(row.article)!;
    const candidates = bear[i]!.flatMap((k) => later.get(k) ?? []);
    return lineOf(record, record.statements[row.place]!, told[i]!, bearingOn(told[i]!, candidates, bearings));
  });
}

async function recordsOf(db: Db, engine: Engine, articles: ReadonlySet<number>): Promise<ReadonlyMap<number, PageRecord>> {
  const rows = await db.selectFrom('articles').select(['key', 'text', 'record']).where(engine.among('key', articles)).execute();
  return new Map(rows.map((r) => [r.key, unpack(r)]));
}

/** Statements of a speaker after one of theirs that are on the same thing: only these are taken out of their pages. */
async function laterOnOneThing(db: Db, bearings: Bearings, commitment: Told, speaker: number): Promise<number[]> {
  if (commitment.time === null) return [];
  const rows = await db
    .selectFrom('statements')
    .select(['key', 'content'])
    .where('speaker', '=', speaker)
    .where('current', '=', sql.lit(1))
    .where('time', '>', commitment.time)
    .orderBy('time')
    .orderBy('key')
    .limit(MOST_LATER)
    .execute();
  const what = bearings.content(commitment);
  return rows.filter((r) => onOneThing(what, bearings.keptContent(r.key, r.content))).map((r) => r.key);
}

/** How later statements on the same thing bear on a commitment. */
function bearingOn(commitment: Told, later: readonly Told[], bearings: Bearings): LedgerLine['later'] {
  return later.map((t) => ({
    article: t.article,
    statement: t.statement,
    ...bearings.of(commitment, t),
    ...known('published', t.published),
    ...known('site', t.site),
    text: t.text,
  }));
}

function lineOf(record: PageRecord, statement: Statement, told: Told, later: LedgerLine['later']): LedgerLine {
  const { article, speakers } = record;
  const { commitment, conditions } = statement;
  const what = commitment?.what ?? spanOf(article.text, hull(statement.content)!);
  const nameOf = (id: string | null): string | undefined => speakers.find((s) => s.id === id)?.name;
  const who = commitment ? (typeof commitment.who === 'string' ? nameOf(commitment.who) : commitment.who.text) : nameOf(statement.speaker);
  return {
    article: told.article,
    statement: told.statement,
    speaker: told.speaker,
    act: told.act,
    ...known('actConfidence', told.actConfidence),
    ...known('published', told.published),
    ...known('site', told.site),
    text: told.text,
    who: who ?? statement.source[0]?.text ?? 'unresolved',
    what,
    ...(commitsNot(record, statement) ? { not: true } : {}),
    conditions: conditions.filter((c) => !c.concessive).map(({ kind, span }) => ({ kind, span })),
    ...known('deadline', deadlineOf(statement, what)),
    later,
  };
}

/** The last moment that the commitment itself names. */
function deadlineOf({ times }: Statement, what: Span): string | undefined {
  const named = times.filter((t) => t.of === 'content' && t.to !== null && t.span.start >= what.start && t.span.end <= what.end);
  return named
    .map((t) => t.to!)
    .sort()
    .at(-1);
}
