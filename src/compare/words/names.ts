import { givenNamesOf, sameGivenName } from '../../language/index.js';
import { fold } from './word-forms.js';

/** Titles and ranks that go before a name and are no part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice premier prime minister chancellor secretary senator sen representative rep congressman congresswoman governor gov mayor ' +
    'general gen colonel col captain capt lieutenant lt sergeant sgt admiral judge justice king queen prince princess pope cardinal bishop father sister rev reverend chief director chairman ' +
    'chairwoman ambassador speaker commissioner former ex acting deputy foreign defence defense finance interior us american russian ukrainian french german british the'
  ).split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PRONOUNS = new Set('i he she it they we you him her them who that this his hers one someone somebody another others both the'.split(' '));
/** Places whose two spellings in use are no case of the letter rules. */
const ALIASES = new Map(
  'kiev:kyiv kharkov:kharkiv odessa:odesa lvov:lviv peking:beijing burma:myanmar bombay:mumbai calcutta:kolkata'
    .split(' ')
    .map((p) => p.split(':') as [string, string]),
);

/** One name under all usual transliterations: the letters that are spelt differently from paper to paper are made one. */
export function nameSkeleton(name: string): string {
  const folded = fold(name).replace(/[^a-z]/g, '');
  const alias = ALIASES.get(folded) ?? folded;
  return alias
    .replace(/kh|gh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/q[uv]|kw/g, 'kv')
    .replace(/ck|q/g, 'k')
    .replace(/tz|ts/g, 'z')
    .replace(/w/g, 'v')
    .replace(/ye|je|ie/g, 'e')
    .replace(/ou/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/i+$/, 'i')
    .replace(/ff?$/, 'v');
}

/** Is one word of a name another spelling of the other ("Zelensky" and "Zelenskyy", "Kiev" and "Kyiv")? */
export function sameNameWord(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const [x, y] = [nameSkeleton(a), nameSkeleton(b)];
  return x.length >= 3 && x === y;
}

/** The words of a name that name somebody: capitalised, without titles; the surname last. Empty for a pronoun or a bare role. */
export function nameWords(claimed: string): string[] {
  const head = claimed.replace(/['’]s\b/g, '').split(/[,;(]/)[0] ?? '';
  const words = head.match(/[\p{L}\p{M}.'’-]+/gu) ?? [];
  return (
    words
      .filter((w) => /^\p{Lu}/u.test(w))
      // "I." before a surname is an initial and no pronoun
      .map((w) => ({ word: fold(w).replace(/[.']/g, ''), initial: /^\p{Lu}\.$/u.test(w) }))
      .filter(({ word, initial }) => word && !TITLES.has(word) && !SUFFIXES.has(word) && (initial || !PRONOUNS.has(word)))
      .map(({ word }) => word)
  );
}

/** Does the phrase name somebody who stands near the named one: "a Hale spokesman", "Hale's campaign", "Hale supporters"? */
const namesAnother = (phrase: string): boolean =>
  /\p{Lu}[\p{L}\p{M}-]+(?:['’]s?)?\s+(?:\p{Ll}|campaign|supporter)/u.test((phrase.split(/[,;(]/)[0] ?? '').trim()) ||
  /['’]s?\s+\S/.test(phrase.split(/[,;(]/)[0] ?? '');

/** May one first name stand for the other: the same, an initial (of the name or of one it is short for), a short form, another spelling? */
export function firstNamesAgree(a: string, b: string): boolean {
  if (sameGivenName(a, b)) return true;
  if (a.length === 1 || b.length === 1) return givenNamesOf(b).some((n) => n.startsWith(a)) || givenNamesOf(a).some((n) => n.startsWith(b));
  return sameNameWord(a, b);
}

/**
 * Is the one to whom a draft gives the words the one who said them?
 *
 * @param claimed as the draft has it: a name with or without first name and title, a pronoun, a role
 * @param actual as the source has it
 * @param others names of the other speakers of the sources: a claimed name that is spelt exactly as one of them is theirs
 * @returns undefined where the claim names nobody who could be compared: a pronoun, a role, "a spokesman for X"
 */
export function sameSpeaker(claimed: string, actual: string, others: readonly string[] = []): boolean | undefined {
  if (fold(claimed.trim()) === fold(actual.trim())) return true;
  if (namesAnother(claimed)) return undefined;
  const [mine, theirs] = [nameWords(claimed), nameWords(actual)];
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const [surname, other] = [mine.at(-1)!, theirs.at(-1)!];
  const exactElsewhere = others.some((o) => o !== actual && nameWords(o).at(-1) === surname && surname !== other);
  if (exactElsewhere) return false;
  if (!sameNameWord(surname, other)) return mine.length > 1 && theirs.length === mine.length && sameSet(mine, theirs);
  return mine.length === 1 || theirs.length === 1 || firstNamesAgree(mine[0]!, theirs[0]!) || mine.includes(theirs[0]!) || theirs.includes(mine[0]!);
}

/** The same words in another order: surname first. */
const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.every((w) => b.some((v) => sameNameWord(w, v)));
