import { givenName, HEAD_END, honorificOf, isSourceNoun, NUMBER, PAGE_LABELS } from '../language/index.js';

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
 */
export function labelsSpeaker(text: string, label: string): boolean {
  if (PAGE_LABELS.test(label)) return false;
  const head = label.slice(0, HEAD_END.exec(label)?.index ?? label.length);
  const words = head.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined || CLAUSE.test(head)) return false;
  if (PRONOUN.test(head) || (words.length === 1 && NUMBER.test(last)) || isSourceNoun(last)) return true;
  // "Coldbrook car park": what the name is of is nobody
  if (/^\p{Ll}/u.test(last)) return false;
  return words.some((w) => /^\p{Lu}/u.test(w) && (honorificOf(w) !== undefined || isNameIn(text, w, w !== words[0] || words.length === 1)));
}

/** @param alone where the text does not say, may the word be a name? */
function isNameIn(text: string, word: string, alone: boolean): boolean {
  const plain = word.replace(/[’']s?$/, '').toLowerCase();
  const name = `${plain[0]!.toUpperCase()}${plain.slice(1)}`;
  for (const [, inside, given] of text.matchAll(
    new RegExp(String.raw`(?<inside>[\p{Ll},]\s)?(?<given>\p{Lu}[\p{L}.’-]*)\s(?:\p{Lu}\.\s)?${name}(?!\p{L})`, 'gu'),
  ))
    if (inside !== undefined || givenName(given!) !== undefined) return true;
  if (new RegExp(String.raw`(?<![\p{L}’'-])${plain}(?!\p{L})`, 'u').test(text)) return false;
  return givenName(plain) !== undefined || new RegExp(String.raw`[\p{Ll},;]\s${name}(?!\p{L})`, 'u').test(text) || (alone && !TOPIC.test(plain));
}
