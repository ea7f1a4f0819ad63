import type { Article } from '../../record/index.js';
import type { CopyLine } from '../archive.js';
import { type Db, type Engine, insertRows, type Tx } from '../database/index.js';
import { Leaders } from '../leaders/index.js';
import type { Tally } from '../pages/index.js';
import { type Carrier, CopyStore, carrierOrder, isCopy, pagePrintsOf } from './copy-store.js';
import type { PrintCounts } from './print-counts.js';

/** Puts a page that was just written under the page whose text it carries, and others under it. */
export async function joinCopies(
  tx: Tx,
  engine: Engine,
  counts: PrintCounts,
  tally: Tally,
  { key, article }: { readonly key: number; readonly article: Article },
): Promise<void> {
  const prints = pagePrintsOf(article);
  await insertRows(
    tx,
    engine,
    'article_prints',
    prints.map((print) => ({ print, article: key })),
  );
  await tx.insertInto('copies').values({ article: key, leader: 0 }).execute();
  const store = new CopyStore(tx, engine, counts);
  await leadersIn(store).put(await store.carriers([key]));
  tally.add('copies', await store.write());
  counts.add(prints);
}

/** Takes a version that no longer counts out of the copies. */
export async function leaveCopies(tx: Tx, engine: Engine, counts: PrintCounts, tally: Tally, article: number): Promise<void> {
  const store = new CopyStore(tx, engine, counts);
  const [page] = await store.carriers([article]);
  await tx.deleteFrom('article_prints').where('article', '=', article).execute();
  if (page) await leadersIn(store).takeOut(page);
  tally.add('copies', (await store.write()) - (page && isCopy(article, page.leader) ? 1 : 0));
  await tx.deleteFrom('copies').where('article', '=', article).execute();
}

const leadersIn = (store: CopyStore): Leaders<Carrier> => new Leaders(store, { order: carrierOrder, alike: (a, b) => store.alike(a, b) });

/** Pages that carry another's text, each under the page that has it first; with an id, those of that page. */
export async function copies(db: Db, article?: string): Promise<CopyLine[]> {
  const named = article === undefined ? undefined : await keysOf(db, article);
  if (named?.length === 0) return [];
  const rows = await db
    .selectFrom('copies as c')
    .innerJoin('articles as a', 'a.key', 'c.article')
    .innerJoin('articles as first', 'first.key', 'c.leader')
    .select(['first.id as from', 'a.id as to', 'c.kind', 'c.share'])
    .whereRef('c.leader', '!=', 'c.article')
    // by its keys: both columns have an index, and an id on either side of a join has none
    .$if(named !== undefined, (q) => q.where((e) => e.or([e('c.article', 'in', named!), e('c.leader', 'in', named!)])))
    .orderBy('first.time', (o) => o.nullsLast())
    .orderBy('first.id')
    .orderBy('a.time', (o) => o.nullsLast())
    .orderBy('a.id')
    .execute();
  return rows.map(({ from, to, kind, share }) => ({ from, to, kind: kind as CopyLine['kind'], share: share! }));
}

async function keysOf(db: Db, id: string): Promise<number[]> {
  const rows = await db.selectFrom('articles').select('key').where('id', '=', id).execute();
  return rows.map((r) => r.key);
}
