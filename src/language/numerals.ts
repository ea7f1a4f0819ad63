/** A number as it stands in a run of words: how many words it takes, and what it says. */
export interface Numeral {
  /** Number of words read, at least 1. */
  readonly length: number;
  /** The value; for an ordinal its rank. */
  readonly value: number;
  readonly ordinal: boolean;
}

const list = (words: string, from: number): [string, number][] => words.split(' ').map((w, i) => [w, i + from]);
const SMALL = new Map(
  list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 0),
);
const TENS = new Map<string, number>(list('twenty thirty forty fifty sixty seventy eighty ninety', 2).map(([w, n]) => [w, n * 10]));
const ORDINALS = new Map([
  ...list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
  ),
  ...list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 2).map(([w, n]): [string, number] => [w, n * 10]),
]);
const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const DIGITS = /^\d+(?:,\d{3})*(?:\.\d+)?$/;
const DIGIT_ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;

/** The value of a word of digits ("1,200", "2.5"), or undefined. */
export const digitsOf = (word: string): number | undefined => (DIGITS.test(word) ? Number(word.replaceAll(',', '')) : undefined);

/**
 * Reads the number that begins at a word: digits with or without a scale ("2.5 million"), cardinals ("two hundred and six",
 * "twenty six", "a dozen"), ordinals ("third", "3rd", "twenty first").
 *
 * @param words lower-case words; a hyphenated number is given as its parts
 * @param at index of the word to begin at
 * @param joined whether word i and word i + 1 have only a space or a hyphen between them; a number never reads over anything else
 * @returns the longest number that begins there, or undefined
 */
export function numeralAt(words: readonly string[], at: number, joined: (i: number) => boolean = () => true): Numeral | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const rank = DIGIT_ORDINAL.exec(first);
  if (rank) return { length: 1, value: Number(rank[1]), ordinal: true };
  const ordinal = ORDINALS.get(first);
  if (ordinal !== undefined) return { length: 1, value: ordinal, ordinal: true };
  const word = (i: number): string => (i === at || joined(i - 1) ? (words[i] ?? '') : '');
  return cardinal(word, at);
}

function cardinal(word: (i: number) => string, at: number): Numeral | undefined {
  let i = at;
  let total = 0;
  let group = leading(word, i);
  if (group === undefined) return undefined;
  for (;;) {
    i += group.length;
    if (group.ordinal) return { length: i - at, value: total + group.value, ordinal: true };
    const scale = SCALES.get(word(i));
    if (scale !== undefined) i++;
    total += group.value * (scale ?? 1);
    if (scale === undefined) break;
    const skip = word(i) === 'and' ? 1 : 0;
    const next = below(word, i + skip, scale);
    if (next === undefined) break;
    i += skip;
    group = next;
  }
  return { length: i - at, value: total, ordinal: false };
}

/** The first group: also "a million", "a hundred", "a dozen", and a bare scale is none. */
function leading(word: (i: number) => string, at: number): Numeral | undefined {
  if (word(at) === 'a') {
    const next = word(at + 1);
    if (SCALES.has(next)) return { length: 1, value: 1, ordinal: false };
    if (next === 'dozen') return { length: 2, value: 12, ordinal: false };
    const rest = next === 'hundred' ? afterHundred(word, at + 2) : undefined;
    return next === 'hundred' ? { length: 2 + (rest?.length ?? 0), value: 100 + (rest?.value ?? 0), ordinal: rest?.ordinal ?? false } : undefined;
  }
  const digits = digitsOf(word(at));
  if (digits !== undefined) return { length: 1, value: digits, ordinal: false };
  return below(word, at, Number.POSITIVE_INFINITY);
}

/** A group of words under a thousand, smaller than the scale just read. */
function below(word: (i: number) => string, at: number, scale: number): Numeral | undefined {
  if (scale <= 1) return undefined;
  const unit = SMALL.get(word(at));
  if (unit !== undefined && word(at + 1) === 'dozen') return { length: 2, value: unit * 12, ordinal: false };
  if (unit !== undefined && unit > 0 && word(at + 1) === 'hundred') {
    const rest = afterHundred(word, at + 2);
    return { length: 2 + (rest?.length ?? 0), value: unit * 100 + (rest?.value ?? 0), ordinal: rest?.ordinal ?? false };
  }
  return belowHundred(word, at);
}

function afterHundred(word: (i: number) => string, at: number): Numeral | undefined {
  const skip = word(at) === 'and' ? 1 : 0;
  const rest = belowHundred(word, at + skip);
  return rest && { ...rest, length: rest.length + skip };
}

function belowHundred(word: (i: number) => string, at: number): Numeral | undefined {
  const tens = TENS.get(word(at));
  if (tens === undefined) {
    const unit = SMALL.get(word(at));
    return unit === undefined ? undefined : { length: 1, value: unit, ordinal: false };
  }
  const unit = SMALL.get(word(at + 1));
  if (unit !== undefined && unit > 0 && unit < 10) return { length: 2, value: tens + unit, ordinal: false };
  const rank = ORDINALS.get(word(at + 1));
  if (rank !== undefined && rank < 10) return { length: 2, value: tens + rank, ordinal: true };
  return { length: 1, value: tens, ordinal: false };
}
