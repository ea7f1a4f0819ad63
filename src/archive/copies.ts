import { sql } from 'kysely';
import { type Copy, copiesOf, pagePrints, SHARED_PRINTS } from '../compare/index.js';
import { FURNITURE } from '../page/index.js';
import type { Article } from '../record/index.js';
import type { CopyLine } from './archive.js';
import type { Db, Tx } from './engine.js';
import { inParts } from './keep.js';
import { type LeaderStore, Leaders, type Likeness, type Thing } from './leaders.js';
import { unpack } from './packing.js';

/** A page as copies are looked for. */
interface Carrier extends Thing {
  readonly id: string;
  readonly published: string | null;
  readonly time: number | null;
  /** The story without its furniture: two pages of one site share that. */
  readonly story: string;
}

/** Puts a page that was just written under the page whose text it carries, and others under it. */
export async function joinCopies(tx: Tx, { key, article }: { readonly key: number; readonly article: Article }): Promise<void> {
  const story = storyOf(article);
  const prints = [...pagePrints(story)];
  await inParts(prints, (part) =>
    tx
      .insertInto('article_prints')
      .values(part.map((p) => ({ print: p | 0, article: key })))
      .execute(),
  );
  await tx.insertInto('copies').values({ article: key, leader: 0 }).execute();
  const [page] = await carriers(tx, [key]);
  await leadersIn(tx).put([page!]);
}

/** Takes a version that no longer counts out of the copies. */
export async function leaveCopies(tx: Tx, article: number): Promise<void> {
  const [page] = await carriers(tx, [article]);
  await tx.deleteFrom('article_prints').where('article', '=', article).execute();
  if (page) await leadersIn(tx).takeOut(page);
  await tx.deleteFrom('copies').where('article', '=', article).execute();
}

/** Pages that carry another's text, each under the page that has it first. */
export async function copies(db: Db, article?: string): Promise<CopyLine[]> {
  const rows = await db
    .selectFrom('copies as c')
    .innerJoin('articles as a', 'a.key', 'c.article')
    .innerJoin('articles as first', 'first.key', 'c.leader')
    .select(['first.id as from', 'a.id as to', 'c.kind', 'c.share'])
    .whereRef('c.leader', '!=', 'c.article')
    .$if(article !== undefined, (q) => q.where((e) => e.or([e('a.id', '=', article!), e('first.id', '=', article!)])))
    .orderBy('first.time')
    .orderBy('first.id')
    .orderBy('a.time')
    .orderBy('a.id')
    .execute();
  return rows.map(({ from, to, kind, share }) => ({ from, to, kind: kind as CopyLine['kind'], share: share! }));
}

const storyOf = ({ text, blocks }: Article): string =>
  blocks
    .filter((b) => !FURNITURE.has(b.kind))
    .map((b) => text.slice(b.start, b.end))
    .join('\n');

/** The earlier page leads; of two of one moment, or without any, the one whose id comes first. */
const order = (a: Carrier, b: Carrier): number => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.key - b.key);

/** Later than any date where there is none. */
const timeOf = ({ time }: Carrier): number => time ?? Number.MAX_SAFE_INTEGER;

function leadersIn(tx: Tx): Leaders<Carrier> {
  const store = new CopyStore(tx);
  const likeness: Likeness<Carrier> = { order, alike: (a, b) => store.copyOf(a, b) !== undefined };
  return new Leaders(store, likeness);
}

const asPage = ({ key, story, published }: Carrier) => ({ id: String(key), text: story, ...(published === null ? {} : { published }) });

async function carriers(tx: Tx, keys: readonly number[]): Promise<Carrier[]> {
  if (keys.length === 0) return [];
  const rows = await tx
    .selectFrom('copies as c')
    .innerJoin('articles as a', 'a.key', 'c.article')
    .select(['a.key', 'c.leader', 'a.id', 'a.published', 'a.time', 'a.text', 'a.record'])
    .where('a.key', 'in', [...keys])
    .execute();
  return rows.map(({ key, leader, id, published, time, ...packed }) => ({ key, leader, id, published, time, story: storyOf(unpack(packed).article) }));
}

/** Pages in their tables, with what was found of each pair while one page is put in. */
class CopyStore implements LeaderStore<Carrier> {
  readonly #judged = new Map<string, Copy | undefined>();

  constructor(private readonly tx: Tx) {}

  copyOf(a: Carrier, b: Carrier): Copy | undefined {
    const [first, second] = order(a, b) < 0 ? [a, b] : [b, a];
    const pair = `${first.key} ${second.key}`;
    if (!this.#judged.has(pair)) this.#judged.set(pair, copiesOf([asPage(first), asPage(second)])[0]);
    return this.#judged.get(pair);
  }

  leadersLike(page: Carrier): Promise<readonly Carrier[]> {
    return this.#like(page, true);
  }

  allLike(page: Carrier): Promise<readonly Carrier[]> {
    return this.#like(page, false);
  }

  async ledBy(leader: number): Promise<readonly Carrier[]> {
    const rows = await this.tx.selectFrom('copies').select('article').where('leader', '=', leader).where('article', '!=', leader).execute();
    return carriers(
      this.tx,
      rows.map((r) => r.article),
    );
  }

  async setLeader(article: number, leader: number): Promise<void> {
    const { kind = null, share = null } = this.#judged.get(`${leader} ${article}`) ?? {};
    await this.tx.updateTable('copies').set({ leader, kind, share }).where('article', '=', article).execute();
  }

  async #like(page: Carrier, leading: boolean): Promise<Carrier[]> {
    const rows = await this.tx
      .selectFrom('article_prints as mine')
      .innerJoin('article_prints as theirs', 'theirs.print', 'mine.print')
      .$if(leading, (q) => q.innerJoin('copies as c', (on) => on.onRef('c.article', '=', 'theirs.article').onRef('c.leader', '=', 'c.article')))
      .select('theirs.article')
      .where('mine.article', '=', page.key)
      .where('theirs.article', '!=', page.key)
      .groupBy('theirs.article')
      .having(sql<number>`count(*)`, '>=', SHARED_PRINTS)
      .execute();
    return carriers(
      this.tx,
      rows.map((r) => r.article),
    );
  }
}
