const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of grammar: they carry no evidence that two texts are about the same thing. Lower case, contractions already parted. */
export const FUNCTION_WORDS = set(
  'a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them ' +
    'their theirs themselves who whom whose which what there here and or but nor so yet if unless because although though while when where why how as than of to in on at by for ' +
    "from with without about against between into through during before after above below over under up down out off again then once be is am are was were been being 's 'd " +
    'do does did doing done have has had having will would shall should can could may might must ought need not no yes any some each every all both few many much more most ' +
    'other another such only own same too very just also even ever never now still well one',
);

/** Light words: frequent in any talk whatever it is about. */
const LIGHT_WORDS = set(
  'say says said tell told think thinks thought know knows knew believe go goes going went gone get gets got getting come comes came coming make makes made making take takes took ' +
    'see look looks want wants wanted like put let lot lots thing things something anything nothing everything someone anyone everyone people way ways time times day days year years ' +
    'good great really right okay oh um uh kind sort bit back first last new next big little long course fact maybe perhaps actually always around today end every mean means ' +
    'give gives gave keep work works use used try find ask asked talk talking happen happened part point place man men woman women country whole able anybody everybody nobody somebody else better best',
);

/** Is this a word of grammar? */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** Does the word help to tell one utterance from another? Numbers and all words outside the two lists do. */
export const isContentWord = (word: string): boolean => !FUNCTION_WORDS.has(word) && !LIGHT_WORDS.has(word);

/**
 * A word without its inflection, for evidence only, never for equality: plural, third person, past, gerund, adverb ending. A light
 * stemmer in the manner of Porter (1980), steps 1a to 1c, that keeps at least three letters.
 */
export function stemOf(word: string): string {
  let w = word;
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 5 && w.endsWith('ing') && /[aeiouy]/.test(w.slice(0, -3))) w = undouble(w.slice(0, -3));
  else if (w.length > 4 && w.endsWith('ed') && /[aeiouy]/.test(w.slice(0, -2))) w = undouble(w.slice(0, -2));
  if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2);
  return w.length > 3 && w.endsWith('e') ? w.slice(0, -1) : w;
}

const undouble = (w: string): string => (/([bdfgmnprt])\1$/.test(w) ? w.slice(0, -1) : w);
