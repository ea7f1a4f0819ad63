import { isRolePlural, isState, NUMBER, nativeOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Book, Entry } from '../book.js';
import type { Chain } from '../chains/chain.js';
import { type Context, isQuoted, type Named, namedIn, sentenceAt } from '../context.js';
import { isOutlet } from '../outlets.js';
import { isFindings, isPleading, isPrinted, isWritten, MADE, NOUNS, nounOf, same, strokeBefore } from '../sources/written.js';
import type { SaidBy } from './organisations.js';

interface Ask {
  readonly context: Context;
  readonly book: Book;
  /** Whoever spoke before, in text order. */
  readonly said: readonly SaidBy[];
}

/** "The foundation's annual | survey". */
const OWNED = new RegExp(String.raw`^[’']s?\s(?:[\p{L}\d-]+\s){0,4}?(?<noun>${NOUNS})(?![\p{L}-])`, 'iu');
/** "A | Norlane Institute | report". */
const NAMED_FOR = new RegExp(String.raw`^\s(?:[\p{L}\d-]+\s){0,2}?(?<noun>${NOUNS})(?![\p{L}-])`, 'u');
/** "A report on damp from | the foundation", "a complaint filed on Monday by the federal | Harbour Commission", "a survey of drivers conducted by the firm | Holt". */
const ISSUED_BY = new RegExp(
  String.raw`(?<![\p{L}-])(?<noun>${NOUNS})(?:\s(?:on|into|about|of|among)\s[^!?;:,“”"]{2,60}?)?,?\s(?:\([^)]*\)\s)?(?:(?:${MADE})\s(?:\S+\s){0,3}?)?(?:by|from|of)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}$`,
  'iu',
);
/** "A survey of | Corvan drivers": the name only tells which. */
const TELLS_WHICH = /^\.?\s(?!(?:and|or|in|on|of|for|at|by|to|from|that|which|who|is|was|has|had)\s)(?!\p{L}+ed\s)\p{Ll}{3,}/u;
/** "The foundation | published its third report". */
const PUTS_OUT = new RegExp(
  String.raw`^\s(?:has\s|have\s|had\s)?(?:published|released|issued|produced|launched|wrote|compiled|commissioned|conducted|filed|put\sout|said\sin|wrote\sin|warned\sin)\s(?:[\p{L}\d’'-]+\s){0,6}?(?<noun>${NOUNS})(?![\p{L}-])`,
  'iu',
);
/** "In its annual report, | the foundation", "a report that | the foundation published". */
const AHEAD = new RegExp(
  String.raw`\b(?:[Ii]n\s(?:its|an?|the)\s(?:[\p{L}\d-]+\s){0,3}?(?<noun>${NOUNS})(?:\s(?:on|into|about|published|released)\s[^.!?;:,“”"]{2,60})?,\s(?:the\s)?)$`,
  'u',
);
/** Whoever sues says what the lawsuit says. */
const SUES = /^\s(?:(?:has|have|had|is|are)\s)?(?:sued|sues|suing)(?!\p{L})/u;
/** How far back it is told whose the document is, in UTF-16 code units: some eight paragraphs of news. */
const TOLD_WITHIN = 4000;
/** How much before a name binds it to its document. */
const BEFORE = 110;

/**
 * Whose words a document's are. The rule: whoever put it out says what it says, a body or a person. The phrase itself tells who ("the Holt Foundation's
 * survey", "a Norlane Institute report released on Monday", "a complaint filed by the Harbour Commission"), or, of a document that is known ("the
 * report"), what was last told of it. By "five doctors" it is somebody unnamed. Undefined where the text does not say: then the document speaks for itself.
 */
export function issuerOfDocument({ context, book, said }: Ask, source: Range): Entry | undefined {
  const { text } = context.article;
  const phrase = text.slice(source.start, source.end);
  const noun = nounOf(phrase);
  if (!noun) return undefined;
  const names = namedIn(context, source.start, source.end);
  const inside = names.find((n) => isIssuer(n.chain) && !isInTitle(n, names) && puts(context, n, source, noun));
  if (inside) {
    const all = strokeBefore(text, names, inside);
    return all ? book.named({ name: text.slice(all.start, all.end), kind: 'organisation' }, source) : book.ofChain(inside.chain, source);
  }
  const crowd = BY_CROWD.exec(phrase)?.groups?.who;
  if (crowd && (NUMBER.test(crowd.split(/\s/)[0]!) || isRolePlural(crowd.split(/\s/).at(-1)!))) return book.unnamed(crowd, source);
  if (!/^(?:the|its|their|that|this)\s/i.test(phrase) || names.length > 0) return undefined;
  const bodies = said.filter((s) => s.place < source.start && s.place >= source.start - TOLD_WITHIN && s.entry?.kind === 'organisation');
  const told = toldOf(context, source, noun, new Set(bodies.map((s) => s.chain)));
  return told ? book.ofChain(told, source) : (spokeThrough(context, bodies, noun) ?? undefined);
}

/** "The foundation called the winter lost in a study of 40 towns": a body that spoke in a sentence that also tells of the document. */
function spokeThrough(context: Context, bodies: readonly SaidBy[], noun: string): Entry | null | undefined {
  return bodies.findLast(({ place, entry }) => {
    const { start, end } = sentenceAt(context, place);
    const words = context.article.text.slice(start, end);
    // "The report cited an inquiry of the foundation": it speaks of the body, and is another's
    const subject = /^(?:The|A|An|That|This)\s(?:[\p{L}-]+\s){0,3}?(?<noun>[\p{L}-]+)\s(?=\p{Ll}+(?:ed|s)\s)/u.exec(words)?.groups?.noun;
    return (
      !(subject && isWritten(subject) && same(subject, noun)) &&
      (!isOutlet(entry!.name) || entry!.name.includes('/')) &&
      (words.match(/[\p{L}-]+/gu) ?? []).some((w) => isWritten(w) && same(w, noun))
    );
  })?.entry;
}

/** "A letter signed by | seven doctors". */
const BY_CROWD = /\s(?:by|from)\s(?<who>(?:the\s)?(?:[\p{Ll}\d-]+\s){0,3}?\p{Ll}+s)(?=$|,|\s(?:at|of|from|in|for|who)\s)/u;

function puts({ article: { text } }: Context, { chain, mention }: Named, source: Range, noun: string): boolean {
  const behind = text.slice(mention.end, source.end);
  const owns = OWNED.exec(behind)?.groups?.noun === noun || (chain.kind !== 'person' && NAMED_FOR.exec(behind)?.groups?.noun === noun);
  return owns || (!TELLS_WHICH.test(behind) && ISSUED_BY.exec(text.slice(source.start, mention.whole.start))?.groups?.noun === noun);
}

/** Of "Norlane Law School professor Mara Holt" the school is no issuer. */
const isInTitle = ({ mention }: Named, names: readonly Named[]): boolean =>
  names.some((n) => n.mention !== mention && n.mention.whole.start <= mention.start && n.mention.start >= mention.end);

/** Who was last told to have put the known document out. */
function toldOf(context: Context, source: Range, noun: string, spoke: ReadonlySet<Chain | undefined>): Chain | undefined {
  const { text } = context.article;
  const names = namedIn(context, Math.max(0, source.start - TOLD_WITHIN), source.start);
  return names.findLast((n) => {
    const { chain, mention } = n;
    // of several authors of a study none speaks for it alone
    if (isQuoted(context, mention.start) || isInTitle(n, names) || !isIssuer(chain)) return false;
    const before = text.slice(Math.max(0, mention.whole.start - BEFORE), mention.whole.start);
    const behind = text.slice(mention.end, mention.end + BEFORE);
    // "the report cited a memo by the foundation": the memo is what the foundation wrote
    const nearest = (m: RegExpExecArray): boolean =>
      !(m[0].slice(m[0].indexOf(m.groups!.noun!) + m.groups!.noun!.length).match(/[\p{L}-]+/gu) ?? []).some(isWritten);
    const tells = (...found: (RegExpExecArray | null)[]): boolean => found.some((m) => m !== null && same(m.groups!.noun!, noun) && nearest(m));
    const own = tells(OWNED.exec(behind));
    if (chain.kind === 'unknown' && !chain.name.includes(' ')) return own && spoke.has(chain);
    // a paper reports on others' studies, and prints its own articles
    const body = chain.kind === 'organisation' && (isPrinted(noun) || !isOutlet(chain.name));
    if (!body && (chain.kind === 'organisation' || chain.kind === 'country' || isFindings(noun))) return false;
    const sues = isPleading(noun) && SUES.test(behind);
    return own || sues || tells(PUTS_OUT.exec(behind), ISSUED_BY.exec(before), AHEAD.exec(before), body ? NAMED_FOR.exec(behind) : null);
  })?.chain;
}

/** A country's or a state's report is some office's of it; "a Democratic survey" is nobody's. */
const isIssuer = ({ kind, name }: Chain): boolean => kind !== 'country' && !isState(name) && nativeOf(name) === undefined;
