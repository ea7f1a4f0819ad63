import { HEAD_END, isPersonNoun, NUMBER, nativeOf, OWN_WORDS, PAGE_LABELS } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import { type Ground, type Named, namedIn } from '../context.js';
import { firstLetters } from '../names/first-letters.js';
import { lastOf } from '../names/name-match.js';
import { isSmall } from '../names/name-words.js';
import { isOutlet } from '../outlets.js';
import { described } from './described.js';
import { initialsOf } from './initials.js';
import type { Reference } from './refers-to.js';
import { aliasBehind, listedBehind, named, namedByPart, personBeside } from './source-names.js';

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
  you: { type: 'unnamed', name: 'you' },
  who: { type: 'relative' },
  which: { type: 'relative' },
  that: { type: 'relative' },
};

/** A part of a law, which its number names. */
const PART = /^(?:Section|Article|Clause|Paragraph|Rule|Schedule)$/;
/** "Section 230", "Article 30-4", "Rule 12(b)(2)": letters stand beside the digits or in brackets. */
const DESIGNATION = /^\s?\d(?:[\d\p{Ll}]|[.–-](?=\d)|\s?\([\p{L}\d]+\))*/u;
/** What is taken into the source beside whom it names: when, where and how, and stress ("Adviser Mara Holt on Sunday | said", "Holt herself | says"). */
const WHEN =
  /\s(?:on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|(?:this|last)\s(?:week|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring)|yesterday|today|here|late(?:r|ly)?|orally|verbally|jokingly|reportedly|quietly|angrily|repeatedly|also|then|(?:him|her|it)self|themselves),?$/;

/** "Analysts at Norlane Bank": what the house says. */
const HOUSE = /^(?:(?:the\s)?(?:analysts|strategists|economists))\s(?:at|from)\s(?:the\s)?\p{Lu}/iu;

/**
 * Reads a source's words.
 *
 * @param given where the source stands
 * @param turn is it the label of an interview's turn?
 */
export function referenceOf(context: Ground, given: Range, turn = false): Reference {
  const { text } = context.article;
  const range = { start: given.start, end: given.end - (WHEN.exec(text.slice(given.start, given.end))?.[0].length ?? 0) };
  const phrase = text.slice(range.start, range.end).trim();
  const bare = phrase
    .toLowerCase()
    .replace(/^["“'‘\s]+|["”'’,\s]+$/g, '')
    .replace(/\s(?:alone|both|all|each)$/, '');
  // labels of an interview's turns: whoever asks is not named, whoever answers is whom the page is about
  if (/^(?:Q|Question)$/.test(phrase)) return { type: 'unnamed', name: phrase };
  if (/^(?:A|Answer)$/.test(phrase)) return { type: 'pronoun', of: 'one' };
  const pronoun = PRONOUNS[bare] ?? ownerOf(bare, text.slice(range.end, range.end + 20));
  if (pronoun) return pronoun;
  if (PAGE_LABELS.test(phrase)) return { type: 'unnamed', name: phrase };
  if (turn && /^\p{Lu}{2,3}$/u.test(phrase) && !isOutlet(phrase)) return initialsOf(context, phrase) ?? { type: 'unnamed', name: phrase };
  const short = /^the\s(?<letters>\p{Lu}{2,4})$/iu.exec(phrase)?.groups?.letters;
  const office = short && /^\p{Lu}+$/u.test(short) ? holderOf(context, short, range.start) : undefined;
  if (office) return { type: 'chain', ...office };
  const origin = /^the\s(?:\p{Ll}[\p{L}-]+\s)?(?<word>\p{Lu}[\p{L}-]+)$/iu.exec(phrase)?.groups?.word;
  const native = origin && /^\p{Lu}/u.test(origin) ? nativeOf(origin) : undefined;
  if (native) return { type: 'role', noun: origin!, name: phrase, told: 'known', native };
  const numbered = PART.test(phrase) ? DESIGNATION.exec(text.slice(range.end, range.end + 20))?.[0] : undefined;
  if (numbered) return { type: 'named', name: text.slice(range.start, range.end + numbered.length), kind: 'document' };
  const lastWord = (end: number): string => /[\p{L}-]*$/u.exec(text.slice(range.start, end))![0];
  const head = { start: range.start, end: range.start + (HEAD_END.exec(phrase)?.index ?? phrase.length) };
  const names = namedIn(context, range.start - cutInto(context, range), range.end);
  // “…” -- Norlane consultant and harbour engineer
  const signs = /(?:[—–―]|--?)\s*$/u.test(text.slice(Math.max(0, range.start - 4), range.start)) && /^\p{Ll}/u.test(lastWord(head.end));
  if (
    signs &&
    names.every(({ chain, mention }) => chain.kind !== 'person' || !/\s/.test(text.slice(mention.start, mention.end))) &&
    isPersonNoun(lastWord(head.end))
  )
    return { type: 'unnamed', name: phrase };
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
  if (names.every((n) => n.chain.kind !== 'person') && isWithheld(context, head)) return { type: 'unnamed', name: text.slice(head.start, head.end) };
  if (HOUSE.test(phrase) && first && first.chain.kind !== 'person' && first.chain.kind !== 'country' && first.mention.end >= range.end - 1)
    return { type: 'chain', ...first };
  const listed = listedBehind(text, range, head, names);
  if (listed) return listed;
  const surname = isSmall(phrase) ? context.named.findLast((n) => n.mention.start < range.start && n.mention.full && lastOf(n.chain) === phrase) : undefined;
  if (surname) return { type: 'chain', ...surname };
  if (NUMBER.test(phrase.split(/[\s,]/)[0]!)) return described(context, head, range, names);
  return named(text, head, names) ?? described(context, head, range, names);
}

/** The longest given name that a source may be cut from, in UTF-16 code units. */
const LONGEST = 30;

/** "Mara | Holt": how much of a name a source that begins inside it leaves out. */
function cutInto(context: Ground, { start, end }: Range): number {
  const cut = namedIn(context, start - LONGEST, start).findLast(({ mention }) => mention.end > start && mention.end <= end);
  return cut ? start - cut.mention.start : 0;
}

/** "Her March | comment that …": she. */
function ownerOf(bare: string, behind: string): Reference | undefined {
  const whose = /^(?<whose>his|her)\s(?:[\p{L}-]+\s?){1,2}$/iu.exec(bare)?.groups?.whose;
  return whose && OWN_WORDS.test(/^\s(?<noun>[\p{L}-]+)/u.exec(behind)?.groups?.noun ?? '') ? PRONOUNS[whose] : undefined;
}

/** "The secretary, who pleaded anonymity, said": a page that will not name somebody has not named them before. */
const WITHHELD =
  /^(?:\s(?:of|for|at|in|from)\s[^,.;:“”"]{1,60})?,?\s(?:who|and|speaking|on\scondition)\b[^.!?;:“”"]{0,90}?\b(?:anonym\p{L}+|not\s(?:to\s)?(?:be\s)?(?:being\s)?(?:named|identified)|(?:be|is|was|are|were)\snot\s(?:named|identified)|(?:his|her|their)\s(?:name|identity)\s(?:not\s)?(?:be\s)?(?:used|withheld|printed|published|given)|declined\sto\s(?:be\s(?:named|identified)|give\s(?:his|her|their)))/iu;

const isWithheld = ({ article: { text } }: Ground, head: Range): boolean => WITHHELD.test(text.slice(head.end, head.end + 140));

/** "The CM": of those whose title these are the first letters of ("Chief Minister Mara Holt"), or stand for ("Chief Executive (CE), Mara Holt"), the one named last before the place. */
function holderOf({ named, article }: Ground, letters: string, place: number): Named | undefined {
  const defined = ({ mention }: Named): boolean =>
    new RegExp(String.raw`\(${letters}\),?\s$`).test(article.text.slice(Math.max(0, mention.whole.start - 12), mention.whole.start));
  const titled = ({ mention }: Named): boolean =>
    mention.whole.start < mention.start && firstLetters(mention.whole.text.slice(0, mention.start - mention.whole.start)).endsWith(letters);
  return named.findLast((n) => n.mention.start < place && n.chain.kind === 'person' && (titled(n) || defined(n)));
}
