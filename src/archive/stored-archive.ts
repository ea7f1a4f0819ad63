import { type Article, OnrecordError, type PageRecord } from '../record/index.js';
import type { Added, Archive, ArticleLine, Paging, SearchFilters, SearchHit, StoredArticle } from './archive.js';
import { article, articles, record, records } from './articles.js';
import type { Db, Engine } from './engine.js';
import { archiveErrors } from './errors.js';
import { keep, kept } from './keep.js';
import { search } from './search.js';
import { Texts } from './texts.js';

/** The archive over an open database. Each method is one file of this room. */
export class StoredArchive implements Archive {
  readonly #texts = new Texts();

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
    return this.#told(() =>
      this.db.transaction().execute(async (tx) => {
        await this.on.lock(tx);
        const out: Added[] = [];
        for (const one of many) out.push((await keep(tx, this.on, one)).added);
        return out;
      }),
    );
  }

  kept(one: Article): Promise<Added | undefined> {
    return this.#told(() => kept(this.db, one));
  }

  article(id: string, version?: number): Promise<StoredArticle | undefined> {
    return this.#told(() => article(this.db, id, version));
  }

  articles(paging: Paging = {}): Promise<ArticleLine[]> {
    return this.#told(() => articles(this.db, paging));
  }

  record(id: string, version?: number): Promise<PageRecord | undefined> {
    return this.#told(() => record(this.db, id, version));
  }

  records(): AsyncIterable<PageRecord> {
    return records(this.db);
  }

  search(words: string, filters: SearchFilters = {}): Promise<SearchHit[]> {
    return this.#told(() => search(this.db, this.on, this.#texts, words, filters));
  }

  speakers = notYet;
  speaker = notYet;
  settle = notYet;
  families = notYet;
  family = notYet;
  copies = notYet;
  ledger = notYet;
  positions = notYet;
  versions = notYet;
  counts = notYet;

  async close(): Promise<void> {
    await this.db.destroy();
  }

  /** What the database throws becomes an error for the person who asked. */
  #told<T>(work: () => Promise<T>): Promise<T> {
    return archiveErrors(this.place, work);
  }
}

// the next commits bring these
const notYet = async (): Promise<never> => {
  throw new OnrecordError('usage', 'the archive does not do this yet');
};
