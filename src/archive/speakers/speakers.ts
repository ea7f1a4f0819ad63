import { type Selectable, sql } from 'kysely';
import { OnrecordError } from '../../record/index.js';
import type { Paging, SpeakerDetails, SpeakerLine, Voice } from '../archive.js';
import type { Db, Engine, SpeakersTable, Tx } from '../database/index.js';
import { known, type Tally } from '../pages/index.js';
import { foldedWords } from '../query/index.js';
import { heardAnew } from './heard.js';
import { pageSign, profileWith, tellApart } from './profiles.js';

/** Speakers in a list where nobody says how many. */
const LISTED = 100;

/** Keys of the speakers that are meant: the one of that id, else all of whose names one has these words. */
export async function speakersMeant(db: Db | Tx, name: string): Promise<number[]> {
  const exact = await db.selectFrom('speakers').select('key').where('id', '=', name).executeTakeFirst();
  if (exact) return [exact.key];
  const words = foldedWords(name);
  if (words.length === 0) return [];
  let found = db.selectFrom('profiles').select('speaker as key').distinct().where('speaker', 'is not', null);
  for (const word of words) found = found.where('folded', 'like', `% ${word}%`);
  return (await found.execute()).map((r) => r.key!);
}

/** Those with most statements first. */
export async function speakers(db: Db, engine: Engine, name: string | undefined, { limit = LISTED, offset = 0 }: Paging): Promise<SpeakerLine[]> {
  const meant = name === undefined ? undefined : await speakersMeant(db, name);
  if (meant?.length === 0) return [];
  const rows = await lines(db)
    .$if(meant !== undefined, (q) => q.where(engine.among('key', meant!)))
    .orderBy('statements', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(lineOf);
}

/** Speakers whom a page as it now stands names. The number stands in the query, or SQLite does not take the index of these alone. */
const lines = (db: Db) =>
  db.selectFrom('speakers').select(['id', 'name', 'kind', 'role', 'country', 'statements', 'articles', 'first', 'last']).where('articles', '>', sql.lit(0));

type Row = Omit<Selectable<SpeakersTable>, 'key'>;

function lineOf({ id, name, kind, role, country, statements, articles, first, last }: Row): SpeakerLine {
  return { id, name, kind: kind as SpeakerLine['kind'], ...known('role', role), ...known('country', country), statements, articles, first, last };
}

/** One speaker, with a part of the pages that name them. */
export async function speaker(db: Db, engine: Engine, id: string, { limit = LISTED, offset = 0 }: Paging): Promise<SpeakerDetails | undefined> {
  const row = await lines(db).select('key').where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const maybe = await db
    .selectFrom('doubts as d')
    .innerJoin('speakers as other', 'other.key', 'd.maybe')
    .select('other.id')
    .where('d.speaker', '=', row.key)
    .orderBy('other.id')
    .execute();
  const voices = await voicesOf(db, engine, row.key, { limit, offset });
  const named = await namingsOf(db, row.key);
  const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((v) => v !== null))];
  return {
    ...lineOf(row),
    names: distinct(named.map((n) => n.name)),
    roles: distinct(named.map((n) => n.role)),
    voices: voices.map(({ role, country, settled, ...rest }): Voice => {
      const link = settled ? 'settled' : maybe.length > 0 ? 'uncertain' : 'certain';
      return { ...rest, ...known('role', role), ...known('country', country), link };
    }),
    maybe: maybe.map((m) => m.id),
  };
}

/** How pages as they now stand name a speaker, by time. Only the pages that are asked for are looked up: one who is much heard is on half of all. */
async function voicesOf(db: Db, engine: Engine, speaker: number, { limit, offset }: Required<Paging>) {
  const { rows } = await sql<{ key: number }>`
    select v.key from profiles p join voices v on v.profile = p.key join ${engine.through('articles', 'a', 'articles_standing')} on a.key = v.article and a.current = 1
    where p.speaker = ${speaker} order by a.time is null, a.time, v.key limit ${limit} offset ${offset}`.execute(db);
  const found = await db
    .selectFrom('voices as v')
    .innerJoin('profiles as p', 'p.key', 'v.profile')
    .innerJoin('articles as a', 'a.key', 'v.article')
    .select(['v.key', 'a.id as article', 'v.id as speaker', 'v.name', 'v.role', 'v.country'])
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('settlements as t')
            .select('t.how')
            .where('t.how', '=', 'same')
            .where((or) => or.or([or('t.a', '=', or.ref('p.sign')), or('t.b', '=', or.ref('p.sign'))])),
        )
        .as('settled'),
    )
    .where(
      engine.among(
        'v.key',
        rows.map((r) => r.key),
      ),
    )
    .execute();
  const byKey = new Map(found.map(({ key, ...rest }) => [key, rest]));
  return rows.map((r) => byKey.get(r.key)!);
}

/** Each name and role by which pages as they now stand call a speaker, the most usual first. */
async function namingsOf(db: Db, speaker: number): Promise<{ readonly name: string; readonly role: string | null }[]> {
  const { rows } = await sql<{ name: string; role: string | null }>`
    select v.name, v.role from profiles p join voices v on v.profile = p.key
    where p.speaker = ${speaker} and v.article not in (select key from articles where current = 0)
    group by v.name, v.role order by count(*) desc, min(v.key)`.execute(db);
  return rows;
}

/** Says by hand that two speakers are one, or two. */
export async function settle(tx: Tx, engine: Engine, tally: Tally, a: string, b: string, how: 'same' | 'apart'): Promise<void> {
  const [mine, theirs] = [await profilesMeant(tx, a), await profilesMeant(tx, b)];
  // of one speaker every profile is tied to the first, so that what is said of one holds for all
  const ties =
    how === 'same'
      ? [...mine, ...theirs].slice(1).map((p): [string, string] => [mine[0]!.sign, p.sign])
      : mine.flatMap((p) => theirs.map((q): [string, string] => [p.sign, q.sign]));
  for (const pair of ties) {
    const [x, y] = pair.sort();
    if (x === y) continue;
    await tx
      .insertInto('settlements')
      .values({ a: x!, b: y!, how })
      .onConflict((c) => c.columns(['a', 'b']).doUpdateSet({ how }))
      .execute();
  }
  const moved = await tellApart(tx, tally, new Set([...mine, ...theirs].map((p) => p.block)));
  await heardAnew(tx, engine, tally, new Set([...moved, ...(await speakersOf(tx, [...mine, ...theirs]))]));
}

interface Signed {
  readonly sign: string;
  readonly block: string;
  /** Of whom a page's own naming was taken. */
  readonly before?: number | null;
}

/** The speakers whom these profiles have, and from whom one was taken. */
async function speakersOf(tx: Tx, profiles: readonly Signed[]): Promise<number[]> {
  const signs = profiles.map((p) => p.sign);
  const rows = await tx.selectFrom('profiles').select('speaker').where('sign', 'in', signs).execute();
  return [...rows.map((r) => r.speaker), ...profiles.map((p) => p.before ?? null)].filter((key) => key !== null);
}

async function profilesMeant(tx: Tx, id: string): Promise<Signed[]> {
  const found = await tx
    .selectFrom('profiles as p')
    .innerJoin('speakers as k', 'k.key', 'p.speaker')
    .select(['p.sign', 'p.block'])
    .where('k.id', '=', id)
    .orderBy('p.sign')
    .execute();
  if (found.length > 0) return found;
  const own = await profileOfPage(tx, id);
  if (own) return [own];
  throw new OnrecordError('usage', `the archive has no speaker ${id}`, 'onrecord speakers lists them; one page’s own is written article#p1');
}

/** Gives one page's naming a profile of its own, which can then be settled apart from all others that read the same. */
async function profileOfPage(tx: Tx, id: string): Promise<Signed | undefined> {
  const at = id.lastIndexOf('#');
  const row = await tx
    .selectFrom('voices as v')
    .innerJoin('articles as a', 'a.key', 'v.article')
    .innerJoin('pages as g', 'g.key', 'a.page')
    .innerJoin('profiles as p', 'p.key', 'v.profile')
    .select(['v.key', 'v.name', 'v.role', 'v.country', 'v.kind', 'p.block', 'p.speaker', 'a.id', 'g.url'])
    .where('a.id', '=', id.slice(0, Math.max(0, at)))
    .where('v.id', '=', id.slice(at + 1))
    .where('a.current', '=', 1)
    .executeTakeFirst();
  if (!row) return undefined;
  const sign = pageSign({ id: row.id, ...known('url', row.url) }, row.name);
  const { name, role, country, kind, block } = row;
  const { key } = await profileWith(tx, { sign, block, name, role, country, kind });
  await tx.updateTable('voices').set({ profile: key }).where('key', '=', row.key).execute();
  const whose = tx.selectFrom('profiles').select('speaker').where('key', '=', key);
  await tx.updateTable('statements').set({ speaker: whose }).where('voice', '=', row.key).execute();
  return { sign, block, before: row.speaker };
}
