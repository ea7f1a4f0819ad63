import { address, textFragment } from './pointers.js';
import { oneLine } from './printable.js';

/** One place where a watched quotation stands, as a feed tells of it. */
export interface Variant {
  /** Of the statement, over all pages: the feed reader knows by it what it has shown. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly site?: string;
  readonly published?: string;
  readonly speaker?: string;
  /** The words as this page prints them. */
  readonly text: string;
  /** What differs from the words that are watched, one change a line; none where they are the same. */
  readonly changes: readonly string[];
}

/** The newest first; of one day by their ids. */
export const newestFirst = (a: Variant, b: Variant): number => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id);

/** Characters that a terminal and a page may show, and that XML 1.0 (2.2) has no place for. */
const NOT_XML = /[\ufffe\uffff]/g;

/** Text for a feed: on one line, and nothing in it that would make the feed no XML. */
const inFeed = (text: string): string => oneLine(text).replace(NOT_XML, '');

/** The variants of watched quotations as feeds for a feed reader: RSS 2.0 and JSON Feed 1.1, the newest first. */
export async function variantFeeds(watched: string, variants: readonly Variant[]): Promise<{ readonly rss: string; readonly json: string }> {
  const { generateJsonFeed, generateRssFeed } = await import('feedsmith');
  const title = inFeed(watched);
  const newest = [...variants].sort(newestFirst);
  const items = newest.map((v) => {
    const url = address(v.url);
    const who = [v.speaker, v.site].filter((part) => part !== undefined).map(inFeed);
    return {
      id: inFeed(v.id),
      title: `${who.join(' · ') || 'Unresolved'}: ${inFeed(v.text).slice(0, 120)}`,
      text: [inFeed(v.text), ...v.changes.map((c) => `changed: ${inFeed(c)}`), ...(v.title ? [`in: ${inFeed(v.title)}`] : [])].join('\n'),
      url: url && textFragment(url, v.text),
      published: v.published && !Number.isNaN(Date.parse(v.published)) ? new Date(v.published) : undefined,
    };
  });
  const rss = generateRssFeed({
    title,
    link: 'https://www.npmjs.com/package/onrecord',
    description: 'Variants of watched quotations',
    items: items.map(({ id, title, text, url, published }) => ({
      title,
      description: text,
      guid: { value: id, isPermaLink: false },
      ...(url ? { link: url } : {}),
      ...(published ? { pubDate: published } : {}),
    })),
  });
  const json = generateJsonFeed({
    title,
    items: items.map(({ id, title, text, url, published }) => ({
      id,
      title,
      content_text: text,
      ...(url ? { url } : {}),
      ...(published ? { date_published: published } : {}),
    })),
  });
  return { rss: `${rss.trim()}\n`, json: `${JSON.stringify(json, null, 2)}\n` };
}
