import { isFunctionWord } from '../../language/index.js';
import type { Query } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
import { CONDITIONS, MODALS, NEGATIONS, unitOf, VAGUE_NUMBERS } from '../words/lexicon.js';
import { MARK } from '../words/tokens.js';

/** What an edit touches. */
export type Touch = 'word' | 'number' | 'name' | 'negation' | 'modal' | 'condition' | 'unit';

/** Is the word of the quotation a name: capitalised where no sentence begins, or known to the sources as always capitalised? */
export function isNameInDraft(index: SourceIndex, query: Query, q: number): boolean {
  const mark = query.quotation.tokens.marks[q]!;
  const word = query.words[q]!;
  if (!(mark & MARK.capital) || isFunctionWord(query.quotation.tokens.norms[q]!)) return false;
  const seen = word >= 0 ? index.capitals[word]! : 0;
  return seen > 0 || (seen === 0 && q > 0 && !(mark & MARK.stop));
}

/** Is the token of a source a name? */
export function isNameInSource(index: SourceIndex, t: number): boolean {
  const word = index.words[t]!;
  return (index.marks[t]! & MARK.capital) > 0 && index.capitals[word]! > 0 && !isFunctionWord(index.vocabulary[word]!);
}

/** A number token's value and unit: "#5000000$" to ["5000000", "$"]. */
const numberOf = (norm: string): [value: string, unit: string] | undefined => {
  const m = /^#([\d.e+]+)(.*)$/.exec(norm);
  return m ? [m[1]!, m[2]!] : undefined;
};

/** Words of one side that the other has not, each as often as it is missing. */
function difference(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b];
  return a.filter((w) => {
    const at = rest.indexOf(w);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/**
 * What an edit touches, from the words that stand on one of its sides only.
 *
 * @param draft words of the quotation in canonical form
 * @param source words of the source
 * @param names whether one of them is a name, per side
 * @returns at least one; `word` only where nothing graver is touched
 */
export function touchesOf(draft: readonly string[], source: readonly string[], names: { draft: boolean; source: boolean }): Touch[] {
  const changed = [...difference(draft, source), ...difference(source, draft)];
  const out: Touch[] = [];
  const numbers = changed.filter((w) => numberOf(w) && w !== '#1');
  if (numbers.length > 0) out.push(...numberTouches(draft, source));
  else if (changed.some((w) => VAGUE_NUMBERS.has(w))) out.push('number');
  if (names.draft || names.source) out.push('name');
  if (changed.some((w) => NEGATIONS.has(w))) out.push('negation');
  if (changed.some((w) => MODALS.has(w))) out.push('modal');
  if (changed.some((w) => CONDITIONS.has(w))) out.push('condition');
  const units = (words: readonly string[]): string[] => words.map(unitOf).filter((u) => u !== undefined);
  if (!out.includes('unit') && (difference(units(draft), units(source)).length > 0 || difference(units(source), units(draft)).length > 0)) out.push('unit');
  return out.length > 0 ? out : ['word'];
}

/** "5 per cent" for "5 dollars" changes the unit, "6 per cent" the number. */
function numberTouches(draft: readonly string[], source: readonly string[]): Touch[] {
  const parts = (words: readonly string[]): [string, string][] => words.map(numberOf).filter((n) => n !== undefined);
  const [mine, theirs] = [parts(draft), parts(source)];
  const values =
    difference(
      mine.map((n) => n[0]),
      theirs.map((n) => n[0]),
    ).length +
    difference(
      theirs.map((n) => n[0]),
      mine.map((n) => n[0]),
    ).length;
  const units =
    difference(
      mine.map((n) => n[1]),
      theirs.map((n) => n[1]),
    ).length > 0;
  return [...(values > 0 || !units ? (['number'] as const) : []), ...(units && mine.length > 0 && theirs.length > 0 ? (['unit'] as const) : [])];
}
