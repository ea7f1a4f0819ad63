/** Words that half of all sentences of a language hold and those of others seldom do. */
const STOP_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries({
  en: 'the and of to in that is was for it with as on be at by this had not are but from have they which or his her said',
  de: 'der die und das von den mit ist auf für im nicht ein eine sich dem des auch als wie aus bei nach hat dass sie er wird noch',
  fr: 'le la les des et est une du dans que qui pour pas sur au avec par plus ce il elle sont ont cette aux été mais nous',
  es: 'el la los las que del y en una por con para se no es un su al lo más como pero sus ha este fue muy también',
  it: 'il la che di e del della per non una sono con è si da gli dei nel alla anche ha come più ma al delle le questo',
  pt: 'o a que de e do da em não uma os para com se no na por mais dos as foi ao das um como são ele também',
  nl: 'de het een van en dat is niet op te zijn voor met die aan er maar om ook bij als hij naar wordt uit heeft was ze',
  pl: 'i w na z nie się że do jest to o jak za po co ale od przez dla tym są czy już był tak które oraz może',
  cs: 'a se v na je že to s z do o k i za ve si jako pro ale by jsou tak po který od už podle byl která',
  sv: 'och i att det som en på är av för med den till inte har de ett om var men sig så från kan vi han hon ska',
  no: 'og i det er som på til en av at for med har de ikke den et om var jeg han fra kan vi men seg skal ble',
  ru: 'и в не на что с по как это он его из за к а но для у от так же о было только все ее мы они',
  uk: 'і в не на що з по як це він його за до а але для у від так та про було тільки всі її ми вони які',
}).map(([language, words]) => [language, new Set(words.split(' '))]);

/** The languages, as places in the list, that have a word among their commonest. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [place, [, stops]] of STOP_WORDS.entries()) for (const word of stops) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), place]);

/** How large a share of the words must be stop words of a language; news has .25 to .40 of its own and under .10 of most others'. */
const STOP_WORD_SHARE = 0.15;

/** Of fewer words than this two or three decide, and only English is told: "a", "to" and "do" are Czech too. */
const FEW_WORDS = 20;

/** A text of so many words is in another language than English where hardly one in thirty is a stop word of English: English news of shopping lists has one in nine. */
const MANY_WORDS = 100;
const HARDLY_ANY = 0.03;
/** A language that is not told, but is not English. */
const NOT_ENGLISH = 'und-x-other';

/** The language of a text (BCP 47) by the commonest words of some languages; `und` where none tells, `und-x-other` where it is known not to be English. */
export function languageOfWords(words: readonly string[]): string {
  if (words.length < 3) return 'und';
  const hits = STOP_WORDS.map(() => 0); // English first
  for (const word of words) for (const place of LANGUAGES_OF.get(word) ?? []) hits[place]!++;
  const most = Math.max(...hits);
  const language = STOP_WORDS[hits.indexOf(most)]![0];
  if (most / words.length >= STOP_WORD_SHARE && (language === 'en' || words.length >= FEW_WORDS)) return language;
  return words.length >= MANY_WORDS && hits[0]! / words.length < HARDLY_ANY ? NOT_ENGLISH : 'und';
}

/** Is a BCP 47 tag one of English? */
export const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);

/** Is the text known to be in another language than English, which is the one that is read? */
export const isForeign = (tag: string): boolean => !isEnglish(tag) && tag !== 'und';
