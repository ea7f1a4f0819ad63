import { fold } from '../fold.js';
import type { Facts } from './facts.js';
import { decodeEntities, isArticle, isThing, namesOf, typesOf } from './linked-data.js';
import { looksLikeName } from './person.js';
import { sameName } from './site.js';

/** Agencies and desks: named as authors only where no person is. */
const NO_PERSON =
  /^(?:reuters|associated press|the associated press|ap|afp|dpa|epa|efe|press association|pa media|bloomberg|ani|pti|ians|sid|apa|ansa|staff|admin|administrator|editor|editors|news ?desk|newsroom|web ?desk|redaktion|redacción|rédaction|redazione|online|guest|contributor|anonymous|unknown|author|news|n\/a)$|\b(?:staff|agency|agencies|desk|redaktion|newsroom|team|editorial|press|wire|service|correspondents?|reporters?|editors?\w*|ressort|writers?|president|director|manager|founder|admin|blog|marketing|news|media|magazine|times|post|agentur|agence)\b/i;
/** News agencies, named before the paper where both are given. */
const AGENCY =
  /^(?:reuters|(?:the )?associated press|ap|afp|dpa|epa|efe|apa|ansa|ani|pti|ians|sid|upi|tass|xinhua|anadolu|kyodo|pa media)\b|\b(?:news agency|agence|agentur|agencia|agenzia|ajansı)\b/iu;
const LEAD =
  /^(?:(?:story|words|reported|reporting|written|posted|published|text|review|analysis|author|authors|autor|autoren)?\s*(?:by|von|par|por|di|door)|authors?|autor(?:en)?|redakteur(?:in)?|text|foto)\s*:?\s+/iu;
const TRAIL =
  /\s*[,|•·(–—-]?\s*(?:(?:senior |chief |staff |special |political |associated |contributing |deputy |science |business |sports? |national |foreign |health |guest )*(?:reporter|writer|editor|correspondent|columnist|contributor|journalist|staff|photographer|producer|analyst)\b.*|for (?:the )?\p{Lu}.*|(?:published|updated|posted|on)\b.*\d.*|@\w+.*|\S+@\S+.*|https?:.*|(?:associated press|reuters|ap|afp|cnn|bbc news|fox news|npr|usa today|the washington post|bloomberg)\)?)$/iu;
const SPLIT = /\s*(?:[;|\n•·]|,\s|(?<=\p{L}{2} \p{L}{2,20})\/(?=\p{L}{2,20} \p{L}{2})|\s(?:and|und|et|y|e|og|och|with|&)\s)\s*/iu;

/** Who wrote the article, as one place of the page has it. */
export interface BylinePlace {
  readonly from: string;
  readonly names: readonly string[];
  /** Says that the names are those of organisations. */
  readonly organisations?: true;
}

/** All places of the page that name its authors, best first. */
export function bylinePlaces(facts: Facts, visible: readonly BylinePlace[]): BylinePlace[] {
  return [...fromThings(facts), ...fromMetas(facts), ...visible].map((p) => ({ ...p, names: unique(p.names) })).filter((p) => p.names.length > 0);
}

/**
 * The people who wrote the article, by the first place that names any: structured data, then meta, then the visible byline. Where nobody is
 * named, the agency or desk; the paper itself last.
 */
export function voteByline(places: readonly BylinePlace[], site: string | undefined): { names: readonly string[]; from: string } | undefined {
  const people = places.map(({ from, names, organisations }) => ({ from, names: organisations ? [] : names.filter((n) => isPerson(n, site)) }));
  const best = people.find((p) => p.names.length > 0);
  if (best) {
    // The visible line may name co-authors whom the structured data forgets.
    const isLonger = ({ names }: BylinePlace): boolean => best.names.every((b) => names.some((n) => fold(n) === fold(b))) && names.every(looksLikeName);
    const { names, from } = people.find((p) => p.names.length > best.names.length && isLonger(p)) ?? best;
    return { names: names.slice(0, MOST_NAMES.people), from };
  }
  const other = places.find((p) => p.names.some((n) => AGENCY.test(n))) ?? places[0];
  return other && { names: other.names.slice(0, MOST_NAMES.organisations), from: other.from };
}

/** More names than these are a masthead, no byline. */
const MOST_NAMES = { people: 20, organisations: 5 };

function fromThings({ things }: Facts): BylinePlace[] {
  for (const thing of things.filter(isArticle)) {
    const given = [thing.author, thing.creator].find((a) => namesOf(a).length > 0);
    if (!given) continue;
    const list = Array.isArray(given) ? given : [given];
    const isOrganisation = (a: unknown): boolean => isThing(a) && typesOf(a).some((t) => /organi[sz]ation/i.test(t));
    const people = unique(list.filter((a) => !isOrganisation(a)).flatMap((a) => namesOf(a).flatMap(namesIn)));
    const organisations = unique(list.filter(isOrganisation).flatMap(namesOf)).map((name) => decodeEntities(name));
    return [
      { from: 'JSON-LD author', names: people },
      { from: 'JSON-LD author', names: organisations, organisations: true },
    ];
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
  'articleauthor',
  'creator',
  'citation_author',
  'dcsext.author',
  'twitter:creator:name',
];

function fromMetas(facts: Facts): BylinePlace[] {
  return AUTHOR_METAS.map((name) => {
    const values = (facts.metas.get(name) ?? []).filter((v) => !/^https?:|^\/|^@|\.(?:com|org|net)\//i.test(v) && v.length < 300);
    return { from: `meta ${name}`, names: unique(values.flatMap((v) => namesIn(decodeEntities(v)))) };
  });
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
const TRADE_ONLY =
  /\b(?:(?:vice )?president|director|manager|officer|specialist|expert|head|founder|ceo|ph\.? ?d\.?|m\.?d\.?|dietitian|educator|reporter|writer|editor|correspondent|columnist|contributor|journalist|photographer|producer|analyst)s?\b(?: of .*)?\.?$/i;

const isNameLike = (name: string): boolean =>
  name.length > 1 && name.length < 70 && /\p{L}{2}/u.test(name) && !/\d{2}|https?:|www\.|[@{}<>]/.test(name) && name.split(' ').length <= 7;

/** "Ada Example, Staff Writer" without the trade; a name that is nothing but a desk or an agency stays whole. */
function withoutTrade(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '');
  const cut = bare.replace(TRAIL, '');
  return cut.trim().split(/\s+/).length >= 2 ? cut : bare;
}

/** Chinese, Japanese and Korean names have no space in them. */
const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,5}$/;

const isPerson = (name: string, site: string | undefined): boolean =>
  !NO_PERSON.test(name) && !/\.\w{2,4}$/.test(name) && (/\s/.test(name) || UNSPACED.test(name)) && !isSite(name, site);

/** Is the name the paper's own, or a part of the paper's ("MDR Thüringen"), or its initials? */
function isSite(name: string, site: string | undefined): boolean {
  if (site === undefined) return false;
  if (sameName(name, site)) return true;
  const own = fold(site).replace(ADDRESS_END, '');
  const initials = own
    .split(' ')
    .map((w) => w[0])
    .join('');
  const said = fold(name);
  return said === initials || (own.length > 2 && `${said} `.startsWith(`${own.split(' ', 2).join(' ')} `));
}

/** What the names of sites end in and names of papers do not. */
const ADDRESS_END = / (?:com|org|net|de|at|ch|it|fr|es|nl|se|no|tv|co uk|co za|news|online)$/;

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((n) => {
    const key = fold(n);
    if (!key || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
