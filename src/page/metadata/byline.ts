import { fold } from '../labels/line.js';
import type { Facts } from './facts.js';
import { decodeEntities, isArticle, isThing, stringsIn, typesOf } from './linked-data.js';
import { looksLikeName } from './person.js';

/** Agencies and desks: named as authors only where no person is. */
const NO_PERSON =
  /^(?:reuters|associated press|the associated press|ap|afp|dpa|epa|efe|press association|pa media|bloomberg|ani|pti|ians|sid|apa|ansa|staff|admin|administrator|editor|editors|news ?desk|newsroom|web ?desk|redaktion|redacción|rédaction|redazione|online|guest|contributor|anonymous|unknown|author|news|n\/a)$|\b(?:staff|agency|agencies|desk|redaktion|newsroom|team|editorial|press|wire|service|correspondents?|reporters?|news|media|magazine|times|post|agentur|agence)\b/i;
const LEAD =
  /^(?:(?:story|words|reported|reporting|written|posted|published|text|review|analysis|author|authors|autor|autoren)?\s*(?:by|von|par|por|di|door)|authors?|autor(?:en)?|redakteur(?:in)?|text|foto)\s*:?\s+/iu;
const TRAIL =
  /\s*[,|•·(–—-]?\s*(?:(?:senior |chief |staff |special |political |associated |contributing |deputy |science |business |sports? |national |foreign |health |guest )*(?:reporter|writer|editor|correspondent|columnist|contributor|journalist|staff|photographer|producer|analyst)\b.*|for (?:the )?\p{Lu}.*|(?:published|updated|posted|on)\b.*\d.*|@\w+.*|\S+@\S+.*|https?:.*|(?:associated press|reuters|ap|afp|cnn|bbc news|fox news|npr|usa today|the washington post|bloomberg)\)?)$/iu;
const SPLIT = /\s*(?:[;|\n•·]|,\s|\s(?:and|und|et|y|e|og|och|with|&)\s)\s*/iu;

/** The people (else the desks and agencies) who wrote the article, by vote: structured data, then meta, then the visible byline. */
export function voteByline(facts: Facts, visible: readonly string[], site: string | undefined): string[] {
  const places = [fromThings(facts), fromMetas(facts), unique(visible.flatMap(namesIn)).filter(looksLikeName)];
  const people = places.map((names) => names.filter((n) => isPerson(n, site)));
  const best = people.find((names) => names.length > 0) ?? [];
  // The visible line may name co-authors whom the structured data forgets.
  const longer = people.find((names) => names.length > best.length && best.every((b) => names.some((n) => fold(n) === fold(b))) && names.every(looksLikeName));
  if (best.length > 0) return (longer ?? best).slice(0, 20);
  return (places.find((names) => names.length > 0) ?? []).slice(0, 5);
}

function fromThings({ things }: Facts): string[] {
  for (const thing of things.filter(isArticle)) {
    const given = [thing.author, thing.creator].find((a) => stringsIn(a).length > 0);
    if (!given) continue;
    const list = Array.isArray(given) ? given : [given];
    return unique(list.flatMap((a) => (isThing(a) && typesOf(a).includes('Person') ? stringsIn(a).flatMap(namesIn) : stringsIn(a).flatMap(namesIn))));
  }
  return [];
}

const AUTHOR_METAS = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'og:article:author',
  'article:authors',
  'authors',
  'creator',
  'dcsext.author',
  'twitter:creator:name',
];

function fromMetas(facts: Facts): string[] {
  for (const name of AUTHOR_METAS) {
    const values = (facts.metas.get(name) ?? []).filter((v) => !/^https?:|^\/|^@|\.(?:com|org|net)\//i.test(v) && v.length < 300);
    const names = unique(values.flatMap((v) => namesIn(decodeEntities(v))));
    if (names.length > 0) return names;
  }
  return [];
}

/** The names in one byline: "By Ada Example and Bo Sample, Staff Writers" gives two. */
export function namesIn(line: string): string[] {
  const bare = decodeEntities(line)
    .replace(/<[^>]*>/g, ' ')
    .trim();
  const parts = bare.replace(LEAD, '').split(SPLIT);
  return parts
    .filter((part, i) => i === 0 || !TRADE_ONLY.test(part))
    .map((part) =>
      withoutTrade(part.replace(LEAD, ''))
        .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, '')
        .replace(/\s+/g, ' '),
    )
    .filter(isNameLike);
}

/** "Staff Writers" behind the names they are the trade of. */
const TRADE_ONLY = /\b(?:reporter|writer|editor|correspondent|columnist|contributor|journalist|photographer|producer|analyst)s?$/i;

const isNameLike = (name: string): boolean =>
  name.length > 1 && name.length < 70 && /\p{L}{2}/u.test(name) && !/\d{2}|https?:|www\.|[@{}<>]/.test(name) && name.split(' ').length <= 7;

/** "Ada Example, Staff Writer" without the trade; a name that is nothing but a desk or an agency stays whole. */
function withoutTrade(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '');
  const cut = bare.replace(TRAIL, '');
  return cut.trim().split(/\s+/).length >= 2 ? cut : bare;
}

const isPerson = (name: string, site: string | undefined): boolean =>
  !NO_PERSON.test(name) && !/\.\w{2,4}$/.test(name) && (site === undefined || fold(name) !== fold(site));

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((n) => {
    const key = fold(n);
    if (!key || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
