import { givenName } from '../../language/index.js';
import type { Range } from '../../record/index.js';

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

export interface Token extends Range {
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

export const isName = (t: Token | undefined): boolean =>
  t !== undefined &&
  (/^(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)\s)/u.test(t.text) || ARTICLED.test(t.text)) &&
  !isGlued(t.text) &&
  !CONTRACTED.test(t.text) &&
  !COMPOUND.test(t.text);

export const plain = (word: string): string => word.replace(/[’']s$|[’']$/, '').replace(/\.$/, '');

export const adjacent = (text: string, a: Token, b: Token): boolean => /^[ \u00a0]+$/.test(text.slice(a.end, b.start));

/** "Velm News’ | Mara Holt", "Holt’s | Norlane". */
export const POSSESSIVE = /\p{L}[’']s?$/u;
