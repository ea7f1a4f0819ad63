import type { PageRecord, Span, Statement } from '../record/index.js';

/** Characters of a quote's surroundings that tell it from its like; UTF-16 code units. */
const AROUND = 32;

/** A name of the article that others can point at: its address, else a URN of its id. */
export const articleIri = ({ article }: PageRecord): string => address(article.url) ?? `urn:onrecord:article:${encodeURIComponent(article.id)}`;

/** A name of one statement of it. */
export const statementIri = (record: PageRecord, statement: Statement): string => `${articleIri(record)}#${encodeURIComponent(statement.id)}`;

/** The address, where it is one that may be followed: http or https. */
export function address(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** What stands right before and after a range, cut between whole characters. */
export function surroundings(text: string, { start, end }: Span): { readonly prefix: string; readonly suffix: string } {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return { prefix: before.replace(/^[\udc00-\udfff]/, ''), suffix: after.replace(/[\ud800-\udbff]$/, '') };
}

/** An address that opens the page at these words (URL fragment text directives, WICG). */
export function textFragment(url: string, words: string): string {
  const list = words.trim().split(/\s+/);
  const part = (ws: readonly string[]): string => encodeURIComponent(ws.join(' ')).replaceAll('-', '%2D');
  const directive = list.length <= 8 ? part(list) : `${part(list.slice(0, 4))},${part(list.slice(-4))}`;
  return `${url.split('#')[0]}#:~:text=${directive}`;
}
