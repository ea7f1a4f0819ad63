import { fold } from '../fold.js';
import { type Facts, metaNamed } from './facts.js';
import type { Heading } from './headings.js';
import { decodeEntities, isArticle, stringsIn } from './linked-data.js';
import { sameName } from './site.js';

const SEPARATOR = /\s+[|»·•–—:-]\s+|\s*\|\s*/g;

/** No title is longer, in UTF-16 code units. */
const LONGEST = 500;

/** One thing that may be the title, and where it stands. */
export interface Candidate {
  readonly text: string;
  readonly from: string;
  readonly weight: Weight;
}

/** How far a place is trusted: for what it says itself, and as support for another title that holds it or stands in it. */
interface Weight {
  readonly own: number;
  readonly within: number;
}

/**
 * Settled by a conditional logit over the places on 121 news pages and 199 other articles (of which 111 and 182 come out right; 110 and 177
 * in a cross-validation by site, where weights put down by hand had 108 and 169).
 */
const WEIGHT = {
  linked: { own: 1.2, within: 0.5 },
  linkedName: { own: 0.35, within: 0.2 },
  social: { own: 0.85, within: 0.3 },
  meta: { own: 0.1, within: 0 },
  element: { own: 0, within: 0.15 },
  headline: { own: 0.9, within: 0.15 },
  'further heading': { own: 0.4, within: 0.05 },
  trail: { own: 0.15, within: 0 },
} as const satisfies Readonly<Record<string, Weight>>;
const FURTHER_METAS = ['twitter:title', 'parsely-title', 'dc.title', 'title', 'headline', 'sailthru.title'];

/** Titles shorter than this stand in one another by chance, in letters. */
const SHORTEST_WITHIN = 16;

/** The article's title by vote: places that say the same support each other, and in part those that say more or less; the best supported wins. */
export function voteTitle(candidates: readonly Candidate[]): Candidate | undefined {
  const keys = candidates.map((c) => fold(c.text));
  const scores = keys.map((key) => candidates.reduce((sum, { weight }, k) => sum + support(key, keys[k] as string, weight), 0));
  return candidates[scores.indexOf(Math.max(...scores))];
}

function support(key: string, other: string, { own, within }: Weight): number {
  if (key === other) return own;
  return Math.min(key.length, other.length) >= SHORTEST_WITHIN && (key.includes(other) || other.includes(key)) ? within : 0;
}

/** All that may be the title, each with its place. */
export function titleCandidates(facts: Facts, headings: readonly Heading[], site: string | undefined): Candidate[] {
  const article = facts.things.find((t) => isArticle(t) && stringsIn(t.headline).length > 0);
  const social = metaNamed(facts, ['og:title']);
  const further = metaNamed(facts, FURTHER_METAS);
  const bare = (text: string | undefined): string | undefined => text && withoutSite(decodeEntities(decodeEntities(text)), site);
  const given: readonly [string | undefined, string, Weight][] = [
    ...headings.flatMap(({ text, bare, from }): [string | undefined, string, Weight][] => [
      [text, from, WEIGHT[from]],
      [bare, `${from} without its kicker`, WEIGHT[from]],
    ]),
    [bare(article && stringsIn(article.headline)[0]), 'JSON-LD headline', WEIGHT.linked],
    [bare(article && stringsIn(article.name)[0]), 'JSON-LD name', WEIGHT.linkedName],
    [bare(social?.value), 'meta og:title', WEIGHT.social],
    [bare(further?.value), `meta ${further?.name}`, WEIGHT.meta],
    [bare(facts.titleElement), 'title element', WEIGHT.element],
  ];
  return given.flatMap(([text, from, weight]) =>
    text && text.length <= LONGEST && fold(text).length > 2 && (site === undefined || fold(text) !== fold(site)) ? [{ text, from, weight }] : [],
  );
}

/** The title without the site's name at its end or start: "Headline | The Paper", "The Paper: Headline". */
export function withoutSite(title: string, site: string | undefined): string {
  const cuts = title.length > LONGEST ? [] : [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  if (!last) return title;
  const head = title.slice(0, last.index).trim();
  const tail = title.slice(last.index + last[0].length).trim();
  const isSite = site !== undefined && sameName(tail, site);
  const strong = /[|]/.test(last[0]);
  // a page that names its site nowhere: a short tail in title case after a spaced hyphen is the site
  const named =
    site === undefined && /^\s+[-–—]\s+$/.test(last[0]) && /^(?:The\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,3}$/u.test(tail) && head.split(/\s+/).length >= 5;
  if (isSite || named || (strong && tail.split(/\s+/).length <= 4 && head.length > 15)) return withoutSite(head, site);
  const first = cuts[0] as RegExpMatchArray;
  const start = title.slice(0, first.index).trim();
  if (site !== undefined && sameName(start, site, true)) return title.slice((first.index as number) + first[0].length).trim();
  return title;
}
