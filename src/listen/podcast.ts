import { oneLine } from '../export/index.js';

/** One page of a feed that is listened to. */
export interface Episode {
  readonly id: string;
  readonly title: string;
  /** Address of the page. */
  readonly link?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly description?: string;
  /** Address of the sound, its media type and its size in bytes. */
  readonly audio: { readonly url: string; readonly type: string; readonly length: number };
  /** In seconds, where it is known. */
  readonly seconds?: number;
}

/** Pages as a podcast: RSS 2.0 with an enclosure a page and the tags that players read. `self` is the feed's own address. */
export async function podcast(title: string, self: string, episodes: readonly Episode[]): Promise<string> {
  const { generateRssFeed } = await import('feedsmith');
  const items = episodes.map(({ id, title: name, link, published, description, audio, seconds }) => ({
    title: oneLine(name),
    guid: { value: id, isPermaLink: false },
    enclosures: [audio],
    ...(link ? { link } : {}),
    ...(published && !Number.isNaN(Date.parse(published)) ? { pubDate: new Date(published) } : {}),
    ...(description ? { description: oneLine(description) } : {}),
    ...(seconds === undefined ? {} : { itunes: { duration: Math.round(seconds) } }),
  }));
  return generateRssFeed({
    title: oneLine(title),
    link: new URL('.', self).href,
    description: `${oneLine(title)}: news pages read aloud, each speaker in a voice of their own`,
    language: 'en',
    itunes: { explicit: false },
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items,
  });
}
