import { givenName, HEAD_END, honorificOf, isSourceNoun, NUMBER, PAGE_LABELS, roleNounOf } from '../language/index.js';

/** Somebody who is known without a name: whoever asks and answers, "His reply". */
const PRONOUN = /^(?:(?:Q|A|I|me|he|she|they|we|us|it|him|them|both)$|(?:my|his|her|their)\s)/i;
/** Words that stand inside a clause, and inside the name of nobody: "Choosing the right firm". */
const CLAUSE = /[\p{L}\p{N}]\s(?<!\band\s)(?:the|an?|your|our|my|his|her|their|its|this|these|is|are|was|not|you|we|it|they|can|will|should|if|when|than)\s/iu;
/** Endings of words for what is talked about. */
const TOPIC = /^\p{L}{3,}(?:ment|[ts]ion|ness|ship|hood|ism|ity|ing|ance|ence|ency|ics)$/iu;

/**
 * Can the words before a colon be whoever says what follows? "Holt:", "Harbour police:" and "The report:" can; "Timing and dosage:" heads a
 * point of a list, "Price:" a fact. The rest of the text tells names from words: a name stands there with its capital inside a
 * sentence, and nowhere without it.
 *
 * @param text the whole text in which the label stands
 * @param alone where the text does not say, is it taken for a name?
 */
export function labelsSpeaker(text: string, label: string, alone = true): boolean {
  // "Dear Abby:" is whom a letter is to
  if (PAGE_LABELS.test(label) || /^dear\s/i.test(label)) return false;
  const head = label.slice(0, HEAD_END.exec(label)?.index ?? label.length);
  const words = head.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined || CLAUSE.test(head)) return false;
  if (PRONOUN.test(head) || (words.length === 1 && NUMBER.test(last)) || isSourceNoun(last)) return true;
  // "Coldbrook car park": what the name is of is nobody
  if (/^\p{Ll}/u.test(last)) return false;
  return words.some((w) => /^\p{Lu}/u.test(w) && (honorificOf(w) !== undefined || isNameIn(text, w, alone && (w !== words[0] || words.length === 1))));
}

/**
 * Is a label somebody's, by itself or by what the rest of the text says: a title, an office, a first name, the surname of somebody whom the
 * text calls by both, a paper? "Bonus Tip:" and "Cooling Test:" are written like names, and stand inside sentences like names.
 */
export function labelsSomebody(text: string, label: string): boolean {
  const words = label.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined) return false;
  if (PRONOUN.test(label) || roleNounOf(last) !== undefined || (isSourceNoun(last) && !standsSmall(text, last.toLowerCase()))) return true;
  return words.some((w) => /^\p{Lu}/u.test(w) && (honorificOf(w) !== undefined || isPersonIn(text, w)));
}

/** Somebody's first name, or a word that puts a name inside its sentence, right before a name: "to Mara | Holt", "Ada K. | Holt". */
const NAME_BEFORE = /(?<inside>,\s|(?<!\p{L})\p{Ll}[\p{L}’-]*\s)?(?<given>\p{Lu}[\p{L}.’-]*)[^\S\n](?:\p{Lu}\.\s)?$/u;
/** As far before a name as that stands; UTF-16 code units. */
const BEFORE = 80;

interface Before {
  readonly given: string;
  readonly inside?: string;
}
const nameBefore = (text: string, at: number): Before | undefined => NAME_BEFORE.exec(text.slice(Math.max(0, at - BEFORE), at))?.groups as Before | undefined;
const isGiven = ({ given }: Before): boolean => givenName(given) !== undefined;

/** By a first name that is known, or by one and the same ("Cooling Test", "Bounce Test"). */
function isPersonIn(text: string, word: string): boolean {
  const plain = word.replace(/[’']s?$/, '').toLowerCase();
  const before = placesOf(text, capitalised(plain)).flatMap((at) => nameBefore(text, at) ?? []);
  if (before.some(isGiven)) return true;
  if (standsSmall(text, plain)) return false;
  return givenName(plain) !== undefined || (new Set(before.map(({ given }) => given)).size === 1 && before.some(({ inside }) => inside !== undefined));
}

/** @param alone where the text does not say, may the word be a name? */
function isNameIn(text: string, word: string, alone: boolean): boolean {
  const plain = word.replace(/[’']s?$/, '').toLowerCase();
  const places = placesOf(text, capitalised(plain));
  for (const at of places) {
    const before = nameBefore(text, at);
    if (before && (before.inside !== undefined || isGiven(before))) return true;
  }
  if (standsSmall(text, plain)) return false;
  return givenName(plain) !== undefined || places.some((at) => /[\p{Ll},;]\s$/u.test(text.slice(Math.max(0, at - 3), at))) || (alone && !TOPIC.test(plain));
}

const capitalised = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;

/** Does the text print it as a word too? */
const standsSmall = (text: string, word: string): boolean => placesOf(text, word).some((at) => !/[\p{L}’'-]$/u.test(text.slice(Math.max(0, at - 2), at)));

/** Where a text has a word, or what ends in it. */
function placesOf(text: string, word: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/^\p{L}/u.test(text.slice(at + word.length, at + word.length + 2))) out.push(at);
  return out;
}
