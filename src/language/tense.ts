import type { Range } from '../record/index.js';
import { cueOf } from './cues.js';

export type Tense = 'past' | 'future';

/** Words that put what they govern ahead of the day of telling: modals, plans, and verbs of timetables in the present. */
const FUTURE =
  /^(?:will|won|shall|would|wouldn|should|could|can|may|might|must|cannot|going|upcoming|coming|scheduled|slated|set|due|expected|expects?|plans?|planning|planned|hopes?|wants?|aims?|intends?|promis\p{L}{1,3}|vow\p{L}{0,3}|pledg\p{L}{1,3}|threaten\p{L}{0,3}|agreed|decided|likely|ahead|deadline|ready|if|unless|once|until|vote|ll|meets|opens|begins|starts|faces|votes|heads|returns|arrives|expires|ends|closes|launches|resumes|leaves|travels|speaks|takes|holds|hosts|visits|addresses|gathers|convenes|debates)$/u;
/** Strong verbs and auxiliaries in the past. */
const PAST = new Set(
  (
    'was were had did has have been said told went came took made gave got saw won lost held met began broke brought built bought caught chose cut drew drove fell felt fled flew fought found ' +
    'froze grew hit hurt kept knew laid led left lent let meant paid put quit ran rang read rode rose sank sang sat sent shook shot shut slept sold sought spent split spoke stole stood struck swept ' +
    'became bit blew drank ate fed forgot hid heard lit showed slid spun spread swam tore wept died swore taught threw thought understood woke wore wrote set signed since ago happened'
  ).split(' '),
);
/** Words in -ed that are no past tense. */
const NO_VERB = /^(?:need|seed|speed|feed|indeed|bed|red|need|united|hundred|exceed|proceed|succeed|breed|wed|fed|expected|scheduled|planned|agreed|decided)$/;

const isPast = (word: string): boolean => PAST.has(word) || (word.endsWith('ed') && word.length > 4 && !NO_VERB.test(word));

/** "be signed": a participle that tells no tense; what governs it stands further on. */
const BARE = new Set(['be', 'been', 'being', 'to']);

/** Marks that part clauses; a time phrase takes its tense from its own clause first. */
const CLAUSE = /[,;:—–“”"()]/g;
/** Words of a clause that are looked at on either side: longer clauses have their verb nearer than this. */
const WORDS = 16;
/** A verb of saying tells when it was said, and nothing of the time inside what was said: it counts only this near (words between). */
const BESIDE = 2;

/** "They agreed in March to meet": right before a time, such a verb tells when it was done, not what lies ahead. */
const DONE = /^(?:agreed|decided|promised|vowed|pledged|threatened)$/;

/** Reads words from the phrase outwards; `step` leads from a word to the one in front of it. */
function tenseOf(words: readonly string[], step: 1 | -1): Tense | undefined {
  for (const [i, word] of words.slice(0, WORDS).entries()) {
    if (BARE.has(words[i + step] ?? '') && !FUTURE.test(word)) continue;
    if (i === 0 && step === 1 && DONE.test(word)) return 'past';
    if (FUTURE.test(word)) return 'future';
    if (isPast(word) && (i <= BESIDE || !cueOf(word))) return 'past';
  }
  return undefined;
}

/** Does a clause hold a verb in the past? */
export const hasPastVerb = (clause: string): boolean => wordsOf(clause).some(isPast);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{1,20}/gu) ?? [];

/** Code units of a clause that are looked at on either side of a phrase. */
const REACH = 160;

/**
 * The tense that a time phrase stands in: of the nearest verb before it in its clause, else of the first one after it in the sentence.
 * Undefined where neither side shows one.
 */
export function tenseAt(text: string, sentence: Range, phrase: Range): Tense | undefined {
  const before = text.slice(Math.max(sentence.start, phrase.start - REACH), phrase.start);
  const clause = before.slice([...before.matchAll(CLAUSE)].at(-1)?.index ?? 0);
  const after = text.slice(phrase.end, Math.min(sentence.end, phrase.end + REACH)).replace(/^[’']s\b|^\s*,/, '');
  const rest = after.slice(0, after.search(CLAUSE) < 0 ? undefined : after.search(CLAUSE));
  return tenseOf(wordsOf(clause).reverse(), 1) ?? tenseOf(wordsOf(rest), -1);
}
