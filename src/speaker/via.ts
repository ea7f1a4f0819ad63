import type { Attribution } from '../attribution/index.js';
import { matchesOf, withoutArticle } from '../language/index.js';
import { masked, type Range } from '../record/index.js';
import type { Book, Entry } from './book.js';
import { anchorOf, blockAt, type Context, sentenceAt } from './context.js';
import { isOutlet, OUTLET_NOUN } from './outlets.js';
import { organisationBefore, type SaidBy } from './rules/organisations.js';
import { referenceOf } from './sources/reference.js';

/** Who said something, and who passed it on, nearest to the speaker first. */
interface Passed {
  readonly speaker: Entry | null;
  readonly via: readonly Entry[];
}

/** What is looked at: the page, whom it has named so far, and the answers given for the attributions before. */
interface Ask {
  readonly context: Context;
  readonly book: Book;
  readonly said: readonly SaidBy[];
  readonly answers: ReadonlyMap<number, Passed>;
}

/** Somebody with a name, with what stands before it: "the Kestrian news agency Zarya", "Radio Averna", "the station". */
const NAME =
  "(?:(?:the|an?|its|his|her|their)\\s)?(?:(?:\\p{Lu}[\\p{L}’'-]{0,30}|\\p{Ll}[\\p{L}’'-]{2,20})\\s){0,4}?(?:\\p{Lu}[\\p{L}’'&.-]{0,30}[\\p{L}&](?:\\s(?:(?:of|and|&|for)\\s)?(?:the\\s)?\\p{Lu}[\\p{L}’'&.-]{0,30}[\\p{L}&]){0,4}(?:\\s(?:state\\s|television\\s|radio\\s)?(?:(?:news|press)\\s)?(?:agency|newspaper|daily|weekly|broadcaster|station|network|channel|magazine|newswire))?|(?:television|TV|radio|media|newspaper|agency|station|broadcaster|network|paper)(?!\\s\\p{Lu}))";
const NEXT = '(?![\\p{L}’-])';

/** One form in which a sentence names who passes words on. `outlet`: only news organisations do it in this form. */
interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  readonly outlet: boolean;
}

/** Of the words right behind the cue. */
const TOLD: Form = { name: 'told Radio Averna', pattern: new RegExp(`^\\s(?:to\\s)?(?<who>${NAME})${NEXT}`, 'u'), outlet: true };
const TELLS = /(?<!\p{L})(?:tell|tells|told|telling|informed|said|says|wrote|writing|speaking|spoke|confirmed|explained|complained)(?:\s\p{L}{2,12}){0,2}$/iu;
const TELLS_ALONE = /(?<!\p{L})(?:tell|tells|told|telling|informed)$/iu;

const BY: Form = { name: 'was quoted as saying by', pattern: new RegExp(`^\\sby\\s(?<who>${NAME})${NEXT}`, 'u'), outlet: false };

/** Of the words before the cue: "the daily Al-Ufuk | quoted | a general as saying", where the source stands behind the cue. */
const QUOTER: Form = { name: 'quoted somebody as saying', pattern: new RegExp(`(?<who>${NAME})\\s(?:has\\s|had\\s|also\\s|later\\s)?$`, 'u'), outlet: false };
const QUOTES = /(?<!\p{L})(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/iu;

/** Of the sentence outside the words that were said. */
const CARRIED: readonly Form[] = [
  {
    name: 'an interview with, remarks to',
    pattern: new RegExp(
      `(?<!\\p{L})(?:interviews?|conversation|comments?|remarks|statement|letter|e-?mail|talk|call|briefing|op-ed|column|article|piece|essay|appearance|speaking|spoke|talked|talking|writing|wrote|written)\\s(?:with|to|for|in|on)\\s(?<who>${NAME})${NEXT}`,
      'gu',
    ),
    outlet: true,
  },
  {
    name: 'carried by',
    pattern: new RegExp(
      `(?<!\\p{L})(?:carried|published|printed|released|broadcast|aired|shown|relayed|distributed|translated|quoted|cited|reported|posted|run|shared|circulated|transmitted|seen|obtained|viewed|read\\sout)\\sby\\s(?<who>${NAME})${NEXT}`,
      'gu',
    ),
    outlet: false,
  },
  { name: 'on state television', pattern: new RegExp(`(?<!\\p{L})on\\s(?<who>${NAME})${NEXT}`, 'gu'), outlet: true },
];

/** "…, citing harbour police": whoever is cited said it, the outlet passes it on. */
const CITED = /(?<!\p{L})(?:citing|quoting)\s(?<who>(?!no\s|itself)[^,.;:“”"()]{3,80}(?:,\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}(?=[,.]|$))?)/gu;
/** "Norpress quoted Brask as saying": so is whoever is quoted. */
const QUOTED = /^(?<who>[^“”"]{2,90}?),?\sas\ssaying(?!\p{L})/u;

/** Fills in who passed a statement on; where the source only cites somebody, it is passed on by the source. */
export function passedOn<A extends Passed>(ask: Ask, i: number, answer: A): A {
  const a = ask.context.attributions[i]!;
  const origin = quotedIn(ask, a, answer.speaker) ?? citedIn(ask, a, answer.speaker);
  const speaker = origin ?? answer.speaker;
  const parent = a.within === undefined ? undefined : ask.answers.get(a.within);
  const chain = [
    ...(origin && answer.speaker ? [answer.speaker] : []),
    ...carriersOf(ask, a),
    ...(a.within === undefined ? outletBefore(ask, a) : []),
    ...(parent ? [...(parent.speaker && parent.speaker !== speaker ? [parent.speaker] : []), ...parent.via] : []),
  ];
  return { ...answer, speaker, via: speaker || chain.length > 0 ? [...new Set(chain)].filter((e) => e !== speaker) : answer.via };
}

/** News organisations and others that the attribution's own sentence names as carriers, in its order. */
function carriersOf(ask: Ask, a: Attribution): Entry[] {
  const cue = a.cue.at(-1);
  if (!cue) return [];
  const { text } = ask.context.article;
  const sentence = sentenceAt(ask.context, cue.start);
  // inside a report, only what belongs to its own verb
  const own = a.within === undefined ? sentence : { start: (a.source[0] ?? cue).start, end: cue.end };
  const open = masked(text, own, a.content);
  const out: { at: number; entry: Entry }[] = [];
  const add = (form: Form, who: string, at: number): void => {
    const entry = entryAt(ask, { start: at, end: at + who.length }, form.outlet);
    if (entry) out.push({ at, entry });
  };
  const words = text.slice(cue.start, cue.end);
  const behind = text.slice(cue.end, Math.min(sentence.end, cue.end + 90));
  const told = TELLS.test(words) ? TOLD.pattern.exec(behind) : null;
  if (told && (TELLS_ALONE.test(words) || /^\sto\s/.test(behind)) && told.groups?.who)
    add(TOLD, told.groups.who, cue.end + told[0].length - told.groups.who.length);
  if (QUOTES.test(words) && (a.source[0]?.start ?? 0) > cue.start) {
    const before = text.slice(sentence.start, cue.start);
    const who = QUOTER.pattern.exec(before)?.groups?.who;
    if (who) add(QUOTER, who, sentence.start + before.lastIndexOf(who));
  }
  const by = /saying$/i.test(words) ? BY.pattern.exec(behind)?.groups?.who : undefined;
  if (by) add(BY, by, cue.end + ' by '.length);
  for (const form of CARRIED)
    for (const m of matchesOf(open, form.pattern)) if (m.groups?.who) add(form, m.groups.who, own.start + m.index + m[0].length - m.groups.who.length);
  // "carried by Norpress and translated by Radio Averna": in the order of the text
  return out.sort((x, y) => x.at - y.at).map((o) => o.entry);
}

/** "On TV", "on social media": what carries words, and nobody. */
const MEDIUM_ALONE = /^(?:the\s)?(?:live\s|national\s|social\s|cable\s|local\s)?(?:TV|television|radio|media|network|paper|channel)$/i;

/** Who stands at a place: a named organisation, or anybody named where not only outlets are meant. */
function entryAt({ context, book, said }: Ask, range: Range, outletOnly: boolean): Entry | undefined {
  const phrase = context.article.text.slice(range.start, range.end);
  if (MEDIUM_ALONE.test(phrase)) return undefined;
  const reference = referenceOf(context, range);
  const outlet = isOutlet(phrase) || OUTLET_NOUN.test(phrase);
  switch (reference.type) {
    case 'chain': {
      const { chain } = reference;
      const known = outlet || isOutlet(chain.name);
      if (known && chain.kind === 'unknown') chain.kind = 'organisation';
      const carries = outletOnly ? known && chain.kind === 'organisation' : chain.kind !== 'country';
      return carries ? book.ofChain(chain, range) : undefined;
    }
    case 'named':
      return reference.kind !== 'country' && reference.kind !== 'document' && (outlet || !outletOnly) ? book.named(reference, range) : undefined;
    case 'organisation-again':
      return outlet ? organisationBefore({ context, book, said }, reference.words, range) : undefined;
    default:
      return outlet && /\p{Lu}/u.test(phrase) ? book.named({ name: withoutArticle(phrase), kind: 'organisation' }, range) : undefined;
  }
}

/** Somebody whom an outlet cites for what it reports. */
function citedIn(ask: Ask, a: Attribution, by: Entry | null): Entry | undefined {
  if (by?.kind !== 'organisation' || !isOutlet(by.name) || a.within !== undefined || !a.cue[0]) return undefined;
  const { text } = ask.context.article;
  const own = text.slice(a.cue[0].start, a.cue[0].end);
  if (/^(?:citing|quoting)/i.test(own)) return undefined;
  const sentence = sentenceAt(ask.context, a.cue[0].start);
  for (const m of matchesOf(masked(text, sentence, a.content), CITED)) {
    const who = m.groups?.who;
    if (who) return sourceAt(ask, { start: sentence.start + m.index + m[0].length - who.length, end: sentence.start + m.index + m[0].length });
  }
  return undefined;
}

function quotedIn(ask: Ask, a: Attribution, by: Entry | null): Entry | undefined {
  const { text } = ask.context.article;
  const cue = a.cue.at(-1);
  if (!by || !cue || !QUOTES.test(text.slice(cue.start, cue.end))) return undefined;
  const m = /^\s/.test(text.slice(cue.end, cue.end + 1)) ? QUOTED.exec(text.slice(cue.end + 1, cue.end + 120)) : null;
  const who = m?.groups?.who;
  return who ? sourceAt(ask, { start: cue.end + 1, end: cue.end + 1 + who.length }) : undefined;
}

/** People and organisations that a cited or quoted phrase means; a document or a role that nobody was bound to is not the origin of words. */
function sourceAt({ context, book, said }: Ask, range: Range): Entry | undefined {
  const reference = referenceOf(context, range);
  switch (reference.type) {
    case 'chain':
      return reference.chain.kind === 'country' ? undefined : book.ofChain(reference.chain, range);
    case 'named':
      return reference.kind === 'document' ? undefined : book.named(reference, range);
    case 'organisation-again':
      return organisationBefore({ context, book, said }, reference.words, range);
    case 'unnamed':
      return /(?<!\p{L})(?:officials?|sources?|people|persons?|diplomats?|aides?|lawyers?|police|witness(?:es)?|residents?|officers?|executives?|lawmakers?|members?|doctors?|employees?|insiders?|experts?|analysts?|\p{L}{3,}(?:men|women|persons))(?!\p{L})/iu.test(
        context.article.text.slice(range.start, range.end),
      )
        ? book.unnamed(reference.name, range)
        : undefined;
    default:
      return undefined;
  }
}

const PRONOUN = /^(?:he|she|they)$/i;

/** "State media said: … He added": a person's words go on through the outlet that carried them in the sentence before. */
function outletBefore({ context, answers }: Ask, a: Attribution): Entry[] {
  const source = a.source[0];
  if (!source || !PRONOUN.test(context.article.text.slice(source.start, source.end))) return [];
  const here = blockAt(context, source.start);
  let last: Passed | undefined;
  let place = -1;
  for (const [i, answer] of answers) {
    const other = context.attributions[i]!;
    const at = anchorOf(other);
    if (other.within === undefined && at < source.start && at > place && blockAt(context, at) === here) {
      place = at;
      last = answer;
    }
  }
  return last?.speaker && last.speaker.kind === 'organisation' && isOutlet(last.speaker.name) ? [last.speaker] : [];
}
