import { fold } from '../fold.js';
import { type Facts, metaOf } from './facts.js';
import { isArticle, stringsIn } from './linked-data.js';

/** The publication's name: og:site_name, the publisher in the structured data, the application name, else the host. */
export function siteOf(facts: Facts, url: string | undefined): string | undefined {
  const publisher = facts.things.filter(isArticle).flatMap((t) => stringsIn(t.publisher))[0];
  return metaOf(facts, 'og:site_name') ?? publisher ?? metaOf(facts, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher') ?? hostOf(url);
}

/** The host of an address, without `www.`. */
export function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}

/** The page's own address: canonical link, og:url; only absolute web addresses count. */
export function addressOf(facts: Facts): string | undefined {
  return [facts.canonical, metaOf(facts, 'og:url'), metaOf(facts, 'al:web:url')].map((u) => u?.trim()).find((u) => u !== undefined && /^https?:\/\//i.test(u));
}

/** Where the article goes on; a relative address is one beside the page's own. */
export function nextOf({ next }: Facts, url: string | undefined): string | undefined {
  try {
    return next === undefined ? undefined : new URL(next.trim(), url).href;
  } catch {
    return undefined;
  }
}

/** A tail is the site's when one name is part of the other; a start only when they are nearly the same, for headlines begin with names too. */
export function sameName(a: string, b: string, isStart = false): boolean {
  const [short, long] = [bareName(a), bareName(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return false;
  return short === long || (short.length > 3 && long.includes(short) && (!isStart || short.length >= long.length / 2));
}

const bareName = (name: string): string =>
  fold(name)
    .replace(/^the | (?:com|org|net|de|at|ch|it|fr|es|nl|se|no|tv|co uk|co za|news|online)$/g, '')
    .replace(/ /g, '');
