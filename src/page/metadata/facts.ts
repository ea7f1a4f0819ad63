import type { Element, Tree } from '../tree.js';
import { linkedData, type Thing } from './linked-data.js';

/** What one place of the page says. */
export interface Claim {
  readonly value: string;
  /** In the page's words, where the value is not. */
  readonly said?: string;
  readonly from: string;
}

/** What the page says about itself, as it says it, before any vote. */
export interface Facts {
  /** Structured data objects that describe this page's article. */
  readonly things: readonly Thing[];
  /** `<meta>` values by lower-case name, property or itemprop, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly titleElement?: string;
  readonly canonical?: string;
  /** Address of the page on which the article goes on. */
  readonly next?: string;
  readonly lang?: string;
  /** `datetime` of `<time>` elements in order, with the names on them. */
  readonly times: readonly { readonly value: string; readonly names: string }[];
}

/** Collects the facts in one walk over the tree. */
export function collectFacts(tree: Tree): Facts {
  const metas = new Map<string, string[]>();
  const times: { value: string; names: string }[] = [];
  let canonical: string | undefined;
  let next: string | undefined;
  let lang: string | undefined;
  for (const element of tree.elements) {
    const a = element.attributes;
    if (element.name === 'meta') addMeta(metas, a);
    else if (element.name === 'link' && a.rel?.toLowerCase() === 'canonical') canonical ??= a.href;
    else if (element.name === 'link' && a.rel?.toLowerCase() === 'next') next ??= a.href;
    else if (element.name === 'html' && a.lang) lang ??= a.lang;
    else if (element.name === 'time' && a.datetime)
      times.push({ value: a.datetime, names: `${a.class ?? ''} ${a.itemprop ?? ''} ${'pubdate' in a ? 'published' : ''}` });
    else if (a.itemprop && a.content) addMeta(metas, a);
  }
  const { titleElement, scripts } = texts(tree);
  return {
    things: scripts.flatMap(linkedData),
    metas,
    times,
    ...(titleElement && { titleElement }),
    ...(canonical && { canonical }),
    ...(next && { next }),
    ...(lang && { lang }),
  };
}

function addMeta(metas: Map<string, string[]>, a: Readonly<Record<string, string>>): void {
  const content = a.content?.replace(/\s+/g, ' ').trim();
  if (!content) return;
  for (const key of new Set([a.property, a.name, a.itemprop, a['http-equiv']])) {
    if (!key) continue;
    const name = key.toLowerCase();
    const values = metas.get(name);
    if (values) values.push(content);
    else metas.set(name, [content]);
  }
}

function texts({ elements, runs }: Tree): { titleElement?: string; scripts: string[] } {
  let title: string | undefined;
  let titleAt = -1;
  const scripts: string[] = [];
  for (const run of runs) {
    const { name, parent } = elements[run.element] as Element;
    if (name === 'script') scripts.push(run.text);
    if (name === 'title' && (titleAt < 0 || titleAt === run.element) && elements[parent]?.name !== 'svg') {
      titleAt = run.element;
      title = (title ?? '') + run.text;
    }
  }
  return { scripts, ...(title?.trim() && { titleElement: title.replace(/\s+/g, ' ').trim() }) };
}

/** The first value of the first of these metas that the page has. */
export function metaOf({ metas }: Facts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

/** The first of these metas that the page has, with its name. */
export function metaNamed({ metas }: Facts, names: readonly string[]): { name: string; value: string } | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return { name, value };
  }
  return undefined;
}
