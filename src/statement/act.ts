import { type CueEntry, cueOf, phrasalCueOf } from '../language/index.js';
import type { Act, Statement } from '../record/index.js';

/** What an act is judged on. */
export interface Said {
  /** The cue as printed, lower case. */
  readonly cue: string;
  /** The content as printed, marks at its edges left out. */
  readonly content: string;
  readonly conditional: boolean;
}

/** One rule: when it fires, which act it gives, and how far it is trusted. The confidences order the rules by our judgement; they are not measured. */
interface Rule {
  readonly name: string;
  readonly act: Act;
  readonly confidence: number;
  readonly test: (said: Said, cue: CueEntry | undefined) => boolean;
}

const CHARGE =
  /\b(?:charge|charges|accusation|accusations|allegation|allegations|claim|claims|report|reports|suggestion|suggestions|rumou?rs?|having|involvement|wrongdoing|notion|idea that|assertion)\b/i;
const SHALL = /\b(?:I|we|he|she|they|it)(?:['’]ll| will| shall| am going to|['’]re going to| are going to| is going to)\b/i;
/** The first person, or the speaker's people, will do something to another's cost. */
const OWN_COST =
  /\b(?:we|I|(?:our|my|his|her|their|its)\s\p{L}+)(?:['’]ll|\s(?:will|shall|would))\s(?!not\b)(?:\p{L}+\s){0,3}?(?:close|block|cut off|stop|halt|strike|seize|shell|bomb|attack|retaliate|expel|walk out|boycott|sue|shut|suspend|impose|withhold|pull out|blockade|punish)\b/iu;
const OUGHT = /\b(?:must|have to|has to|need to|needs to|should|ought to|requires?|deserves?)\b/i;
const HARM =
  /\b(?:attack|strike|retaliat|punish|destroy|consequences|sanction|pay (?:a|the|dearly)|respond with force|crush|jail|deport|sue|fire|shut down|block|veto|boycott)\w*/i;
const RISK = /\b(?:risk|danger|threat|harm|disaster|catastroph|crisis|collapse|worse|suffer|lose|cost|jeopard|undermin)\w*/i;
const FAULT =
  /\b(?:lied|lying|liar|corrupt|fraud|cheat|stole|steal|illegal|violat|crime|criminal|broke the|failed to|delay|cover(?:ed|ing)? up|guilty|abuse|racist|rigged)\w*/i;
const BAD =
  /\b(?:disgrace|shame|disgust|terrible|horrible|outrag|unacceptable|wrong|unfit|ridiculous|absurd|disaster|reckless|irresponsible|dangerous|hypocri|appalling|insult|offensive|nonsense|a joke|weak|failed|stupid|incompetent|deplorable)\w*/i;
const GOOD =
  /\b(?:great|proud|excellent|wonderful|support|endorse|fantastic|terrific|remarkable|brave|best|love|admire|impressive|right (?:choice|man|woman|person|thing)|leader(?:ship)?)\b/i;
const THANKS =
  /\b(?:thank|thanks|grateful|sorry|apolog|condolence|congratulat|regret|sad|saddened|thoughts and prayers|heartbroken|honou?red|delighted|pleased|thrilled|excited)\w*/i;
const FUTURE = /\b(?:will|won['’]t|would|going to|likely|expected|by next|in the coming|tomorrow)\b/i;

/**
 * The rules in the order in which they are asked; the first that fires decides. They correct the cue table where one verb does two
 * acts ("rejected a charge" denies, "rejected a proposal" refuses) and read the content where the verb says nothing ("said").
 */
const RULES: readonly Rule[] = [
  { name: 'question', act: 'request', confidence: 0.75, test: ({ cue, content }) => /\bask(?:s|ed|ing)?\b|wonder/.test(cue) || /\?["”’]?$/.test(content) },
  {
    name: 'no comment',
    act: 'refuse',
    confidence: 0.8,
    test: ({ cue }) => /\b(?:declin|refus)\w+\b|did not (?:respond|return|immediately|comment)|would not (?:comment|say)/.test(cue),
  },
  {
    name: 'reject a charge',
    act: 'deny',
    confidence: 0.75,
    test: ({ content }, cue) => (cue?.act === 'refuse' || /disput/.test(cue?.lemma ?? '')) && CHARGE.test(content.slice(0, 80)),
  },
  {
    name: 'insist on an act',
    act: 'demand',
    confidence: 0.6,
    test: ({ cue, content }) => /\binsist/.test(cue) && (/^(?:on|upon)\b/.test(content) || OUGHT.test(content)),
  },
  {
    name: 'agree that it is so',
    act: 'assert',
    confidence: 0.6,
    test: ({ cue, content }) => /\bagree[ds]?\b/.test(cue) && /^(?:that|with|it|the)\b/.test(content),
  },
  {
    name: 'plead guilty',
    act: 'admit',
    confidence: 0.85,
    test: ({ cue, content }) => /\bplead/.test(cue) && /\bguilty\b/.test(`${cue} ${content}`) && !/\bnot guilty\b/.test(`${cue} ${content}`),
  },
  {
    name: 'question a thing',
    act: 'condemn',
    confidence: 0.45,
    test: ({ cue, content }) => /\bquestion(?:s|ed|ing)\b/.test(cue) && !/^(?:whether|if|why|how|what|who)\b/.test(content),
  },
  { name: 'vow against', act: 'threaten', confidence: 0.6, test: ({ content }, cue) => cue?.act === 'pledge' && HARM.test(content) },
  {
    name: 'warn of one’s own hand',
    act: 'threaten',
    confidence: 0.55,
    test: ({ cue, content }) => /\bwarn/.test(cue) && /\blegitimate targets?\b|\bwe will\b|\bwould (?:retaliate|respond)/i.test(content),
  },
  { name: 'table', act: 'assert', confidence: 0.75, test: () => false },
  {
    name: 'cost on a condition',
    act: 'threaten',
    confidence: 0.55,
    test: ({ content, conditional }) => conditional && OWN_COST.test(content),
  },
  {
    name: 'undertaking on a condition',
    act: 'pledge',
    confidence: 0.5,
    test: ({ content, conditional }) => conditional && /\b(?:I|we)(?:['’]ll| will| shall)\s(?!not\b)/i.test(content),
  },
  {
    name: 'threat',
    act: 'threaten',
    confidence: 0.5,
    test: ({ content }) => /\blegitimate targets?\b|\bface (?:the )?consequences\b|\bwill (?:pay|retaliate|strike)\b/i.test(content),
  },
  {
    name: 'offer on acceptance',
    act: 'offer',
    confidence: 0.5,
    test: ({ content }) => /\b(?:ready|willing|prepared|open) (?:to|for)\b|\blet (?:him|her|them) come\b/i.test(content),
  },
  {
    name: 'own undertaking',
    act: 'pledge',
    confidence: 0.5,
    test: ({ content }) => SHALL.test(content) && /^(?:["“‘]?\s*)?(?:I|we)\b/i.test(content) && !/\bnot\b|n['’]t/.test(content),
  },
  {
    name: 'own refusal',
    act: 'refuse',
    confidence: 0.45,
    test: ({ content }) => /^\W*(?:I|we) (?:will not|won['’]t|cannot|can['’]t|refuse|do not intend|am not going|are not going)\b/i.test(content),
  },
  { name: 'expression', act: 'express', confidence: 0.55, test: ({ content }) => THANKS.test(content.slice(0, 60)) },
  {
    name: 'requirement',
    act: 'demand',
    confidence: 0.5,
    test: ({ content }) => /(?<!\b(?:nobody|no one|not?)\s)\b(?:must|have to|has to|needs? to|requires?)\b/i.test(content),
  },
  {
    name: 'advice',
    act: 'request',
    confidence: 0.4,
    test: ({ content }) => /\b(?:should|ought to|please(?! (?:don['’]t|do not|never) doubt)|let['’]s|let us)\b/i.test(content),
  },
  { name: 'charge of wrong', act: 'accuse', confidence: 0.45, test: ({ content }) => FAULT.test(content) },
  { name: 'bad opinion', act: 'condemn', confidence: 0.5, test: ({ content }) => BAD.test(content) },
  { name: 'good opinion', act: 'endorse', confidence: 0.4, test: ({ content }) => GOOD.test(content) },
  { name: 'harm ahead', act: 'warn', confidence: 0.45, test: ({ content }) => RISK.test(content) && FUTURE.test(content) },
  { name: 'what will be', act: 'predict', confidence: 0.4, test: ({ content }) => FUTURE.test(content) && !/\bwould have\b/.test(content) },
];

/** The table's row for a cue of several words: its first verb of saying, particle included. */
export function cueEntryOf(cue: string): CueEntry | undefined {
  const words = cue.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  for (const [i, word] of words.entries()) {
    const entry = phrasalCueOf(word, words[i + 1] ?? '') ?? cueOf(word);
    if (entry) return entry;
  }
  return undefined;
}

/** Cue nouns and phrases that are not verbs of the table. */
const PHRASES: readonly (readonly [RegExp, Statement['report'], Act])[] = [
  [/\baccording to\b|\bstatement\b|\bcomment|\bremark/i, 'speech', 'assert'],
  [/\bsupport\b/i, 'speech', 'endorse'],
  [/\bconcern|\bfear|\bworr/i, 'speech', 'warn'],
  [/\bcriticism|\bopposition|\bcritical of/i, 'speech', 'condemn'],
  [/\bcall(?:s|ed|ing)? (?:for|on)\b/i, 'speech', 'demand'],
  [/\bclaimed responsibility\b/i, 'speech', 'admit'],
  [/\btook issue\b|\btook aim\b|\blash(?:ed|es) out\b/i, 'speech', 'condemn'],
  [/\b(?:shot|hit|fired|snapped|pushed|fire|hit|shoot|push)s? back\b/i, 'speech', 'assert'],
  [/\bready\b|\bwilling\b/i, 'speech', 'offer'],
];

/** `report` of a cue: what the table says of its verb, else of its phrase; speech where nothing is known. */
export function reportOf(cue: string): Statement['report'] {
  return cueEntryOf(cue)?.report ?? PHRASES.find(([p]) => p.test(cue))?.[1] ?? 'speech';
}

/** The act of a statement with the confidence of the rule that gave it; null where nothing was said in words. */
export function actOf(said: Said): Statement['act'] {
  const entry = cueEntryOf(said.cue);
  const phrase = PHRASES.find(([p]) => p.test(said.cue))?.[2];
  for (const rule of RULES) {
    if (rule.name === 'table') {
      const kind = phrase ?? entry?.act;
      if (kind && kind !== 'assert') return { kind, confidence: rule.confidence };
      if (entry?.report === 'belief' && !entry.act) return null;
    } else if (rule.test(said, entry)) return { kind: rule.act, confidence: rule.confidence };
  }
  return { kind: 'assert', confidence: 0.6 };
}
