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
  nativeOf,
  ORGANISATION_NOUNS,
  roleNounOf,
} from '../../language/index.js';
import type { Range } from '../../record/index.js';
import { isHead, isTopic } from './bodies.js';
import { adjacent, isName, isOrganisationWord, isPlaceWord, isSmall, plain, type Token } from './name-words.js';

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

/** Role words in small letters right before a name: "the former mayor Jane Roe", "coach Lev Dorn". */
export function leftTitle(tokens: readonly Token[], first: number, text: string): Token[] {
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
export function officeBefore(tokens: readonly Token[], first: number, text: string): Token[] | undefined {
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

/** Who or what bears a run of capitalised words: the name without titles, offices and letters; undefined where the words are nobody's name. */
export function mentionOf(words: readonly Token[], left: readonly Token[], { text, subject, head, before, office }: Around): NameMention | undefined {
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
  if (words.some(isPlaceWord)) return 'unknown';
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
