import type { Range } from '../record/index.js';
import { type Ground, namedIn } from './context.js';
import { described } from './described.js';
import { HEAD_END, NUMBER } from './nouns.js';
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

/**
 * Reads a source's words.
 *
 * @param range where the source stands
 */
export function referenceOf(context: Ground, range: Range): Reference {
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
  if (NUMBER.test(phrase.split(/\s/)[0]!)) return described(context, head, range, names);
  return named(text, head, names) ?? described(context, head, range, names);
}
