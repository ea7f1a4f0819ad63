import { givenName, isState } from '../../language/index.js';
import type { NameMention } from './mention.js';
import { isOrganisationWord, isPlaceWord } from './name-words.js';

/** Words that begin a sentence before a name and are no part of it. */
const LEADING =
  /^(?:Besides|Given|Unlike|Like|Instead|Outside|Inside|Among|Across|Following|Amid|Including|Under|Beyond|Behind|Via|Per|Both|Former|Poor|Brave|Fellow|Several|Other|Others|Some|Many|Few|Enter|Except|Recent|Separate|Further|Earlier|Previous|Additional|Subsequent|Ask|Ex|Top|Absent|First|Late|Team|Rival|Is|Can|Does|Did|Will|Should|Would|Could|Use|Using|Visit|See|Read|Try|Get|Buy|Choose|Check|Contact|Call|Join|Follow|Watch|Learn|Download|Connect|Install|Open|Why|Say)$/;

/** What else leads a sentence: "Interestingly", "Debating", "Continued". */
const ADVERB = /^\p{Lu}\p{Ll}{3,}(?:ly|ing|ed)$/u;

/** What papers put before a name anywhere: "Poor Mara Holt". */
const EPITHET = /^(?:Brave|Poor|Tragic|Heroic|Troubled|Beloved|Legendary|Fellow|Former|Late|Evil)$/;

/**
 * Mends names against what the rest of the article calls them: "Besides Holt" and "Brave Mara Holt" at a sentence's head are Holt; "the Daily
 * Wire Holt" is a paper and Holt.
 *
 * @param ordinary is this word, at a sentence's head, an ordinary one of this article?
 */
export function mended(text: string, mentions: readonly NameMention[], ordinary: (word: string) => boolean): NameMention[] {
  const known = new Set(mentions.filter((m) => !m.head || m.name.length > 1).map((m) => m.name.join(' ')));
  const surnames = new Set(mentions.filter((m) => (m.kind === 'person' || m.kind === 'unknown') && m.name.length > 1).map((m) => m.name.at(-1)!));
  const bearers = new Map<string, string[]>();
  for (const { name } of mentions) if (name.length > 1) bearers.set(name.at(-1)!, [...(bearers.get(name.at(-1)!) ?? []), name[0]!]);
  return mentions.map((m) => {
    const [first] = m.name;
    const rest = m.name.slice(1).join(' ');
    const others = (surname: string): boolean => (bearers.get(surname) ?? []).some((given) => given !== first);
    const leads = m.name.length > 2 || LEADING.test(first!) || ADVERB.test(first!) || ordinary(first!);
    if ((m.head || EPITHET.test(first!)) && m.name.length > 1 && !givenName(first!) && (known.has(rest) || others(rest)) && leads) return shortened(text, m, 1);
    // "Entrusting Mara Holt with it": nor is a word that no name begins with, before a whole one
    if (m.head && m.name.length === 3 && !givenName(first!) && givenName(m.name[1]!) && (LEADING.test(first!) || ADVERB.test(first!)))
      return shortened(text, m, 1);
    // "outside a Vermont Holt rally": where, and whose
    if (m.name.length === 2 && isState(first!) && !givenName(first!) && others(rest)) return shortened(text, m, 1);
    if (m.kind === 'organisation' && m.name.length > 2 && surnames.has(m.name.at(-1)!) && isOrganisationWord(m.name.at(-2)!))
      return shortened(text, m, m.name.length - 1);
    // "Velm News Mara Holt": a paper's reporter
    const [body, given, surname] = m.name.slice(-3) as [string, string, string];
    if (
      m.kind === 'organisation' &&
      m.name.length > 2 &&
      (isOrganisationWord(body) || /^\p{Lu}{3,}$/u.test(body)) &&
      givenName(given) &&
      !isOrganisationWord(given) &&
      !isOrganisationWord(surname) &&
      !isPlaceWord(surname)
    )
      return shortened(text, m, m.name.length - 2);
    return m;
  });
}

/** The mention without its first words. */
function shortened(text: string, m: NameMention, words: number): NameMention {
  const name = m.name.slice(words);
  let start = m.start;
  for (const word of m.name.slice(0, words)) start = text.indexOf(word, start) + word.length;
  start = text.indexOf(name[0]!, start);
  const { title: _, ...bare } = m;
  const gender = name.length > 1 ? givenName(name[0]!) : undefined;
  return { ...bare, start, name, head: false, kind: name.length > 1 && gender ? 'person' : 'unknown', ...(gender && gender !== 'either' ? { gender } : {}) };
}
