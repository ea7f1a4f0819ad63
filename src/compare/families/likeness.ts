/** Share of the shorter wording, by weight, that must stand in the longer one, in order. */
export const SHARE = 0.72;
/** Words up to which a wording is so short that the day of publication counts. */
export const SHORT_WORDS = 6;
/** The same for a wording of so few words, of which one more or less makes another utterance. */
const SHORT_SHARE = 0.95;
/**
 * The same for wordings of so many words at most that are not said to be by one speaker: the fewer words, the more of them a name and a set phrase
 * ("in Port Averna, and he") make up. Of 40 false pairs in 6,000 made pages 37 share less, 2 of them by one speaker.
 */
const UNVOUCHED_SHARES: readonly (readonly [words: number, share: number])[] = [
  [8, 0.82],
  [10, 0.77],
];
/**
 * The same for a wording that the other is so many times as long as, not said to be by one speaker, where what is shared weighs less than this: a cut has all
 * its words, and a name with its titles ("the Democratic front-runner Tobias Renk this") stands in many a longer one. In a million statements
 * of made pages it leads from 98.94 to 99.12 % of all pairs right; of 46 labelled pairs none goes, without the weight five would.
 */
const PART = { times: 1.7, share: 0.9, weight: 8.8 } as const;
/** Words that a wording must have: fewer are said by anybody. One word less does if this many have content. */
export const LEAST = { words: 4, content: 3 } as const;
/** Weight that must be shared: a set phrase weighs less. */
const LEAST_WEIGHT = 4;
/** Days within which a few words said twice are taken for one utterance; a slogan comes back after a month. */
export const SHORT_DAYS = 14;
/** What a word passed over costs on either side, and one that stands for another. */
const COST = { skip: 0.3, replace: 0.5 } as const;

let [above, current] = [new Float32Array(64), new Float32Array(64)];

/**
 * Is one row of words, given as numbers, a variant of the other? Local alignment (Smith and Waterman 1981) over weighted words, against the
 * weight of the shorter row: a cut or extended variant counts as one, two rows that share a set phrase do not.
 *
 * @param vouched both are said to be by one speaker
 */
export function areVariants(short: ArrayLike<number>, long: ArrayLike<number>, weightOf: (word: number) => number, vouched: boolean): boolean {
  if (areEqual(short, long)) return true;
  let own = 0;
  for (let i = 0; i < short.length; i++) own += weightOf(short[i]!);
  const shared = alignedWeight(short, long, weightOf);
  const isPart = !vouched && short.length * PART.times < long.length && shared < PART.weight;
  const least = Math.max(shareOf(short.length, vouched), isPart ? PART.share : 0);
  return shared >= least * own && shared >= LEAST_WEIGHT;
}

/** The share that a wording of so many words must have in common. */
function shareOf(words: number, vouched: boolean): number {
  if (words <= SHORT_WORDS) return SHORT_SHARE;
  return (vouched ? undefined : UNVOUCHED_SHARES.find(([most]) => words <= most)?.[1]) ?? SHARE;
}

function areEqual(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The best local alignment's score: shared weight less what was passed over. */
function alignedWeight(short: ArrayLike<number>, long: ArrayLike<number>, weightOf: (word: number) => number): number {
  const width = long.length + 1;
  if (current.length < width) [above, current] = [new Float32Array(width * 2), new Float32Array(width * 2)];
  above.fill(0, 0, width);
  let best = 0;
  for (let i = 0; i < short.length; i++) {
    const word = short[i]!;
    const weight = weightOf(word);
    current[0] = 0;
    for (let c = 1; c < width; c++) {
      const diagonal = above[c - 1]! + (long[c - 1] === word ? weight : -COST.replace);
      const value = Math.max(0, diagonal, Math.max(above[c]!, current[c - 1]!) - COST.skip);
      current[c] = value;
      if (value > best) best = value;
    }
    [above, current] = [current, above];
  }
  return best;
}
