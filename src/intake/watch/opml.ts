import { OnrecordError } from '../../record/index.js';
import { opened, whole } from '../doors/opened.js';

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/**
 * The feeds that an argument stands for: an http(s) address is one, an OPML file (a reading list, as feed readers write it) names its own.
 *
 * @throws OnrecordError `unreadable-input` when a file is no OPML or names no feed
 */
export async function feedsOf(input: string): Promise<string[]> {
  if (/^https?:\/\//i.test(input)) return [new URL(input).href];
  const text = new TextDecoder().decode(await whole((await opened(input)).bytes, input));
  const { parseOpml } = await import('feedsmith');
  try {
    const urls = addressesIn((parseOpml(text).body?.outlines ?? []) as readonly Outline[]);
    if (urls.length > 0) return urls;
  } catch (cause) {
    throw new OnrecordError('unreadable-input', `${input} is no OPML: ${(cause as Error).message}`, 'export the reading list of a feed reader', { cause });
  }
  throw new OnrecordError('unreadable-input', `${input} names no feed`, 'give outlines an xmlUrl');
}

const addressesIn = (outlines: readonly Outline[]): string[] =>
  outlines.flatMap(({ xmlUrl, outlines: inner }) => [
    ...(xmlUrl && /^https?:\/\//i.test(xmlUrl) && URL.canParse(xmlUrl) ? [new URL(xmlUrl).href] : []),
    ...addressesIn(inner ?? []),
  ]);
