import { nativeOf } from '../language/index.js';
import type { Range } from '../record/index.js';
import { type Ground, namedIn } from './context.js';
import { described } from './described.js';
import { initialsOf } from './initials.js';
import { HEAD_END, NUMBER } from './nouns.js';
import { isOutlet } from './outlets.js';
import type { Reference } from './refers-to.js';
import { aliasBehind, named, namedByPart, personBeside } from './source-names.js';

const PRONOUNS: Readonly<Record<string, Reference>> = {
  he: { type: 'pronoun', gender: 'male', of: 'one' },
  him: { type: 'pronoun', gender: 'male', of: 'one' },
  his: { type: 'pronoun', gender: 'male', of: 'one' },
  she: { type: 'pronoun', gender: 'female', of: 'one' },
  her: { type: 'pronoun', gender: 'female', of: 'one' },
  they: { type: 'pronoun', of: 'many' },
  them: { type: 'pronoun', of: 'many' },
  their: { type: 'pronoun', of: 'many' },
  both: { type: 'pronoun', of: 'many' },
  it: { type: 'pronoun', of: 'thing' },
  its: { type: 'pronoun', of: 'thing' },
  i: { type: 'first-person' },
  me: { type: 'first-person' },
  my: { type: 'first-person' },
  we: { type: 'first-person' },
  us: { type: 'first-person' },
  who: { type: 'relative' },
  which: { type: 'relative' },
  that: { type: 'relative' },
};

/** What heads a part of a page, and is nobody: "Interview: …". */
const LABELS =
  /^(?:Interview|Update|Updated|Summary|Background|Conclusion|Verdict|Note|Photo|Photos|Video|Related|Source|Sources|More|Share|Tip|Tips|Pros|Cons|Result|Bottom line)$/i;

/**
 * Reads a source's words.
 *
 * @param range where the source stands
 * @param turn is it the label of an interview's turn?
 */
export function referenceOf(context: Ground, range: Range, turn = false): Reference {
  const { text } = context.article;
  const phrase = text.slice(range.start, range.end).trim();
  const bare = phrase
    .toLowerCase()
    .replace(/^["“'‘\s]+|["”'’,\s]+$/g, '')
    .replace(/\s(?:himself|herself|themselves|itself|also|alone|both|all|each)$/, '');
  // labels of an interview's turns: whoever asks is not named, whoever answers is whom the page is about
  if (/^(?:Q|Question)$/.test(phrase)) return { type: 'unnamed', name: phrase };
  if (/^(?:A|Answer)$/.test(phrase)) return { type: 'pronoun', of: 'one' };
  const pronoun = PRONOUNS[bare];
  if (pronoun) return pronoun;
  if (LABELS.test(phrase)) return { type: 'unnamed', name: phrase };
  if (turn && /^\p{Lu}{2,3}$/u.test(phrase) && !isOutlet(phrase)) return initialsOf(context, phrase) ?? { type: 'unnamed', name: phrase };
  const origin = /^the\s(?:\p{Ll}[\p{L}-]+\s)?(?<word>\p{Lu}[\p{L}-]+)$/iu.exec(phrase)?.groups?.word;
  const native = origin && /^\p{Lu}/u.test(origin) ? nativeOf(origin) : undefined;
  if (native) return { type: 'role', noun: origin!, name: phrase, told: 'known', native };
  const head = { start: range.start, end: range.start + (HEAD_END.exec(phrase)?.index ?? phrase.length) };
  const names = namedIn(context, range.start, range.end);
  const first = names[0];
  if (
    first &&
    first.chain.kind === 'person' &&
    first.mention.whole.start <= range.start + 1 &&
    !first.mention.possessive &&
    /^\s*(?:,|\(|--|[—–]|who\b|$|and\s(?:his|her|their)\s\p{Ll})/u.test(text.slice(first.mention.end, range.end))
  )
    return { type: 'chain', ...first };
  const person = namedByPart(text, range, names);
  if (person) return { type: 'chain', ...person };
  const beside = personBeside(context, range, head) ?? (names.some((n) => n.chain.kind === 'person') ? undefined : aliasBehind(context, range));
  if (beside) return { type: 'chain', ...beside };
  if (NUMBER.test(phrase.split(/[\s,]/)[0]!)) return described(context, head, range, names);
  return named(text, head, names) ?? described(context, head, range, names);
}
