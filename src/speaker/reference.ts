import { countryOf, type Gender, honorificOf, isRolePlural, roleNounOf } from '../language/index.js';
import { holds, type Range, type SpeakerKind } from '../record/index.js';
import type { Chain, ChainMention } from './chains.js';
import { type Context, type Named, namedIn } from './context.js';

/** What the words of a source refer to, before anybody asks who that is. */
export type Reference =
  | { readonly type: 'first-person' }
  | { readonly type: 'pronoun'; readonly gender?: Gender; readonly of: 'one' | 'many' | 'thing' }
  | { readonly type: 'relative' }
  | { readonly type: 'chain'; readonly chain: Chain; readonly mention: ChainMention }
  /** "the minister": somebody whom the article has told us of by this role. */
  | { readonly type: 'role'; readonly noun: string }
  /** "the company", "the agency": an organisation named before. */
  | { readonly type: 'organisation-again'; readonly noun: string }
  /** "The statement", "the letter": the words of whoever issued it. */
  | { readonly type: 'own-words' }
  /** Named by these very words: an organisation, a group, a document, a country. */
  | { readonly type: 'named'; readonly name: string; readonly kind: SpeakerKind; readonly country?: string }
  /** "a senior official", "analysts": the text names nobody. */
  | { readonly type: 'unnamed'; readonly name: string };

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

const DOCUMENTS =
  /^(?:report|statement|letter|poll|polls|survey|study|studies|filing|lawsuit|suit|complaint|memo|memorandum|document|documents|brief|indictment|article|story|book|law|bill|order|ruling|ad|advertisement|video|website|page|email|e-mail|release|post|editorial|column|transcript|affidavit|petition|paper|draft|resolution|declaration|communique|communiqué|summary|analysis|headline|message|note|agreement|treaty|warrant|data|figures|records|research|policy|platform|caption|sign|banner)$/i;
/** "X's statement": the words are X's own. */
const OWN_WORDS =
  /^(?:statement|statements|comment|comments|remark|remarks|tweet|tweets|letter|words|speech|claim|claims|post|message|view|opinion|testimony|interview|account|response|answer|promise|pledge|call|argument|assertion|suggestion|contention|belief|proposal|plan)$/i;
const ORGANISATION_NOUNS =
  /^(?:company|firm|agency|group|organisation|organization|department|ministry|campaign|party|committee|club|team|union|bank|court|commission|council|charity|university|school|newspaper|paper|network|station|office|administration|government|force|service|authority|board|bureau|retailer|airline|manufacturer|publisher|institute|league|federation|association|foundation|militia|cartel|police|media|press|daily|weekly|magazine|broadcaster|channel|outlet|junta|regime|ministry|embassy|parliament|senate|congress|family|fund|band|startup|firm|developer|hospital|zoo|museum)$/i;
/** Nouns for a person that are no role ("the Florida fan"); a few, and what the endings tell. */
const PERSON_NOUN =
  /^(?:fan|star|mum|mom|dad|native|legend|teenager|youngster|guest|newcomer|beginner|traveller|traveler|shopper|influencer|streamer|blogger|\p{L}{3,}(?:ist|ician|woman|man))$/iu;
const NUMBER =
  /^(?:a|an|one|another|some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|other|others|more|no|any|every|each|multiple|numerous|various|about|around|nearly|almost|[\d.,]+%?)$/i;
const HEAD_END =
  /,|\s--\s|\s(?:who|which|that|of|for|from|in|at|to|with|on|by|about|near|inside|outside|familiar|close|whose|named|called|speaking|working|involved|—|–|-)\s|\s\(/;

/**
 * Reads a source's words.
 *
 * @param range where the source stands
 */
export function referenceOf(context: Context, range: Range): Reference {
  const { text } = context.article;
  const phrase = text.slice(range.start, range.end).trim();
  const bare = phrase
    .toLowerCase()
    .replace(/^["“'‘\s]+|["”'’,\s]+$/g, '')
    .replace(/\s(?:himself|herself|themselves|itself|also|alone|both|all|each)$/, '');
  const pronoun = PRONOUNS[bare];
  if (pronoun) return pronoun;
  const headLength = HEAD_END.exec(phrase)?.index ?? phrase.length;
  const head = { start: range.start, end: range.start + headLength };
  const names = namedIn(context, range.start, range.end);
  const first = names[0];
  if (
    first &&
    first.chain.kind === 'person' &&
    first.mention.whole.start <= range.start + 1 &&
    !first.mention.possessive &&
    /^\s*(?:,|\(|--|[—–]|who\b|$)/.test(text.slice(first.mention.end, range.end))
  )
    return { type: 'chain', ...first };
  const person = namedByPart(text, range, names);
  if (person) return { type: 'chain', ...person };
  const beside = personBeside(context, range, head);
  if (beside) return { type: 'chain', ...beside };
  if (NUMBER.test(phrase.split(/\s/)[0]!)) return described(text, head, range, names);
  return named(text, head, names) ?? described(text, head, range, names);
}

const BOUND = /(?:^|\b(?:of|for|to|with|and|or|by|from|at|in|on|about|against|like|than|behind|near|as|between|supporting|representing))$/i;

/**
 * The person in whose name a part of the phrase between commas ends, titles before it: "minister of mines and energy Tom Hale", "The
 * host, board member Nora Lind,"; not "a spokesman for Tom Hale".
 */
function namedByPart(text: string, range: Range, names: readonly Named[]): Named | undefined {
  return names.find(({ chain, mention }) => {
    if (chain.kind !== 'person' || mention.possessive || !/^\s*(?:,|\(|$)/.test(text.slice(mention.end, range.end))) return false;
    const place = countryOf(text.slice(mention.whole.start, mention.start)) !== undefined;
    const before = text.slice(range.start, place ? mention.start : mention.whole.start);
    const part = before.slice(before.lastIndexOf(',') + 1).trim();
    if (part === '') return before.trim() === '' || roleBefore(before);
    return !BOUND.test(part) && !/^(?:who|whose|whom|which|that)\b/i.test(part);
  });
}

/** "The head of the centre, Tam Ode", "the national delegate in Velm, Ida Roe": a description stands before the comma, not another name in a list. */
const roleBefore = (before: string): boolean =>
  /^(?:the|his|her|its|their)\s\p{Ll}+/iu.test(before) || (before.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((w) => roleNounOf(w) !== undefined);

/** "Asked by counsel to the inquiry | , Verity Strand, | whether": a role, and the name in apposition right after it. */
function personBeside(context: Context, range: Range, head: Range): Named | undefined {
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

/** A proper name at the head of the phrase, or right after the comma of an apposition. */
function named(text: string, head: Range, names: readonly Named[]): Reference | undefined {
  const last = names.filter(({ mention }) => mention.start < head.end).at(-1);
  if (last) {
    const rest = text.slice(last.mention.end, head.end).trim();
    if (rest === '' || /^[’']s?$/.test(rest) || /^\W+$/.test(rest)) return asChain(last, text, head, names);
    const owned = /^[’']s?\s+(?:own\s+|latest\s+|recent\s+)?([\p{L}-]+)$/u.exec(rest)?.[1];
    if (owned && OWN_WORDS.test(owned)) return asChain(last, text, head, names);
    const noun = rest.split(/\s+/).at(-1)!;
    if (ORGANISATION_NOUNS.test(noun)) return { type: 'named', name: withoutArticle(text.slice(head.start, head.end)), kind: 'organisation' };
    // "Trump allies", "a Clinton aide": others than the person named
    if (last.chain.kind === 'person' && /^\p{Ll}/u.test(noun))
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
  if (!/\sand\s$|,\s$/.test(before) || !/\p{Lu}/u.test(before)) return { type: 'chain', chain, mention };
  const people = names.filter((n) => n.chain.kind === 'person');
  const full = people.length > 1 && people.every((n) => !n.mention.possessive);
  return { type: 'named', name: full ? people.map((n) => n.chain.name).join(' and ') : text.slice(head.start, head.end), kind: 'group' };
}

/** No name at the head: a role, a document, an organisation told of before, or somebody unnamed. */
function described(text: string, head: Range, whole: Range, names: readonly Named[]): Reference {
  const phrase = text.slice(head.start, head.end).trim();
  const words = phrase.split(/\s+/);
  const first = words[0]!.toLowerCase();
  const noun = (words.at(-1) ?? '').replace(/[^\p{L}\p{N}-]/gu, '');
  const definite = /^(?:the|this|that|his|her|their|its)$/.test(first);
  const country = countryOf(phrase);
  if (country && country.as !== 'demonym')
    return { type: 'named', name: withoutArticle(phrase), kind: country.as === 'metonym' ? 'organisation' : 'country', country: country.code };
  if (/-year-old$/i.test(words.at(-1) ?? '') && definite) return { type: 'role', noun: 'person' };
  if (DOCUMENTS.test(noun) && OWN_WORDS.test(noun) && words.length <= 3 && names.length === 0) return { type: 'own-words' };
  if (DOCUMENTS.test(noun)) return { type: 'named', name: withoutArticle(text.slice(head.start, whole.end)), kind: 'document' };
  if (isRolePlural(noun) || NUMBER.test(first)) return { type: 'unnamed', name: phrase };
  if (roleNounOf(noun) !== undefined || honorificOf(noun) !== undefined)
    return definite || names.some((n) => holds(head, n.mention)) ? { type: 'role', noun: noun.toLowerCase() } : { type: 'unnamed', name: phrase };
  if (ORGANISATION_NOUNS.test(noun)) {
    if (words.some((w, i) => i > 0 && /^\p{Lu}/u.test(w))) return { type: 'named', name: withoutArticle(phrase), kind: 'organisation' };
    return definite && words.length === 2
      ? { type: 'organisation-again', noun: noun.toLowerCase() }
      : { type: 'named', name: withoutArticle(phrase), kind: 'organisation' };
  }
  if (/\sand\s/.test(phrase) && /\p{Lu}/u.test(phrase)) return { type: 'named', name: phrase, kind: 'group' };
  if (words.some((w, i) => /^\p{Lu}/u.test(w) && (i > 0 || w.toLowerCase() !== first || words.length === 1)) && !definite)
    return { type: 'named', name: phrase, kind: /s$/.test(noun) ? 'group' : 'organisation' };
  if (first === 'the' && PERSON_NOUN.test(noun)) return { type: 'role', noun: noun.toLowerCase() };
  return { type: 'unnamed', name: phrase };
}

const withoutArticle = (phrase: string): string =>
  phrase
    .trim()
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/[’']s$/, '')
    .replace(/[,\s]+$/, '');

/** Words of news organisations and agencies: they pass on more often than they speak. */
export const isOutlet = (name: string): boolean =>
  /\b(?:media|news|agency|newspaper|TASS|Reuters|AFP|Xinhua|Interfax|RIA|Associated Press|AP|Bloomberg|CNN|BBC|Times|Post|Journal|Tribune|Herald|Guardian|broadcaster|television|TV|radio|outlet|magazine|wire|daily|weekly)\b/i.test(
    name,
  );
