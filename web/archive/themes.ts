import { isContentWord, stemOf } from '../../src/language/index.js';

/** What somebody comes back to: a word, and in how many of their statements it stands in any form. */
export interface Theme {
  readonly word: string;
  readonly statements: number;
}

/** Statements in which a word must stand to be a theme. */
const AT_LEAST = 2;
/** Themes that are offered. */
const AT_MOST = 14;
/** Letters of a word that means something alone. */
const SHORTEST = 4;

/**
 * The words that stand in most of somebody's statements, in the form in which they say them most: neither words of grammar nor those that
 * are frequent in any talk, and no numbers.
 */
export function themesOf(statements: readonly string[]): Theme[] {
  const forms = new Map<string, { statements: number; readonly counts: Map<string, number> }>();
  for (const words of statements) {
    const said = new Set<string>();
    for (const [form] of words.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}-]*/gu)) {
      if (form.length < SHORTEST || !isContentWord(form)) continue;
      const stem = stemOf(form);
      const known = forms.get(stem) ?? { statements: 0, counts: new Map<string, number>() };
      if (!said.has(stem)) known.statements++;
      said.add(stem);
      known.counts.set(form, (known.counts.get(form) ?? 0) + 1);
      forms.set(stem, known);
    }
  }
  return [...forms.values()]
    .filter((f) => f.statements >= AT_LEAST)
    .map((f) => ({ word: mostSaid(f.counts), statements: f.statements }))
    .sort((a, b) => b.statements - a.statements || (a.word < b.word ? -1 : 1))
    .slice(0, AT_MOST);
}

const mostSaid = (counts: ReadonlyMap<string, number>): string => [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
