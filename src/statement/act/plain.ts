import type { Act } from '../../record/index.js';
import type { Clause } from './clause.js';
import { OWN } from './features.js';

/** Words of a clause that leave few acts to choose from, whatever else stands in it. */
interface Plain {
  readonly name: string;
  readonly pattern: RegExp;
  /** The clause speaks of the speaker's own side. */
  readonly own?: boolean;
  /** The likeliest of these is the act. */
  readonly acts: readonly Act[];
}

const ADVERB = '(?:\\p{L}+ly\\s|still\\s|also\\s|now\\s|always\\s|both\\s){0,2}';

/** In this order; the first that fits counts. */
const PLAIN: readonly Plain[] = [
  {
    name: 'not ready to',
    own: true,
    pattern: new RegExp(`\\b(?:not|never|n[’']t)\\s${ADVERB}(?:be\\s)?(?:prepared|ready|willing)\\sto\\b|\\bunwilling\\sto\\b`, 'iu'),
    acts: ['refuse'],
  },
  {
    name: 'ready to',
    own: true,
    // but a duty where it must be
    pattern: new RegExp(
      `(?:\\b(?:is|are|am|was|were|(?<!\\b(?:must|should|to)\\s(?:also\\s)?)be|remains?|stands?|stood)|[’'](?:m|re|s))\\s${ADVERB}(?:prepared|ready|willing)\\sto\\b`,
      'iu',
    ),
    acts: ['offer', 'pledge', 'threaten', 'admit'],
  },
  {
    name: 'committed to',
    own: true,
    pattern: new RegExp(`(?:\\b(?:is|are|am|was|were|remains?)|[’'](?:m|re|s))\\s${ADVERB}(?:firmly\\s)?committed\\sto\\b`, 'iu'),
    acts: ['pledge'],
  },
  // an explicit performative does what it says (Austin 1962)
  {
    name: 'we promise to',
    pattern: new RegExp(`^(?:I|we)\\s${ADVERB}(?:promise|pledge|vow|undertake)\\s(?:\\p{L}+\\s){0,2}(?:to|that)\\b`, 'iu'),
    acts: ['pledge'],
  },
  {
    name: 'with their lives',
    pattern: new RegExp(
      `\\b(?:(?:will|would|shall)\\s${ADVERB}pay\\s(?:for\\s\\p{L}+\\s)?(?:with\\s(?:his|her|its|your|their)\\s(?:life|lives|blood)|dearly)|(?:will|would|shall)\\s${ADVERB}be\\s(?:shot|hanged|hunted\\sdown))\\b`,
      'iu',
    ),
    acts: ['threaten', 'warn', 'announce'],
  },
  // what is not to be done would harm others: who says so binds themselves and refuses nobody anything
  {
    name: 'will do no harm',
    own: true,
    pattern: new RegExp(
      `(?:\\b(?:will|shall|would)\\s(?:not|never)|\\bwon[’']t|[’']ll\\s(?:not|never))\\s${ADVERB}(?:\\p{L}+\\sa\\s(?:single\\s)?)?(?:dismiss|dismissal|sack|lay\\soff|evict|expel|deport|jail|punish|attack|bomb|shoot|abandon|harm|hurt|(?:raise|increase)\\s(?:\\p{L}+\\s){0,2}(?:tax|taxes|rents?|fees?|fares?|tolls?|prices?))\\b`,
      'iu',
    ),
    acts: ['pledge'],
  },
  // of 22 own sentences that begin so none asserts; 19 pledge, threaten or refuse
  {
    name: 'we will',
    pattern: new RegExp(`^(?:I|we)(?:\\s(?:will|shall)|[’']ll)\\s${ADVERB}\\p{L}`, 'iu'),
    acts: ['pledge', 'threaten', 'refuse', 'offer', 'predict', 'announce', 'demand'],
  },
  {
    name: 'not going to',
    own: true,
    pattern: new RegExp(`(?:\\b(?:is|are|am|was|were)(?:\\snot|n[’']t)|[’'](?:m|re|s)\\snot)\\s${ADVERB}going\\sto\\s(?!be\\b|have\\b)\\p{L}`, 'iu'),
    acts: ['refuse', 'pledge', 'predict', 'deny', 'threaten', 'assert'],
  },
  {
    name: 'we have decided',
    own: true,
    pattern: new RegExp(
      `^(?:I|we)(?:\\shave|[’']ve|\\shad)?\\s${ADVERB}decided\\s(?:to|that|not)\\b|,\\s(?:I|we)(?:\\shave|[’']ve)\\s${ADVERB}decided\\s(?:to|that|not)\\b`,
      'iu',
    ),
    acts: ['announce', 'refuse', 'endorse', 'pledge', 'threaten'],
  },
  { name: 'let us', pattern: /^let[’']s\s(?!\p{L}{1,12}\sit\b)/iu, acts: ['request', 'demand', 'offer', 'assert'] },
  {
    name: 'it is time to',
    pattern: /^it(?:[’']s|\sis|\swas)\s(?:high\s|about\s|past\s|long\spast\s)?time\s(?:to|for|that|we|they|the|he|she)\s/iu,
    acts: ['demand', 'request', 'announce'],
  },
  { name: 'out of the question', pattern: /\bout of the question\b/iu, acts: ['refuse'] },
];

/** The acts that the words of the main clause leave to choose from; all of them where they do not say. */
export function leftBy({ subject, words }: Clause): readonly Act[] | undefined {
  return PLAIN.find(({ pattern, own }) => (!own || OWN.has(subject)) && pattern.test(words))?.acts;
}

/** A threat denied is none: "we will not sign a single dismissal until …" binds the speaker; but "will not spare the village" is one. */
const WILL_NOT =
  /\b(?:will|shall|would|going to)\s(?:not|never)\s(?!spare|hesitate|rest|let|allow|stand|tolerate|stop|forget|forgive)|\bwon[’']t\s(?!spare|hesitate|rest|let|allow|stand|tolerate|stop|forget|forgive)/iu;

/** Does the clause say of the speaker's own side that it will not do it? */
export const isDenied = ({ subject, words }: Clause): boolean => OWN.has(subject) && WILL_NOT.test(words);
