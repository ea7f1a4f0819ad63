import { isRolePlural, roleNounOf } from './roles.js';

/** Nouns of sources, by what they stand for. */

export const DOCUMENTS =
  /^(?:report|statement|letter|poll|polls|survey|study|studies|filing|lawsuit|suit|complaint|memo|memorandum|document|documents|brief|indictment|article|story|book|law|bill|order|ruling|ad|advertisement|video|website|page|email|e-mail|release|post|editorial|column|transcript|affidavit|petition|paper|draft|resolution|declaration|communique|communiqué|summary|analysis|headline|message|note|agreement|treaty|warrant|data|figures|records|research|review|audit|assessment|submission|dossier|essay|memoir|policy|platform|caption|sign|banner|brochure|pamphlet|guidance|cable|telegram)$/i;
/** "X's statement": the words are X's own. */
export const OWN_WORDS =
  /^(?:statement|statements|comment|comments|remark|remarks|tweet|tweets|letter|words|speech|claim|claims|post|message|view|opinion|testimony|interview|account|response|answer|promise|pledge|call|argument|assertion|suggestion|contention|belief|proposal|plan|release|memo|email|e-mail|cable|telegram)$/i;
/** "X's verdict was blunt: “…”": what somebody has to say, by what it is to others. */
export const SAYINGS =
  /^(?:verdict|advice|reaction|assessment|reply|warning|motto|mantra|explanation|theory|excuse|conclusion|plea|joke|retort|slogan|prediction|vow|defen[cs]e|diagnosis|complaint|lament|take)$/i;
/** What an organisation puts out under its name: "a Norpress article", "an Audit Office report". */
export const ISSUED = /^(?:article|report|release|story|editorial|filing|complaint|lawsuit|suit|memo|email|post|tweet|statement|letter|website|announcement)$/i;
export const ORGANISATION_NOUNS =
  /^(?:company|firm|agency|group|organisation|organization|department|ministry|campaign|party|committee|club|team|union|bank|court|commission|council|charity|university|school|newspaper|paper|network|station|television|radio|newswire|office|administration|government|force|service|authority|board|bureau|retailer|airline|manufacturer|publisher|institute|institution|league|federation|association|foundation|militia|cartel|police|media|press|daily|weekly|magazine|broadcaster|channel|outlet|junta|regime|embassy|parliament|senate|congress|family|fund|band|startup|developer|hospital|zoo|museum|center|centre|alliance|lab|laboratory|label|utility|maker|operator|brand|chain|airport|coalition|panel|tribunal|chamber|mission|delegation|military|army|navy|coastguard|treasury|presidency|watchdog|lender|insurer|supermarket|trust|constabulary|consulate|secretariat|diocese|archdiocese|church|studio|carmaker|automaker|drugmaker|chipmaker|housebuilder|bookmaker|supplier|franchise|conglomerate|nonprofit|insurgency)$/i;
/** Nouns for a person that are no role ("the Florida fan"); a few, and what the endings tell. */
export const PERSON_NOUN =
  /^(?:fan|star|mum|mom|dad|native|legend|veteran|graduate|hopeful|youth|lad|teenager|youngster|guest|newcomer|beginner|\p{L}{3,}(?:ist|ician|woman|man)|(?:[\p{L}]+-)*(?:mother|father|mum|mom|dad|gran|hander|liner|winner|goer|holder|keeper|bearer|dweller)(?:-of-\p{L}+)?|(?!(?:\p{L}*(?:paper|letter)|chapter|order|number|poster|computer|server|counter|matter|banner|sticker|trailer|folder|register|answer|offer|error|monitor|sensor|motor|tracker|docu\p{L}+|summer|winter|weather|water|border|tower|corner|center|chamber|charter|carrier|lender|insurer|retailer|maker|builder|supplier|producer|developer|publisher|broadcaster|manufacturer|operator|regulator|sector|factor|doctor|investor|creditor|power|river|ever|whoever|other|another|either|later|latter|former|trigger|filter|printer|scanner|calculator|generator|indicator|editor)$)\p{L}{4,}(?:er|or))$/iu;
export const isPersonNoun = (word: string): boolean => roleNounOf(word) !== undefined || PERSON_NOUN.test(word);
export const NUMBER =
  /^(?:a|an|one|another|some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|other|others|more|no|any|every|each|nobody|everybody|everyone|somebody|someone|anybody|anyone|none|those|half|(?:a\s)?majority|majorities|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|(?:one|two|three|four|five|six|seven|eight|nine)-(?:halves|thirds?|quarters?|fourths?|fifths?|in-\p{L}+)|multiple|numerous|various|about|around|nearly|almost|only|just|[\d.,]+%?)$/iu;
/** Offices that are brought in without a name where a story begins ("A harbour judge has …") and with it further down. */
export const OFFICE =
  /^(?:judge|justice|senator|governor|mayor|president|premier|minister|lawmaker|legislator|congress\p{L}+|representative|councillor|ambassador|bishop|archbishop|cardinal|pope|king|queen|prince|princess|coach|manager|actor|actress|singer|rapper|chancellor|commissioner|candidate|nominee)$/iu;
/** Ends the head of a noun phrase. */
export const HEAD_END =
  /,|\s--\s|\s(?:who|which|that|of|for|from|in|at|to|with|on|by|about|near|inside|outside|familiar|close(?=\sto\s)|whose|named|called|known|nicknamed|as|while|when|after|before|during|speaking|working|involved|—|–|-)\s|\s\(/;

/** What heads a part of a page, and is nobody: "Interview: …", "Bonus Tip: …". */
export const PAGE_LABELS =
  /^(?:(?:(?:[\p{L}-]+|editor[’']s)\s){1,2}(?:tips?|notes?|verdict|takeaways?|advantage|disclaimer|bottom line)|FYI|TL;?DR|PS|P\.S\.|Myth|Fact|Facts|Example|Examples|Overview|Disclaimer|Interview|Update|Updated|Summary|Background|Conclusion|Verdict|Methodology|Note|Photo|Photos|Video|Related|Source|Sources|More|Share|Tip|Tips|Pros|Cons|Result|Bottom line|Breakfast|Lunch|Dinner|Supper|Dessert|Snacks?|Ingredients|Method)$/iu;

/** Nouns for those whom a page will not name. */
export const SOURCES = /^(?:sources?|insiders?|informants?|people|persons|locals|eyewitnesses)$/i;

/** Can what bears this noun be told to say something: a person, several, a body, a document? */
export const isSourceNoun = (word: string): boolean =>
  isPersonNoun(word) || isRolePlural(word) || SOURCES.test(word) || ORGANISATION_NOUNS.test(word) || DOCUMENTS.test(word);

export const withoutArticle = (phrase: string): string =>
  phrase
    .trim()
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/[’']s$/, '')
    .replace(/[,\s]+$/, '');
