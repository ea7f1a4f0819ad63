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

/** Ends of words that tell mostly what is done, not of what is spoken. */
const DONE = /(?:ing|ed)$/;
/** Joints of sentences that carry evidence for a comparison, but are no theme. */
const JOINTS: ReadonlySet<string> = new Set(['until', 'since', 'whether', 'upon', 'till']);

/**
 * The words that stand in most of somebody's statements, in the form in which they say them most: neither words of grammar nor those that
 * are frequent in any talk, no numbers, and no participles.
 */
export function themesOf(statements: readonly string[]): Theme[] {
  const forms = new Map<string, { statements: number; readonly counts: Map<string, number> }>();
  for (const words of statements) {
    const said = new Set<string>();
    for (const [form] of words.matchAll(/\p{L}[\p{L}\p{M}-]*/gu)) {
      const plain = form.toLowerCase();
      if (form.length < SHORTEST || DONE.test(plain) || JOINTS.has(plain) || !isContentWord(plain)) continue;
      const stem = stemOf(plain);
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

/** Of two forms said as often the one in small letters: the other may only begin a sentence. */
const mostSaid = (counts: ReadonlyMap<string, number>): string => [...counts].sort(([a, n], [b, m]) => m - n || (a > b ? -1 : 1))[0]![0];
