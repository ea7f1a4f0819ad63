import { printable } from '../printable.js';

/** A piece of finished HTML. Only the functions of this file make one out of a string, so that nothing gets in unescaped. */
export type Html = { readonly html: string };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, safe as element content and inside a quoted attribute; without control characters. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (c) => ENTITIES[c]!);

/** Several pieces as one. */
export const all = (parts: readonly (Html | string | undefined)[], between = ''): Html => ({
  html: parts
    .filter((p) => p !== undefined)
    .map((p) => (typeof p === 'string' ? escaped(p) : p.html))
    .join(between),
});

/** Attributes by name; `undefined` and `false` leave one out, `true` writes it bare. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element. Strings among its children are escaped; names of elements and attributes are ours and never the page's. */
export function el(name: string, attributes: Attributes, ...children: (Html | string | undefined)[]): Html {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined || value === false ? '' : value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  return { html: `<${name}${written.join('')}>${all(children).html}</${name}>` };
}

/** An element without content, such as `meta`. */
export const empty = (name: string, attributes: Attributes): Html => ({ html: el(name, attributes).html.replace(/<\/[^>]*>$/, '') });

/** Nothing is fetched and nothing runs, whatever a page smuggled in: no script, no image, no font, no frame, no form. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The head of a document of ours; `style` is CSS of our own. */
export const documentHead = (title: string, style: string): Html =>
  el(
    'head',
    {},
    empty('meta', { charset: 'utf-8' }),
    empty('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    empty('meta', { name: 'color-scheme', content: 'light dark' }),
    el('title', {}, title),
    { html: `<style>${style}</style>` },
  );

/** A link to an address that a page gave, under the address or under words: only http and https become one, everything else stays the address as text. */
export function linkTo(url: string, words = url): Html {
  const safe = /^https?:\/\/[^\s<>"'\\]+$/i.test(url);
  return safe ? el('a', { href: url, rel: 'noopener noreferrer nofollow' }, words) : all([url]);
}
