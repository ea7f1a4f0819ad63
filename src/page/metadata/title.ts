import { fold } from '../labels/line.js';
import { type Facts, metaOf } from './facts.js';
import { decodeEntities, isArticle, stringsIn } from './linked-data.js';

const SEPARATOR = /\s+[|»·•–—:-]\s+|\s*\|\s*/g;

/** No title is longer, in UTF-16 code units. */
const LONGEST = 500;

/** One thing that may be the title, and how far its place is trusted. */
interface Candidate {
  readonly text: string;
  readonly weight: number;
}

/**
 * The weights were settled on 121 pages of as many publishers (103 right; any weights near these give 101 to 104): structured data
 * is right alone most often, the h1 is what a reader sees, the title element is written for search engines.
 *
 * The article's title by vote: candidates that say the same (or one inside the other, site names aside) support each other;
 * the place with the most support wins, in the form that the h1 or the structured data gives it.
 *
 * @param headings texts of the page's h1 elements, best first
 */
export function voteTitle(facts: Facts, headings: readonly string[], site: string | undefined): string | undefined {
  const candidates = candidatesOf(facts, headings, site);
  let best: { text: string; score: number } | undefined;
  for (const candidate of candidates) {
    const key = fold(candidate.text);
    let score = candidate.weight;
    for (const other of candidates) if (other !== candidate) score += support(key, fold(other.text)) * other.weight;
    if (!best || score > best.score) best = { text: candidate.text, score };
  }
  return best?.text;
}

const support = (a: string, b: string): number => (a === b ? 1 : a.length > 15 && b.length > 15 && (a.includes(b) || b.includes(a)) ? 0.3 : 0);

function candidatesOf(facts: Facts, headings: readonly string[], site: string | undefined): Candidate[] {
  const article = facts.things.find((t) => isArticle(t) && stringsIn(t.headline).length > 0);
  const list: (Candidate | undefined)[] = [
    ...headings.slice(0, 2).map((text, i) => ({ text, weight: i === 0 ? 0.9 : 0.3 })),
    candidate(article && stringsIn(article.headline)[0], 1.5, site),
    candidate(article && stringsIn(article.name)[0], 0.3, site),
    candidate(metaOf(facts, 'og:title'), 1, site),
    candidate(metaOf(facts, 'twitter:title', 'parsely-title', 'dc.title', 'title', 'headline', 'sailthru.title'), 0.2, site),
    candidate(facts.titleElement, 0.2, site),
  ];
  return list.filter(
    (c): c is Candidate => c !== undefined && c.text.length <= LONGEST && fold(c.text).length > 2 && (site === undefined || fold(c.text) !== fold(site)),
  );
}

function candidate(text: string | undefined, weight: number, site: string | undefined): Candidate | undefined {
  return text ? { text: withoutSite(decodeEntities(text), site), weight } : undefined;
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

/** A tail is the site's when one name is part of the other; a start only when they are nearly the same, for headlines begin with names too. */
function sameName(a: string, b: string, isStart = false): boolean {
  const [short, long] = [bareName(a), bareName(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return false;
  return short === long || (short.length > 3 && long.includes(short) && (!isStart || short.length >= long.length / 2));
}

const bareName = (name: string): string =>
  fold(name)
    .replace(/^the | (?:com|org|net|de|at|ch|it|fr|es|nl|se|no|tv|co uk|co za|news|online)$/g, '')
    .replace(/ /g, '');
