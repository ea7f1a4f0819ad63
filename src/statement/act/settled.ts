import { type CueEntry, cueOf } from '../../language/index.js';
import type { Act } from '../../record/index.js';
import { type Clause, mainClause } from './clause.js';
import { isNeutral, modalOf, type Said } from './features.js';
import { isDenied, leftBy } from './plain.js';
import { isUnsaid } from './unsaid.js';
import { ofWrong } from './wrong.js';

/**
 * Under this probability an act read from the content alone gives way to plain assertion: most of what news reports say with "said"
 * asserts, but the training sentences hold every act alike. Raising it from 0 to here took the twelve articles read by hand from 75 to
 * 77 % and cost two points on the balanced sentences (training/acts).
 */
const SURE_OF_CONTENT = 0.35;
/** ... unless assertion is less likely than this share of it: at 0.3 it read as assertion what was thanked, asked and refused. */
const ASSERTION_AT_LEAST = 0.4;
/**
 * The same for a cue that no row of the table knows ("has violated"), which may be no words at all: at 0.5 two of 77 sentences without an act
 * lost a false one.
 */
const SURE_OF_UNKNOWN = 0.5;
/** ... and there assertion needs less of a share: there may have been no words at all. */
const ASSERTION_OF_UNKNOWN = 0.1;
/** Acts that only whoever does them can report: what another did or decided is told, not done. */
const ONES_OWN: ReadonlySet<Act> = new Set<Act>(['announce', 'pledge', 'offer', 'admit', 'refuse', 'threaten']);

/** A cue of auxiliaries ("has | violated a ban"): no words are reported. */
const NO_WORDS = /^(?:(?:is|are|was|were|be|been|has|have|had|will|would|to|an?|the)(?:\s|$))+$/iu;
/** Another act than the cue names has to be as likely as this: under it the cue's own was right for 15 of 24 labelled statements, the other for 4. */
const SURE_AGAINST_CUE = 0.4;

/** Is an act that the cue does not name claimed on too little? */
const isDoubtful = ({ kind, p }: Ranked, entry: CueEntry): boolean =>
  !isNeutral(entry) && kind !== entry.act && kind !== entry.second && kind !== 'assert' && p < SURE_AGAINST_CUE;

/** "Offered no proof", "has proposed little": what is not held out is no offer. */
const NOTHING = /^(?:no|nothing|none|few|little|hardly any)\b/iu;

/** One sentence, and a question: by definition a request, for an answer. */
const ASKS = /^[^.?!]+\?[\s”"’]*$/u;

/** "Is investigating claims that": who looks into what others allege alleges nothing. */
const INQUIRES =
  /\b(?:investigat\p{L}*|examin\p{L}*|prob(?:es?|ed|ing)|look(?:s|ed|ing)?\sinto|[ie]nquir\p{L}*|review\p{L}*|heard?|hears|hearing|receiv\p{L}*)\s(?:(?!and\s|but\s)[\p{L}’'-]+\s){0,4}?(?:allegations?|accusations?|claims?|charges?|complaints?)(?!\p{L})/iu;

/** What ships, planes and troops did is an event, whoever of their side tells of it: their going is not done by saying so. */
const FORCES =
  /^(?:(?!(?:has|have|had|was|were|is|are|sent|lost|sold|built|bought|sank|shot|made|took|saw|found|\p{L}+[^m]ed)\s)[\p{L}\d’'-]+\s){0,5}?(?:troops|soldiers|paratroopers|marines|commandos|gunners|tanks|artillery|warships?|frigates?|destroyers|submarines?|gunboats?|warplanes?|jets?|bombers?|helicopters?|drones?|missiles?)\s/iu;

/** "Called on both sides to talk" appeals (CAMEO 02); with a claim to be obeyed at once, or that somebody goes, it demands (10). */
const CALLS = /^call (?:on|upon|for)$/;
const PRESSES =
  /\b(?:immediate(?:ly)?|at once|forthwith|now|unconditional(?:ly)?|without (?:delay|conditions?)|resign\p{L}*|quit|step down|withdraw\p{L}*|repeal\p{L}*|halt|stop|end|cease|must|head|punish\p{L}*|arrest|sack|dismiss\p{L}*)\b/iu;

interface Ranked {
  readonly kind: Act;
  readonly p: number;
}

/**
 * Puts an act first that the words of the clause leave no doubt of (plain.ts). Puts assertion first where another act would be claimed on too little: read from the content alone and not clearly, on no condition (what
 * hangs on one is seldom plain assertion); or one's own deed, when the clause tells what another party did. Puts a request first where all
 * that is said is a question.
 */
export function settled<T extends Ranked>(read: readonly T[], said: Said, entry: CueEntry | undefined, clause: Clause = mainClause(said)): T[] {
  const ranked = ofWrong(read, said, entry);
  if (NO_WORDS.test(said.cue) || INQUIRES.test(said.cue)) return promoted(ranked, 'assert');
  if (isNeutral(entry) && ASKS.test(said.content)) return promoted(ranked, 'request');
  if (entry?.act === 'offer' && NOTHING.test(said.content)) return promoted(ranked, 'assert');
  const denied = isNeutral(entry) && isDenied(clause);
  const announced = entry?.act === 'announce';
  const left = isNeutral(entry) || announced ? leftBy(clause, announced)?.filter((kind) => !denied || kind !== 'threaten') : undefined;
  if (left) return promoted(ranked, ranked.find((r) => left.includes(r.kind))!.kind);
  if (denied && ranked[0]!.kind === 'threaten') return promoted(ranked, ranked[1]!.kind);
  const assertion = ranked.find((r) => r.kind === 'assert')!;
  const first = ranked[0]!;
  const known = entry !== undefined || !/\p{L}/u.test(said.cue);
  const [sure, share] = known ? [SURE_OF_CONTENT, ASSERTION_AT_LEAST] : [SURE_OF_UNKNOWN, ASSERTION_OF_UNKNOWN];
  const weak = isNeutral(entry) && !said.conditional && !bindsSpeaker(first.kind, clause) && first.p < sure && assertion.p > share * first.p;
  if (first.kind === 'demand' && CALLS.test(entry?.lemma ?? '') && !PRESSES.test(said.content)) return promoted(ranked, 'request');
  if (entry?.act && isDoubtful(first, entry) && !isUnsaid(said.cue)) return promoted(ranked, entry.act);
  const told =
    (first.kind === 'announce' && (isDeed(said, entry) || isOfForces(entry, clause))) || (ONES_OWN.has(first.kind) && tellsOfAnother(said, entry, clause));
  return weak || told ? promoted(ranked, 'assert') : [...ranked];
}

/** "The ministry has outlawed the group": a verb that is none of reporting tells of a deed, and nobody announces it. */
const isDeed = ({ cue, quotation }: Said, entry: CueEntry | undefined): boolean =>
  entry === undefined && quotation === 'indirect' && /^(?:(?:has|have|had)\s)?\p{Ll}+ed$/u.test(cue);

/** "Sarovian frigates on Monday began two weeks of drills", under a cue that says nothing of the act. */
function isOfForces(entry: CueEntry | undefined, { words }: Clause): boolean {
  return isNeutral(entry) && FORCES.test(words) && isPast(words);
}

/** "We’ll open the bridge": a first person and its future seldom only assert, however little tells which act it is. */
const bindsSpeaker = (kind: Act, { subject, words }: Clause): boolean =>
  (subject === 'I' || subject === 'we') && modalOf(words) === 'will' && (ONES_OWN.has(kind) || kind === 'predict');

/** The same list with one act put in front. */
const promoted = <T extends Ranked>(ranked: readonly T[], kind: Act): T[] => [
  ...ranked.filter((r) => r.kind === kind),
  ...ranked.filter((r) => r.kind !== kind),
];

/** "Velm has lifted the ban, a witness said": a deed of another party, under a cue that says nothing of the act. */
function tellsOfAnother(said: Said, entry: CueEntry | undefined, { subject, words }: Clause): boolean {
  if (!entry || !isNeutral(entry) || said.quotation === 'direct') return false;
  return subject === 'other' && /^\p{Lu}|^(?:the|an?)\s/u.test(words) && isPast(toldFirst(words));
}

function isPast(words: string): boolean {
  const modal = modalOf(words);
  return modal === 'past' || modal === 'perfect';
}

/** "The league announced | it would close the border": the clause as far as its own verb, where that tells of words; they are of another mood. */
function toldFirst(words: string): string {
  const m = /^(.*?\s(\p{L}+))(?:\s(?:on\s)?\p{Lu}\p{L}+day)?\s(?:that|it|he|she|they)\s/u.exec(words);
  return m && cueOf(m[2]!)?.report === 'speech' ? m[1]! : words;
}
