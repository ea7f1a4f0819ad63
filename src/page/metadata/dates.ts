import { type Facts, metaOf } from './facts.js';
import { isArticle, stringsIn } from './linked-data.js';

/** Metas that give the day of publication, best first. */
export const PUBLISHED_METAS = (
  'article:published_time og:article:published_time article:published datepublished og:published_time og:pubdate parsely-pub-date ' +
  'sailthru.date publishdate publish-date publish_date pubdate article.published dc.date.issued dcterms.created dc.date dcterms.date date ' +
  'cxenseparse:recs:publishtime cxenseparse:publishtime originalpublicationdate article_date_original bt:pubdate iso-8601-publish-date ' +
  'ptime last-modified-pub citation_publication_date dc.date.created created datecreated displaydate published_at'
).split(' ');
/** Metas that give the last change, best first. */
export const MODIFIED_METAS = (
  'article:modified_time og:updated_time datemodified article:modified article:updated_time lastmod last-modified dcterms.modified ' +
  'dc.date.modified revised updated_time'
).split(' ');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** German, French and Spanish names of the months that do not begin as the English ones do, January first. */
const OTHER_MONTHS = [
  'januar jänner janvier enero',
  'februar février febrero',
  'märz mars marzo',
  'avril abril',
  'mai mayo',
  'juni juin junio',
  'juli juillet julio',
  'août agosto',
  '',
  'okt oktober octubre',
  '',
  'dez dezember décembre diciembre',
].map((names) => names.split(' '));

/** Date and time as ISO 8601 (RFC 3339 where a zone is given), zone kept as written; undefined for what is no date. */
export function isoDate(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const trimmed = text.trim();
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i.exec(trimmed);
  if (iso) return assemble(iso.slice(1));
  return namedMonth(trimmed) ?? rfc2822(trimmed);
}

function assemble([year, month, day, hour, minute, second, zone]: (string | undefined)[]): string | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const offset = zone === undefined ? '' : /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.length === 3 ? `${zone}:00` : zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2');
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

const isDay = (y: number, m: number, d: number): boolean => y >= 1800 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
const two = (n: number): string => String(n).padStart(2, '0');

function rfc2822(text: string): string | undefined {
  const m = /^(?:\w{3},?\s)?(\d{1,2})\s(\w{3})\w*\s(\d{4})\s(\d\d):(\d\d)(?::(\d\d))?\s*(Z|GMT|UTC|[+-]\d{4})?/i.exec(text);
  const month = m ? MONTHS.indexOf((m[2] as string).toLowerCase()) + 1 : 0;
  return m && month > 0 ? assemble([m[3], two(month), two(Number(m[1])), m[4], m[5], m[6], m[7]]) : undefined;
}

/** "July 21, 2019", "21 July 2019", "21. Juli 2019", "21.07.2019" anywhere in a short text: the day only. */
function namedMonth(text: string): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th|\.|º)?\s(?:de\s)?(\p{L}{3,9})\.?,?\s(?:de\s)?(\d{4})(?!\d)(?!\s\d\d:\d\d)/u.exec(text);
  const monthFirst = /(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u.exec(text);
  const dots = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dayFirst)
    return (
      dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) ?? (monthFirst ? dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : undefined)
    );
  if (monthFirst) return dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return dots ? dayOf(dots[3], Number(dots[2]), dots[1]) : undefined;
}

function monthNumber(name: string | undefined): number {
  const low = (name ?? '').toLowerCase();
  const other = OTHER_MONTHS.findIndex((names) => names.includes(low)) + 1;
  return other || MONTHS.indexOf(low.slice(0, 3)) + 1;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  return isDay(Number(year), month, Number(day)) ? `${year}-${two(month)}-${two(Number(day))}` : undefined;
}

export interface Dates {
  readonly published?: string;
  readonly modified?: string;
}

/**
 * Publication and last change, by the first place that gives them: structured data, meta, `<time>`, a visible date line, the address,
 * the dateline.
 *
 * @param visible texts of the lines that look like dates, in page order
 * @param dateline the date in the text's dateline
 */
export function voteDates(facts: Facts, visible: readonly string[], url: string | undefined, dateline?: string): Dates {
  const published = finest(fromThings(facts, 'datePublished') ?? fromThings(facts, 'dateCreated'), fromMetas(facts, PUBLISHED_METAS), fromTimes(facts));
  const modified = fromThings(facts, 'dateModified') ?? fromMetas(facts, MODIFIED_METAS);
  const settled = published ?? first(visible) ?? fromAddress(url) ?? dateline ?? modified;
  return { ...(settled && { published: settled }), ...(modified && { modified }) };
}

/** The first date; a later one takes its place where it names the same day with a time or a zone that the first lacks. */
function finest(...dates: (string | undefined)[]): string | undefined {
  const given = dates.filter((d): d is string => d !== undefined);
  const day = given[0]?.slice(0, 10);
  return given.find((d) => d.startsWith(day ?? '') && hasZone(d)) ?? given.find((d) => d.startsWith(day ?? '') && d.length > 10) ?? given[0];
}

const hasZone = (date: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(date) && date.length > 10;

function fromThings({ things }: Facts, key: string): string | undefined {
  for (const thing of [...things.filter(isArticle), ...things.filter((t) => !isArticle(t))]) {
    const date = isoDate(stringsIn(thing[key], '@value')[0]);
    if (date) return date;
  }
  return undefined;
}

function fromMetas(facts: Facts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = isoDate(metaOf(facts, name));
    if (date) return date;
  }
  return undefined;
}

function fromTimes({ times }: Facts): string | undefined {
  const named = times.find((t) => /publi|created|entry-date|pubdate|posted/i.test(t.names));
  return isoDate(named?.value) ?? first(times.map((t) => t.value));
}

function first(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const date = isoDate(text);
    if (date) return date;
  }
  return undefined;
}

function fromAddress(url: string | undefined): string | undefined {
  const m = /\/(20\d\d|19\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? '');
  return m ? dayOf(m[1], Number(m[2]), m[3]) : undefined;
}
