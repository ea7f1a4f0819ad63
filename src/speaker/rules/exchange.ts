import { type Gender, matchesOf } from '../../language/index.js';
import { type Chain, genderFits } from '../chains/chain.js';
import { type Context, isQuoted, type Named, namedIn, sentenceAt } from '../context.js';

/** "X asked Y whether …", "X was asked about …": what is asked tells a question from a request ("asked Y to go"). */
const ASKED =
  /(?<=(?<passive>\b(?:was|were|is|are|been|being)\s(?:\p{L}+ly\s)?)?)\b(?:asked|asks|questioned|quizzed|pressed)\b(?=[^.!?;“”"]{0,80}?\b(?:whether|if|about|on|how|what|why|when|where|who|which)\b|[^.!?;]{0,120}\?)/giu;
/** Between the verb and whom it asks: titles and offices, no clause. */
const BESIDE = /^(?:\s(?!(?:whether|if|about|on|how|what|why|when|where|who|which|by|for|that|to)\s)[\p{L}’'.-]+){0,5}\s?$/iu;

/** "Asked the Velm | crowd": what the name does to a noun. */
const MODIFIES = /^\s(?:crowd|audience|team|campaign|camp|delegation|official|officials|aide|aides|spokes\p{L}+|reporter|reporters|press|police|staff)\b/u;

/**
 * Who answers: whom the sentence right before asked. "Silk asked Bevan whether schools would reopen. 'We don't know,' she said": Bevan,
 * though Silk is nearer a subject.
 *
 * @param place where the answer's source stands
 * @param from where the sentence before begins
 */
export function answererOf(context: Context, { place, from, gender }: { place: number; from: number; gender: Gender | undefined }): Chain | undefined {
  const { text } = context.article;
  const told = matchesOf(text.slice(from, place), ASKED).findLast((m) => !isQuoted(context, from + m.index));
  if (!told) return undefined;
  const at = from + told.index;
  const asks = at + told[0].length;
  const fits = ({ chain, mention }: Named): boolean =>
    (chain.kind === 'person' || chain.kind === 'unknown') && !mention.possessive && !isQuoted(context, mention.start) && genderFits(chain, gender);
  const asked = told.groups?.passive
    ? namedIn(context, sentenceAt(context, at).start, at).findLast((n) => n.mention.subject && fits(n))
    : namedIn(context, asks, sentenceAt(context, at).end).find(
        (n) => fits(n) && BESIDE.test(text.slice(asks, n.mention.start)) && !MODIFIES.test(text.slice(n.mention.end, n.mention.end + 30)),
      );
  return asked?.chain;
}
