/**
 * Language: small, pure readers of English text that know nothing of pages or records.
 *
 * In: a text and ranges of it. Out: sentences, paired quotation marks. Everything is a range of UTF-16 code units of the text given.
 */

export { countryOf } from './countries.js';
export { type CueEntry, cueEntryOf, cueOf } from './cues.js';
export { datelineLength } from './dateline.js';
export { closingGender, type Gender, givenGender, givenName } from './first-names.js';
export { givenNamesOf, sameGivenName } from './given-name-forms.js';
export { isEnglish, isForeign, languageOfWords } from './language-of.js';
export { anyOf, everywhere, matchesOf } from './matches.js';
export { type Native, nativeOf } from './natives.js';
export { digitsOf, type Numeral, numeralAt } from './numerals.js';
export { type QuantityPhrase, quantitiesIn } from './quantities/index.js';
export { type Quotation, quotationsOf } from './quotation-marks.js';
export { remembered } from './remembered.js';
export { honorificOf, isRank, isRoleField, isRolePlural, roleNounOf } from './roles.js';
export { sentenceAt, sentencesOf } from './sentences.js';
export {
  DOCUMENTS,
  HEAD_END,
  ISSUED,
  isPersonNoun,
  isSourceNoun,
  NUMBER,
  OFFICE,
  ORGANISATION_NOUNS,
  OWN_WORDS,
  PAGE_LABELS,
  PERSON_NOUN,
  SAYINGS,
  SOURCES,
  withoutArticle,
} from './source-nouns.js';
export { americanSpelling } from './spelling.js';
export { isState, stateOf } from './states.js';
export { hasPastVerb } from './tense.js';
export { type Dates, type TimePhrase, timesIn } from './times/index.js';
export { FUNCTION_WORDS, isContentWord, isFunctionWord, stemOf } from './words.js';
