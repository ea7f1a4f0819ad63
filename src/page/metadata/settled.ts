import type { Article, Place } from '../../record/index.js';
import { fold } from '../fold.js';
import { accessClaims } from './access.js';
import type { BylinePlace } from './byline.js';
import { isoDate, MODIFIED_METAS, PUBLISHED_METAS } from './dates.js';
import { type Claim, type Facts, metaOf } from './facts.js';
import { isArticle, stringsIn } from './linked-data.js';

/** A value of the metadata, the place it came from, and what other places said. */
export interface Settled extends Claim {
  readonly field: Place['field'];
  /** What other places say instead, each once. */
  readonly rivals: readonly Claim[];
}

/** The places of title and authors, as the votes had them. */
export interface Claims {
  readonly titles: readonly { readonly text: string; readonly from: string }[];
  readonly places: readonly BylinePlace[];
  /** Lines in which a reader looks for the date, and what the dateline says. */
  readonly dateLines: readonly string[];
  readonly dateline?: Claim | undefined;
}

/** Where each value of a page's metadata came from, with the rivals that lost; a value that no place states so was worked out or brought by the caller. */
export function settledOf(metadata: Omit<Article, 'id' | 'text' | 'blocks'>, { titles, places, dateLines, dateline }: Claims, facts: Facts): Settled[] {
  const { title, byline, published, modified, site, url, language, access, next } = metadata;
  const fields: readonly [Place['field'], string | undefined, readonly Claim[]][] = [
    ['title', title, titles.map(({ text, from }) => ({ value: text, from }))],
    ['byline', byline.length > 0 ? byline.join('; ') : undefined, places.map(({ names, from }) => ({ value: names.join('; '), from }))],
    ['published', published, [...dateClaims(facts, 'datePublished', PUBLISHED_METAS), ...visibleDates(dateLines), ...(dateline ? [dateline] : [])]],
    ['modified', modified, dateClaims(facts, 'dateModified', MODIFIED_METAS)],
    ['site', site, [...metaClaims(facts, ['og:site_name', 'application-name', 'dc.publisher']), ...thingClaims(facts, 'publisher')]],
    ['url', url, [...(facts.canonical ? [{ value: facts.canonical.trim(), from: 'link canonical' }] : []), ...metaClaims(facts, ['og:url', 'al:web:url'])]],
    [
      'language',
      language,
      [...(facts.lang ? [{ value: facts.lang, from: 'html lang' }] : []), ...thingClaims(facts, 'inLanguage'), ...metaClaims(facts, ['og:locale'])],
    ],
    ['next', next, next === undefined ? [] : [{ value: next, said: facts.next ?? next, from: 'link next' }]],
    ['access', access, accessClaims(facts)],
  ];
  return fields.flatMap(([field, value, claims]) => (value === undefined ? [] : [settled(field, value, claims)]));
}

function settled(field: Place['field'], value: string, claims: readonly Claim[]): Settled {
  const won = claims.find((c) => fold(c.value) === fold(value));
  const seen = new Set([fold(value)]);
  const rivals = claims.filter((c) => {
    const key = fold(c.value);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { field, value, ...(won?.said !== undefined && { said: won.said }), from: won?.from ?? 'worked out', rivals };
}

const metaClaims = (facts: Facts, names: readonly string[]): Claim[] =>
  names.flatMap((name) => {
    const value = metaOf(facts, name);
    return value ? [{ value, from: `meta ${name}` }] : [];
  });

const thingClaims = ({ things }: Facts, key: string): Claim[] =>
  things.filter(isArticle).flatMap((t) => stringsIn(t[key]).map((value) => ({ value, from: `JSON-LD ${key}` })));

const visibleDates = (lines: readonly string[]): Claim[] =>
  lines.flatMap((line) => {
    const value = isoDate(line);
    return value ? [{ value, from: 'visible date' }] : [];
  });

function dateClaims(facts: Facts, key: string, metas: readonly string[]): Claim[] {
  const times = facts.times.map((t) => ({ value: t.value, from: 'time element' }));
  return [...thingClaims(facts, key), ...metaClaims(facts, metas), ...(key === 'datePublished' ? times : [])].flatMap(({ value, from }) => {
    const date = isoDate(value);
    return date ? [{ value: date, from }] : [];
  });
}
