import { stemOf } from '../../language/index.js';
import type { Query } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
import { areOpposite, isNegatedForm, negationsIn } from '../words/lexicon.js';
import { sensesOf } from '../words/synonyms.js';
import { MARK } from '../words/tokens.js';
import type { Gap } from './gaps.js';
import { SHORT_CUT } from './joints.js';

/** By how many negations an edit changes what is said: more than none means that one came or went. */
export function negationChange(index: SourceIndex, query: Query, gap: Gap): number {
  const mine = gap.draft.map((q) => query.quotation.tokens.norms[q]!);
  const theirs = gap.source.map((t) => index.vocabulary[index.words[t]!]!);
  if (mine.length > 0 && theirs.length > 0) return negationsIn(mine) - negationsIn(theirs) + prefixed(mine, theirs) - prefixed(theirs, mine);
  if (mine.length === 0) return -cutNegations(index, gap.source, gap.marked === 'ellipsis');
  return negationsIn(mine) - negationsIn(theirs);
}

/**
 * Negations in words left out that governed words kept: all of them in a short cut; in a longer one those of its last clause, if that
 * clause runs on into the words kept. A clause cut out whole takes its negation with it and does no harm.
 */
function cutNegations(index: SourceIndex, tokens: readonly number[], owned: boolean): number {
  if (tokens.length === 0) return 0;
  const clause = (t: number): boolean => ((index.marks[t] ?? MARK.clause) & MARK.clause) > 0;
  const ends = clause(tokens.at(-1)! + 1);
  // ", no," left out whole says nothing; "do[n't], it" does
  if (ends && (tokens.length > SHORT_CUT || clause(tokens[0]!))) return 0;
  if (owned && tokens.length > SHORT_CUT) return 0;
  let from = tokens.length - 1;
  while (from > 0 && !clause(tokens[from]!)) from--;
  return negationsIn(tokens.slice(from).map((t) => index.vocabulary[index.words[t]!]!));
}

/** Words that begin a clause of their own without a comma. A clause after "that" is its verb's: a negation may stand in either. */
const COORDINATORS: ReadonlySet<string> = new Set('and but or nor so because while although though who which'.split(' '));

/** The token with which the clause of a token begins. */
function clauseAt(index: SourceIndex, token: number): number {
  let t = token;
  while (t > 0 && !(index.marks[t]! & MARK.clause) && !COORDINATORS.has(index.vocabulary[index.words[t]!]!)) t--;
  return t;
}

/**
 * By how many negations each clause changed, of the clauses that it turns: two that went from one clause, or one that changed its place in
 * it, leave it as it was; two that went from two clauses turn both.
 */
export function turnedClauses(index: SourceIndex, changes: readonly (readonly [token: number, change: number])[]): number[] {
  const clauses = new Map<number, number>();
  for (const [token, change] of changes) {
    if (change === 0) continue;
    const clause = clauseAt(index, token);
    clauses.set(clause, (clauses.get(clause) ?? 0) + change);
  }
  return [...clauses.values()].filter((change) => change % 2 !== 0);
}

/** Did a word of the same sense take a word's place? */
export function swapsSynonyms(index: SourceIndex, query: Query, { draft, source }: Gap): boolean {
  if (draft.length === 0 || source.length === 0) return false;
  const theirs = new Set(source.flatMap((t) => sensesOf(stemOf(index.vocabulary[index.words[t]!]!))));
  return draft.some((q) => sensesOf(stemOf(query.quotation.tokens.norms[q]!)).some((s) => theirs.has(s)));
}

/** Did an opposite take a word's place? */
export function swapsOpposites(index: SourceIndex, query: Query, { draft, source }: Gap): boolean {
  if (draft.length === 0 || source.length === 0) return false;
  const theirs = source.map((t) => index.vocabulary[index.words[t]!]!);
  const mine = draft.map((q) => query.quotation.tokens.norms[q]!);
  const only = mine.filter((w) => !theirs.includes(w));
  return only.some((a) => theirs.some((b) => !mine.includes(b) && areOpposite(a, b) && !isNegatedForm(a, b) && !isNegatedForm(b, a)));
}

/** Words of one side that are the other side's with a prefix of negation: "unsatisfied" against "satisfied" is a negation put in. */
const prefixed = (words: readonly string[], others: readonly string[]): number => words.filter((w) => others.some((o) => isNegatedForm(w, o))).length;
