import type { Edit } from '../align/edit.js';
import { DISTANT_WORDS, JOINED_WORDS } from '../align/joints.js';
import type { Touch } from '../align/touches.js';
import type { Context } from './context.js';
import { LIMITS } from './limits.js';

/** Verdicts of a quote check, from harmless to grave in the sense, not by severity. */
export const VERDICTS = [
  'verbatim',
  'elided',
  'bracketed',
  'trimmed',
  'altered',
  'reversed',
  'spliced',
  'misattributed',
  'paraphrased',
  'not-found',
  'too-short',
] as const;
export type Verdict = (typeof VERDICTS)[number];
/** 0 no harm, 1 small, 2 the wording is not the speaker's, 3 the sense or the speaker is not. */
export type Severity = 0 | 1 | 2 | 3;

/** All that the rules may look at: one quotation against one place, measured. */
export interface Facts {
  readonly words: number;
  readonly contentWords: number;
  /** Kept share of the quotation outside brackets, by weight, 0 to 1. */
  readonly coverage: number;
  /** Kept words with content that are no names, and those that are. */
  readonly contentKept: number;
  readonly namesKept: number;
  /** Kept words, outside brackets. */
  readonly kept: number;
  /** Words before the first kept one and after the last: of another sentence, or put on. */
  readonly foreign: number;
  readonly longestRun: number;
  /** Kept words in a row, on average. */
  readonly averageRun: number;
  /** Do all kept words stand in one sentence, with no more words left out between them than were kept? */
  readonly dense: boolean;
  readonly edits: readonly Edit[];
  /** Words left out with no mark, inside one run. */
  readonly trims: number;
  readonly moves: number;
  readonly splices: number;
  readonly elisions: number;
  /** By how many negations each clause changed that was turned by it. */
  readonly negations: readonly number[];
  /** Words left out with no mark that bore on words kept. */
  readonly governors: readonly string[];
  readonly opposites: boolean;
  /** Changes in which a word of the same sense took a word's place. */
  readonly synonyms: number;
  /** Different speakers whose words the quotation holds. */
  readonly voices: readonly string[];
  /** Does the source go on, right where the quotation breaks off, with the "not" of the same word or the same breath? */
  readonly amputated: boolean;
  /** Is the speaker the claimed one? undefined where nobody comparable is claimed or known. */
  readonly speaker: boolean | undefined;
  readonly context: Context | undefined;
  /** Evidence that a passage says the same in other words, 0 to 1. */
  readonly sense: number;
  /** Days from the saying to the draft, negative where it was said afterwards; undefined where one of them has no date. */
  readonly age: number | undefined;
  /** Did the caller name a source, and is this place in another? */
  readonly elsewhere: boolean;
}

export interface Rule {
  readonly verdict: Verdict;
  readonly name: string;
  readonly when: (f: Facts) => boolean;
  readonly severity: (f: Facts) => Severity;
  readonly reason: (f: Facts) => string;
}

const GRAVE: readonly Touch[] = ['number', 'name', 'unit', 'modal', 'negation'];
const unmarked = (f: Facts): readonly Edit[] => f.edits.filter((e) => e.marked === undefined);
const changes = (f: Facts): readonly Edit[] => unmarked(f).filter((e) => e.kind !== 'delete');
/** A bracket excuses words, never another number or another name. */
const falseBrackets = (f: Facts): readonly Edit[] => f.edits.filter((e) => e.marked === 'bracket' && e.swapsFact);
const touched = (edits: readonly Edit[]): Touch[] => [...new Set(edits.flatMap((e) => e.touches))];
const list = (words: readonly string[]): string => words.join(', ');
/** Was it said so long before the draft that the speaker may have said the like again since? */
const isPast = (f: Facts): boolean => f.age !== undefined && f.age > LIMITS.occasion;
/** Was it said only after the draft came out? Then the draft quotes another occasion. */
const isLater = (f: Facts): boolean => f.age !== undefined && f.age < -LIMITS.dateSlack;
/** Is there anything that the draft could be charged with at this place? */
const isChargeable = (f: Facts): boolean =>
  f.speaker === false || unmarked(f).length + f.trims + f.moves + f.splices > 0 || f.negations.length > 0 || f.amputated || falseBrackets(f).length > 0;
/** Does the wording stand there at all, changed or not? The fewer words agree, the larger a share of the quotation they must be. */
const isThere = (f: Facts): boolean => {
  const strong = f.longestRun >= LIMITS.run || (f.contentKept >= LIMITS.content && f.kept >= LIMITS.kept);
  const fair = f.contentKept >= LIMITS.fairContent && f.kept >= LIMITS.fairKept;
  const enough = f.kept >= LIMITS.oneWordKept || (f.kept >= LIMITS.fairKept && f.contentKept + f.namesKept >= LIMITS.fairContent && f.contentKept > 0);
  const oneWord = enough && changes(f).length === 1 && f.edits.every((e) => e.draft.length <= 1 && e.source.length <= 1);
  const often = changes(f).length >= LIMITS.often;
  const least = often ? LIMITS.alteredOften : strong ? LIMITS.altered : oneWord ? LIMITS.alteredOneWord : fair ? LIMITS.alteredFair : LIMITS.alteredThin;
  const asked = isPast(f) && f.longestRun < LIMITS.run ? Math.max(least, LIMITS.alteredPast) : least;
  // every word of it, in order, in one sentence of that time, is the sentence cut, however short the pieces
  const isSentenceCut = f.dense && !isPast(f) && !isLater(f) && f.kept === f.words && f.contentKept >= LIMITS.content;
  const isPart = f.foreign >= LIMITS.foreign && f.foreign > LIMITS.foreignShare * f.words;
  return (f.averageRun >= LIMITS.averageRun || isSentenceCut) && f.coverage >= asked && !isPart;
};
/** Is the wording changed in so many places that it is another wording of the same? A changed fact or negation is graver, and stays one. */
const isRewritten = (f: Facts): boolean =>
  f.coverage >= LIMITS.rewrittenLeast &&
  f.longestRun >= LIMITS.rewrittenRun &&
  f.coverage < LIMITS.rewritten &&
  f.negations.length === 0 &&
  f.synonyms >= LIMITS.synonyms &&
  changes(f).length + f.moves >= LIMITS.rewrites &&
  !changes(f).some((e) => e.swapsFact);
const withContext = (f: Facts): Severity => (f.context ? 2 : 0);
const ofContext = (f: Facts): string => (f.context ? `; cut out of a ${f.context} that changes its sense` : '');
const ofGovernors = (f: Facts): string =>
  f.governors.length > 0 ? `, and with them ${list(f.governors.map((w) => `“${w}”`))}, which changes what the rest says` : '';
const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** The rules, in order: the first that holds gives the verdict. */
export const RULES: readonly Rule[] = [
  {
    verdict: 'too-short',
    name: 'few-words',
    when: (f) => f.words < LIMITS.fewWords,
    severity: () => 0,
    reason: (f) => `${plural(f.words, 'word')}: fewer than ${LIMITS.fewWords} cannot be told apart`,
  },
  {
    verdict: 'too-short',
    name: 'common-phrase',
    when: (f) => f.words <= LIMITS.commonPhrase && f.contentWords === 0,
    severity: () => 0,
    reason: (f) => `${plural(f.words, 'word')}, all of them common: a phrase that anybody may have said`,
  },
  {
    verdict: 'not-found',
    name: 'not-here-but-there',
    when: (f) => f.elsewhere && isThere(f),
    severity: () => 3,
    reason: () => 'not in the source named, but in another one',
  },
  {
    verdict: 'paraphrased',
    name: 'other-words',
    when: (f) => f.speaker !== false && !isPast(f) && !isLater(f) && ((f.sense >= LIMITS.sense && !isThere(f)) || isRewritten(f)),
    severity: () => 2,
    reason: () => 'the wording is not in the sources; a passage with the same words of content is',
  },
  {
    verdict: 'not-found',
    name: 'nowhere',
    when: (f) => !isThere(f),
    severity: () => 3,
    reason: (f) => (f.coverage < 0.005 ? 'nowhere in the sources' : `nowhere in the sources: the nearest place keeps ${Math.round(100 * f.coverage)} % of it`),
  },
  {
    verdict: 'not-found',
    name: 'said-later',
    when: (f) => isLater(f) && isChargeable(f),
    severity: () => 3,
    reason: () => 'nowhere in the sources: the like of it was said, but only after the draft came out',
  },
  {
    verdict: 'spliced',
    name: 'two-places',
    when: (f) => f.splices > 0,
    severity: () => 3,
    reason: () =>
      `runs from places more than ${DISTANT_WORDS} words apart, or from the middles of two sentences at least ${JOINED_WORDS} words apart, joined with no mark`,
  },
  {
    verdict: 'spliced',
    name: 'two-speakers',
    when: (f) => f.voices.length > 1,
    severity: () => 3,
    reason: (f) => `words of ${f.voices.join(' and ')} in one quotation`,
  },
  {
    verdict: 'reversed',
    name: 'negation-changed',
    when: (f) => f.negations.length > 0,
    severity: () => 3,
    reason: (f) => (f.negations[0]! > 0 ? 'a negation was put in' : 'a negation was taken out'),
  },
  {
    verdict: 'reversed',
    name: 'negation-cut-off',
    when: (f) => f.amputated,
    severity: () => 3,
    reason: () => 'it breaks off right before the "not" that ends what was said',
  },
  {
    verdict: 'reversed',
    name: 'opposite',
    when: (f) => f.opposites,
    severity: () => 3,
    reason: () => 'an opposite took the place of a word',
  },
  {
    verdict: 'too-short',
    name: 'shared-phrase',
    when: (f) => f.speaker === false && f.words <= LIMITS.sharedPhrase && f.contentWords < LIMITS.content,
    severity: () => 0,
    reason: (f) => `${plural(f.words, 'word')} that ${f.voices[0] ?? 'somebody else'} says too: no proof of whose they are`,
  },
  {
    verdict: 'misattributed',
    name: 'another-speaker',
    when: (f) => f.speaker === false,
    severity: () => 3,
    reason: (f) => `the words are ${f.voices[0] ?? 'somebody else'}'s${changes(f).length > 0 ? ', and were changed' : ''}`,
  },
  {
    verdict: 'altered',
    name: 'fact-changed',
    when: (f) => touched([...changes(f), ...falseBrackets(f)]).some((t) => GRAVE.includes(t)),
    severity: () => 3,
    reason: (f) => `changed: ${list(touched([...changes(f), ...falseBrackets(f)]).filter((t) => GRAVE.includes(t)))}`,
  },
  {
    verdict: 'altered',
    name: 'words-changed',
    when: (f) => changes(f).length > 0 || f.moves > 0,
    severity: () => 2,
    reason: (f) => `${list([...new Set([...changes(f).map((e) => e.kind), ...(f.moves > 0 ? ['move'] : [])])])} without a mark`,
  },
  {
    verdict: 'trimmed',
    name: 'words-left-out',
    when: (f) => f.trims > 0 || unmarked(f).some((e) => e.kind === 'delete'),
    severity: (f) => (f.context || f.governors.length > 0 ? 2 : 1),
    reason: (f) => `${plural(f.trims, 'word')} left out with no mark${ofGovernors(f)}${ofContext(f)}`,
  },
  {
    verdict: 'elided',
    name: 'ellipsis',
    when: (f) => f.elisions > 0,
    severity: withContext,
    reason: (f) => `words left out where an ellipsis says so${ofContext(f)}`,
  },
  {
    verdict: 'bracketed',
    name: 'brackets',
    when: (f) => f.edits.some((e) => e.marked === 'bracket'),
    severity: withContext,
    reason: (f) => `words put in or replaced inside brackets${ofContext(f)}`,
  },
  {
    verdict: 'verbatim',
    name: 'same-words',
    when: () => true,
    severity: withContext,
    reason: (f) => `the same words in one run${ofContext(f)}`,
  },
];

/** The verdict on one quotation at one place. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly rule: string;
  readonly reason: string;
}

/** Judges by the first rule that holds; the last one always does. */
export function judge(facts: Facts): Judgement {
  const rule = RULES.find((r) => r.when(facts))!;
  return { verdict: rule.verdict, severity: rule.severity(facts), rule: rule.name, reason: rule.reason(facts) };
}
