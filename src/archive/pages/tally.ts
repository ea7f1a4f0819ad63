import { sql } from 'kysely';
import type { Counts } from '../archive.js';
import { type Db, type Engine, insertion, type Tx } from '../database/index.js';

/** What is counted. Acts of statements and kinds of blocks are counted each by itself, under their kind. */
export type Counted = Exclude<keyof Counts, 'byAct' | 'byBlock'> | 'act' | 'block';

/** Kind of a statement without an act. */
export const NO_ACT = 'none';

/**
 * What one transaction changes of what the archive holds: written once at its end, so that whoever reads sees pages and counts of one moment.
 * Counting everything anew walks every statement: 4.8 s of processor time at half a million.
 */
export class Tally {
  readonly #changes = new Map<string, { readonly what: Counted; readonly kind: string; n: number }>();

  /** So many more, or fewer where the number is below 0. */
  add(what: Counted, n: number, kind = ''): void {
    const change = this.#changes.get(`${what} ${kind}`) ?? { what, kind, n: 0 };
    change.n += n;
    this.#changes.set(`${what} ${kind}`, change);
  }

  async write(tx: Tx, engine: Engine): Promise<void> {
    const changed = [...this.#changes.values()].filter((c) => c.n !== 0);
    if (changed.length === 0) return;
    // SQLite would read "on conflict" as a join without a condition before it
    await sql`${insertion(engine, 'tallies', changed)} where true on conflict (what, kind) do update set n = tallies.n + excluded.n`.execute(tx);
  }
}

/** How much the archive holds, as it was kept while pages came in. */
export async function counts(db: Db): Promise<Counts> {
  const rows = await db.selectFrom('tallies').selectAll().where('n', '>', 0).orderBy('what').orderBy('kind').execute();
  const of = (what: Counted): number => rows.find((r) => r.what === what)?.n ?? 0;
  const byKind = (what: Counted): Record<string, number> => Object.fromEntries(rows.filter((r) => r.what === what).map((r) => [r.kind, r.n]));
  return {
    articles: of('articles'),
    versions: of('versions'),
    statements: of('statements'),
    speakers: of('speakers'),
    families: of('families'),
    copies: of('copies'),
    byAct: byKind('act'),
    byBlock: byKind('block'),
  };
}
