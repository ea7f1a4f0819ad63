import type { Attribution } from '../attribution/index.js';
import { countryOf, sentenceAt } from '../language/index.js';
import { type Article, indexAt, masked, type Range, type Span, spanOf } from '../record/index.js';

/** Occasions at which something is said. */
const OCCASION =
  'rall(?:y|ies)|briefings?|(?:press|news) (?:conference|gaggle|availability)|conferences?|gaggle|events?|conventions?|forum|hearings?|meetings?|campaign stops?|stops?|breakfast|lunch(?:eon)?|dinner|summit|ceremony|sessions?|debates?|town[- ]halls?|fundrais(?:er|ers|ing event)|funeral|vigil|march|protest|demonstration|gathering|gala|festival|seminar|workshop|trial|inquest|inquiry|congress|assembly|reception|service|launch|groundbreaking|commencement|parade|roundtable|retreat|caucus|tour|visit';
/** What carries words. */
const CARRIER =
  'statements?|interviews?|comments|letters?|memo|memorandum|e-?mails?|tweets?|(?:blog |facebook |instagram |social media )?posts?|messages?|speech(?:es)?|address|remarks|videos?|video (?:message|address)|op-eds?|editorials?|columns?|articles?|essay|books?|memoir|reports?|rulings?|filings?|affidavit|complaint|lawsuit|court (?:papers|documents|filing)|legal papers|brief|opinion|broadcast|press release|news release|release|note|testimony|podcast|documentary|website|web ?site|social media|television|TV|radio|conference call|phone call|call|newsletter|pamphlet|manifesto|commercial|ad|telegram|communiqu[eé]|decree|transcript|recording|app|program(?:me)?|show|newscast|magazine|newspaper';
/** Services and channels known by their own name. */
const CHANNEL =
  'Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|Truth Social|WhatsApp|Snapchat|Reddit|LinkedIn|Mastodon|Bluesky|Weibo|Periscope|Medium|CNN|MSNBC|CNBC|NBC|ABC|CBS|PBS|NPR|BBC|C-SPAN|Sky News|Fox(?: News| Business)?|Univision|Al Jazeera|X';

const DETERMINER = '(?:(?:a|an|the|his|her|its|their|this|that|another|one|two|several|recent|separate)\\s)?';
const MODIFIER =
  "(?:(?!(?:and|or|to|of|in|on|at|who|that|which|said|with|for|by|from|is|was|had|has|as|but|because|when|while|he|she|they|it|a|an|the|if|whether|why|how|what|not|never|will|would|can|could|should|may|might|must)\\s)[\\p{L}\\p{N}’'.-]+\\s){0,5}?";
const PLACE =
  "(?:\\s(?:in|at|with|of|on|near|outside)\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}’'.-]*)(?:(?:,)?\\s(?:\\p{Lu}[\\p{L}’'.-]*|of(?=\\s\\p{Lu}))){0,5}(?:\\s(?:delegation|region|area|suburb|district|province))?)?";
const VENUE = new RegExp(`(?<![\\p{L}])(?<what>(?:at|during|in|on)\\s${DETERMINER}${MODIFIER}(?:${OCCASION})(?![\\p{L}-])${PLACE})`, 'iu');
const MEDIUM = new RegExp(
  `(?<![\\p{L}])(?<what>(?:(?:in|on|via|through|during)\\s${DETERMINER}${MODIFIER}(?:(?:${CARRIER})(?![\\p{L}-]))|by\\s(?:tele)?phone|(?:by|over\\sthe)\\s(?:e-?mail|letter|phone|text|fax|video(?:\\slink)?)(?![\\p{L}-])))`,
  'iu',
);
const CHANNELS = new RegExp(
  `(?<![\\p{L}])(?<what>(?:on|in|via|through|over)\\s(?:his\\s|her\\s|its\\s|the\\s|their\\s)?(?:(?:official|personal|own|verified)\\s)?(?:${CHANNEL})(?![\\p{L}]))`,
  'u',
);
/** "sent a letter", "filed legal papers", "issued a statement": the thing is the medium. */
const MADE = new RegExp(
  `(?<![\\p{L}])(?:sent|sending|wrote|writing|filed|issued|released|published|posted|signed|tweeted)\\s(?<what>${DETERMINER}${MODIFIER}(?:${CARRIER})(?![\\p{L}-]))`,
  'iu',
);
/** "revealed from Sarovia": the country is where it was said. */
const FROM = /^\s(?<what>(?:from|in)\s(?:the\s)?(?<place>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?))(?=\s+that\b|[,.:])/u;

/** Occasions that are told something as if they were people: "told a press conference". */
const TOLD_OCCASION = new RegExp(
  `^\\s(?<what>(?:an?|the|his|her|its|their)\\s(?:(?!(?:that|to|of|in|on|at|and|or|who|how|why|what)\\s)[\\p{L}\\p{N}’'.-]+\\s){0,4}?(?:rally|briefing|conference|forum|hearing|meeting|summit|ceremony|debate|fundraiser|funeral|vigil|gathering|seminar|workshop|trial|inquest|inquiry|town[- ]hall)(?![\\p{L}-])(?!\\s\\p{Ll}+s(?!\\p{L}))${PLACE})`,
  'u',
);
const TELL = /(?:^|\s)(?:tells?|told|telling)$/i;
/** As far behind a verb of telling as its occasion reaches; UTF-16 code units. */
const OCCASION_REACH = 100;

/** The occasion that a verb of telling has for its object: a place where something was said, and nobody who was spoken to. */
export function toldOccasion(text: string, verb: Range): Span | undefined {
  if (!TELL.test(text.slice(verb.start, verb.end))) return undefined;
  const what = TOLD_OCCASION.exec(text.slice(verb.end, verb.end + OCCASION_REACH))?.groups?.what;
  return what === undefined ? undefined : spanOf(text, { start: verb.end + 1, end: verb.end + 1 + what.length });
}

export interface Setting {
  readonly venue?: Span;
  readonly medium?: Span;
}

/**
 * Where something was said and what carried it, as the sentence with the cue tells outside the words themselves: "at a rally in Velm",
 * "in a letter", "on television". An embedded post was carried by the account that it is signed with.
 */
export function settingOf({ text, blocks }: Article, { basis, cue, source, content, within }: Attribution): Setting {
  const verb = cue[0];
  if (!verb) return {};
  if (basis === 'post') {
    const posted = blocks[indexAt(blocks, verb.start)]?.post;
    return posted ? { medium: posted.handle } : {};
  }
  const sentence = sentenceAt(text, blocks[indexAt(blocks, verb.start)]!, verb.start);
  const start = Math.min(sentence.start, verb.start);
  const end = Math.max(sentence.end, verb.end);
  // a report inside somebody's words has the setting that those words give it, not the one of the sentence around them
  if (within !== undefined) return {};
  const open = masked(
    text,
    { start, end },
    [...source, ...content].filter((r) => !cue.some((c) => c.start < r.end && c.end > r.start)),
  );
  const first = (pattern: RegExp): Span | undefined => {
    const m = pattern.exec(open);
    const what = m?.groups?.what;
    if (!m || !what) return undefined;
    const at = start + m.index + m[0].indexOf(what);
    return spanOf(text, { start: at, end: at + what.replace(/(?<=\p{Ll}{4})[.\s]+$/u, '').length });
  };
  const venue = toldOccasion(text, cue.at(-1)!) ?? first(VENUE) ?? placeBehind(text, verb);
  const medium = first(CHANNELS) ?? first(MEDIUM) ?? first(MADE);
  const apart = medium && venue && medium.start < venue.end && medium.end > venue.start ? undefined : venue;
  return { ...(apart ? { venue: apart } : {}), ...(medium ? { medium } : {}) };
}

function placeBehind(text: string, verb: Range): Span | undefined {
  const m = FROM.exec(text.slice(verb.end, verb.end + 50));
  const { what, place } = m?.groups ?? {};
  if (!m || !what || !place || countryOf(place) === undefined) return undefined;
  const start = verb.end + m[0].indexOf(what);
  return spanOf(text, { start, end: start + what.length });
}
