import { isEnglish, languageOfWords } from '../../language/index.js';
import { type Facts, metaOf } from './facts.js';
import { isArticle, stringsIn } from './linked-data.js';

/** From so many words on a text is believed against what its page declares. */
const ENOUGH_WORDS = 100;
/** So much of a text is looked at, in UTF-16 code units. */
const LOOKED_AT = 20_000;

/** BCP 47: what the page declares, unless a text of some length is plainly English, or plainly not, against it; else by its words; else `und`. */
export function languageOf(facts: Facts | undefined, text: () => string): string {
  const declared = facts && declaredIn(facts);
  const words =
    text()
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const told = languageOfWords(words);
  if (declared === undefined) return told;
  const contradicted = told !== 'und' && words.length >= ENOUGH_WORDS && isEnglish(declared) !== isEnglish(told);
  return contradicted ? told : declared;
}

function declaredIn(facts: Facts): string | undefined {
  const tags = [
    facts.lang,
    ...facts.things.filter(isArticle).flatMap((t) => stringsIn(t.inLanguage)),
    metaOf(facts, 'content-language', 'og:locale', 'language', 'dc.language'),
  ];
  return tags.map((tag) => tag?.trim().replace(/_/g, '-')).find((tag) => tag && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag));
}
