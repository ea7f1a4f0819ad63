import type { Range } from '../../record/index.js';

/** A JSON object, its keys in camel case. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object with its keys in camel case, so that both spellings in use are one; undefined for anything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()), v]));
}

/** The string under a key. */
export const textOf = (fields: Fields, key: string): string | undefined => (typeof fields[key] === 'string' ? fields[key] : undefined);

/** The first whole number from 0 up under one of some keys. */
export const numberOf = (fields: Fields, ...keys: readonly string[]): number | undefined =>
  keys.map((k) => fields[k]).find((v): v is number => typeof v === 'number' && Number.isInteger(v) && v >= 0);

/** The list under a key; empty where there is none. */
export const listOf = (fields: Fields, key: string): readonly unknown[] => (Array.isArray(fields[key]) ? fields[key] : []);

/**
 * A provider's range as UTF-16 code units: of the units in use (UTF-16, code points, UTF-8 bytes) the one that gives the words the citation
 * repeats; UTF-16 where it repeats none.
 *
 * @returns undefined where the range is not within the text
 */
export function rangeIn(text: string, start: number, end: number, words?: string): Range | undefined {
  const inUtf16 = { start, end };
  if (words === undefined || text.slice(start, end) === words) return start <= end && end <= text.length ? inUtf16 : undefined;
  const points = [...text];
  const before = (n: number): number => points.slice(0, n).join('').length;
  const inPoints = { start: before(start), end: before(end) };
  if (text.slice(inPoints.start, inPoints.end) === words) return inPoints;
  const bytes = new TextEncoder().encode(text);
  const decoded = (n: number): number => new TextDecoder().decode(bytes.subarray(0, n)).length;
  const inBytes = { start: decoded(start), end: decoded(end) };
  if (text.slice(inBytes.start, inBytes.end) === words) return inBytes;
  const found = text.indexOf(words);
  return found < 0 ? undefined : { start: found, end: found + words.length };
}

/** A stretch of an answer's text with the citations that were given with it. */
export interface AnswerBlock {
  readonly text: string;
  readonly pointers: readonly Fields[];
}

/** Names under which providers nest an answer. */
const NESTS = ['choices', 'message', 'output', 'content'] as const;

/** The text blocks of a response in order, however deep it wraps them. */
export function blocksOf(value: unknown, depth = 0): AnswerBlock[] {
  if (Array.isArray(value)) return value.flatMap((v) => blocksOf(v, depth));
  const fields = fieldsOf(value);
  if (!fields || depth > 6) return [];
  const pointers = [...listOf(fields, 'citations'), ...listOf(fields, 'annotations')].map(fieldsOf).filter((f) => f !== undefined);
  const text = typeof fields.content === 'string' ? fields.content : textOf(fields, 'text');
  if (text !== undefined) return [{ text, pointers }];
  const inner = NESTS.flatMap((name) => (fields[name] === undefined ? [] : blocksOf(fields[name], depth + 1)));
  // citations beside a list of blocks count in their text
  return pointers.length === 0 || inner.length === 0
    ? inner
    : [{ text: inner.map((b) => b.text).join(''), pointers: [...inner.flatMap((b) => b.pointers), ...pointers] }];
}
