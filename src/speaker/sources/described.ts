import {
  countryOf,
  DOCUMENTS,
  HEAD_END,
  honorificOf,
  ISSUED,
  isPersonNoun,
  isRolePlural,
  NUMBER,
  OFFICE,
  ORGANISATION_NOUNS,
  OWN_WORDS,
  PERSON_NOUN,
  roleNounOf,
  SOURCES,
  withoutArticle,
} from '../../language/index.js';
import { holds, type Range } from '../../record/index.js';
import { type Ground, type Named, opensStory } from '../context.js';
import { isSmall } from '../names/name-words.js';
import type { Reference, Told } from './refers-to.js';
import { isToldWhose } from './written.js';

/** A noun phrase, taken apart. */
interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly first: string;
  /** Last word of the head: what the phrase is about. */
  readonly noun: string;
  readonly definite: boolean;
  /** The whole source, what follows the head taken in. */
  readonly whole: string;
  /** Names inside the head. */
  readonly names: readonly Named[];
  /** Stands in the title, the summary or the first paragraph. */
  readonly opens: boolean;
}

/** One way of reading a phrase without a name at its head; undefined hands it to the next. */
type Reading = (phrase: Phrase) => Reference | undefined;

const unnamed = ({ text }: Phrase): Reference => ({ type: 'unnamed', name: text });
const organisation = (name: string): Reference => ({ type: 'named', name: withoutArticle(name), kind: 'organisation' });

/** "the world number two", "the No 4". */
const RANKED = /\s(?:number|no\.?)[\s-](?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

const country: Reading = ({ text }) => {
  const found = countryOf(text);
  // "the No 10" plays rugby
  if (!found || RANKED.test(text) || found.as === 'demonym') return undefined;
  return { type: 'named', name: withoutArticle(text), kind: found.as === 'metonym' ? 'organisation' : 'country', country: found.code };
};

/** "the 36-year-old". */
const aged: Reading = ({ text, definite, words }) =>
  definite && (/-year-old$/i.test(words.at(-1) ?? '') || RANKED.test(text)) ? { type: 'role', noun: 'person', name: text, told: 'known' } : undefined;

/** What became of a document, behind its noun: "a report | released on Monday". */
const TOLD_OF_DOCUMENT = /^(?<head>(?:\S+\s){0,8}?(?<noun>[\p{L}-]+))\s(?:\p{Ll}{3,}ed|seen|written|led|drawn|sent|put|given)(?!\p{L})/u;
/** Several, of which none is told: "studies", "some polls", "new research". */
const ANY_DOCUMENTS = /^(?:\p{L}+s|studies|analyses|research|data|guidance|video)$/iu;

/** "a Norpress article", "an Audit Office report": the words are whoever's that put it out. */
const issued: Reading = ({ noun, names }) => {
  const owner = names.findLast(({ chain }) => chain.kind === 'organisation');
  return owner && ISSUED.test(noun) ? { type: 'chain', ...owner } : undefined;
};

const document: Reading = ({ text, noun, words, first, names, whole, definite }) => {
  if (!DOCUMENTS.test(noun)) return undefined;
  if (ANY_DOCUMENTS.test(noun) && !definite && names.length === 0 && !/\sby\s\p{Lu}/u.test(whole)) return { type: 'unnamed', name: text };
  // "her memoir says": she does
  if (/^(?:his|her)$/.test(first) && names.length === 0) return { type: 'pronoun', gender: first === 'his' ? 'male' : 'female', of: 'one' };
  const owner = /^([\p{L}-]+)[’']s$/u.exec(words.at(-2) ?? '')?.[1]?.toLowerCase();
  // "the company's website": the company
  if (owner && ORGANISATION_NOUNS.test(owner) && /^the$/i.test(words[0]!))
    return { type: 'organisation-again', words: [...words.slice(1, -2).map((w) => w.toLowerCase()), owner] };
  // "a statement" is put out by whoever was just told of; "a message on Telegram" may be anybody's
  const known = !/^an?$/.test(first) || /^(?:statement|release)$/i.test(noun);
  if (OWN_WORDS.test(noun) && known && words.length <= 3 && names.length === 0 && !isToldWhose(whole)) return { type: 'own-words' };
  return { type: 'named', name: withoutArticle(whole), kind: 'document' };
};

/** "Democrats": a crowd that goes by a proper name; "analysts", "two officials": nobody's name. */
const crowd: Reading = (phrase) => {
  // "our American partners" are told apart from all others
  if (/^(?:our|my)$/i.test(phrase.first)) return undefined;
  if (!isRolePlural(phrase.noun) && !SOURCES.test(phrase.noun) && !NUMBER.test(phrase.first)) return undefined;
  if (phrase.words.length === 1 && /^(?:Democrats|Republicans)$/.test(phrase.text)) return { type: 'named', name: phrase.text, kind: 'group' };
  return office(phrase) ?? unnamed(phrase);
};

/** "A harbour judge has ruled", "Lawmaker urges": where a story opens, an office stands for a name that follows further down. */
const office: Reading = ({ text, opens, noun }) =>
  opens && OFFICE.test(noun) && !/^(?:some|several|many|two|three|other|another)\b/i.test(text)
    ? { type: 'role', noun: noun.toLowerCase(), name: text, told: 'ahead' }
    : undefined;

/** "A mother has told of …": whom a story opens with is named where the next paragraph begins. */
const newcomer: Reading = ({ text, first, noun, opens, names }) =>
  opens && /^an?$/.test(first) && names.length === 0 && isPersonNoun(noun) ? { type: 'role', noun: noun.toLowerCase(), name: text, told: 'ahead' } : undefined;

const role: Reading = (phrase) => {
  const { text, noun, definite, words, names } = phrase;
  const called = roleNounOf(noun) !== undefined || (/^\p{Lu}/u.test(noun) && honorificOf(noun) !== undefined);
  if (!called && !/^(?:rep|counsel|ex-wife|ex-husband|mum|dad)$/.test(noun)) return undefined;
  const possessive = words.some((w, i) => i < words.length - 1 && /[’']s?$/.test(w));
  const owner = names[0]?.chain.kind;
  // "Averna's mayor" is the mayor; "Holt's lawyer" and "the victim's mother" are not Holt, nor the victim
  const owned = /^(?:his|her|their|its)$/.test(phrase.first) || (possessive && owner !== 'country' && owner !== 'organisation');
  const told: Told = owned ? 'owned' : 'known';
  if (definite || possessive || names.length > 0)
    return { type: 'role', noun: noun.toLowerCase().replace(/^ex-/, ''), name: text, told, ...(owner && owner !== 'person' ? { owner: names[0]!.chain } : {}) };
  return office(phrase) ?? unnamed(phrase);
};

/** "the company", "the shipping agency": named before; "a harbour court", "Norlane police": by these words. */
const body: Reading = ({ text, noun, words, definite }) => {
  if (!ORGANISATION_NOUNS.test(noun)) return undefined;
  if (words.some((w, i) => i > 0 && /^\p{Lu}/u.test(w) && i < words.length - 1)) return organisation(text);
  return definite ? { type: 'organisation-again', words: words.slice(1).map((w) => w.toLowerCase()) } : organisation(text);
};

const proper: Reading = ({ text, words, first, noun, definite, whole }) => {
  if (/\sand\s/.test(text) && /\p{Lu}/u.test(text)) {
    // "Developers and supporters": a capital at the sentence's head is no name
    if (words.slice(1).some((w) => /^\p{Lu}/u.test(w))) return { type: 'named', name: text, kind: 'group' };
    return /s$/.test(noun) ? { type: 'unnamed', name: text } : { type: 'named', name: text, kind: 'group' };
  }
  // "All of them", "On Thursday": nor are small words
  if (words.every(isSmall)) return { type: 'unnamed', name: text };
  // "Footage from the match": nor is one that goes on to tell what it is of
  if (words.length === 1 && whole.length > text.length + 1 && /^\s(?:from|of|about)\s/.test(whole.slice(text.length))) return { type: 'unnamed', name: text };
  // "disclosures filed Sunday night", "the shooter's friend": what a phrase is about stands in small letters
  if (!definite && !/^(?:our|my)$/.test(first) && /^\p{Ll}/u.test(words.findLast((w) => !isSmall(w)) ?? '')) return { type: 'unnamed', name: text };
  // "Proponents say": the same; "Palestinians say" is a people
  if (words.length === 1 && /^\p{Lu}\p{Ll}+s$/u.test(text) && !countryOf(text) && !countryOf(text.slice(0, -1))) return { type: 'unnamed', name: text };
  const capital = words.some((w, i) => /^\p{Lu}/u.test(w) && (i > 0 || w.toLowerCase() !== first || words.length === 1));
  return capital && !definite ? { type: 'named', name: text, kind: /s$/.test(noun) ? 'group' : 'organisation' } : undefined;
};

const person: Reading = ({ text, first, noun, words }) =>
  first === 'the' && !words.some((w) => /[’']s?$/.test(w)) && PERSON_NOUN.test(noun)
    ? { type: 'role', noun: noun.toLowerCase(), name: text, told: 'known' }
    : undefined;

/** "46 percent of voters", "two dozen of the firms", "some of her aides": so many, and of whom. */
const COUNT = new RegExp(
  String.raw`^(?:(?:about|around|nearly|almost|roughly|over|only|just|some|approximately|at\sleast|up\sto|(?:more|less|fewer)\sthan)\s)?` +
    String.raw`(?:\d[\d.,]*\+?(?:\s?%|\sper\s?cent|\s(?:million|billion))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:\s(?:dozen|hundred|thousand|million|in\s\p{L}+))?|` +
    String.raw`an?\s(?:dozen|hundred|third|quarter|half|majority|number|handful|few|couple|lot)|half|most|many|some|several|all|none|each|both|dozens|hundreds|thousands|any)$`,
  'iu',
);
const counted: Reading = ({ text, whole }) => {
  const of = whole.slice(text.length);
  if (!COUNT.test(text) || !/^\sof\s/.test(of)) return undefined;
  const past = 3 + (HEAD_END.exec(of.slice(3))?.index ?? of.length);
  return { type: 'unnamed', name: `${text}${of.slice(0, past)}`.trim() };
};

/** In this order; whoever is left is unnamed. */
const READINGS: readonly Reading[] = [counted, country, aged, issued, document, newcomer, crowd, role, body, proper, person];

/** No name at the head: a role, a document, an organisation told of before, or somebody unnamed. */
export function described(context: Ground, head: Range, whole: Range, names: readonly Named[]): Reference {
  const { article } = context;
  const printed = article.text.slice(head.start, head.end).trim();
  const told = TOLD_OF_DOCUMENT.exec(printed)?.groups;
  const text = told && DOCUMENTS.test(told.noun!) ? told.head! : printed;
  const words = text.split(/\s+/);
  const first = words[0]!.toLowerCase().replace(/,$/, '');
  const phrase: Phrase = {
    text,
    words,
    first,
    noun: (words.at(-1) ?? '').replace(/[^\p{L}\p{N}-]/gu, ''),
    definite: /^(?:the|this|that|his|her|their|its)$/.test(first),
    whole: article.text.slice(head.start, whole.end),
    names: names.filter((n) => holds(head, n.mention)),
    opens: opensStory(context, head),
  };
  for (const reading of READINGS) {
    const found = reading(phrase);
    if (found) return found;
  }
  return unnamed(phrase);
}
