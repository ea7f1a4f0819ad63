import type { Range } from '../record/index.js';
import { cueOf } from './cues.js';
import { matchesOf } from './matches.js';

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

/** "for an attack Friday": what nobody announces has happened by the day it is told of. */
const UNPLANNED =
  /^(?:attack|shooting|stabbing|raid|ambush|bombing|blast|explosion|massacre|killing|murder|assault|arrest|death|crash|collision|derailment|accident|incident|earthquake|quake)s?$/;

/** "would hit", "could not have cut": behind a modal the form that past and infinitive share is the infinitive. */
const MODAL = /^(?:will|won|shall|would|wouldn|should|shouldn|could|couldn|can|may|might|must|cannot|ll)$/;
/** May stand between a modal and its verb. */
const BETWEEN = /^(?:not|never|also|then|still|soon|first|now|only|just|t|\p{L}{2,17}ly)$/u;
/** "we close on Friday", "schools open in May": verbs of timetables, in the present whose form an infinitive shares. */
const TIMETABLE = /^(?:meet|open|reopen|begin|start|return|arrive|end|close|launch|resume|leave|travel|play|fly|sail|move|finish|sit)$/;
const PRONOUN = /^(?:we|they|i|you)$/;
/** "wrote to the council in May": whom it was said to, and nothing of what was said, stands between a verb of saying and the time. */
const SAID_TO = /^(?:to|with)\s(?:the|an?|his|her|its|their|our|my|your|all|every|him|them|us|me|you)(?:\s(?!(?:that|if|whether|to|and)\s)\p{L}{1,20}){1,5}$/u;

/** Reads words from the phrase outwards; `step` leads from a word to the one in front of it. */
function tenseOf(words: readonly string[], step: 1 | -1): Tense | undefined {
  const at = (i: number): string => words[i] ?? '';
  for (const [i, word] of words.slice(0, WORDS).entries()) {
    const front = BETWEEN.test(at(i + step)) ? at(i + 2 * step) : at(i + step);
    if ((BARE.has(front) || MODAL.test(front)) && !FUTURE.test(word)) continue;
    if (i === 0 && step === 1 && (DONE.test(word) || UNPLANNED.test(word))) return 'past';
    if (FUTURE.test(word) || (TIMETABLE.test(word) && (PRONOUN.test(front) || (i <= 1 && step === 1 && /[^su]s$/.test(front))))) return 'future';
    if (isPast(word) && (i <= BESIDE || !cueOf(word) || (step === 1 && SAID_TO.test(words.slice(0, i).reverse().join(' '))))) return 'past';
  }
  return undefined;
}

/** A clause that tells its hearer to do something, by its first word: what it names lies ahead. */
const IMPERATIVE =
  /^["“‘'\s]*(?:please\s)?(?:ask|call|check|come|get|give|go|join|judge|keep|let|look|make|meet|see|send|stay|talk|tell|try|visit|wait|watch)\s(?:me|us|him|her|them|it|your|yourself|back|again|until|for|with|to|the|and|in|on|at|this)(?!\p{L})/iu;

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
  const clause = before.slice(matchesOf(before, CLAUSE).at(-1)?.index ?? 0);
  const after = text.slice(phrase.end, Math.min(sentence.end, phrase.end + REACH)).replace(/^[’']s\b|^\s*,/, '');
  const rest = after.slice(0, after.search(CLAUSE) < 0 ? undefined : after.search(CLAUSE));
  const told = tenseOf(wordsOf(clause).reverse(), 1) ?? tenseOf(wordsOf(rest), -1);
  return told ?? (IMPERATIVE.test(clause) ? 'future' : undefined);
}
