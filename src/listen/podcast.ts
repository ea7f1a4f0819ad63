/** One page of a feed that is listened to. */
export interface Episode {
  readonly id: string;
  readonly title: string;
  /** Address of the page. */
  readonly link?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly description?: string;
  /** Address of the sound, its media type and its size in bytes (0 where it is made when it is asked for). */
  readonly audio: { readonly url: string; readonly type: string; readonly length: number };
  /** In seconds, where it is known. */
  readonly seconds?: number;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as XML; what XML 1.0 does not allow is left out. */
const escaped = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, (c) => ENTITIES[c]!);
const element = (name: string, text: string | undefined): string => (text ? `<${name}>${escaped(text)}</${name}>` : '');

/** Pages as a podcast: RSS 2.0 with an enclosure a page and the tags that players read. */
export function podcast(title: string, link: string, episodes: readonly Episode[]): string {
  const items = episodes.map(({ id, title: name, link: page, published, description, audio, seconds }) =>
    [
      '<item>',
      element('title', name),
      element('link', page),
      `<guid isPermaLink="false">${escaped(id)}</guid>`,
      element('pubDate', published ? dateOf(published) : undefined),
      element('description', description),
      `<enclosure url="${escaped(audio.url)}" length="${audio.length}" type="${escaped(audio.type)}"/>`,
      element('itunes:duration', seconds === undefined ? undefined : String(Math.round(seconds))),
      '</item>',
    ].join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
${element('title', title)}${element('link', link)}${element('description', `${title}: each speaker in a voice of their own`)}<language>en</language>
${items.join('\n')}
</channel></rss>
`;
}

/** RFC 822, as RSS has it; nothing for what is no date. */
function dateOf(published: string): string | undefined {
  const date = new Date(published);
  return Number.isNaN(date.getTime()) ? undefined : date.toUTCString();
}
