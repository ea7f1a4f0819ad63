import { countryOf, isRolePlural, roleNounOf } from '../../language/index.js';

/** A main clause begins behind these: "that", "and", "well,"; and behind a clause of condition or time with its comma. */
const LEAD =
  /^(?:(?:that|and|but|so|because|well|look|yes|no|of course|also|now|then|today|as such|indeed|either|on the other hand|\p{L}{3,}ly(?=,)|(?:I|we)\s(?:think|believe|guess|mean|feel like)(?:\sthat)?)\b,?\s+)+/iu;
const FRONTED =
  /^(?:if|unless|once|when|until|as soon as|should|after|before|by|in|on|at|under|for|as|without|with|while|since|despite)\b[^,.;?!]{3,140},\s*(?:(?:especially|including|particularly|even)\b[^,.;?!]{3,80},\s*)?/iu;
/** As far as a main clause's subject and verbs reach; UTF-16 code units. */
const CLAUSE = 110;
/** As far into the clause as its subject reaches; UTF-16 code units. */
const SUBJECT = 60;
/** What stands in a sentence that hangs on a condition; "asked me if" means whether. */
const CONDITION =
  /\b(?:(?<!\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|know|knew|see|sure)\s(?:(?:me|us|you|him|her|them)\s)?)if|unless|until|once|as long as|provided|as soon as)\b/iu;
/** "…, but is still refusing": another predicate of the same subject, and the one that counts. */
const BUT = /\sbut\s((?:is|are|was|were|has|have|had)\s.*)$/isu;
/** The speaker's own side, in words: "his country", "our troops", "her client". */
const OWN_SIDE =
  /^(?:his|her|its|their|our|my|the)\s(?:own\s)?(?:country|nation|government|party|client|clients|office|troops|men|people|members|members|drivers|company|firm|group|team|council|ministry|administration|army|side|plane|committee)\b/iu;
const IMPERATIVE =
  /^(?:please|don[’']t|do not|never\s\p{Ll}+|be|look|give|take|come|go|stop|let|keep|make|tell|ask|put|get|hold|stay|wait|remember|imagine|consider|vote|think|listen|call|bring|leave|show|help|try|send|forgive|trust|watch|read|think|release|fire|drop|free|open|return|resign|pay|answer|join|talk|speak|say|stand|start|find|follow|do|move|support|use|cut|ban|end|protect|respect|respond)\b(?!\s(?:is|are|was|were|will|would|has|have|had)\b)/iu;
/** What something is done for is no main clause: "elected us so that we would decide". */
const PURPOSE = /\s(?:so|in order) that\s.*$/isu;
/** Who speaks for somebody else, whom the source need not name: "an aide said Velm would …". */
const VOICE =
  /\b(?:spokes\p{L}+|official|ministers?|ministry|aides?|advis[eo]rs?|lawyers?|attorneys?|ambassador|envoy|office|campaign|manager|representatives?|president|premier|chancellor|government|delegation|agent|secretary|leader|administration|management)\b/iu;
/** ... but not for a country that they watch from outside. */
const OUTSIDER = /\b(?:United Nations|U\.?N\.?|international|foreign (?!minist|office|secretary)|observers?|Human Rights|Red Cross|western)\b/iu;

export interface Clause {
  /** `thing`: what can do nothing of its own will ("the cut"). */
  readonly subject: 'I' | 'we' | 'he' | 'it' | 'they' | 'you' | 'there' | 'this' | 'source' | 'side' | 'own' | 'imperative' | 'thing' | 'other';
  readonly words: string;
  /** The predicate behind a "but" that has no subject of its own. */
  readonly but?: string;
}

/** A content's sentences, quotation marks inside it left out. */
export const sentencesIn = (content: string): string[] =>
  content
    .split(/(?<=[.?!])(?:[”"’]|'')*\s+|(?<=\p{L})[“](?=\p{Lu})|(?<=[,.?!])[”"]\s[“"]|(?<=,)''\s''/u)
    .map((s) => s.replace(/[“”"‘]|''/g, '').trim())
    .filter((s) => s !== '');

/** The first main clause of a content, or of its first sentence on a condition, with what its subject is. */
export function mainClause({ content, source, quotation, conditional }: { content: string; source: string; quotation: string; conditional: boolean }): Clause {
  const sentences = sentencesIn(content);
  return clauseOf((conditional && sentences.find((s) => CONDITION.test(s))) || (sentences[0] ?? ''), source, quotation);
}

/** The main clause of one sentence. */
export function clauseOf(sentence: string, source: string, quotation: string): Clause {
  const whole = sentence.replace(LEAD, '').replace(FRONTED, '').replace(LEAD, '').replace(PURPOSE, '');
  const words = whole.slice(0, CLAUSE);
  const but = BUT.exec(whole)?.[1];
  return { subject: subjectOf(words, source, quotation), words, ...(but ? { but } : {}) };
}

function subjectOf(words: string, source: string, quotation: string): Clause['subject'] {
  const first = /^[\p{L}’']+/u.exec(words)?.[0].toLowerCase() ?? '';
  const bare = first.replace(/[’'].*$/, '');
  if (bare === 'i') return 'I';
  if (bare === 'we' || /^let[’']s/.test(first)) return 'we';
  if (quotation !== 'direct') {
    if (bare === 'he' || bare === 'she') return 'he';
    if (bare === 'it') return 'it';
    if (bare === 'they') return 'they';
  }
  if (bare === 'you') return 'you';
  if (bare === 'there') return 'there';
  if (/^(?:this|that|it|these|those|what)$/.test(bare)) return 'this';
  if (OWN_SIDE.test(words)) return 'own';
  const named = source.split(/[^\p{L}]+/u).filter((w) => /^\p{Lu}\p{L}{2,}/u.test(w));
  if (!otherCountry(words, named) && namesSubject(words.slice(0, SUBJECT), named)) return 'source';
  if (quotation === 'direct' && IMPERATIVE.test(words)) return 'imperative';
  if (quotation !== 'direct' && THEIR_VOICE.test(source) && /^(?:an?\s|the\s)?[\p{L}-]+\s/u.test(words) && !isThing(words)) return 'side';
  if (sameSide(words, named, source)) return 'side';
  return isThing(words) ? 'thing' : 'other';
}

/** A noun phrase up to its verb, a common noun at its end. */
const COMMON =
  /^(?:the|an?|any|such|this|that|these|those|more|no)\s(?:[\p{Ll}’'-]+\s){0,3}?([\p{Ll}-]{3,})\s(?:\p{L}+ly\s)?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|does|did)\b/iu;
/** Nouns for people and bodies of people, beside those for roles. */
const PEOPLE =
  /(?:ers?|ors?|ists?|men|ees|ians?|ants?)$|^(?:people|police|army|navy|troops|forces|state|states|side|sides|city|town|towns|country|countries|nation|government|council|ministry|union|unions|company|companies|firm|firms|bank|banks|club|team|court|party|group|groups|board|staff|school|hospital|families|children|parents|students|pupils|residents|rebels|crew|public|church|anyone|everyone|nobody)$/u;

/** "Holt is suing the city, his lawyer said": whoever speaks for somebody by a possessive speaks for whom the words are about. */
const THEIR_VOICE = /^(?:his|her|its|their)\s(?:[\p{L}-]+\s){0,2}(?:lawyers?|attorneys?|spokes\p{L}+|agents?|managers?|counsel|publicists?)\b/iu;

function isThing(words: string): boolean {
  const noun = COMMON.exec(words)?.[1]?.toLowerCase();
  return noun !== undefined && !PEOPLE.test(noun) && roleNounOf(noun) === undefined && !isRolePlural(noun);
}

/** A capitalised word at a subject's head and what follows it. */
const CAPITALISED = /^(\p{Lu}\p{L}*)([\p{L}’'-]*)(\s?)/u;
/** Capitalised words that may stand before the name: titles and given names. */
const BEFORE_NAME = 3;

/** Does one of the names stand at the head, alone or behind titles and given names? */
function namesSubject(head: string, named: readonly string[]): boolean {
  let rest = head.replace(/^the\s/, '');
  for (let i = 0; i <= BEFORE_NAME; i++) {
    const m = CAPITALISED.exec(rest);
    if (!m) return false;
    if (named.includes(m[1]!) && !/^[’']s/.test(m[2]!)) return true;
    if (m[3] === '') return false;
    rest = rest.slice(m[0].length);
  }
  return false;
}

/** Unions of states, with their members by ISO 3166-1 (the European Union with those that have left): an official of one speaks for the union as well. */
const UNIONS: readonly { readonly name: RegExp; readonly members: string }[] = [
  {
    name: /^(?:European\s(?:Union|Community)|E\.?[UC]\.?)$/u,
    members: 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  },
  {
    name: /^(?:NATO|Nato|North\sAtlantic\sTreaty)$/u,
    members: 'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US',
  },
];

/** Letters that a name and the word for its people share at least: Kestria, Kestrian. */
const SHARED_STEM = 4;

/** Is the subject the country or body that the source speaks for: Portugal and a Portuguese president, Berlin and a German one? */
function sameSide(words: string, named: readonly string[], source: string): boolean {
  const subject = /^(?:[Tt]he\s)?(\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){0,2})(?![’']s)\s/u.exec(words)?.[1];
  if (!subject) return false;
  const country = countryIn(subject.split(/\s/));
  const theirs = countryIn(named);
  const union = UNIONS.find(({ name }) => name.test(subject));
  if (union && theirs) return union.members.includes(theirs) && VOICE.test(source);
  if (country && theirs) return country === theirs;
  if (named.some((w) => w.length > SHARED_STEM && subject.startsWith(w.slice(0, Math.max(SHARED_STEM, w.length - 3))))) return true;
  return theirs === undefined && VOICE.test(source) && !OUTSIDER.test(source);
}

/** "North Korea", said by somebody of South Korea: a country, and not the source's. */
function otherCountry(words: string, named: readonly string[]): boolean {
  const subject = countryIn((/^(?:the\s)?((?:\p{Lu}[\p{L}’-]+\s){1,3})/u.exec(words)?.[1] ?? '').trim().split(/\s/));
  const theirs = countryIn(named);
  return subject !== undefined && theirs !== undefined && subject !== theirs;
}

function countryIn(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++)
    for (const n of [2, 1]) {
      const found = countryOf(words.slice(i, i + n).join(' '));
      if (found) return found.code;
    }
  return undefined;
}
