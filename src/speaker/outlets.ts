/** News organisations: they pass on more often than they speak. */

/** Words of their names, in any case. */
const WORDS =
  /\b(?:media|news|newswire|agency|newspaper|associated press|times|post|journal|tribune|herald|guardian|broadcaster|broadcasting|television|tv|radio|outlet|magazine|wire|daily|weekly)\b/i;
/** How names of papers end that are nobody's surname. */
const PAPERS =
  /\s(?:Courier|Gazette|Chronicle|Observer|Examiner|Inquirer|Enquirer|Dispatch|Bulletin|Sentinel|Telegraph|Mirror|Express|Globe|Echo|Advertiser|Argus|Ledger|Intelligencer|Picayune|Press)$/;
/** Names by which they go alone. */
const NAMES =
  /(?<!\p{L})(?:TASS|Tass|Reuters|AFP|Agence France-Presse|Xinhua|Interfax|RIA|AP|Bloomberg|CNN|BBC|NPR|PBS|CBS|NBC|ABC|MSNBC|CNBC|ITV|CBC|DPA|dpa|ANSA|EFE|Kyodo|NHK|Yonhap|Anadolu|IRNA|ISNA|Tasnim|KCNA|Ukrinform|Unian|Ukrainska Pravda|Meduza|Kommersant|Al Jazeera|Al Arabiya|Politico|Axios|Der Spiegel|Die Zeit|Bild|Le Monde|Le Figaro|El Mundo|Haaretz|Sky News|Fox News|BuzzFeed|The Economist|The Atlantic|The Independent|Newsweek|Forbes|Vox|Breitbart|ProPublica|Deutsche Welle|Radio Free Europe)(?!\p{L})/u;
/** One word that says it: "Norpress", "Zarynews". */
const COINED = /^\p{Lu}\p{Ll}{2,12}(?:press|news|wire|media)$/u;

/** Nouns for what such an organisation is, as they stand before its name or for it. */
export const OUTLET_NOUN =
  /(?<!\p{L})(?:agency|broadcaster|newspaper|paper|daily|weekly|tabloid|magazine|station|channel|network|outlet|website|portal|newswire|wire|publication|television|TV|radio|media|podcast|programme)(?!\p{L})/iu;

export const isOutlet = (name: string): boolean => WORDS.test(name) || PAPERS.test(name) || NAMES.test(name) || COINED.test(name);
