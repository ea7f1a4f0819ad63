import {
  closingGender,
  countryOf,
  type Gender,
  givenGender,
  givenName,
  honorificOf,
  isRank,
  isRoleField,
  isRolePlural,
  isState,
  matchesOf,
  nativeOf,
  ORGANISATION_NOUNS,
  roleNounOf,
} from '../../language/index.js';
import type { Range } from '../../record/index.js';
import { bodyAt, isHead, isTopic } from './bodies.js';

/** A place where the text names somebody or something by a proper name. `start`/`end` hold the name alone, titles left out. */
export interface NameMention extends Range {
  /** The name's words, without titles, roles, demonyms and a final 's. */
  readonly name: readonly string[];
  /** Titles, roles and demonyms right before it, as printed ("Kremlin spokesman"), and where they begin. */
  readonly title?: Range & { readonly text: string };
  readonly gender?: Gender;
  readonly country?: string;
  readonly kind: 'person' | 'organisation' | 'country' | 'unknown';
  readonly possessive: boolean;
  /** Its first word begins a sentence, where every word has a capital. */
  readonly head: boolean;
  /** First thing named in its sentence, with nothing but small words before it: likely its subject. */
  readonly subject: boolean;
}

/** A word goes on over what UTF-8 read as Latin-1 makes of an accent ("PeÃ±a"). */
const TOKEN =
  /\d{1,3}(?:st|nd|rd|th)\s(?:Circuit|District)(?=\s\p{Lu})|(?:in\s)?(?<!\p{L})['’]t(?=\s\p{Lu})|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Coun|Clr|Engr|Barr|Mrs|Ms|Mx|Dr|Sens?|Reps?|Govs?|Gen|Brig|Lt|Col|Sgt|Cpl|Pvt|Pfc|Spc|Cst|Const|Capt|Cpt|Prof|St|Jr|Sr|Rev|Hon|Adv|Adm|Maj|Cmdr|Det|Supt|Insp|Cllr|Mme)\.|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]|(?<=\p{Lu})&(?=\p{Lu})|(?<=[ÃÂ]|\u0302|\u0303)[\u00a1-\u00bf])*|[^\s\p{L}\p{N}]/gu;
export const PARTICLE = /^(?:(?:in\s)?['’]t|de|del|della|van|von|der|den|ter|bin|ibn|al|el|la|le|du|da|dos|di|ben|y|e|st\.?|abu)$/i;
const SMALL = new Set(
  (
    'the a an and but or nor so yet for of in on at to by with from as if when while after before since until because although though that this these those there here it its he she they we i you his her ' +
    'their our my your who what which where why how not no yes all some any many most more both each every one two three four five six seven eight nine ten last next new old asked said says told ' +
    'also then now later today yesterday tomorrow meanwhile however still even just only once about over under between during against without within despite according speaking once under ' +
    'everybody everyone everything nobody none nothing somebody someone something anybody anyone anything another other others such half tonight neither either whoever whatever ' +
    'elsewhere separately earlier instead nonetheless nevertheless finally likewise similarly moreover furthermore additionally recently perhaps besides indeed thus hence therefore unlike alongside amid among across beyond behind following ' +
    'meet ask enter introducing ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    "oh well please let look listen thank thanks ok okay mr mrs ms good great never always maybe perhaps don’t don't it’s it's i’m i'm we’re we're that’s that's they’re he’s she’s i’ve we’ve is are was were be been do does did has have had will would can could should may might must"
  ).split(' '),
);
/** "Friday's announcement", "Feb. 11". */
const CALENDAR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s|feb|apr|sept|oct|nov|dec)$/;
export const isSmall = (word: string): boolean => SMALL.has(word.toLowerCase()) || CALENDAR.test(word.toLowerCase());
/** "Mara Holt Says": the verb of a headline, though a given name may be spelled like a small word ("Anna May"). */
export const SAYS = /^(?:Says|Said|Tells|Told|Asked|Speaking|According)$/;
const ORGANISATION = new Set(
  (
    'ai corporation incorporated gmbh institution initiative caucus directorate consortium pac gop university clinic brotherhood party committee department ministry agency inc inc. corp corp. company group association council court police institute bank union times post news journal foundation center centre commission ' +
    'board office service services rovers wanderers united albion hotspur bureau house senate congress parliament army navy force forces guard fc club league school college hospital church network media airlines airways motors systems ' +
    'technologies coalition alliance authority federation administration campaign organization organisation society trust fund project team nations ltd llc plc co treasury cabinet assembly academy ' +
    'museum gallery theatre theater press tribune herald guardian gazette chronicle observer telegraph mail express review magazine radio television tv studios records pictures entertainment holdings ' +
    'shipping lines motors foods steel logistics transport crossings mines list partners capital insurance energy oil gas water rail world land resort hotel hotels restaurant café cafe bar studio festival awards cup tower railway port airport productions label brands solutions software consulting securities advisors ventures watch union bakery brewery brewing orchestra opera ballet international global laboratories labs pharmaceuticals healthcare health nhs eu nato un fbi cia who opec imf'
  ).split(' '),
);
/** Does a name that holds this word name an organisation ("Mail", "University")? */
export const isOrganisationWord = (word: string): boolean => ORGANISATION.has(word.toLowerCase().replace(/\.$/, ''));
const PLACE = new Set(
  'city county town village island islands street road avenue square river lake sea ocean bay mountain mountains valley province region district state states kingdom republic north south east west northern southern eastern western hill coast peninsula gulf heights canyon'.split(
    ' ',
  ),
);
export const isPlaceWord = (word: string): boolean => PLACE.has(word.toLowerCase());

interface Token extends Range {
  readonly text: string;
}

/** Words run together by lost white space ("HoltAnna MarieHolt"): no name. So is one that goes on with a given name ("HoltAnna"). */
const GLUED = /(?:\p{Lu}\p{Ll}{2,}){2}[\p{L}-]*\p{Lu}\p{Ll}{2,}/u;
const isGlued = (word: string): boolean =>
  GLUED.test(word) ||
  (!DOUBLE.test(word) &&
    word
      .split(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/u)
      .slice(1)
      .some((w) => givenName(w) !== undefined));
/** "KellyAnne", "MaryBeth": one given name. */
const DOUBLE = /^\p{Lu}\p{Ll}{1,6}(?:Anne?|Beth|Lynne?|Marie|Lee|Rose|Kate)$/u;
/** "They'll", "Wouldn't": a pronoun or a verb with what is bound to it. */
const CONTRACTED = /^(?:\p{L}+n[’']t|\p{L}+[’'](?:ve|ll|re|d|m)|(?:it|he|she|that|there|what|who|here|where|how|let)[’']s)$/iu;
/** "al-Holt", "el-Holt": an Arabic name begins with its article, in small letters. */
const ARTICLED = /^(?:a[ldnrstz]|ash|el|es|ul)[-’'](?=\p{Lu})/u;
/** "Norlane-based", "Holt-backed": what a name does to the noun behind it. */
const COMPOUND = /-(?:\p{Ll}{3,}ed|based|born|led|run|owned|made|style|era|wide|only|friendly|like|speaking|held|leaning|dominated)$/u;
const isName = (t: Token | undefined): boolean =>
  t !== undefined &&
  (/^(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)\s)/u.test(t.text) || ARTICLED.test(t.text)) &&
  !isGlued(t.text) &&
  !CONTRACTED.test(t.text) &&
  !COMPOUND.test(t.text);
const plain = (word: string): string => word.replace(/[’']s$|[’']$/, '').replace(/\.$/, '');
const adjacent = (text: string, a: Token, b: Token): boolean => /^[ \u00a0]+$/.test(text.slice(a.end, b.start));

/**
 * The proper names of a passage, in order. By shape, lists of given names, titles and role nouns, and what stands around:
 * no model. A word at the head of a sentence counts as a name only if nothing says that it is an ordinary one.
 */
export function namesIn(text: string, passage: Range): NameMention[] {
  const tokens: Token[] = [];
  for (const m of matchesOf(text.slice(passage.start, passage.end), TOKEN))
    tokens.push({ text: m[0], start: passage.start + m.index, end: passage.start + m.index + m[0].length });
  const out: NameMention[] = [];
  let named = false;
  let head = true;
  let leading = false;
  for (let i = 0; i < tokens.length; ) {
    const t = tokens[i]!;
    if (/^[.!?…“”":]$/.test(t.text) && !(t.text === '.' && SHORTENS.test(text.slice(t.end, t.end + 2)))) {
      named = false;
      head = true;
      leading = false;
    }
    if (head && CLAUSE.test(t.text)) leading = true;
    else if (leading && t.text === ',') {
      // "When Holt tried to speak, | Dray cut in": the main clause has a subject of its own
      leading = false;
      named = false;
    }
    if (head && /^(?:He|She|They|It|We|I)$/.test(t.text)) named = true;
    if (!isName(t) || (isSmall(t.text) && !honorificBeforeName(tokens, i, text) && !newBeforeName(tokens, i, text) && !describedBehind(tokens, i, text))) {
      head &&= !/[\p{L}\p{N}]/u.test(t.text);
      i++;
      continue;
    }
    const body = bodyAt(text, t.start);
    if (body !== undefined) {
      const end = t.start + body.length;
      const possessive = /^[’']s/.test(text.slice(end, end + 2));
      const subject = !named && !isTold(tokens, i);
      out.push({ start: t.start, end, name: body.split(' '), kind: 'organisation', possessive, head, subject: subject && !possessive });
      named ||= !possessive;
      head = false;
      while (i < tokens.length && tokens[i]!.start < end) i++;
      continue;
    }
    const given = endOfName(tokens, i, text);
    const nick = nicknameLength(tokens, i, given, text);
    const past = nick > 0 ? endOfName(tokens, given + nick, text) : given;
    const mention = mentionOf(
      [...tokens.slice(i, given), ...tokens.slice(given + nick, past)],
      (past - i > 2 ? officeBefore(tokens, i, text) : undefined) ?? leftTitle(tokens, i, text),
      {
        text,
        subject: !named && !isTold(tokens, i),
        head,
        before: tokens[i - 1],
        office: roleNounOf(tokens[i - 2]?.text ?? '') !== undefined,
      },
    );
    if (mention) {
      // "the Rovers manager, asked about it": what the noun is of is no subject
      const modifies =
        /^\p{Ll}/u.test(tokens[past]?.text ?? '') && roleNounOf(tokens[past]!.text) !== undefined && adjacent(text, tokens[past - 1]!, tokens[past]!);
      const where = mention.kind !== 'person' && tellsWhere(tokens, i);
      out.push((modifies && mention.kind !== 'person') || where ? { ...mention, subject: false } : mention);
      // "Her counterpart at Corvane, Joel Spitz, was kinder"
      named ||= !mention.possessive && !modifies && !(mention.kind !== 'person' && (BOUND.test(tokens[i - 1]?.text ?? '') || where));
    }
    head = false;
    i = past;
  }
  return out;
}

/** Behind a full stop that shortens a word: "Rep. Ada Holt (R-Velm.) met Roe" is one sentence. */
const SHORTENS = /^(?:[),;]|\s\p{Ll})/u;

/** What a clause begins with that stands before the main one. */
const CLAUSE = /^(?:When|While|As|After|Before|Although|Though|If|Since|Because|Once|Until|Whereas|Unlike|Despite|Asked|Responding|Referring)$/;

/** "He told Channel Nine's | Mara Holt": to whom something is told is no subject. */
function isTold(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TOLD_WITHIN); i--) {
    if (/^(?:told|tells|telling|informed|informs|reminded|assured)$/.test(tokens[i]!.text)) return true;
    if (!/^[\p{L}\p{N}&]/u.test(tokens[i]!.text)) return false;
  }
  return false;
}
/** As many words of an outlet or a title stand between; words. */
const TOLD_WITHIN = 5;

/** Binds a name to what stands before it. */
const BOUND = /^(?:at|of|in|for|from|to)$/;

/** "In Velm market, | Ada Holt sells ice", "At the Norlane docks": the place with which a sentence begins is no subject. */
function tellsWhere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text.toLowerCase() === 'the' ? i - 2 : i - 1;
  return /^(?:In|At|Near|Outside|Inside|Across|Around)$/.test(tokens[before]?.text ?? '');
}

const honorificBeforeName = (tokens: readonly Token[], i: number, text: string): boolean => {
  const next = tokens[i + 1];
  return honorificOf(tokens[i]!.text) !== undefined && next !== undefined && isName(next) && adjacent(text, tokens[i]!, next);
};

/** "Will Moy, chief executive of …", "He Jianxiong, the former …": a name that begins like a sentence, with what its bearer is behind it. */
function describedBehind(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens[i + 1];
  if (!next || !isName(next) || isSmall(next.text) || !adjacent(text, tokens[i]!, next)) return false;
  if (tokens[i]!.text !== 'He' && givenName(tokens[i]!.text) === undefined) return false;
  return /^,\s(?:\d\d,|an?\s|the\s|who\s|(?:\p{L}+\s){1,3}(?:of|at|for)\s)/u.test(text.slice(next.end, next.end + 60));
}

/** "The New York Times": a capital New before a name is part of it; "New Mayor Holt" is not. */
function newBeforeName(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.text !== 'New' || !next || !isName(next) || !adjacent(text, tokens[i]!, next)) return false;
  return honorificOf(next.text) === undefined && roleNounOf(next.text) === undefined && !isSmall(next.text);
}

/** `Kane “The Crane” Holt`: how many tokens a nickname in marks takes between a given name and the surname; 0 where none stands there. */
function nicknameLength(tokens: readonly Token[], first: number, at: number, text: string): number {
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
function endOfName(tokens: readonly Token[], first: number, text: string): number {
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

/** "Velm News’ | Mara Holt", "Holt’s | Norlane". */
const POSSESSIVE = /\p{L}[’']s?$/u;
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
      before.some((t) => ORGANISATION.has(plain(t.text).toLowerCase()) || /^(?:Secretary|Bank|Church|Ministry|House|Division)$/.test(t.text));
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

/** Role words in small letters right before a name: "the former mayor Jane Roe", "coach Lev Dorn". */
function leftTitle(tokens: readonly Token[], first: number, text: string): Token[] {
  const out: Token[] = [];
  for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
    const t = tokens[i]!;
    if (!adjacent(text, t, tokens[i + 1]!)) break;
    if (out.length === 0 && roleNounOf(t.text) === undefined) break;
    if (
      out.length > 0 &&
      roleNounOf(t.text) === undefined &&
      !isRank(t.text) &&
      !isRoleField(t.text) &&
      countryOf(t.text) === undefined &&
      !(isName(t) && !isSmall(t.text))
    )
      break;
    out.unshift(t);
  }
  return out;
}

/** "ambassador to | Britain Liu Wen": the office, with the word that binds the place to it. */
function officeBefore(tokens: readonly Token[], first: number, text: string): Token[] | undefined {
  const to = tokens[first - 1];
  if (!to || !/^(?:to|of|in|for|from)$/.test(to.text) || !countryOf(tokens[first]!.text) || !adjacent(text, to, tokens[first]!)) return undefined;
  const office = leftTitle(tokens, first - 1, text);
  return office.length > 0 ? [...office, to] : undefined;
}

interface Around {
  readonly text: string;
  /** Is it the first thing named in its sentence? */
  readonly subject: boolean;
  /** Does it begin a sentence? */
  readonly head: boolean;
  readonly before: Token | undefined;
  /** Is the word before that one a role noun? */
  readonly office: boolean;
}

function mentionOf(words: readonly Token[], left: readonly Token[], { text, subject, head, before, office }: Around): NameMention | undefined {
  let skip = 0;
  while (skip < words.length - 1 && isTitleWord(words, skip)) skip++;
  // "the Justice | Department", "the Norlane Investor | Education Foundation": a word of a body's name, not somebody's title
  const closes = plain(words.at(-1)!.text);
  if (isHead(closes) && (words.length === skip + 1 || (honorificOf(words[0]!.text) === undefined && !givenName(words[skip]!.text)))) skip = 0;
  // "the Republican | Party", "the | St. Velm City Council": nor is what its name begins with
  const body = words.length > 1 && !words.some((t) => givenName(t.text)) && words.slice(skip).some((t) => isOrganisationWord(plain(t.text)));
  if (skip === 1 && body && (BEGINS.test(words[0]!.text) || (/^St\.?$/.test(words[0]!.text) && words.length > 2))) skip = 0;
  // "Dean Holt": a given name that is an office too
  if (skip === 1 && words.length === 2 && left.length === 0 && honorificOf(words[0]!.text) === undefined && givenName(words[0]!.text)) skip = 0;
  // "ambassador to Britain Liu Wen": the place belongs to the role
  if (skip === 0 && words.length > 2 && before && /^(?:to|of|in|for|from)$/.test(before.text) && countryOf(words[0]!.text)) skip = 1;
  // "undersecretary for Harbour Affairs Mara Holt": what the office is for
  if (skip === 0 && office && before && /^(?:of|for)$/.test(before.text) && givenName(words[0]!.text) === undefined)
    skip = words.length > 2 && givenName(words.at(-2)!.text) !== undefined && !words.some((t) => isOrganisationWord(t.text)) ? words.length - 2 : 0;
  // "Secretary | of State Mara Holt": the department belongs to the office
  if (skip > 0 && words[skip]!.text === 'of' && words.length > skip + 2) skip += 2;
  // "the harbour | Attorney’s | Office": whose office it is belongs to its name
  const owned = left.length > 0 && words.length === 1 && isOrganisationWord(plain(words[0]!.text)) && /[’']s$/.test(left.at(-1)!.text);
  const whole = owned ? [...left, ...words] : withoutLetters(words.slice(skip));
  const core = owned ? whole : withoutOffice(whole);
  const titles = owned ? [] : [...left, ...words.slice(0, skip)];
  const last = core.length < whole.length ? core.at(-1)! : words.at(-1)!;
  // "chairman, CEO and president Mara Holt": an office alone is nobody's name
  if (core.length === 1 && titles.length === 0 && /^\p{Lu}{2,}$/u.test(last.text) && (roleNounOf(last.text) !== undefined || OFFICE.test(last.text)))
    return undefined;
  // "7:19 p.m. EST"
  if (core.length === 1 && ZONE.test(last.text)) return undefined;
  // "Director of Harbour Intelligence": nor is an office told of
  if (core.length === 1 && titles.length === 0 && roleNounOf(last.text) !== undefined && /^\s(?:of|for)\s/.test(text.slice(last.end, last.end + 5)))
    return undefined;
  // "Former | New Averna Mayor Holt": nor is what goes before an office
  if (core.length === 1 && titles.length === 0 && head && isRank(last.text)) return undefined;
  // "the King": nor is a title behind an article
  if (core.length === 1 && before && /^(?:the|a|an|his|her|their|our)$/i.test(before.text) && roleNounOf(last.text) !== undefined && !/[’']s?$/.test(last.text))
    return undefined;
  // "the Muslims", "a Republican": nor is what many believe
  if (core.length === 1 && titles.length === 0 && (BELIEVERS.test(last.text) || PARTISAN.test(last.text))) return undefined;
  // "Mexican American": a people
  if (core.length > 1 && core.every((t) => countryOf(t.text)?.as === 'demonym')) return undefined;
  const possessive = /[’']s?$/.test(last.text) && !/^\p{Lu}[’']/u.test(last.text);
  const end = last.end - (possessive ? last.text.length - plain(last.text).length : 0);
  const name = core.map((t, i) => (i === core.length - 1 ? plain(t.text) : t.text));
  if (end <= core[0]!.start) return undefined;
  const range = { start: core[0]!.start, end };
  const first = titles[0];
  return {
    ...range,
    name,
    ...(first ? { title: { start: first.start, end: titles.at(-1)!.end, text: text.slice(first.start, titles.at(-1)!.end) } } : {}),
    ...genderOf(name, titles),
    ...countryIn(titles.length > 0 && before && /[’']s$/.test(before.text) ? [before, ...titles] : titles),
    kind: before && THING.test(before.text) && titles.length === 0 ? unlessPerson(kindOf(name, titles, text, end)) : kindOf(name, titles, text, end),
    possessive,
    head: head && titles.length === 0,
    subject: subject && !possessive && core.length === whole.length,
  };
}

/** "The Republican Party", "the Democratic Senate": a word of its name, though somebody is called so. */
const BEGINS = /^(?:Republican|Democrat|Labou?r|Conservative|Liberal)$/;
/** Whom a party's word calls. */
const PARTISAN = /^(?:Republican|Democrat|Democratic)$/;

/** "Averna News Chairman and CEO", "Velm County Supervisor of Elections", "the South Velm Republican": whose office it is, and nobody's name. "The Mara Holt Show" tells of Mara Holt. */
function withoutOffice(core: readonly Token[]): readonly Token[] {
  const [first, last] = [core[0]!, core.at(-1)!];
  if (core.length < 2) return core;
  const rest = core.slice(0, -1);
  const given = givenName(first.text) !== undefined;
  if (given) return core.length === 3 && last.text === 'Show' && !rest.some((t) => isOrganisationWord(t.text)) ? rest : core;
  if (isSmall(rest.at(-1)!.text) || isTopic(last.text) || isOrganisationWord(last.text) || PAPER.test(last.text)) return core;
  if (roleNounOf(last.text) === undefined && !PARTISAN.test(last.text)) return core;
  const place = rest.map((t) => t.text).join(' ');
  const owns = rest.some((t) => isOrganisationWord(t.text) || isPlaceWord(t.text) || /^\p{Lu}{2,}$/u.test(t.text));
  return owns || isState(place) || countryOf(place) ? rest : core;
}
/** Offices that papers and bodies call themselves by. */
const PAPER =
  /^(?:Monitor|Observer|Economist|Champion|Star|Pilot|Advocate|Leader|Reporter|Correspondent|Writer|Farmer|Investor|Trader|Guide|Player|Ombudsman|Commissioner|Regulator|Auditor|Registrar)$/;

/** People of one faith or kin, who are nobody by that name. */
const BELIEVERS =
  /^(?:Muslim|Christian|Hindu|Jew|Sikh|Buddhist|Catholic|Protestant|Evangelical|Sunni|Shi[ai]te|Mormon|Anglican|Baptist|Latino|Latina|Hispanic)s$/;
/** Zones of time. */
const ZONE = /^(?:[ECMP][SD]T|AKST|HST|GMT|BST|UTC|CES?T|IST|AES?T)$/;

/** Letters behind a name: a silk's, a member's, a graduate's. */
const LETTERS = /^(?:KC|QC|SC|SAN|MP|MEP|MSP|MLA|MS|OBE|MBE|CBE|PhD|MD|DPhil|JP|RN|FRS|Esq)\.?$/;
/** "Mara Holt KC": the name without them, of which two words stay. */
function withoutLetters(core: readonly Token[]): readonly Token[] {
  let end = core.length;
  while (end > 2 && LETTERS.test(core[end - 1]!.text)) end--;
  return core.slice(0, end);
}

/** Offices in letters. */
const OFFICE = /^(?:PM|FM|CM|VP|AG)$/;

/** A title before the name itself: an honorific, a role noun, a rank or a demonym that leads to one. */
function isTitleWord(words: readonly Token[], i: number): boolean {
  const word = words[i]!.text;
  if (honorificOf(word) !== undefined || roleNounOf(word) !== undefined) return true;
  const rest = words.slice(i + 1);
  // "Charlotte Mayor Jen Holt": a place that is a given name too, and the office
  if (i === 0 && rest.length > 2 && givenName(word) && roleNounOf(rest[0]!.text) !== undefined && givenName(rest[1]!.text)) return true;
  // "Democrats Mara Holt, Tom Vale and …"
  if (i < words.length - 2 && isRolePlural(word) && givenName(rest[0]!.text)) return true;
  // "the Norwegian Erik Falk"
  if (i === 0 && rest.length === 2 && nativeOf(word) && givenName(rest[0]!.text) && !rest.some((t) => isOrganisationWord(t.text))) return true;
  // "PM Holt"
  if (rest.length > 0 && OFFICE.test(word)) return true;
  const leads = rest.some((t, k) => k < rest.length - 1 && (roleNounOf(t.text) !== undefined || honorificOf(t.text) !== undefined));
  return leads && i < 5 && !givenName(word);
}

function genderOf(name: readonly string[], titles: readonly Token[]): { gender?: Gender } {
  for (const t of titles) {
    const told = honorificOf(t.text) ?? roleNounOf(t.text);
    if (told) return { gender: told };
  }
  const closing = name.length > 1 ? closingGender(name.at(-1)!) : undefined;
  if (closing) return { gender: closing };
  const given = name.length > 1 ? givenGender(name[0]!) : undefined;
  // "Rana Tahir Mehmood": two given names that tell two genders tell none
  const second = name.length > 2 ? givenGender(name[1]!) : undefined;
  return given && (!second || second === given) ? { gender: given } : {};
}

function countryIn(titles: readonly Token[]): { country?: string } {
  for (let i = 0; i < titles.length; i++) {
    const found = countryOf(`${titles[i]!.text} ${titles[i + 1]?.text ?? ''}`) ?? countryOf(plain(titles[i]!.text));
    if (found) return { country: found.code };
  }
  return {};
}

/** "Orest Radio, a chemistry researcher", "Ada Post, 44,": a surname that is also a word of organisations. */
function isDescribedPerson(name: readonly string[], text: string, end: number): boolean {
  if (name.length !== 2 || isOrganisationWord(name[0]!)) return false;
  const described =
    /^,\s(?:\d\d,|who\s(?:is|was)\s|(?:an?|the)\s(?<phrase>(?:[\p{L}'’-]+\s){0,4}?\p{Ll}[\p{L}-]*)(?=,|\s(?:at|of|for|from|in|who|with|and)\b))/u.exec(
      text.slice(end, end + 80),
    );
  const noun = described?.groups?.phrase?.split(/\s/).at(-1);
  return described !== null && (noun === undefined || roleNounOf(noun) !== undefined) && givenName(name[1]!) === undefined;
}

/** What bears the name behind it, and is nobody: "the podcast Green Room, the actor said". */
const THING =
  /^(?:podcast|film|movie|show|series|sitcom|drama|programme|program|album|single|song|band|novel|book|memoir|play|musical|magazine|website|site|app|game|firm|company|organisation|organization|nonprofit|agency|charity|label|brand|club|pub|bar|restaurant|ship|boat|yacht|horse|village|town|suburb|broadcaster|newspaper|network|station|platform)$/;
const unlessPerson = (kind: NameMention['kind']): NameMention['kind'] => (kind === 'person' ? 'unknown' : kind);

/** Last words of names that are no person's: "Norlane Rights Bill", "Velm CDC". */
const NO_SURNAME =
  /^(?:Bill|Act|Law|Census|Mainland|Treaty|Accord|Agreement|Protocol|Convention|Charter|Index|Award|Prize|Series|Programme|Program|Project|Plan|Edition|\p{Lu}{3,})$/u;

/** What a name is said to be right behind it. */
const APPOSED =
  /^,\s(?:an?|the)\s(?:(?!(?:of|to|for|at|from|in|on|with|by|who|that)\s)[\p{L}’'-]+\s){0,6}?(?<noun>\p{Ll}[\p{L}-]+)(?=[,.;)]|\s(?:at|of|for|from|in|that|which|based|founded|run|led|backed)\s)/u;

/** A capital inside a word, as companies write themselves. */
const CAMEL = /^(?!(?:Mc|Mac|De|Des|Di|Du|Da|La|Le|Lo|Van|Von|Fitz|Ter|Ten|Vander|Ja|Ra|Ke|Ty|Sha|Al|El|San|St|Mb|Ng)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;

/** Bodies of the news whose name looks like a man's. */
const ARABIC_BODY = /^al[- ](?:qa(?:e|i)da|shabaa?b|jazeera|arabiya|nusra|manar|ahram|hadath|mayadeen|quds|aqsa|azhar|hilal|nassr|ahli|ittihad)$/i;

function kindOf(name: readonly string[], titles: readonly Token[], text: string, end: number): NameMention['kind'] {
  const phrase = name.join(' ');
  const country = countryOf(phrase);
  if (country && titles.length === 0) return country.as === 'metonym' ? 'organisation' : 'country';
  const words = name.map((w) => w.toLowerCase().replace(/\.$/, ''));
  // "Playing Field Promotions, a talent agency,"
  if (name.length > 1 && titles.length === 0 && ORGANISATION_NOUNS.test(APPOSED.exec(text.slice(end, end + 90))?.groups?.noun ?? '')) return 'organisation';
  // "Holt & Roe", "Immigration and Customs Enforcement"
  if (name.some((w) => /^(?:and|&|for|on)$/.test(w))) return 'organisation';
  if (name.some(isOrganisationWord)) return isDescribedPerson(name, text, end) ? 'person' : 'organisation';
  // "investor SoftBank"; not "coach McDonald"
  if (name.length === 1 && CAMEL.test(name[0]!) && givenName(name[0]!) === undefined) return 'organisation';
  if (titles.some((t) => honorificOf(t.text) !== undefined || roleNounOf(t.text) !== undefined)) return 'person';
  // "KEISHA", "HOLT" where the page prints names so: an acronym has no given name's letters
  if (name.length === 1 && /^\p{Lu}{2,6}$/u.test(name[0]!) && (name[0]!.length < 4 || givenName(name[0]!) === undefined)) return 'organisation';
  if (ARABIC_BODY.test(phrase)) return 'organisation';
  if (words.some((w) => PLACE.has(w))) return 'unknown';
  if (name.length > 1 && (givenName(name[0]!) || closingGender(name.at(-1)!))) return 'person';
  if (name.length > 1 && !LETTERS.test(name.at(-1)!) && NO_SURNAME.test(name.at(-1)!) && /\p{Ll}/u.test(phrase) && !givenName(name[0]!)) return 'organisation';
  // "New York", "New Averna": a place, and what speaks by its name
  if (name.length > 1 && name[0] === 'New') return 'organisation';
  // "A. D. Holt" is nobody but a person
  if (name.length > 1 && /^(?:\p{Lu}\.?){1,3}$/u.test(name[0]!) && /^\p{Lu}\./u.test(name[0]!)) return 'person';
  if (
    name.length > 1 &&
    name.length < 5 &&
    /^,\s(?:\d\d,|an?\s|the\s|who\s|(?:of|at)\s(?!wh)|(?:\p{L}+\s){1,4}(?:of|at|for)\s(?!wh))/u.test(text.slice(end, end + 40))
  )
    return 'person';
  return 'unknown';
}
