import { hull, type PageRecord, type Span, type Statement, spanOf } from '../../record/index.js';
import type { LedgerLine, Paging } from '../archive.js';
import type { Db } from '../database/index.js';
import { known, type Texts, type Told, toldOf, unpack } from '../pages/index.js';
import { speakersMeant } from '../speakers/index.js';
import { bearingOf, contentOf, onOneThing } from './bearing.js';

/** Commitments in a list where nobody says how many. */
const LISTED = 100;
/** Later statements looked at for one commitment. */
const MOST_LATER = 2000;

/** Commitments by time, each with the later statements of the same speaker on the same thing. */
export async function ledger(db: Db, texts: Texts, { speaker, limit = LISTED, offset = 0 }: { readonly speaker?: string } & Paging): Promise<LedgerLine[]> {
  const meant = speaker === undefined ? undefined : await speakersMeant(db, speaker);
  if (meant?.length === 0) return [];
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.key', 's.article')
    .leftJoin('voices as v', 'v.key', 's.voice')
    .leftJoin('profiles as p', 'p.key', 'v.profile')
    .select(['s.key', 's.place', 's.time', 'p.speaker', 'a.text', 'a.record'])
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
  const lines: LedgerLine[] = [];
  for (const [i, row] of rows.entries()) {
    const record = unpack(row);
    const later = row.speaker === null ? [] : await laterOf(db, texts, told[i]!, row.speaker);
    lines.push(lineOf(record, record.statements[row.place]!, told[i]!, later));
  }
  return lines;
}

/** Statements of a speaker after one of theirs, and on the same thing. */
async function laterOf(db: Db, texts: Texts, commitment: Told, speaker: number): Promise<LedgerLine['later']> {
  if (commitment.time === null) return [];
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('voices as v', 'v.key', 's.voice')
    .innerJoin('profiles as p', 'p.key', 'v.profile')
    .select('s.key')
    .where('p.speaker', '=', speaker)
    .where('s.current', '=', 1)
    .where('s.time', '>', commitment.time)
    .orderBy('s.time')
    .orderBy('s.key')
    .limit(MOST_LATER)
    .execute();
  const told = await toldOf(
    db,
    texts,
    rows.map((r) => r.key),
  );
  const what = contentOf(commitment.text);
  return told
    .filter((t) => onOneThing(what, contentOf(t.text)))
    .map((t) => ({ article: t.article, statement: t.statement, ...bearingOf(commitment, t), ...known('published', t.published), text: t.text }));
}

function lineOf({ article: { text }, speakers }: PageRecord, statement: Statement, told: Told, later: LedgerLine['later']): LedgerLine {
  const { commitment, conditions } = statement;
  const what = commitment?.what ?? spanOf(text, hull(statement.content)!);
  const nameOf = (id: string | null): string | undefined => speakers.find((s) => s.id === id)?.name;
  const who = commitment ? (typeof commitment.who === 'string' ? nameOf(commitment.who) : commitment.who.text) : nameOf(statement.speaker);
  return {
    article: told.article,
    statement: told.statement,
    speaker: told.speaker,
    act: told.act,
    ...known('published', told.published),
    who: who ?? statement.source[0]?.text ?? 'unresolved',
    what,
    conditions: conditions.map(({ kind, span }) => ({ kind, span })),
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
