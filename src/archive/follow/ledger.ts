import { commitsNot } from '../../export/index.js';
import { hull, type PageRecord, type Span, type Statement, spanOf } from '../../record/index.js';
import type { LedgerLine, Paging } from '../archive.js';
import type { Db } from '../database/index.js';
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
  texts: Texts,
  bearings: Bearings,
  { speaker, limit = LISTED, offset = 0 }: { readonly speaker?: string } & Paging,
): Promise<LedgerLine[]> {
  const meant = speaker === undefined ? undefined : await speakersMeant(db, speaker);
  if (meant?.length === 0) return [];
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.key', 's.article')
    .leftJoin('voices as v', 'v.key', 's.voice')
    .leftJoin('profiles as p', 'p.key', 'v.profile')
    .select(['s.key', 's.article', 's.place', 's.time', 'p.speaker', 'a.text', 'a.record'])
    .where('s.commitment', '=', 1)
    .where('s.current', '=', 1)
    .$if(meant !== undefined, (q) => q.where('p.speaker', 'in', meant!))
    .orderBy('s.time')
    .orderBy('s.key')
    .limit(limit)
    .offset(offset)
    .execute();
  const told = await toldOf(
    db,
    texts,
    rows.map((r) => r.key),
  );
  // pages and later statements are shared by many commitments: each is taken out once
  const records = new Map<number, PageRecord>();
  for (const row of rows) if (!records.has(row.article)) records.set(row.article, unpack(row));
  const keys: number[][] = [];
  for (const [i, row] of rows.entries()) keys.push(row.speaker === null ? [] : await laterKeys(db, told[i]!, row.speaker));
  const later = new Map((await toldOf(db, texts, [...new Set(keys.flat())])).map((t) => [t.key, t]));
  return rows.map((row, i) => {
    const record = records.get(row.article)!;
    const candidates = keys[i]!.flatMap((k) => later.get(k) ?? []);
    return lineOf(record, record.statements[row.place]!, told[i]!, bearingOn(told[i]!, candidates, bearings));
  });
}

/** Statements of a speaker after one of theirs. */
async function laterKeys(db: Db, { time }: Told, speaker: number): Promise<number[]> {
  if (time === null) return [];
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('voices as v', 'v.key', 's.voice')
    .innerJoin('profiles as p', 'p.key', 'v.profile')
    .select('s.key')
    .where('p.speaker', '=', speaker)
    .where('s.current', '=', 1)
    .where('s.time', '>', time)
    .orderBy('s.time')
    .orderBy('s.key')
    .limit(MOST_LATER)
    .execute();
  return rows.map((r) => r.key);
}

/** Those of later statements that are on the same thing as a commitment. */
function bearingOn(commitment: Told, candidates: readonly Told[], bearings: Bearings): LedgerLine['later'] {
  const what = bearings.content(commitment);
  return candidates
    .filter((t) => onOneThing(what, bearings.content(t)))
    .map((t) => ({
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
