import type { SourceIndex } from '../sources/source-index.js';
import { HEDGES, MODALS } from '../words/lexicon.js';
import { MARK } from '../words/tokens.js';
import type { Edit } from './edit.js';
import { SHORT_CUT } from './joints.js';
import { isNameInSource } from './touches.js';

/** A word before which a cut takes in a clause of its own, with its own modal: "the man [who would be king] went". */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'where', 'when']);

/** One way in which words left out bore on words kept: gives the word that did, if one did. */
type Governing = (index: SourceIndex, words: readonly string[], tokens: readonly number[]) => string | undefined;

const wordAt = (index: SourceIndex, t: number): string => index.vocabulary[index.words[t] ?? -1] ?? '';
const runsOn = (index: SourceIndex, tokens: readonly number[]): boolean => ((index.marks[tokens.at(-1)! + 1] ?? MARK.clause) & MARK.clause) === 0;

/** "[may have] killed": what may be was made what is. Where a modal is kept beside the cut, that one bears on the words kept. */
const modal: Governing = (index, words, tokens) => {
  if (MODALS.has(wordAt(index, tokens[0]! - 1)) || MODALS.has(wordAt(index, tokens.at(-1)! + 1))) return undefined;
  if (MODALS.has(words[0]!)) return words[0];
  if (words.length > SHORT_CUT || !runsOn(index, tokens) || words.some((w) => RELATIVES.has(w))) return undefined;
  return words.find((w) => MODALS.has(w));
};

/** "[allegedly] dumped", also between commas. */
const hedge: Governing = (index, words, tokens) => {
  if (words.length <= SHORT_CUT) return words.find((w) => HEDGES.has(w));
  return HEDGES.has(words.at(-1)!) && runsOn(index, tokens) ? words.at(-1) : undefined;
};

/** "rather [resign than] sign": what was put second was made what is wanted. */
const comparison: Governing = (_, words) => (words.at(-1) === 'than' ? 'than' : words.at(-1) === 'of' && words.at(-2) === 'instead' ? 'instead of' : undefined);

/** "rose to [1,200 in Karn and] 300 in Marlow", "rose to 1,200 [in Karn and 300] in Marlow": a number took another's place, or its name another name's. */
const pairing: Governing = (index, words, tokens) => {
  const isNumber = (t: number): boolean => /^#(?!1$)/.test(wordAt(index, t));
  const [first, next] = [tokens[0]!, tokens.at(-1)! + 1];
  if (!runsOn(index, tokens) || !tokens.some((t) => isNameInSource(index, t))) return undefined;
  const swapped = (isNumber(first) && isNumber(next)) || (isNumber(first - 1) && tokens.some(isNumber));
  return swapped ? words.find((w) => w.startsWith('#'))!.slice(1) : undefined;
};

const GOVERNING: readonly Governing[] = [modal, hedge, comparison, pairing];

/** The words left out with no mark that bore on words kept, each of its cut the first: without it the words kept say more than was said, or another thing. */
export function governorsCut(index: SourceIndex, edits: readonly Edit[]): string[] {
  return edits.flatMap(({ kind, marked, source }) => {
    if (kind !== 'delete' || marked || source.length === 0 || source.at(-1)! - source[0]! !== source.length - 1) return [];
    const words = source.map((t) => wordAt(index, t));
    for (const governing of GOVERNING) {
      const word = governing(index, words, source);
      if (word !== undefined) return [word];
    }
    return [];
  });
}
