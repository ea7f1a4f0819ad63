import { markBefore, type SourceIndex, speakerAt } from '../sources/source-index.js';
import { NEGATING_VERBS, NEGATIONS } from '../words/lexicon.js';
import { MARK } from '../words/tokens.js';

/** What a run of words was cut out of, when that changes its sense; a report is of what somebody else says. */
export type Context = 'condition' | 'negation' | 'contrast' | 'question' | 'report';
export interface Cut {
  readonly kind: Context;
  /** Token of the source that says so: "if", "not", "but"; for a question its last word. */
  readonly at: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs that put in doubt what follows, with or without "that". */
const DOUBTING = set('doubt doubts doubted doubting');
/** Words that call false what follows their "that". */
const CALLING_FALSE = set('lie lies false untrue falsehood myth hoax fiction nonsense deny denies denied denying dispute disputes disputed');
/** Words at the head of a sentence by which what follows is only thought of. */
const SUPPOSING = set('suppose supposing imagine assume assuming pretend');
/** Words that may stand before those: "and suppose", "let us imagine". */
const LEADS = set('and but so now let us just then well');
/** Verbs that tell what somebody says or thinks. */
const TELLING = set(
  'say says said claim claims claimed argue argues argued insist insists insisted allege alleges alleged pretend pretends pretended think thinks believe believes',
);
/** Subjects of those verbs that are not the one who speaks. */
const OTHERS = set('he she they people critics opponents some others');
/** Words between a possessive and its verb: "my distinguished opponent says". */
const POSSESSED_WORDS = 3;
/** Words before a doubt in which a negation takes it back: "I do not doubt", "no doubt". */
const TAKEN_BACK = 3;

/** One way in which the words right before a run keep it from being what the speaker says. `t`: the last word before the run that is not "that". */
type Frame = (index: SourceIndex, t: number, source: number, that: boolean) => Cut | undefined;

const wordAt = (index: SourceIndex, t: number): string => index.vocabulary[index.words[t]!]!;
const isHead = (index: SourceIndex, t: number, source: number): boolean => t === index.firsts[source]! || (markBefore(index, t, source) & MARK.stop) > 0;

/** "I doubt (that) | …", "it is a lie that | …"; not "I do not doubt that". */
const doubted: Frame = (index, t, source, that) => {
  if (!DOUBTING.has(wordAt(index, t)) && !(that && CALLING_FALSE.has(wordAt(index, t)))) return undefined;
  for (let b = t - 1; b >= Math.max(index.firsts[source]!, t - TAKEN_BACK); b--) if (NEGATIONS.has(wordAt(index, b))) return undefined;
  return { kind: 'negation', at: t };
};

/** "I refuse to say (that) | …" */
const refused: Frame = (index, t, source) =>
  t - 2 >= index.firsts[source]! && TELLING.has(wordAt(index, t)) && wordAt(index, t - 1) === 'to' && NEGATING_VERBS.has(wordAt(index, t - 2))
    ? { kind: 'negation', at: t - 2 }
    : undefined;

/** "Suppose (that) | …" at the head of its sentence; "I suppose" is a hedge. */
const supposed: Frame = (index, t, source) => {
  if (!SUPPOSING.has(wordAt(index, t))) return undefined;
  let head = t;
  while (!isHead(index, head, source) && LEADS.has(wordAt(index, head - 1))) head--;
  return isHead(index, head, source) ? { kind: 'condition', at: t } : undefined;
};

/** "If only | …" */
const wished: Frame = (index, t, source) =>
  t > index.firsts[source]! && wordAt(index, t) === 'only' && wordAt(index, t - 1) === 'if' ? { kind: 'condition', at: t - 1 } : undefined;

/** "He wants you to believe that | …", "they would have us think that | …" */
const wanted: Frame = (index, t, source) => {
  if (!/^(?:believe|think)$/.test(wordAt(index, t))) return undefined;
  const words = Array.from({ length: Math.min(3, t - index.firsts[source]!) }, (_, i) => wordAt(index, t - 1 - i));
  const [one, two, three] = words;
  const whom = /^(?:you|us|people|everyone|everybody|voters)$/;
  if (one === 'to' && whom.test(two ?? '') && /^wants?$|^wanted$/.test(three ?? '')) return { kind: 'report', at: t - 3 };
  return whom.test(one ?? '') && two === 'have' ? { kind: 'report', at: t - 2 } : undefined;
};

/**
 * "My opponent says (that) | …"; where the source tells who speaks, "they say that | …" too: elsewhere a third person's words are told by the
 * text, and are that person's own.
 */
const toldByAnother: Frame = (index, t, source) => {
  if (!TELLING.has(wordAt(index, t))) return undefined;
  const speaker = speakerAt(index, t, source);
  if (speaker !== undefined && t > index.firsts[source]! && OTHERS.has(wordAt(index, t - 1))) return { kind: 'report', at: t };
  for (let b = t - 2; b >= Math.max(index.firsts[source]!, t - 1 - POSSESSED_WORDS); b--) {
    if (markBefore(index, b + 1, source) & MARK.clause) return undefined;
    if (/^(?:my|our)$/.test(wordAt(index, b))) return { kind: 'report', at: t - 1 };
  }
  return undefined;
};

const FRAMES: readonly Frame[] = [doubted, refused, supposed, wished, wanted, toldByAnother];

/** What stands right before a run and keeps it from being what its speaker says, if anything does. */
export function frameBefore(index: SourceIndex, first: number, source: number): Cut | undefined {
  const that = first > index.firsts[source]! && wordAt(index, first - 1) === 'that';
  const t = that ? first - 2 : first - 1;
  if (t < index.firsts[source]! || (that && markBefore(index, first - 1, source) & MARK.stop)) return undefined;
  for (const frame of FRAMES) {
    const cut = frame(index, t, source, that);
    if (cut) return cut;
  }
  return undefined;
}
