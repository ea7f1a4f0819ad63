import { markBefore, type SourceIndex, sourceOf } from '../sources/source-index.js';
import { CONDITIONS, NEGATIONS } from '../words/lexicon.js';
import { MARK } from '../words/tokens.js';
import { type Cut, frameBefore } from './frames.js';

export type { Context, Cut } from './frames.js';

/** Words after the run in which a condition of it may begin: "will be cut in spring | if ...". */
const CONDITION_REACH = 8;
/** Words before the run through which a negation reaches it: "not going to | ...", "don't think that | ...". */
const NEGATION_REACH = 5;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that let a negation or condition before them bear on what follows them. */
const TRANSPARENT = set(
  'think thinks believe believes say says said saying that true the case fact to be being been going want wants wanted mean means suggest suggesting know it is was are am a an any ever really just ' +
    'have has had do does did of one us me i we he she they you agree convinced sure certain accept allow let about planning',
);
/** The same where "that" leads on to the run: a clause follows, and not the thing that a verb is about. */
const TRANSPARENT_BEFORE_THAT = set('could can would known knew evidence proof chance way guarantee reason');
const RESTRICTIONS = set('if unless until provided except');
/** Words a condition may follow at the head of its sentence: "and if", "but only if". */
const LEADS = set('and but so because now well only then even');

/**
 * Looks around a run for what it was cut out of. Only words of the same sentence count, and only a cut inside the sentence: a run that
 * is its sentence's whole was not cut.
 *
 * @param first first token of the run
 * @param last last token of the run
 * @param asks whether the quotation itself ends on a question mark
 */
export function contextOf(index: SourceIndex, first: number, last: number, asks: boolean): Cut | undefined {
  const source = sourceOf(index, first);
  return after(index, last, source) ?? before(index, first, source) ?? (asks ? undefined : question(index, last, source));
}

/** Clauses with "if" that restrict nothing: "if you want to know", "if you look at it", "if I may". */
const FILLERS = set('you-want you-look you-think you-ask you-will you-like you-know i-may i-might we-may anything-else');
const isFiller = (index: SourceIndex, t: number): boolean => t + 2 < index.words.length && FILLERS.has(`${wordAt(index, t + 1)}-${wordAt(index, t + 2)}`);

const wordAt = (index: SourceIndex, t: number): string => index.vocabulary[index.words[t]!]!;

function after(index: SourceIndex, last: number, source: number): Cut | undefined {
  const end = index.firsts[source + 1]!;
  for (let t = last + 1; t < Math.min(end, last + 1 + CONDITION_REACH); t++) {
    const mark = markBefore(index, t, source);
    if (mark & MARK.stop) return undefined;
    const word = wordAt(index, t);
    if (RESTRICTIONS.has(word)) return isFiller(index, t) ? undefined : { kind: 'condition', at: t };
    if (t === last + 1 && word === 'not') return { kind: 'negation', at: t };
    if (t === last + 1 && word === 'but') return { kind: 'contrast', at: t };
    // a clause of its own between the run and the condition: the condition is that clause's
    if (t > last + 1 && mark & MARK.clause) return undefined;
  }
  return undefined;
}

function before(index: SourceIndex, first: number, source: number): Cut | undefined {
  if (markBefore(index, first, source) & MARK.stop) return undefined;
  if (markBefore(index, first, source) & MARK.clause) return leadingCondition(index, first, source);
  const frame = frameBefore(index, first, source);
  if (frame) return frame;
  const that = first > index.firsts[source]! && wordAt(index, first - 1) === 'that';
  for (let t = first - 1; t >= Math.max(index.firsts[source]!, first - NEGATION_REACH); t--) {
    const word = wordAt(index, t);
    if (NEGATIONS.has(word)) return { kind: 'negation', at: t };
    if (CONDITIONS.has(word)) return { kind: 'condition', at: t };
    if (!(TRANSPARENT.has(word) || (that && TRANSPARENT_BEFORE_THAT.has(word))) || markBefore(index, t, source) & MARK.clause) return undefined;
  }
  return undefined;
}

/** "If they come, | we will leave": the sentence opens with a condition that ends right where the run begins. */
function leadingCondition(index: SourceIndex, first: number, source: number): Cut | undefined {
  let t = first - 1;
  while (t > index.firsts[source]! && !(markBefore(index, t, source) & MARK.clause)) t--;
  if (!(markBefore(index, t, source) & MARK.stop) && t > index.firsts[source]!) return undefined;
  while (t < first && LEADS.has(wordAt(index, t))) t++;
  return RESTRICTIONS.has(wordAt(index, t)) && t < first ? { kind: 'condition', at: t } : undefined;
}

function question(index: SourceIndex, last: number, source: number): Cut | undefined {
  const end = index.firsts[source + 1]!;
  let t = last + 1;
  while (t < end && !(markBefore(index, t, source) & MARK.stop)) t++;
  return markBefore(index, t, source) & MARK.question ? { kind: 'question', at: t - 1 } : undefined;
}
