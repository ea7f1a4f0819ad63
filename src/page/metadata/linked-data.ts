import { decodeHTMLStrict } from 'entities/decode';

/** One object of a page's JSON-LD (W3C JSON-LD 1.1, schema.org terms), as data. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /article|posting|report|review|^webpage$|creativework|newsstory|interview|opinion/i;
const EXACT_ARTICLE = /article|posting|report|newsstory|^review$|interview|opinion/i;

/** Objects deeper or more numerous than this are no description of an article. */
const MAX_THINGS = 5000;

/**
 * The objects in one JSON-LD script that describe an article, best first. Damaged JSON is mended where that is safe (line
 * breaks inside strings, comment wrappers) and else passed over: never executed.
 */
export function linkedData(script: string): Thing[] {
  const data = parse(script);
  const found: Thing[] = [];
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && i < MAX_THINGS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_THINGS));
    else if (isThing(value)) {
      if (typesOf(value).some((t) => ARTICLE_TYPE.test(t))) found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'article', 'itemReviewed'])
        if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return found.sort((a, b) => Number(isArticle(b)) - Number(isArticle(a)));
}

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isArticle = (thing: Thing): boolean => typesOf(thing).some((t) => EXACT_ARTICLE.test(t));

export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string');
}

/** Every string in a value that is a string, a list of strings, or things with a name. */
export function stringsIn(value: unknown, key = 'name'): string[] {
  if (typeof value === 'string') return [decodeEntities(value)].filter(Boolean);
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((v) => stringsIn(v, key));
  if (isThing(value) && typeof value[key] === 'object') return stringsIn(value[key], '@value');
  return isThing(value) && typeof value[key] === 'string' ? stringsIn(value[key], key) : [];
}

function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, '');
  for (const text of [
    bare,
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // the mended form is tried next
    }
  }
  return undefined;
}

/** Many publishers write HTML entities inside JSON strings, where they mean nothing; readers would see them spelled out. */
export function decodeEntities(text: string): string {
  return decodeHTMLStrict(text).replace(/\s+/g, ' ').trim();
}
