import type { Article } from '../record/index.js';

/** From so long on between publication and the last change, a page may have been written anew; days. */
const LONG_AFTER = 180;
const DAY = 86_400_000;
/** One year to come may be spoken of ("by 2024"); a page that names as many after its own was not written then. */
const SEVERAL = 2;

/**
 * The day from which a page tells "today": that of publication, or of the last change where its text names years that had not come yet.
 * ISO 8601, undefined where the page tells no day.
 */
export function toldOn({ text, published, modified }: Pick<Article, 'text' | 'published' | 'modified'>): string | undefined {
  if (!published || !modified || Date.parse(modified) - Date.parse(published) < LONG_AFTER * DAY) return published;
  const [first, last] = [Number(published.slice(0, 4)), Number(modified.slice(0, 4))];
  const years = text.match(/(?<![\p{L}\p{N}$€£.,])\d{4}(?![\p{L}\p{N}]|[.,]\d)/gu) ?? [];
  return years.map(Number).filter((year) => year > first && year <= last).length >= SEVERAL ? modified : published;
}
