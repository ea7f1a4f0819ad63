import { givenName, isSourceNoun } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Book, Entry } from '../book.js';
import { type Context, isQuoted } from '../context.js';
import { samePerson } from '../names/name-match.js';
import { isOutlet } from '../outlets.js';

/** How whoever writes speaks of themselves alone. */
const SELF = /^(?:I|me|my)$/i;
/** Two to four words with capitals, as people in bylines have them. */
const PERSONAL = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+$/u;

/** Is this source the writer's own "I", outside anybody's words? */
export const isSelf = ({ article: { text } }: Context, source: Range): boolean => SELF.test(text.slice(source.start, source.end));

/** "I said", outside anybody's words: whoever the page is by, if it is one person. */
export function authorOf({ context, book }: { readonly context: Context; readonly book: Book }, source: Range): Entry | undefined {
  const { byline } = context.article;
  const [author] = byline;
  if (byline.length !== 1 || !author || !isPersonal(author) || isQuoted(context, source.start) || !isSelf(context, source)) return undefined;
  const chain = context.chains.find((c) => c.kind !== 'organisation' && c.kind !== 'country' && samePerson(c.name.split(' '), author.split(' ')));
  return chain ? book.ofChain(chain, source) : book.named({ name: author, kind: 'person' }, source);
}

/** A person's name and no desk's, agency's or paper's. */
function isPersonal(author: string): boolean {
  const words = author.replace(/^Dr\.? /, '').split(' ');
  if (words.length < 2) return false;
  return (
    givenName(words[0]!) !== undefined || (PERSONAL.test(author) && !isOutlet(author) && !words.some((w) => NO_PART.test(w) || isSourceNoun(w.toLowerCase())))
  );
}

/** Words that desks, brands and columns sign with. */
const NO_PART =
  /^(?:the|our|staff|desk|team|bureau|correspondents?|guest|admin|blog|online|digital|editorial|services?|partners?|sponsored|studios?|labs?|world|daily|life|style|shop|store|gear|home|review|reviews|guide|guides|inc|ltd|llc|co)$/i;
