import { givenName, honorificOf, roleNounOf } from '../../language/index.js';
import { isHead, isTopic } from './bodies.js';
import { adjacent, isName, isOrganisationWord, isSmall, PARTICLE, POSSESSIVE, plain, SAYS, type Token } from './name-words.js';

/** `Kane “The Crane” Holt`: how many tokens a nickname in marks takes between a given name and the surname; 0 where none stands there. */
export function nicknameLength(tokens: readonly Token[], first: number, at: number, text: string): number {
  if (at - first > 2 || !/^[“"‘']$/.test(tokens[at]?.text ?? '') || !/^\s$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return 0;
  // "Velm TV’s “The Hour,” Holt said" is a programme
  if (POSSESSIVE.test(tokens[at - 1]!.text)) return 0;
  const single = /^[‘']$/.test(tokens[at]!.text);
  for (let n = 1; n <= 4; n++) {
    const [closing, next] = [tokens[at + n], tokens[at + n + 1]];
    if (!closing || !next || closing.text === ',' || !/^\p{Lu}/u.test(tokens[at + 1]!.text)) return 0;
    // the mark that closes stands alone, or is taken for a word's apostrophe
    if ((n > 1 && /^[”"’']$/.test(closing.text)) || (single && /\p{L}[’']$/u.test(closing.text)))
      return isName(next) && !isSmall(next.text) && roleNounOf(next.text) === undefined && /^\s$/.test(text.slice(closing.end, next.start)) ? n + 1 : 0;
  }
  return 0;
}

/** Capitalised words in a row, with particles between them ("Ursula von der Leyen") and "and"/"of" inside an organisation's name. */
export function endOfName(tokens: readonly Token[], first: number, text: string): number {
  let past = first + 1;
  while (past < tokens.length && adjacent(text, tokens[past - 1]!, tokens[past]!)) {
    if (POSSESSIVE.test(tokens[past - 1]!.text) && !OF_MANY.test(tokens[past - 1]!.text)) break;
    if (NUMERAL.test(tokens[past - 1]!.text) && NUMBERED.test(tokens[first]!.text)) break;
    const small = isSmall(tokens[past]!.text) && honorificOf(tokens[past]!.text) === undefined && !isGivenBehindTitle(tokens, past, text);
    if (isName(tokens[past]) && !SAYS.test(tokens[past]!.text) && (!small || givenName(tokens[past - 1]!.text) !== undefined)) {
      past++;
      continue;
    }
    const before = tokens.slice(first, past);
    const glue = glueLength(tokens, past, text, before) || purposeLength(tokens, past, text, before) || bodyGlue(tokens, first, past, text);
    if (glue === 0) break;
    past += glue;
  }
  return past;
}

/** "Phase I. | Holt says": a numeral ends a sentence, and begins no name. */
const NUMERAL = /^[IVX]\.$/;

const NUMBERED = /^(?:Act|Book|Chapter|Class|Grade|Level|Part|Phase|Schedule|Section|Stage|Tier|Title|Type|Volume|War)$/;

/** "the Velm People’s | Party", "the Women’s | Media Centre": whom a body is of, within its name. */
const OF_MANY =
  /^(?:People|Women|Men|Children|Workers|Farmers|Teachers|Veterans|Nurses|Citizens|Students|Players|Writers|Firefighters|Publishers|Lawyers)[’']s?$/;

/** "Chairman | Will Holt": a given name that is also a small word. */
function isGivenBehindTitle(tokens: readonly Token[], at: number, text: string): boolean {
  const [title, given, surname] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!title || !surname || givenName(given.text) === undefined) return false;
  return (roleNounOf(title.text) !== undefined || honorificOf(title.text) !== undefined) && isName(surname) && adjacent(text, given, surname);
}

/** What a body is called that serves what stands behind a "for". */
const SERVES =
  /^(?:Office|Institute|Cent(?:er|re)|Department|Ministry|Agency|Council|Commission|Campaign|Foundation|Society|Association|Alliance|Coalition|Academy|Bureau|Partnership|Authority|Committee|Trust|Network|School|College|Club|Forum|Federation|Group|Fund|Organi[sz]ation)$/;

/** What a commission or a committee is on. */
const ON = /^(?:Committee|Commission|Council|Panel|Subcommittee|Institute|Cent(?:er|re))$/;

/** "Office | for | National Statistics", "Red Crescent Society | of the | Harbour", "Department of Health | and | Human Services": what a body is for, within its name. */
function purposeLength(tokens: readonly Token[], at: number, text: string, before: readonly Token[]): number {
  const named = (n: number): boolean => {
    const next = tokens[at + n];
    return (
      next !== undefined && tokens.slice(at, at + n + 1).every((t, k, all) => k === 0 || adjacent(text, all[k - 1]!, t)) && isName(next) && !isSmall(next.text)
    );
  };
  const word = tokens[at]!.text;
  const last = before.at(-1)!.text;
  const second = tokens[at + 1]?.text ?? '';
  // "Ada & Tom" are two people
  if (word === '&') return named(1) && !(before.length === 1 && givenName(last) && givenName(second)) ? 1 : 0;
  if (word === 'for' && (SERVES.test(last) || /^Cent(?:er|re)s$/.test(last)) && named(1)) return 1;
  if (word === 'on' && ON.test(last) && named(1)) return 1;
  if (word === 'of' && second === 'the' && (isHead(last) || /^(?:Society|Bank|Republic|Committee)$/.test(last)) && named(2)) return 2;
  // "Health and Education Minister Holt"
  const held = [tokens[at + 2], tokens[at + 3]].some(
    (t) => t !== undefined && isName(t) && (roleNounOf(t.text) !== undefined || honorificOf(t.text) !== undefined),
  );
  const governed =
    before.some((t) => /^(?:of|for|on)$/.test(t.text)) && before.some((t) => isOrganisationWord(t.text) || SERVES.test(t.text) || t.text === 'Centers');
  const joined =
    isTopic(last) &&
    isTopic(second) &&
    (governed ||
      before.length === 1 ||
      before.every((t) => isTopic(t.text) || /^(?:HM|U\.S\.|US|House|Senate|National|Federal|State|European|Royal|International)$/.test(t.text)));
  return word === 'and' && joined && !held && named(1) ? 1 : 0;
}

/** Small words inside a name: how many of them until the next capital; 0 when the name ends here. */
function glueLength(tokens: readonly Token[], at: number, text: string, before: readonly Token[]): number {
  for (let n = 1; n <= 2; n++) {
    const next = tokens[at + n];
    if (!next || !adjacent(text, tokens[at + n - 1]!, next)) return 0;
    const small = tokens.slice(at, at + n).every((t) => PARTICLE.test(t.text));
    const of =
      n === 1 &&
      tokens[at]!.text === 'of' &&
      before.some((t) => isOrganisationWord(plain(t.text)) || /^(?:Secretary|Bank|Church|Ministry|House|Division)$/.test(t.text));
    // "National Office | for Product Safety", "Bríd Mac | an Ghaill"
    const purpose = n === 1 && tokens[at]!.text === 'for' && before.length > 1 && SERVES.test(before.at(-1)!.text);
    const gaelic = n === 1 && /^(?:an|na)$/.test(tokens[at]!.text) && before.length > 1 && /^(?:Mac|Mag|Nic|Mhic)$/.test(before.at(-1)!.text);
    if ((small || of || purpose || gaelic) && isName(next) && !isSmall(next.text)) return n;
  }
  return 0;
}

/** "The | Grain and Fisheries Commission", "Court of Appeals | for the | Ninth Harbour Circuit": small words inside the name of a body, which its last word tells. */
function bodyGlue(tokens: readonly Token[], first: number, past: number, text: string): number {
  const run = (from: number): number => {
    let to = from;
    while (to < tokens.length && isName(tokens[to]) && !isSmall(tokens[to]!.text) && (to === from || adjacent(text, tokens[to - 1]!, tokens[to]!))) to++;
    return to;
  };
  const small = (...words: readonly string[]): boolean =>
    words.every((w, i) => tokens[past + i]?.text === w && adjacent(text, tokens[past + i - 1]!, tokens[past + i]!));
  const reaches = (at: number): boolean => at < tokens.length && adjacent(text, tokens[at - 1]!, tokens[at]!);
  if (small('and') && reaches(past + 1) && past === first + 1 && /^the$/i.test(tokens[first - 1]?.text ?? '') && !isOrganisationWord(tokens[first]!.text)) {
    const end = run(past + 1);
    return end > past + 2 && isOrganisationWord(tokens[end - 1]!.text) && !/^\p{Lu}{2,}$/u.test(tokens[first]!.text) ? 1 : 0;
  }
  const court = tokens.slice(first, past).some((t) => t.text === 'Court');
  return court && small('for', 'the') && reaches(past + 2) && /^(?:Circuit|District)$/.test(tokens[run(past + 2) - 1]?.text ?? '') ? 2 : 0;
}
