import { sql } from 'kysely';
import { type Engine, insertRows, type Tx } from '../database/index.js';
import type { Tally } from '../pages/index.js';

/** Leaders of families that a page prints, and leaders that won or lost a wording on its account. */
export interface Touched {
  readonly printed: Iterable<number>;
  readonly moved: ReadonlySet<number>;
}

/** How many pages carry each family, once a page has joined: one more where the family has only gained it, else counted anew. */
export async function pageJoins(tx: Tx, engine: Engine, tally: Tally, { printed, moved }: Touched): Promise<void> {
  const steady = [...new Set(printed)].filter((l) => !moved.has(l));
  const raised = await sql<{ leader: number }>`
    update families set carriers = carriers + 1 where ${engine.among('leader', steady)} returning leader`.execute(tx);
  const known = new Set(raised.rows.map((r) => r.leader));
  await recount(tx, engine, tally, new Set([...moved, ...steady.filter((l) => !known.has(l))]));
}

/** The same once a page has left. A family of one page is none. */
export async function pageLeaves(tx: Tx, engine: Engine, tally: Tally, { printed, moved }: Touched): Promise<void> {
  const steady = [...new Set(printed)].filter((l) => !moved.has(l));
  await sql`update families set carriers = carriers - 1 where ${engine.among('leader', steady)}`.execute(tx);
  const gone = await sql`delete from families where ${engine.among('leader', steady)} and carriers < 2 returning leader`.execute(tx);
  tally.add('families', -gone.rows.length);
  await recount(tx, engine, tally, moved);
}

async function recount(tx: Tx, engine: Engine, tally: Tally, leaders: ReadonlySet<number>): Promise<void> {
  if (leaders.size === 0) return;
  const before = await sql`delete from families where ${engine.among('leader', leaders)} returning leader`.execute(tx);
  const { rows } = await sql<{ leader: number; carriers: number | string }>`
    select w.leader, count(distinct s.article) as carriers
    from wordings w join printings p on p.wording = w.key join statements s on s.key = p.statement
    where ${engine.among('w.leader', leaders)} group by w.leader having count(distinct s.article) > 1`.execute(tx);
  await insertRows(
    tx,
    engine,
    'families',
    rows.map(({ leader, carriers }) => ({ leader, carriers: Number(carriers) })),
  );
  tally.add('families', rows.length - before.rows.length);
}
