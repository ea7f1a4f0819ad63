import { OnrecordError } from '../../record/index.js';
import { sourceOf } from '../source.js';
import { type Door, known, type PageInput } from './door.js';
import { whole } from './opened.js';

/** One entry of a feed: where its page is, and what the feed says of it. */
export interface Entry {
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** The text that the feed itself carries, HTML. */
  readonly html?: string;
}

/** RSS, Atom, RDF and JSON feeds: the pages that their entries lead to; where one cannot be had, the text that the feed carries of it. */
export const feed: Door = {
  name: 'feed',
  takes: ({ head }) => looksLikeFeed(head),
  pages: async function* ({ input, url, bytes }) {
    const text = new TextDecoder().decode(await whole(bytes, input));
    for (const [i, entry] of (await entriesOf(text, url ?? input)).entries()) yield await pageOf(entry, entry.url ?? `${input}:${i + 1}`);
  },
};

/** By its root element, or by JSON Feed's version. */
export const looksLikeFeed = (head: string): boolean =>
  /^\s*\{[^{]*"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(head) ||
  /^[^<]*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head);

async function pageOf(entry: Entry, input: string): Promise<PageInput> {
  const { title, published } = entry;
  const about = { ...(title ? { title } : {}), ...(published ? { published } : {}) };
  try {
    if (!entry.url) throw new OnrecordError('source-unavailable', `${input} has no address`, 'nothing can be fetched');
    return { input, page: { ...about, ...(await sourceOf(entry.url)) } };
  } catch (error) {
    if (entry.html) return { input, page: { ...about, content: entry.html, format: 'html', ...(entry.url ? { url: entry.url } : {}) } };
    return { input, error: known(error) };
  }
}

/**
 * The entries of a feed, in its order.
 *
 * @param base address of the feed, for entries that give theirs relative to it
 * @throws OnrecordError `unreadable-input` when it is no feed
 */
export async function entriesOf(text: string, base: string): Promise<Entry[]> {
  try {
    return (await rawEntries(text)).map(({ link, title, published, html }) => {
      const url = absolute(link, base);
      const date = isoOf(published);
      return { ...(url ? { url } : {}), ...(title ? { title: title.trim() } : {}), ...(date ? { published: date } : {}), ...(html ? { html } : {}) };
    });
  } catch (cause) {
    throw new OnrecordError('unreadable-input', `${base} is no feed that can be read: ${(cause as Error).message}`, 'RSS, Atom, RDF and JSON Feed are', {
      cause,
    });
  }
}

interface Raw {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly html: string | undefined;
}

/** What the four kinds of feeds call the same things. */
async function rawEntries(text: string): Promise<Raw[]> {
  // loaded by whoever has a feed: 0.1 s of every start of the command line otherwise
  const { parseFeed } = await import('feedsmith');
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((i) => ({
        link: i.link ?? i.guid?.value,
        title: i.title,
        published: i.pubDate ?? i.dc?.dates?.[0],
        html: i.content?.encoded ?? i.description,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((i) => ({ link: i.link, title: i.title, published: i.dc?.dates?.[0], html: i.content?.encoded ?? i.description }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((e) => ({
        link: (e.links?.find((l) => (l.rel ?? 'alternate') === 'alternate') ?? e.links?.[0])?.href,
        title: e.title?.value,
        published: e.published ?? e.updated,
        html: e.content?.value ?? e.summary?.value,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((i) => ({
        link: i.url ?? i.external_url,
        title: i.title,
        published: i.date_published,
        html: i.content_html ?? i.content_text,
      }));
  }
}

function absolute(link: string | undefined, base: string): string | undefined {
  if (!link) return undefined;
  const from = URL.canParse(base) ? base : undefined;
  if (!URL.canParse(link, from)) return undefined;
  const { protocol, href } = new URL(link, from);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** A feed's date as ISO 8601; undefined for one that is none. RFC 822 dates of RSS and RFC 3339 dates of the others are what Date.parse takes. */
function isoOf(date: string | undefined): string | undefined {
  const at = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
