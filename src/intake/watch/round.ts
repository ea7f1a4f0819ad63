import type { PageSource } from '../../page/index.js';
import { OnrecordError } from '../../record/index.js';
import { type Entry, entriesOf } from '../doors/feed.js';
import { type Clock, type Manners, Unavailable, type Validators } from './manners.js';
import type { FeedState } from './state.js';

/** What a round meets: a new page, or something that could not be had. */
export type Met = { readonly feed: string; readonly input: string } & ({ readonly page: PageSource } | { readonly error: OnrecordError });

/** Once a page is kept, or given up: the round remembers its entry and does not bring it again. */
export type Settle = () => Promise<void>;

export interface RoundOptions {
  /** Time between two visits to a feed, in milliseconds. */
  readonly every: number;
  /** Called whenever there is something new to remember. */
  readonly remember: () => Promise<void>;
}

/** The longest that a feed in trouble is left alone, in milliseconds. */
const LONGEST_BACK_OFF = 24 * 3600 * 1000;
/** Share by which a visit is put off at most, so that feeds do not all fall due at once. */
const JITTER = 0.1;

/**
 * Visits the feeds that are due, each once: asks for the feed, then for the pages that it newly lists. A feed that cannot be had is left
 * alone for twice as long each time.
 *
 * @param feeds their states, changed in place as the round goes on
 */
export async function* round(feeds: readonly FeedState[], manners: Manners, clock: Clock, options: RoundOptions): AsyncIterable<readonly [Met, Settle]> {
  for (const feed of feeds) {
    if (Date.parse(feed.due) > clock.now()) continue;
    let list: Listed | undefined;
    try {
      list = await listed(feed, manners);
      feed.failures = 0;
      delete feed.error;
      feed.due = later(clock, options.every);
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      feed.failures++;
      feed.error = error.line;
      const asked = error instanceof Unavailable ? (error.notBefore ?? 0) - clock.now() : 0;
      feed.due = later(clock, Math.max(asked, Math.min(LONGEST_BACK_OFF, options.every * 2 ** Math.min(feed.failures, 30))));
      await options.remember();
      yield [{ feed: feed.url, input: feed.url, error }, async () => undefined];
      continue;
    }
    await options.remember();
    if (list) yield* pagesOf(feed, list, manners, options);
  }
}

/** What a feed lists, and what it is asked with the next time. */
interface Listed {
  readonly entries: readonly Entry[];
  readonly validators: Validators;
}

/** What a feed lists; undefined where it has not changed. Entries that it no longer lists are forgotten. */
async function listed(feed: FeedState, manners: Manners): Promise<Listed | undefined> {
  const got = await manners.get(feed.url, feed);
  if (got.kind === 'unchanged') return undefined;
  const entries = (await entriesOf(new TextDecoder().decode(got.content), got.url)).filter((e) => e.url);
  const names = new Set(entries.map(nameOf));
  feed.seen = feed.seen.filter((name) => names.has(name));
  // until every page is in, the next visit must list them again: also after a crash
  delete feed.etag;
  delete feed.modified;
  return { entries, validators: got };
}

/** An entry whose date changes is new: its page was changed. */
const nameOf = ({ url, published }: Entry): string => [url, published].filter(Boolean).join(' ');

async function* pagesOf(feed: FeedState, { entries, validators }: Listed, manners: Manners, { remember }: RoundOptions): AsyncIterable<readonly [Met, Settle]> {
  for (const entry of entries) {
    const name = nameOf(entry);
    if (feed.seen.includes(name)) continue;
    const settle = async (): Promise<void> => {
      feed.seen.push(name);
      await remember();
    };
    yield [await pageOf(feed, entry, manners), settle];
  }
  if (!entries.every((e) => feed.seen.includes(nameOf(e)))) return;
  const { etag, modified } = validators;
  Object.assign(feed, { ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) });
  await remember();
}

async function pageOf(feed: FeedState, { url, title, published }: Entry, manners: Manners): Promise<Met> {
  const met = { feed: feed.url, input: url! };
  try {
    const got = await manners.get(url!);
    if (got.kind === 'unchanged') throw new Unavailable(`${url} gave no page`, 'it is tried again later');
    return { ...met, page: { ...(title ? { title } : {}), ...(published ? { published } : {}), content: got.content, url: got.url } };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { ...met, error };
  }
}

const later = (clock: Clock, ms: number): string => new Date(clock.now() + ms * (1 + JITTER * clock.chance())).toISOString();
