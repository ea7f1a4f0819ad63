import { sql } from 'kysely';
import { type Copy, copiesOf, pagePrints, SHARED_PRINTS, shareEnoughPrints } from '../../compare/index.js';
import { FURNITURE } from '../../page/index.js';
import type { Article } from '../../record/index.js';
import type { Engine, Tx } from '../database/index.js';
import { LeaderRows, type LeaderStore, type Thing } from '../leaders/index.js';
import { unpackText } from '../pages/index.js';
import type { PrintCounts } from './print-counts.js';

/** A page as copies are looked for. */
export interface Carrier extends Thing {
  readonly id: string;
  readonly published: string | null;
  readonly time: number | null;
}

/**
 * The commonest prints of a page by which nobody is looked for: names that stand together in one page of eight bring most pages and tell
 * nothing. Exact all the same, for whoever shares the prints that are wanted shares all of them but these at least. On news the prints left
 * have two fifths of the owners.
 */
const PASSED_OVER = 2;

/** The story without its furniture: two pages of one site share that. */
export const storyOf = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string =>
  blocks
    .filter((b) => !FURNITURE.has(b.kind))
    .map((b) => text.slice(b.start, b.end))
    .join('\n');

/** The fingerprints of a page's story, as the database holds them: 32 bits, signed. */
export const pagePrintsOf = (article: Pick<Article, 'text' | 'blocks'>): number[] => Array.from(pagePrints(storyOf(article)), (p) => p | 0);

/** The earlier page leads; of two of one moment, or without any, the one whose id comes first. */
export const carrierOrder = (a: Carrier, b: Carrier): number => momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.key - b.key);

/** Is a page with this leader a copy? It has none, 0, while it is put in or taken out. */
export const isCopy = (article: number, leader: number): boolean => leader !== 0 && leader !== article;

/** Later than any date where there is none. */
const momentOf = ({ time }: Carrier): number => time ?? Number.MAX_SAFE_INTEGER;

/** Pages in their tables, with what was found of each pair while one page is put in. */
export class CopyStore implements LeaderStore<Carrier> {
  readonly #leaders = new LeaderRows();
  readonly #judged = new Map<string, Copy | undefined>();
  readonly #stories = new Map<number, string>();
  readonly #like = new Map<number, readonly Carrier[]>();
  /** Leaders as they are written. */
  readonly #written = new Map<number, number>();

  constructor(
    private readonly tx: Tx,
    private readonly engine: Engine,
    private readonly counts: PrintCounts,
  ) {}

  /** Is one a copy of the other? */
  async alike(a: Carrier, b: Carrier): Promise<boolean> {
    return (await this.#copyOf(a, b)) !== undefined;
  }

  async like(page: Carrier): Promise<readonly Carrier[]> {
    const known = this.#like.get(page.key) ?? (await this.carriers(await this.#sharing(page.key)));
    this.#like.set(page.key, known);
    return known.map((c) => this.#leaders.current(c));
  }

  async ledBy(leader: number): Promise<readonly Carrier[]> {
    const rows = await this.tx.selectFrom('copies').select('article').where('leader', '=', leader).where('article', '!=', leader).execute();
    const led = await this.carriers([...rows.map((r) => r.article), ...this.#leaders.putUnder(leader)]);
    return led.map((c) => this.#leaders.current(c)).filter((c) => c.leader === leader);
  }

  async setLeader(article: number, leader: number): Promise<void> {
    this.#leaders.set(article, leader);
  }

  /** Writes what was changed; gives how many more pages carry another's text, or fewer where it is below 0. */
  async write(): Promise<number> {
    const { leading, led } = this.#leaders.taken();
    let more = 0;
    for (const [article, leader] of [...leading.map((a): [number, number] => [a, a]), ...led]) {
      more += Number(isCopy(article, leader)) - Number(isCopy(article, this.#written.get(article)!));
      this.#written.set(article, leader);
      const { kind = null, share = null } = this.#judged.get(`${leader} ${article}`) ?? {};
      await this.tx.updateTable('copies').set({ leader, kind, share }).where('article', '=', article).execute();
    }
    return more;
  }

  /** Pages by their keys. */
  async carriers(keys: readonly number[]): Promise<Carrier[]> {
    if (keys.length === 0) return [];
    const rows = await this.tx
      .selectFrom('copies as c')
      .innerJoin('articles as a', 'a.key', 'c.article')
      .select(['a.key', 'c.leader', 'a.id', 'a.published', 'a.time'])
      .where(this.engine.among('a.key', new Set(keys)))
      .execute();
    for (const { key, leader } of rows) this.#written.set(key, leader);
    return rows;
  }

  async #copyOf(a: Carrier, b: Carrier): Promise<Copy | undefined> {
    const [first, second] = carrierOrder(a, b) < 0 ? [a, b] : [b, a];
    const pair = `${first.key} ${second.key}`;
    if (!this.#judged.has(pair)) this.#judged.set(pair, copiesOf([await this.#asPage(first), await this.#asPage(second)])[0]);
    return this.#judged.get(pair);
  }

  async #asPage({ key, published }: Carrier) {
    const text = this.#stories.get(key) ?? (await this.#readStory(key));
    this.#stories.set(key, text);
    return { id: String(key), text, ...(published === null ? {} : { published }) };
  }

  async #readStory(key: number): Promise<string> {
    const { text } = await this.tx.selectFrom('articles').select('text').where('key', '=', key).executeTakeFirstOrThrow();
    const blocks = await this.tx.selectFrom('blocks').selectAll().where('article', '=', key).orderBy('place').execute();
    const ranges = blocks.map((b) => ({ kind: b.kind as Article['blocks'][number]['kind'], start: b.begins, end: b.ends }));
    return storyOf({ text: unpackText(text), blocks: ranges });
  }

  /** Keys of pages that share as many prints as are wanted. */
  async #sharing(page: number): Promise<number[]> {
    const rows = await this.tx.selectFrom('article_prints').select('print').where('article', '=', page).execute();
    const prints = this.counts.inOrder(rows.map((r) => r.print));
    const counts = await this.#sharingRare(page, prints.slice(PASSED_OVER));
    const { among } = this.engine;
    const more = await sql<{ article: number }>`
      select article from article_prints where ${among('article', counts.keys())} and ${among('print', prints.slice(0, PASSED_OVER))}`.execute(this.tx);
    for (const { article } of more.rows) counts.set(article, counts.get(article)! + 1);
    const likely = [...counts].filter(([, shared]) => shared >= SHARED_PRINTS).map(([article]) => article);
    const sizes = await sql<{ article: number; n: number | string }>`
      select article, count(*) as n from article_prints where ${among('article', likely)} group by article`.execute(this.tx);
    return sizes.rows.filter(({ article, n }) => shareEnoughPrints(counts.get(article)!, prints.length, Number(n))).map((r) => r.article);
  }

  /** How many of these prints others share, where it is enough that with those passed over it may be as many as are wanted. */
  async #sharingRare(page: number, rare: readonly number[]): Promise<Map<number, number>> {
    const { rows } = await sql<{ article: number; n: number | string }>`
      select article, count(*) as n from article_prints where ${this.engine.among('print', rare)} and article <> ${page}
      group by article having count(*) >= ${sql.lit(SHARED_PRINTS - PASSED_OVER)}`.execute(this.tx);
    return new Map(rows.map((r) => [r.article, Number(r.n)]));
  }
}
