import { type Facts, metaOf } from './facts.js';
import { isArticle, stringsIn } from './linked-data.js';

/** The publication's name: og:site_name, the publisher in the structured data, the application name, else the host. */
export function siteOf(facts: Facts, url: string | undefined): string | undefined {
  const publisher = facts.things.filter(isArticle).flatMap((t) => stringsIn(t.publisher))[0];
  return metaOf(facts, 'og:site_name') ?? publisher ?? metaOf(facts, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher') ?? hostOf(url);
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}

/** The page's own address: canonical link, og:url; only absolute web addresses count. */
export function addressOf(facts: Facts): string | undefined {
  return [facts.canonical, metaOf(facts, 'og:url'), metaOf(facts, 'al:web:url')].map((u) => u?.trim()).find((u) => u !== undefined && /^https?:\/\//i.test(u));
}
