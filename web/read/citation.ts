import type { PageRecord, Statement } from '../../src/record/index.js';
import { S } from '../strings.js';

/** Words at each end of a text fragment; more make it break on the slightest edit of the page. */
const FRAGMENT_WORDS = 5;

/**
 * The address of a statement's own words on the page where they were printed, with a text fragment (WICG Scroll to Text Fragment);
 * undefined for a page without an address.
 */
export function sourceLink({ article: { url } }: PageRecord, { content }: Statement): string | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  const words = content[0]!.text.trim().split(/\s+/);
  const [start, end] = [words.slice(0, FRAGMENT_WORDS), words.slice(-FRAGMENT_WORDS)];
  const directive = words.length <= FRAGMENT_WORDS * 2 ? fragment(words) : `${fragment(start)},${fragment(end)}`;
  return `${url.replace(/#.*$/s, '')}#:~:text=${directive}`;
}

const fragment = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** A statement to paste elsewhere: the words, who said them, where they were printed, and at which characters. */
export function citationOf(record: PageRecord, s: Statement, words: string): string {
  const { title, site, published, url, id } = record.article;
  const speaker = record.speakers.find((p) => p.id === s.speaker);
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : S.unresolved;
  const where = [title, site, published?.slice(0, 10)].filter(Boolean).join(', ');
  const first = s.content[0]!;
  const place = S.citation.place(first.start, s.content.at(-1)!.end, id);
  return [words, `— ${who}`, where, sourceLink(record, s) ?? url, place].filter(Boolean).join('\n');
}
