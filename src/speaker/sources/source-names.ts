import {
  countryOf,
  honorificOf,
  ISSUED,
  isRank,
  isRolePlural,
  ORGANISATION_NOUNS,
  OWN_WORDS,
  roleNounOf,
  SAYINGS,
  withoutArticle,
} from '../../language/index.js';
import type { Range } from '../../record/index.js';
import { type Ground, type Named, namedIn } from '../context.js';
import { isOrganisationWord } from '../names/name-words.js';
import type { Reference } from './refers-to.js';

const BOUND = /(?:^|\b(?:of|for|to|with|and|or|by|from|at|in|on|about|against|like|than|behind|near|as|between|supporting|representing))$/i;
const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/**
 * The person in whose name a part of the phrase between commas ends, titles before it: "minister of mines and energy Tom Hale", "The
 * host, board member Nora Lind,"; not "a spokesman for Tom Hale", nor "the authors of a study printed in Harbour Notes".
 */
export function namedByPart(text: string, range: Range, names: readonly Named[]): Named | undefined {
  return names.find(({ chain, mention }) => {
    const rest = text.slice(mention.end, range.end);
    const closed = /^\s*(?:,|\(|$|[—–]|--)/.test(rest);
    if (chain.kind !== 'person' || mention.possessive || !(closed || /^\s(?:of|at|from)\s(?:\p{Lu}|the\s)/u.test(rest))) return false;
    const place = countryOf(text.slice(mention.whole.start, mention.start)) !== undefined;
    const before = text.slice(range.start, place ? mention.start : mention.whole.start);
    if (INCLUDING.test(before)) return false;
    const part = before
      .split(/,|[—–]|--/)
      .at(-1)!
      .trim();
    // "Another pollster, Mara Holt of Velm University"
    if (!closed) return part === '' && ONE.test(before) && roleBefore(before) && !/\sand\s/.test(rest);
    // "On Thursday, after a year of silence, | Mara Holt"
    if (part === '' && rest === '' && WHEN.test(before)) return true;
    if (part === '') return before.trim() === '' || roleBefore(before) || (mention.whole.start < mention.start && WHERE.test(before));
    const bound = BOUND.test(part) && !isOffices(part) && !IDENTIFIED.test(part) && !isOfficeOf(part, text.slice(mention.whole.start, mention.start));
    return !bound && !/(?:^|\s)(?:who|whose|whom|which|that)\s/i.test(part) && !wordsOf(part).some((w) => isRolePlural(w));
  });
}

/** "Velm’s partners, including | Mara Holt": she is one of those who speak. */
const INCLUDING = /,\s(?:including|among\sthem|such\sas|notably)\s/i;

/** "Velm County Supervisor of | Elections | Mara Holt": what an office is for; not "an adviser for | President | Mara Holt". */
const isOfficeOf = (part: string, title: string): boolean =>
  roleNounOf(/(?<noun>[\p{L}-]+)\s(?:of|for)$/u.exec(part)?.groups?.noun ?? '') !== undefined &&
  title !== '' &&
  title.split(/\s/).every((w) => roleNounOf(w) === undefined && honorificOf(w) === undefined);

/** "A woman later identified as | Mara Holt". */
const IDENTIFIED = /\s(?:identified|known|introduced)\s(?:only\s)?as$/i;

/** "Two analysts, | Mara Holt and Tom Vale, | found": those whom a plural tells of, named one by one to the end of the phrase. */
export function listedBehind(text: string, range: Range, head: Range, names: readonly Named[]): Reference | undefined {
  const listed = names.filter((n) => n.mention.start >= head.end);
  if (listed.length < 2 || !/s$/.test(text.slice(head.start, head.end)) || names.length > listed.length) return undefined;
  const ends = [head.end, ...listed.map((n) => n.mention.end)];
  const joined = [...listed.map((n) => n.mention.whole.start), range.end].every((at, i) =>
    (i === 0 ? /^(?:,|\s[-–—]+)\s$/ : i === listed.length ? /^(?:,|\s[-–—]+)?\s?$/ : /^(?:,|,?\sand)\s$/).test(text.slice(ends[i], at)),
  );
  const people = listed.every(({ chain }) => chain.kind === 'person' || (chain.kind === 'unknown' && chain.name.includes(' ')));
  const called = listed.map((n) => n.chain.name);
  return joined && people ? { type: 'named', name: `${called.slice(0, -1).join(', ')} and ${called.at(-1)}`, kind: 'group' } : undefined;
}

/** A description of one person: "Another pollster,". */
const ONE = /^(?:an?|another|one|the|his|her|its|their)\s[^,]*[,—–-]+\s*$/iu;

/** "At Norlane Shipping, | founder Mara Holt": where, before who. */
const WHERE = /^(?:At|In|For|From|With|On)\s[^,]+,\s*$/u;

/** "On Thursday, after a year of silence, | Mara Holt": when, before who. */
const WHEN = /^(?:On\s\p{Lu}\p{Ll}+day|(?:Last|This|Next)\s\p{L}+|Earlier|Later|In\s(?:\d{4}|\p{Lu}\p{Ll}+)),\s(?:[^,]+,\s)*$/u;

/** "Chairman, CEO and | president Mara Holt": a list of offices, of which the last stands beside the name. */
const isOffices = (part: string): boolean =>
  /\s(?:and|&)$/.test(part) &&
  part
    .replace(/\s(?:and|&)$/, '')
    .split(/\s/)
    .every((w) => roleNounOf(w) !== undefined || isRank(w));

/** "The head of the centre, Tam Ode", "Another villager, Ida Roe": a description stands before the comma, not another name in a list. */
const roleBefore = (before: string): boolean =>
  /^(?:(?:the|his|her|its|their|an?|another|one|fellow|\p{Lu}[\p{L}-]+[’']s?)\s\p{Ll}+|(?:one|another),\s*$)/iu.test(before) ||
  wordsOf(before).some((w) => roleNounOf(w) !== undefined);

/** "Asked by counsel to the inquiry | , Verity Strand, | whether": a role, and the name in apposition right after it. */
export function personBeside(context: Ground, range: Range, head: Range): Named | undefined {
  const { text } = context.article;
  const noun = text.slice(head.start, head.end).split(/\s+/).at(-1) ?? '';
  if (roleNounOf(noun) === undefined && !/^(?:counsel|delegate)$/i.test(noun)) return undefined;
  return namedIn(context, range.end, range.end + 70).find(
    ({ chain, mention }) =>
      (chain.kind === 'person' || (chain.kind === 'unknown' && chain.name.includes(' '))) &&
      /^(?:\s\p{Ll}+){0,4},\s+$/u.test(text.slice(range.end, mention.whole.start)) &&
      /^,/.test(text.slice(mention.end, mention.end + 1)),
  );
}

/** How somebody who is not to be named in full is called: "who asked to use the pseudonym Ada", "who gave only his first name, Tam". */
const GOES_BY =
  /^,?\s(?:who\s|and\s)[^.!?;:“”"]{0,60}?\b(?:pseudonym|(?:first|last|given|middle)\sname|goes\sby|went\sby|known\sas|identified\s(?:only\s)?(?:as|by)|(?:the|a|his|her)\sname)(?:\sof)?,?\s$/u;

/** The name by which an unnamed role wants to go, told right behind it. */
export function aliasBehind(context: Ground, range: Range): Named | undefined {
  const { text } = context.article;
  return namedIn(context, range.end, range.end + 120).find(
    ({ chain, mention }) => chain.kind !== 'country' && GOES_BY.test(text.slice(range.end, mention.start)),
  );
}

/** "Mara Holt | aptly | says": how it is said. */
const ADVERB =
  /^(?:(?!family$|ally$|assembly$|daily$|weekly$|monthly$|supply$)\p{Ll}{2,}ly|however|meanwhile|though|too|instead|nevertheless|nonetheless|then|now|still|once|soon|later|even)$/u;
/** "President Mara Holt | met | survivors and said": what somebody did, before they spoke. */
const VERB = /^(?:met|went|came|gave|took|made|held|stood|sat|began|wrote|won|lost|left|spoke|saw|ran|drew|\p{Ll}{3,}ed)$/u;

/** A proper name at the head of the phrase, or right after the comma of an apposition. */
export function named(text: string, head: Range, names: readonly Named[]): Reference | undefined {
  const last = names.filter(({ mention }) => mention.start < head.end).at(-1);
  // "the Averna Federation | of Teachers and the Norlane Union": a name that the head cuts, and another
  const other = last && last.mention.end > head.end ? names.find((n) => n.mention.start > last.mention.end) : undefined;
  if (last && other && /^\sand\s(?:the\s)?$/.test(text.slice(last.mention.end, other.mention.whole.start)) && !last.mention.possessive)
    return asChain(other, text, { start: head.start, end: other.mention.end }, names);
  if (last) {
    const rest = text.slice(last.mention.end, head.end).trim();
    if (rest === '' || /^[’']s?$/.test(rest) || /^\W+$/.test(rest) || ADVERB.test(rest)) return asChain(last, text, head, names);
    const owned = /^[’']s?\s+(?:own\s+|latest\s+|recent\s+)?([\p{L}-]+)$/u.exec(rest)?.[1];
    if (owned && (OWN_WORDS.test(owned) || SAYINGS.test(owned) || (ISSUED.test(owned) && last.chain.kind !== 'person')))
      return asChain(last, text, head, names);
    const noun = rest.split(/\s+/).at(-1)!;
    if (ORGANISATION_NOUNS.test(noun)) return { type: 'named', name: withoutArticle(text.slice(head.start, head.end)), kind: 'organisation' };
    // "Senate Democrats | supporting the bill"
    if ((last.chain.kind === 'person' || last.chain.many) && /^\p{Ll}{3,}ing\s/u.test(rest) && last.mention.whole.start <= head.start + 4)
      return asChain(last, text, head, names);
    if (last.chain.kind === 'person' && !last.mention.possessive && VERB.test(rest)) return asChain(last, text, head, names);
    // "Trump allies", "a Clinton aide": others than the person named
    if (last.chain.kind === 'person' && !last.mention.possessive && /^\p{Ll}/u.test(noun) && !/^and\s/.test(rest))
      return roleNounOf(noun) === undefined && !isRolePlural(noun) && !/s$/.test(noun)
        ? undefined
        : { type: 'unnamed', name: text.slice(head.start, head.end) };
  }
  const after = names.find(
    ({ chain, mention }) =>
      mention.start >= head.end && chain.kind !== 'country' && /^(?:,|\s+named|\s+called)\s+$/.test(text.slice(head.end, mention.whole.start)),
  );
  const headWord = text.slice(head.start, head.end).split(/\s+/).at(-1) ?? '';
  if (after && (after.chain.kind === 'person' || after.chain.kind === 'organisation' || roleNounOf(headWord) !== undefined))
    return { type: 'chain', chain: after.chain, mention: after.mention };
  return undefined;
}

/** A single name that stands for nobody else than itself; two names joined by "and" are a group, called by their full names. */
function asChain({ chain, mention }: Named, text: string, head: Range, names: readonly Named[]): Reference {
  const before = text.slice(head.start, mention.whole.start);
  if (!/\sand\s(?:the\s)?$|,\s$/.test(before) || !/\p{Lu}/u.test(before) || holdsBoth(before, text.slice(mention.whole.start, mention.start)))
    return { type: 'chain', chain, mention };
  // "Averna and | Velm Harbour Board chief Ada Holt": a body's name, cut at its "and"
  const body = text.slice(mention.whole.start, mention.start).split(/\s/).some(isOrganisationWord);
  if (body && names.every((n) => n.mention === mention || n.chain.kind === 'country' || n.chain.kind === 'organisation'))
    return { type: 'chain', chain, mention };
  const people = names.filter((n) => n.chain.kind === 'person' && n.mention.start < head.end);
  const full = people.length > 1 && people.every((n) => !n.mention.possessive);
  return {
    type: 'named',
    name: full ? people.map((n) => n.chain.name).join(' and ') : text.slice(head.start, head.end).replace(/^(?:(?:both|either)\s)?(?:(?:the|an?)\s)?/i, ''),
    kind: 'group',
  };
}

/** "The Averna comedian and | actor Mara Holt", "former Gov. and | party chairman Mara Holt", "Velm Press Founder and | Lead Editor Mara Holt": one person's two offices; not "the mayor and | Mara Holt", nor "the mayor and | Senator Holt". */
function holdsBoth(before: string, title: string): boolean {
  const first = /(?<noun>[\p{L}-]+)\.?\sand\s$/u.exec(before)?.groups?.noun;
  if (!first || title === '' || (roleNounOf(first) === undefined && honorificOf(first) === undefined)) return false;
  return /^\p{Ll}/u.test(title) || !/^the\s/i.test(before);
}
