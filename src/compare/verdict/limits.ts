/** Thresholds of the rules. Shares are of the quotation's weight; measured by `evaluation/compare` (tables there). */
export const LIMITS = {
  /**
   * Words under which nothing is told apart: of quotations of three words that others said, one in ten stands by chance in 110,000 words
   * of two speakers (291 such quotations of news against 22 speeches and debates); of four words 7 %, of five 1 %.
   */
  fewWords: 4,
  /** Words up to which a quotation without any word of content is a common phrase that proves nothing. */
  commonPhrase: 5,
  /** Words up to which two speakers may have said the same thing by chance, unless three of them have content. */
  sharedPhrase: 5,
  /** Share kept from which other wording is an alteration, where much agrees, where a fair number of words do, and where few do. */
  altered: 0.66,
  alteredFair: 0.8,
  alteredThin: 0.9,
  /**
   * The same where this many places were changed: a speech is given again in like words on other occasions, and an editor does not change
   * a quotation in three places and keep the rest.
   */
  often: 3,
  alteredOften: 0.8,
  /**
   * Days after which a speaker has said the like again elsewhere, and the share kept that is then asked of wording without a long run in
   * common: of natural quotations, two of two that were changed or reworded from an occasion ten months back and more were of another one.
   */
  occasion: 60,
  alteredPast: 0.9,
  /** Days by which a source may be dated after the draft and still be what it quotes: the date line, and a transcript dated by its printing. */
  dateSlack: 1,
  /** The same where one word was changed and these many kept. */
  alteredOneWord: 0.75,
  oneWordKept: 7,
  /** Words at the edges that the place has not, and their share, from which the rest is a phrase the two have in common. */
  foreign: 3,
  foreignShare: 0.2,
  /** What much is: kept words in a row; or kept words with content, and kept words in all. */
  run: 7,
  content: 3,
  kept: 6,
  /** What a fair number is. */
  fairContent: 2,
  fairKept: 5,
  /** Kept words in a row, on average, under which a passage is another wording and not an altered one. */
  averageRun: 2.2,
  /** Changes, those of them by a word of the same sense, and share kept, from which a passage is reworded throughout. */
  rewrites: 3,
  synonyms: 2,
  rewritten: 0.87,
  rewrittenLeast: 0.5,
  rewrittenRun: 3,
  /**
   * Evidence of the same sense in other words. Of 11 natural quotations that the share of content words alone called paraphrases, a reader
   * signs two; with all words and neighbours counted, those two stay and one that is doubtful.
   */
  sense: 0.5,
} as const;
