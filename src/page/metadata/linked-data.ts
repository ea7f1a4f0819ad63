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
  const named = new Map<unknown, Thing>();
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && i < MAX_THINGS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_THINGS));
    else if (isThing(value)) {
      if (typesOf(value).some((t) => ARTICLE_TYPE.test(t))) found.push(value);
      if (typeof value['@id'] === 'string' && value.name !== undefined) named.set(value['@id'], value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'article', 'itemReviewed'])
        if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return found.sort((a, b) => Number(isArticle(b)) - Number(isArticle(a))).map((thing) => resolved(thing, named));
}

/** Properties whose value may be a reference (`{"@id": ...}`) to an object elsewhere in the graph. */
const REFERRING = ['author', 'creator', 'publisher'] as const;

function resolved(thing: Thing, named: ReadonlyMap<unknown, Thing>): Thing {
  const meant = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(meant) : isThing(value) && value.name === undefined ? (named.get(value['@id']) ?? value) : value;
  const given = REFERRING.filter((key) => thing[key] !== undefined);
  return given.length === 0 ? thing : { ...thing, ...Object.fromEntries(given.map((key) => [key, meant(thing[key])])) };
}

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isArticle = (thing: Thing): boolean => typesOf(thing).some((t) => EXACT_ARTICLE.test(t));

export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string');
}

/** A person's or an organisation's name: as one, or the given name before the family name. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(namesOf);
  if (isThing(value) && value.name === undefined) {
    const parts = [value.givenName, value.additionalName, value.familyName].filter((p): p is string => typeof p === 'string');
    return parts.length > 0 ? [decodeEntities(parts.join(' '))] : [];
  }
  return stringsIn(value);
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
  return parsed(bare) ?? parsed(mended(bare));
}

const mended = (json: string): string =>
  json
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Many publishers write HTML entities inside JSON strings, where they mean nothing; readers would see them spelled out. */
export function decodeEntities(text: string): string {
  return decodeHTMLStrict(text).replace(/\s+/g, ' ').trim();
}
