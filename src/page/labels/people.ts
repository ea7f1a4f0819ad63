import { looksLikeName } from '../metadata/person.js';
import { inZone, type LabelRule, type Line, type PageView, touchesZone } from './line.js';

const BY = /^(?:(?:story |words |report(?:ing|ed)? |written |posted |text |review |analysis |interview )?by|von|par|por|di|door|av|af)\s*:?\s+/i;

/** "By Ada Example", "BY ADA EXAMPLE, Staff Writer | July 2, 2020". */
export const isByline = (line: Line): boolean =>
  line.words <= 25 &&
  BY.test(line.text) &&
  /^\p{Lu}[\p{L}.'’-]+\s(?:(?:de|der|den|van|von|du|la|le|di|da|dos|del|al|el|bin|ter)\s){0,2}\p{Lu}/u.test(line.text.replace(BY, '')) &&
  !/[a-z]{3,}\.\s+\p{Lu}/u.test(line.text) &&
  !(line.ended && line.words > 8);

const TRADE =
  'journalist|reporter|writer|editor|correspondent|columnist|author|producer|contributor|analyst|freelancer|publisher|founder|fellow|critic|blogger|commentator|broadcaster';
const LIFE = new RegExp(
  `^(?!(?:It|This|That|There|He|She|They|The|His|Her|Who|What)\\s)(?:\\p{Lu}[\\p{L}.'’-]+\\s){1,4}(?:\\([^)]*\\)\\s)?(?:is|has been|works as|serves as|joined|covers|reports|writes|leads|edits)\\b.{0,160}\\b(?:${TRADE}|covering|covers|reports on|writes about|years of experience|based in)\\b`,
  'u',
);
const COVERS = /^(?:\p{Lu}[\p{L}.'’-]+\s){1,4}(?:covers|writes about|reports on|is a contributor to)\b.{3,200}\b(?:for|at|on)\b/u;
const ABOUT =
  /^(?:(?:he|she|they|\p{Lu}\p{L}+)\s(?:is|are|has been)\s(?:also\s)?passionate about|when (?:he|she|they)(?:['’](?:s|re)|\s(?:is|are))(?:\snot|n['’]t)\s(?:writing|working|reporting|at (?:his|her|their) desk|editing|covering)|(?:away from|when not at) (?:the|his|her|their) (?:desk|newsroom|keyboard)\b|(?:he|she|they) believes? that every\b.{0,60}\b(?:story|recipe|reader)\b|known for (?:his|her|their) \w+ (?:approach|style|reporting)|about the authors?\b|in (?:his|her|their) (?:spare|free) time|(?:you can )?follow (?:him|her|them) (?:on|at)\b|(?:he|she|they) can be (?:reached|found|contacted)|(?:reach|contact|email) (?:him|her|them)\b|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3} (?:can be (?:reached|contacted|found)|contributed (?:to|reporting)))/iu;

/** Text that speaks of the writer, not of the story. */
export const isBiography = (line: Line): boolean =>
  line.words <= 120 && (ABOUT.test(line.text) || ((LIFE.test(line.text) || COVERS.test(line.text)) && !line.speaks));

/** Stands in the last part of the page, where biographies are: nothing but short or biographical lines after it. */
function nearEnd(line: Line, page: PageView): boolean {
  return line.index >= page.nearEnd && line.index > page.lines.length / 3;
}

const namesAuthor = ({ folded }: Line, page: PageView): boolean => page.foldedByline.some((name) => name.length > 4 && folded.startsWith(name));

/** Said somewhere in the line: an author's whole name, or the last part of it. */
const mentionsAuthor = ({ folded }: Line, page: PageView): boolean =>
  page.foldedByline.some((name) => {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    return name.includes(' ') && last.length > 3 && ` ${folded} `.includes(` ${last} `);
  });
/** What is told of writers: their work, and where they are to be found. */
const LIFE_OF_WRITER = new RegExp(
  `\\b(?:covers|covered|covering|writes|has written|reports on|reported for|edits|edited|worked (?:for|at|as)|joined|${TRADE})\\b|\\b(?:reach|contact|e-?mail|follow) (?:him|her|them)\\b|\\w@\\w+\\.\\w`,
  'i',
);

/** "Staff writer", right under the byline. */
const JOB = new RegExp(`^(?:\\p{L}+[ -]){0,4}(?:${TRADE})$`, 'iu');

/** One author's name, or the names of several and nothing else. */
const isAuthorAlone = ({ folded }: Line, { foldedByline }: PageView): boolean =>
  foldedByline.includes(folded) ||
  (foldedByline.length > 1 &&
    foldedByline.some((name) => folded.startsWith(name)) &&
    foldedByline
      .reduce((rest, name) => rest.replace(name, ' '), folded)
      .replace(/\b(?:and|with)\b/g, '')
      .trim() === '');

/** "Follow her on Instagram": said of the writer wherever it stands, for a story has nobody followed in the imperative on a network. */
const FOLLOWED =
  /^(?:you can )?follow (?:him|her|them) (?:on|at) (?:twitter|facebook|instagram|x\b|linkedin|whatsapp|telegram|tiktok|youtube|threads|bluesky|mastodon|@)/i;

/** A box about the writer above the text may hold no more than the byline. */
const isNameInBox = (line: Line, page: PageView): boolean => line.index < page.columnStart + 3 && line.words <= 15 && !line.ended;

export const PEOPLE_RULES: readonly LabelRule[] = [
  { name: 'follow-writer', kind: 'bio', test: (l) => l.words <= 14 && FOLLOWED.test(l.text) },
  { name: 'bio-markup', kind: 'bio', test: (l, page) => inZone(l, 'bio') && !isNameInBox(l, page) },
  { name: 'author-named', kind: 'byline', test: (l, page) => l.words <= 12 && isAuthorAlone(l, page) },
  { name: 'by-name', kind: 'byline', test: isByline },
  { name: 'biography', kind: 'bio', test: (l, page) => nearEnd(l, page) && isBiography(l) },
  {
    name: 'author-biography',
    kind: 'bio',
    test: (l, page) =>
      nearEnd(l, page) &&
      namesAuthor(l, page) &&
      /\b(?:is|was|covers|writes|reports|works|lives|teaches|joined|has)\b/.test(l.text) &&
      l.words >= 6 &&
      !l.speaks,
  },
  {
    name: 'biography-of-author',
    kind: 'bio',
    test: (l, page) =>
      nearEnd(l, page) &&
      !inZone(l, 'embed', 'quote', 'caption', 'figure', 'heading') &&
      l.words >= 6 &&
      l.words <= 80 &&
      !l.speaks &&
      !/["“”„«»]/.test(l.text) &&
      mentionsAuthor(l, page) &&
      LIFE_OF_WRITER.test(l.text),
  },
  {
    name: 'job-beneath-byline',
    kind: 'byline',
    test: (l, page) => l.words <= 5 && JOB.test(l.text) && [1, 2].some((n) => isByline(page.lines[l.index - n] ?? l)) && l.index < page.firstProse,
  },
  { name: 'byline-markup', kind: 'byline', test: (l) => inZone(l, 'byline') && l.words <= 25 && !l.speaks },
  {
    name: 'bold-name',
    kind: 'byline',
    test: (l, page) => l.index > page.titleIndex && l.index < page.firstParagraph && l.tag === 'p' && l.strong > 0 && looksLikeName(l.text),
  },
  { name: 'byline-inside', kind: 'byline', test: (l, page) => touchesZone(l, 'byline') && l.words <= 14 && !l.ended && l.index < page.columnStart + 6 },
];
