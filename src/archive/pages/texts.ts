import type { Db, Tx } from '../database/index.js';
import { unpackText } from './packing.js';

/** Texts kept unpacked: some twenty megabytes. */
const MOST_TEXTS = 2000;
/** Longer texts are not kept; UTF-16 code units. */
const LONGEST_KEPT = 20_000;

/** Texts of articles, unpacked when they are asked for. A version of a page never changes, so what was unpacked once stays right. */
export class Texts {
  readonly #known = new Map<number, string>();

  /** The texts of these articles, by key. */
  async of(db: Db | Tx, articles: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const out = new Map<number, string>();
    const missing: number[] = [];
    for (const key of new Set(articles)) {
      const known = this.#known.get(key);
      if (known === undefined) missing.push(key);
      else out.set(key, known);
    }
    if (missing.length === 0) return out;
    for (const { key, text } of await db.selectFrom('articles').select(['key', 'text']).where('key', 'in', missing).execute()) {
      const unpacked = unpackText(text);
      out.set(key, unpacked);
      if (unpacked.length > LONGEST_KEPT) continue;
      if (this.#known.size >= MOST_TEXTS) this.#known.clear();
      this.#known.set(key, unpacked);
    }
    return out;
  }
}
