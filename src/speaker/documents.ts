import type { Range } from '../record/index.js';
import type { Book, Entry } from './book.js';
import type { Chain } from './chain.js';
import { type Context, isQuoted, namedIn } from './context.js';
import { isOutlet } from './outlets.js';

/** What is written for a body to say: its words are that body's, as a company's statement is. Laws, articles and bills are nobody's. */
const FINDINGS = 'report|study|survey|analysis|paper|review|research|guidance|briefing|audit|findings|assessment|dossier';
const NOUNS = `${FINDINGS}|website|site|page|policy|catalogue|brochure|pamphlet|newsletter|platform|summary|book|memoir`;
const WRITTEN = new RegExp(`^(?:${NOUNS})$`, 'iu');
/** "The foundation's annual | survey". */
const OWNED = new RegExp(String.raw`^[’']s?\s(?:[\p{L}\d-]+\s){0,4}?(?<noun>${NOUNS})(?![\p{L}-])`, 'iu');
/** "A report on damp from | the foundation". */
const ISSUED_BY = new RegExp(
  String.raw`(?<![\p{L}-])(?<noun>${NOUNS})(?:\s(?:on|into|about)\s[^.!?;:,“”"]{2,60}?)?,?\s(?:(?:published|released|issued|produced|written|compiled|drawn\sup|put\sout)\s(?:\S+\s){0,3}?)?(?:by|from|of)\s(?:the\s)?$`,
  'iu',
);
/** "The foundation | published its third report". */
const PUTS_OUT = new RegExp(
  String.raw`^\s(?:has\s|have\s|had\s)?(?:published|released|issued|produced|launched|wrote|compiled|put\sout)\s(?:[\p{L}\d-]+\s){0,5}?(?<noun>${NOUNS})(?![\p{L}-])`,
  'iu',
);
/** How far back it is told whose the document is, in UTF-16 code units: some five paragraphs of news. */
const TOLD_WITHIN = 2500;
/** How much before a name binds it to its document. */
const BEFORE = 110;

const kindOfFindings = new RegExp(`^(?:${FINDINGS})$`, 'iu');
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() || (kindOfFindings.test(a) && kindOfFindings.test(b));

/**
 * Whose words a document's are: the body or person whose it is by the phrase itself ("the Holt Foundation's survey"), or, where it is one that is known
 * ("the report"), by what was last told of it; undefined where the text does not say.
 */
export function issuerOfDocument(context: Context, book: Book, source: Range): Entry | undefined {
  const { text } = context.article;
  const phrase = text.slice(source.start, source.end);
  const noun = /(?:^|\s)(?<noun>[\p{L}-]+)(?=$|,|\s(?:by|from|of|on|into|about|that|which|published|released|for|in)\s)/u.exec(phrase)?.groups?.noun;
  if (!noun || !WRITTEN.test(noun)) return undefined;
  const inside = namedIn(context, source.start, source.end).find(({ chain, mention }) => {
    const rest = text.slice(mention.end, source.end);
    const owns = OWNED.exec(rest)?.groups?.noun === noun || (isBody(chain) && new RegExp(`^\\s(?:[\\p{L}-]+\\s){0,2}?${noun}\\b`, 'u').test(rest));
    return isIssuer(chain) && (owns || ISSUED_BY.exec(text.slice(source.start, mention.whole.start))?.groups?.noun === noun);
  });
  if (inside) return book.ofChain(inside.chain, source);
  if (!/^(?:the|its|their|that|this)\s/i.test(phrase) || namedIn(context, source.start, source.end).length > 0) return undefined;
  const told = namedIn(context, Math.max(0, source.start - TOLD_WITHIN), source.start).findLast(
    ({ chain, mention }) =>
      chain.kind === 'organisation' &&
      isIssuer(chain) &&
      !isQuoted(context, mention.start) &&
      [
        OWNED.exec(text.slice(mention.end, mention.end + BEFORE)),
        PUTS_OUT.exec(text.slice(mention.end, mention.end + BEFORE)),
        ISSUED_BY.exec(text.slice(Math.max(0, mention.whole.start - BEFORE), mention.whole.start)),
      ].some((m) => m !== null && same(m.groups!.noun!, noun)),
  );
  return told && book.ofChain(told.chain, source);
}

const isBody = ({ kind }: Chain): boolean => kind === 'organisation' || kind === 'unknown';
/** A country's report is some office's of it, and a paper's report is its news. */
const isIssuer = ({ kind, name }: Chain): boolean => kind !== 'country' && !isOutlet(name);
