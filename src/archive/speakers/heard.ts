import { sql } from 'kysely';
import type { Engine, Tx } from '../database/index.js';
import type { Tally } from '../pages/index.js';

/** A version of a page, by its key, and when it was published. */
interface Page {
  readonly key: number;
  readonly published: string | null;
}

/** Speakers of one page with how many of its statements are theirs. */
const heardOn = (article: number) => sql`(
  select p.speaker, count(s.key) as statements from voices v join profiles p on p.key = v.profile left join statements s on s.voice = v.key
  where v.article = ${article} and p.speaker is not null group by p.speaker) as d`;

/**
 * Keeps how much each speaker is heard, once a page has come and its speakers are told apart.
 *
 * @param moved speakers who won or lost pages thereby: what was kept of them is counted anew
 */
export async function heardMore(tx: Tx, engine: Engine, tally: Tally, { key, published }: Page, moved: ReadonlySet<number>): Promise<void> {
  const { rows } = await sql<{ articles: number }>`
    update speakers set statements = speakers.statements + d.statements, articles = articles + 1,
      first = case when ${published} < first or first is null then ${published} else first end,
      last = case when ${published} > last or last is null then ${published} else last end
    from ${heardOn(key)} where speakers.key = d.speaker and not (${engine.among('speakers.key', moved)}) returning articles`.execute(tx);
  tally.add('speakers', rows.filter((r) => r.articles === 1).length);
  await heardAnew(tx, engine, tally, moved);
}

/** The same before a page that no longer counts is forgotten. */
export async function heardLess(tx: Tx, engine: Engine, tally: Tally, { key, published }: Page): Promise<void> {
  const { rows } = await sql<{ key: number; articles: number; first: string | null; last: string | null }>`
    update speakers set statements = speakers.statements - d.statements, articles = articles - 1
    from ${heardOn(key)} where speakers.key = d.speaker returning speakers.key, articles, first, last`.execute(tx);
  tally.add('speakers', -rows.filter((r) => r.articles === 0).length);
  const ends = rows.filter((r) => published !== null && (r.first === published || r.last === published)).map((r) => r.key);
  if (ends.length > 0) await count(tx, engine, ends);
}

/** Counts some speakers anew: for those whose pages changed hands. */
export async function heardAnew(tx: Tx, engine: Engine, tally: Tally, speakers: ReadonlySet<number>): Promise<void> {
  if (speakers.size === 0) return;
  const listed = async (): Promise<number> => {
    const { rows } = await sql<{ n: number | string }>`
      select count(*) as n from speakers where articles > 0 and ${engine.among('key', speakers)}`.execute(tx);
    return Number(rows[0]!.n);
  };
  const before = await listed();
  await count(tx, engine, [...speakers]);
  tally.add('speakers', (await listed()) - before);
}

async function count(tx: Tx, engine: Engine, speakers: readonly number[]): Promise<void> {
  await sql`update speakers set statements = 0, articles = 0, first = null, last = null where ${engine.among('key', speakers)}`.execute(tx);
  await sql`update speakers set statements = d.statements, articles = d.articles, first = d.first, last = d.last from (
    select p.speaker, count(s.key) as statements, count(distinct a.key) as articles, min(a.published) as first, max(a.published) as last
    from profiles p join voices v on v.profile = p.key join articles a on a.key = v.article and a.current = 1 left join statements s on s.voice = v.key
    where ${engine.among('p.speaker', speakers)} group by p.speaker) d where speakers.key = d.speaker`.execute(tx);
}
