import { type Facts, metaOf } from './facts.js';
import { isArticle, stringsIn } from './linked-data.js';

/** Words that half of all sentences of a language hold and those of others seldom do. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the and of to in that is was for it with as on be at by this had not are but from have they which or his her said'.split(' ')),
};

/** How large a share of the words must be stop words; English news has .30 to .40, other languages under .08. */
const STOP_WORD_SHARE = 0.15;

/** BCP 47 by what the page declares; else by its words; else `und`. */
export function languageOf(facts: Facts | undefined, text: () => string): string {
  if (facts) {
    const declared = [
      facts.lang,
      ...facts.things.filter(isArticle).flatMap((t) => stringsIn(t.inLanguage)),
      metaOf(facts, 'content-language', 'og:locale', 'language', 'dc.language'),
    ];
    for (const tag of declared) {
      const clean = tag?.trim().replace(/_/g, '-');
      if (clean && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(clean)) return clean;
    }
  }
  return languageByWords(text());
}

function languageByWords(text: string): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return 'und';
  for (const [language, stops] of Object.entries(STOP_WORDS)) {
    const hits = words.filter((w) => stops.has(w)).length;
    if (hits / words.length >= STOP_WORD_SHARE) return language;
  }
  return 'und';
}
