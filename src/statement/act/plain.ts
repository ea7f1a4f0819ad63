import { cueOf } from '../../language/index.js';
import { ACTS, type Act } from '../../record/index.js';
import type { Clause } from './clause.js';
import { OWN } from './features.js';

/** Words of a clause that leave few acts to choose from, whatever else stands in it. */
interface Plain {
  readonly name: string;
  readonly pattern: RegExp;
  /** The clause speaks of the speaker's own side, or of another party; of either where it is not said. */
  readonly of?: 'own' | 'other';
  /** Counts as well where the cue announces: "announced that the council must go" demands. */
  readonly announced?: boolean;
  /** The likeliest of these is the act. */
  readonly acts: readonly Act[];
}

const ADVERB = '(?:\\p{L}+ly\\s|still\\s|also\\s|now\\s|always\\s|both\\s){0,2}';

/** Something that one side does to another at its cost, and that nobody does by words. */
const MEASURE = '(?:blockades?|siege|sanctions?|embargo(?:es)?|boycotts?|curfews?|martial\\slaw|punitive\\s\\p{L}+)';

/** In this order; the first that fits counts. */
const PLAIN: readonly Plain[] = [
  // who leaves a race refuses nobody anything
  {
    name: 'will not stand again',
    of: 'own',
    announced: true,
    pattern: new RegExp(
      `(?:\\b(?:will|shall|would|(?:is|are|am|was|were)\\sgoing\\sto)\\s(?:not|never)|\\bwon[’']t|\\bnot\\sgoing\\sto)\\s${ADVERB}(?:stand|run|seek|contest)\\s(?:again|for\\s(?:re-?election|office|another|an?\\s\\p{L}+\\sterm)|re-?election|another|an?\\s\\p{L}+\\sterm)`,
      'iu',
    ),
    acts: ['announce'],
  },
  // forgiving is done by saying so (Austin 1962); of a debt it is a pledge
  {
    name: 'willing to forgive',
    of: 'own',
    announced: true,
    pattern: /^(?![^,;]*(?:\b(?:not|never|cannot)\b|n[’']t\b))[^,;]*?\bforg(?:ives?|ave|iven)\s(?!(?:me|us)\b|(?:\p{L}+\s){0,2}(?:debts?|loans?)\b)/iu,
    acts: ['express'],
  },
  {
    name: 'not ready to',
    of: 'own',
    pattern: new RegExp(`\\b(?:not|never|n[’']t)\\s${ADVERB}(?:be\\s)?(?:prepared|ready|willing)\\sto\\b|\\bunwilling\\sto\\b`, 'iu'),
    acts: ['refuse'],
  },
  {
    name: 'ready to',
    of: 'own',
    // but a duty where it must be
    pattern: new RegExp(
      `(?:\\b(?:is|are|am|was|were|(?<!\\b(?:must|should|to)\\s(?:also\\s)?)be|remains?|stands?|stood)|[’'](?:m|re|s))\\s${ADVERB}(?:prepared|ready|willing)\\sto\\b`,
      'iu',
    ),
    acts: ['offer', 'pledge', 'threaten', 'admit'],
  },
  {
    name: 'committed to',
    of: 'own',
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
    of: 'own',
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
    of: 'own',
    pattern: new RegExp(`(?:\\b(?:is|are|am|was|were)(?:\\snot|n[’']t)|[’'](?:m|re|s)\\snot)\\s${ADVERB}going\\sto\\s(?!be\\b|have\\b)\\p{L}`, 'iu'),
    acts: ['refuse', 'pledge', 'predict', 'deny', 'threaten', 'assert'],
  },
  {
    name: 'we have decided',
    of: 'own',
    pattern: new RegExp(
      `^(?:I|we)(?:\\shave|[’']ve|\\shad)?\\s${ADVERB}decided\\s(?:to|that|not)\\b|,\\s(?:I|we)(?:\\shave|[’']ve)\\s${ADVERB}decided\\s(?:to|that|not)\\b`,
      'iu',
    ),
    acts: ['announce', 'refuse', 'endorse', 'pledge', 'threaten'],
  },
  {
    name: 'is suing',
    of: 'own',
    pattern:
      /(?:\b(?:is|are|am|was|were)|[’'](?:m|re|s))\s(?:also\s|now\s)?suing\b|\b(?:has|have|had)\s(?:also\s)?(?:sued|filed\s(?:an?\s)?(?:\p{L}+\s)?(?:law)?suit)\b/iu,
    acts: ['accuse'],
  },
  // what was not, or was yet to come: nobody is bound by it
  {
    name: 'would have come',
    pattern: new RegExp(
      `\\b(?:would|wouldn[’']t)\\s(?:not\\s|never\\s|${ADVERB})have\\s(?:\\p{L}+ly\\s)?(?:been|gone|had|got|won|run|come|cut|put|let|set|told|held|met|led|said|paid|\\p{L}+(?:ed|en|wn|ft|pt|st|ne|ght|ade))\\b`,
      'iu',
    ),
    acts: ['assert', 'accuse', 'condemn', 'admit', 'deny', 'endorse', 'express'],
  },
  // "I would say" puts an opinion mildly
  {
    name: 'I would say',
    pattern: new RegExp(
      `^I(?:\\swould|[’']d)\\s(?:not\\s|${ADVERB})(?:say|think|argue|suggest|imagine|guess|venture|bet|assume|call|describe|expect|hope|wish|like|love|prefer)\\b`,
      'iu',
    ),
    acts: ACTS.filter((act) => act !== 'threaten' && act !== 'pledge' && act !== 'announce'),
  },
  // a guess at what was, and asked of nobody
  {
    name: 'must have',
    pattern: /\bmust\s(?:surely\s|already\s)?have\s(?:been\s)?\p{L}+(?:ed|en|wn|ft|pt|st|lt|ne|ght|ade)\b/iu,
    acts: ['assert', 'accuse', 'condemn', 'express'],
  },
  // of 48 own sentences of a named party that must do something 48 demand; "the killer must have …" and "visitors must …" tell of rules and guesses
  {
    name: 'they must',
    of: 'other',
    announced: true,
    pattern: new RegExp(
      `^(?:(?:both|all|the)\\s)*(?:\\p{Lu}|(?:\\p{L}+\\s){0,2}(?:governments?|authorities|regime|rebels?|leaders|nations|countries|states|sides|parties|parliament|council|ministry|ministers?|company|junta|army|militants|commission)\\b)[^,;]*?\\bmust\\s${ADVERB}(?!have\\b|be\\s(?:an?|the|in|on|at|about|over|aged|able|some|\\p{L}+ing)\\b)`,
      'u',
    ),
    acts: ['demand', 'request', 'refuse', 'condemn'],
  },
  {
    name: 'will tighten the blockade',
    of: 'own',
    announced: true,
    pattern: new RegExp(
      `(?:\\b(?:will|would|shall|(?:is|are|was|were)\\sgoing\\sto)|[’']ll)\\s${ADVERB}(?:(?:re)?impose|tighten|widen|extend|reinforce|step\\sup|maintain)\\s(?:\\p{L}[\\p{L}-]*\\s){0,4}${MEASURE}`,
      'iu',
    ),
    acts: ['threaten', 'announce'],
  },
  // what is given back or made good binds whoever announces it: of 7 own sentences so announced 7 pledge
  {
    name: 'will give back',
    of: 'own',
    announced: true,
    pattern: new RegExp(
      `^(?:(?!\\sand\\s)[^,;]){0,60}?(?:\\b(?:will|would|shall|(?:is|are|was|were)\\sgoing\\sto)|[’']ll)\\s${ADVERB}(?:(?:repay|refund|reimburse|compensate|rebuild|rehire|reinstate)\\s\\p{L}|(?:give|hand|hire|take|pay)\\s(?:[\\p{L}’'-]+\\s){0,3}?back\\b|pay\\sfor\\s\\p{L}|return\\s(?!to\\b|from\\b|in\\b|on\\b|with\\b|for\\b|fire\\b|home\\b|next\\b|as\\b|at\\b)\\p{L}|free\\s(?:the|all|its|their|\\p{L}+\\sof)\\b)`,
      'iu',
    ),
    acts: ['pledge', 'offer'],
  },
  // what a settlement must hold is a condition of whoever says so
  {
    name: 'any deal requires',
    pattern:
      /^any\s(?:\p{L}+\s){0,2}(?:agreement|accord|deal|solution|settlement|peace|truce|ceasefire|compromise|talks)\s(?:\p{L}+\s){0,3}?(?:requires?|must|needs?|has\sto|have\sto|would\s(?:have\sto|need|require))\b/iu,
    acts: ['demand', 'refuse'],
  },
  // a cost that the speaker's side holds out offers nothing
  {
    name: 'may pull out',
    of: 'own',
    pattern: new RegExp(
      `\\b(?:may|might|could)\\s${ADVERB}(?:halt|suspend|withdraw|freeze|revoke|scrap|expel|boycott|quit|sue|break\\soff|cut\\soff|pull\\sout|walk\\s(?:out|away))\\b`,
      'iu',
    ),
    acts: ['threaten', 'announce', 'refuse'],
  },
  // a promise in so many words, unless of a blow
  {
    name: 'rest assured',
    pattern:
      /^(?=.*?(?:(?:^|please\s)(?:do\snot|don[’']t|never|have\sno)\sdoubt\b.*\b(?:will|shall)\b|\brest\sassured\b.*\b(?:will|shall|won[’']t)\b|\b(?:have|give\syou)\smy\s(?:word|assurance|promise)\b))(?!.*\b(?:respon[ds]\p{L}*|retaliat\p{L}*|strik\p{L}*|hit|punish\p{L}*|destroy\p{L}*|pay|fight|attack\p{L}*|regret|hunt)\b)/iu,
    acts: ['pledge', 'refuse'],
  },
  // who may come is invited, or dared; who is to be let home is held by somebody else
  {
    name: 'let them come',
    pattern: /^let\s(?:him|her|them)\s(?:(?:come|travel)(?!\s(?:home|back|out|in|through)\b)|visit|join\sus|meet\s(?:me|us))\b/iu,
    acts: ['offer', 'threaten', 'refuse'],
  },
  { name: 'let us', pattern: /^let[’']s\s(?!\p{L}{1,12}\sit\b)/iu, acts: ['request', 'demand', 'offer', 'assert'] },
  {
    name: 'it is time to',
    pattern: /^it(?:[’']s|\sis|\swas)\s(?:high\s|about\s|past\s|long\spast\s)?time\s(?:to|for|that|we|they|the|he|she)\s/iu,
    acts: ['demand', 'request', 'announce'],
  },
  { name: 'out of the question', pattern: /\bout of the question\b/iu, acts: ['refuse'] },
];

/** What the speaker's side has asked, refused or offered, or is asking, in its first predicate. */
const HAS_DONE = new RegExp(
  `^(?:(?!\\sand\\s)[^,;]){0,60}?\\b(?:(?:has|have|had)\\s${ADVERB}(?<done>asked|requested|urged|appealed|called|demanded|refused|rejected|declined|offered|proposed|invited)|(?:is|are|was|were)\\s${ADVERB}(?<doing>asking|requesting|urging|appealing|demanding|refusing|rejecting|declining|proposing|inviting|calling(?=\\s(?:for|on)\\b)))\\s(?!by\\b)(?=\\p{L})`,
  'iu',
);
/** "renewed an appeal to", "made a formal request for". */
const MADE =
  /\b(?:renewed|repeated|reiterated|made|issued|lodged|sent)\s(?:an?|its|their|his|her|the)\s(?:[\p{L}-]+\s){0,2}?(?<noun>appeal|request|plea|demand|offer|proposal|ultimatum)\s(?:to|for|on|that)\b/iu;
const OF_A_BODY: ReadonlySet<Clause['subject']> = new Set(['it', 'source', 'side', 'own']);
/** Acts that are done anew by telling of them: who says that it has asked somebody asks before all. */
const RENEWED: ReadonlySet<Act> = new Set<Act>(['request', 'demand', 'refuse', 'offer']);
/** Told of another time. */
const ONCE =
  /\b(?:before|twice|once|earlier|in\s(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)|years?\sago)\b/iu;

/** "Kestria had asked the court to look again", said by Kestria: the act that its side has done, where telling of it does it again. */
function renewedBy({ subject, words, but = '' }: Clause): readonly Act[] | undefined {
  if (!OF_A_BODY.has(subject) || ONCE.test(words)) return undefined;
  const told = (HAS_DONE.exec(words) ?? HAS_DONE.exec(but))?.groups;
  const word = told?.done ?? told?.doing ?? MADE.exec(words)?.groups?.noun;
  const entry = word === undefined ? undefined : cueOf(word);
  return entry?.act && RENEWED.has(entry.act) ? [entry.act, ...(entry.second && RENEWED.has(entry.second) ? [entry.second] : [])] : undefined;
}

const isOf = (side: Plain['of'], subject: Clause['subject']): boolean =>
  side === undefined || (side === 'own' ? OWN.has(subject) : subject === 'other' || subject === 'you');

/**
 * The acts that the words of the main clause leave to choose from; all of them where they do not say.
 *
 * @param announced the cue is one that announces, and so says more than nothing of the act
 */
export function leftBy(clause: Clause, announced = false): readonly Act[] | undefined {
  const row = PLAIN.find((plain) => (!announced || plain.announced) && isOf(plain.of, clause.subject) && plain.pattern.test(clause.words));
  return row?.acts ?? (announced ? undefined : renewedBy(clause));
}

/** A threat denied is none: "we will not sign a single dismissal until …" binds the speaker; but "will not spare the village" is one. */
const WILL_NOT =
  /\b(?:will|shall|would|going to)\s(?:not|never)\s(?!spare|hesitate|rest|let|allow|stand|tolerate|stop|forget|forgive)|\bwon[’']t\s(?!spare|hesitate|rest|let|allow|stand|tolerate|stop|forget|forgive)/iu;

/** Does the clause say of the speaker's own side that it will not do it? */
export const isDenied = ({ subject, words }: Clause): boolean => OWN.has(subject) && WILL_NOT.test(words);
