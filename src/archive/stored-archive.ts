import type { Article, PageRecord } from '../record/index.js';
import type {
  Added,
  Archive,
  ArticleLine,
  CopyLine,
  Counts,
  FamilyLine,
  LedgerLine,
  Paging,
  PositionLine,
  SearchFilters,
  SearchHit,
  SpeakerDetails,
  SpeakerLine,
  StoredArticle,
  VersionLine,
} from './archive.js';
import { copies, joinCopies, leaveCopies, PrintCounts } from './copies/index.js';
import { archiveErrors, type Db, type Engine, type Tx } from './database/index.js';
import { families, family, joinFamilies, leaveFamilies } from './families/index.js';
import { Bearings, ledger, positions, versions } from './follow/index.js';
import { checkStillOurs } from './migrations/index.js';
import { article, articles, counts, kept, placeFor, record, records, retire, Tally, Texts, writePage, writeStatements } from './pages/index.js';
import { search } from './search/index.js';
import { heardAnew, heardLess, heardMore, linkVoices, settle, speaker, speakers } from './speakers/index.js';

/** The archive over an open database. Each method is one file of this room. */
export class StoredArchive implements Archive {
  readonly #texts = new Texts();
  readonly #prints = new PrintCounts();
  readonly #bearings = new Bearings();

  constructor(
    private readonly db: Db,
    private readonly on: Engine,
    readonly place: string,
  ) {}

  get engine(): Engine['name'] {
    return this.on.name;
  }

  async add(one: PageRecord): Promise<Added> {
    return (await this.addAll([one]))[0]!;
  }

  addAll(many: readonly PageRecord[]): Promise<Added[]> {
    return this.#writing(async (tx, tally) => {
      const out: Added[] = [];
      for (const one of many) out.push(await this.#keep(tx, tally, one));
      return out;
    });
  }

  async #keep(tx: Tx, tally: Tally, one: PageRecord): Promise<Added> {
    const place = await placeFor(tx, one);
    if ('status' in place) return place;
    if (place.left !== undefined) await this.#leave(tx, tally, place.left);
    const page = await writePage(tx, this.on, one, place);
    const moved = await linkVoices(tx, tally, one, page.voices);
    const statements = await writeStatements(tx, this.on, tally, one, page, place.current);
    if (place.current === 1) {
      const { key } = page;
      await heardMore(tx, this.on, tally, { key, published: one.article.published ?? null }, moved);
      await joinFamilies(tx, this.on, tally, one, statements);
      await joinCopies(tx, this.on, this.#prints, tally, { key, article: one.article });
    } else await heardAnew(tx, this.on, tally, moved);
    return { article: place.id, status: place.known ? 'changed' : 'added', statements: one.statements.length };
  }

  /** Lets a version stay that no longer counts. */
  async #leave(tx: Tx, tally: Tally, article: number): Promise<void> {
    const published = await retire(tx, this.on, tally, article);
    await heardLess(tx, this.on, tally, { key: article, published });
    await leaveFamilies(tx, this.on, tally, article);
    await leaveCopies(tx, this.on, this.#prints, tally, article);
  }

  kept(one: Article): Promise<Added | undefined> {
    return this.#reading((tx) => kept(tx, one));
  }

  article(id: string, version?: number): Promise<StoredArticle | undefined> {
    return this.#reading((tx) => article(tx, id, version));
  }

  articles(paging: Paging = {}): Promise<ArticleLine[]> {
    return this.#reading((tx) => articles(tx, paging));
  }

  record(id: string, version?: number): Promise<PageRecord | undefined> {
    return this.#reading((tx) => record(tx, id, version));
  }

  records(): AsyncIterable<PageRecord> {
    return records(this.db);
  }

  search(words: string, filters: SearchFilters = {}): Promise<SearchHit[]> {
    return this.#reading((tx) => search(tx, this.on, this.#texts, words, filters));
  }

  speakers(name?: string, paging: Paging = {}): Promise<SpeakerLine[]> {
    return this.#reading((tx) => speakers(tx, this.on, name, paging));
  }

  speaker(id: string, paging: Paging = {}): Promise<SpeakerDetails | undefined> {
    return this.#reading((tx) => speaker(tx, this.on, id, paging));
  }

  settle(a: string, b: string, how: 'same' | 'apart'): Promise<void> {
    return this.#writing((tx, tally) => settle(tx, this.on, tally, a, b, how));
  }

  families(paging: Paging = {}): Promise<FamilyLine[]> {
    return this.#reading((tx) => families(tx, this.#texts, paging));
  }

  family(id: string): Promise<FamilyLine | undefined> {
    return this.#reading((tx) => family(tx, this.#texts, id));
  }

  copies(id?: string): Promise<CopyLine[]> {
    return this.#reading((tx) => copies(tx, id));
  }

  ledger(filters: { readonly speaker?: string } & Paging = {}): Promise<LedgerLine[]> {
    return this.#reading((tx) => ledger(tx, this.on, this.#texts, this.#bearings, filters));
  }

  positions(who: string, words: string, paging: Paging = {}): Promise<PositionLine[]> {
    return this.#reading((tx) => positions(tx, this.on, this.#texts, this.#bearings, who, words, paging));
  }

  versions(of?: string): Promise<VersionLine[]> {
    return this.#reading((tx) => versions(tx, of));
  }

  counts(): Promise<Counts> {
    return this.#reading((tx) => counts(tx));
  }

  async close(): Promise<void> {
    await this.on.finish(this.db);
    await this.db.destroy();
  }

  /** Work that changes the archive, and what is counted of it: alone, and all of it or nothing. */
  #writing<T>(work: (tx: Tx, tally: Tally) => Promise<T>): Promise<T> {
    return archiveErrors(this.place, () =>
      this.db.transaction().execute(async (tx) => {
        await this.on.lock(tx);
        await checkStillOurs(tx, this.place);
        const tally = new Tally();
        const done = await work(tx, tally);
        await tally.write(tx, this.on);
        return done;
      }),
    );
  }

  /** Work that only looks: all its queries see the archive at one moment, whatever others write meanwhile. */
  #reading<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return archiveErrors(this.place, () => this.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work));
  }
}
