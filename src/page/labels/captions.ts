import type { Range } from '../../record/index.js';
import { inZone, type LabelRule, type Line, type PageView, touchesZone } from './line.js';
import { isByline } from './people.js';

const AGENCY =
  'AP|A\\.P\\.|AFP|Reuters|Getty|Getty Images?|EPA|EPA-EFE|EFE|PA|PA Wire|PA Media|Press Association|Associated Press|Anadolu|Anadolu Agency|Xinhua|TASS|Sputnik|UPI|Bloomberg|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Flickr|Wikimedia|Wikimedia Commons|Handout|Contributor|Pool|File|Courtesy|Zuma|Zuma Press|Imago|dpa|DPA|picture alliance|APA|ANP|ANSA|LaPresse|NTB|TT|Scanpix|Keystone|Canadian Press|USA Today(?: Sports)?|Staff|NurPhoto|Sipa|Rex|WireImage|CNP|NASA|Instagram|Facebook|Twitter|YouTube|Screenshot|Supplied|AAP|Kyodo|Yonhap|Adobe Stock';
const BY_AGENCY = new RegExp(`\\b(?:${AGENCY})\\b`, 'u');
const WITH_PHOTO =
  /\b(?:photos?|images?|picture|photograph(?:er)?|foto|archiv|file|courtesy|handout|screengrab|screenshot|illustration|photo illustration|via|©|pool)\b/iu;

/** Credit at the end of a line, in brackets: "(Name/Agency)", "(AP Photo/Name)", "[Name/Agency]". */
const IN_BRACKETS = /[([]((?:[^()[\]]|\([^()]*\)){2,120})[)\]]\.?\s*$/u;
/** Credit with its word before it: "Photo: X", "Credit: X", "Photograph by X", "Picture: X", "Foto: X", "© X". */
const WITH_LABEL =
  /(?:^|[\s.,;|)])(?:(?:photo(?:graph)?s?(?: credit)?|(?:image|picture|video)s?(?: credit)?|credits?|pic|fotos?|bild(?:er|rechte|nachweis|quelle)?|rechte|quelle|ảnh|zdjęci[ea]|kuvat?|fotó|фото|source image|crédits?(?: photo)?|fotografía|imagen|illustration|graphic)\s*(?:by\s+|:\s*)|(?:photo(?:graph)?s?|images?|pictures?|illustration) by\s+|\bfot\.\s+|©\s*)((?:[^.:;]|\.\S|\b\p{L}\.\s){2,90}?)\.?\s*$/iu;
const VIA = /(?:^|[.!?…"”]\s+)((?:[\p{Lu}][\p{L}.'’-]*\s){0,4}[\p{Lu}][\p{L}.'’-]*(?:\s?\/\s?[\p{L} .'’/-]{2,50}|\s(?:via|for)\s[\p{L} .'’/-]{2,40}))\s*$/u;

/** The range of the picture's credit within a caption's text; undefined when it names none. */
export function creditIn(text: string): Range | undefined {
  for (const form of [IN_BRACKETS, WITH_LABEL, VIA]) {
    const match = form.exec(text);
    if (!match?.[1]) continue;
    if (form === IN_BRACKETS && !isCredit(match[1])) continue;
    if (form === VIA && !BY_AGENCY.test(match[1])) continue;
    const label = /^(?:(?:photo(?:graph)?|image|picture|foto|bild|credit|illustration)s?(?: credit)?(?: by)?\s*:|©)\s*/iu.exec(match[1])?.[0].length ?? 0;
    const start = match.index + match[0].lastIndexOf(match[1]) + label;
    const end = start + match[1].slice(label).trimEnd().length;
    if (end > start) return { start, end };
  }
  return undefined;
}

/** Longer lines that the markup calls a credit say more than who made the picture, in words. */
const LONGEST_CREDIT = 12;

/** The credit in a line that is nothing else: without the word before it, and brackets. */
export function creditLine({ text, words }: Line): Range | undefined {
  if (words > LONGEST_CREDIT) return undefined;
  const start =
    /^[\s([]*(?:(?:photo(?:graph(?:y|er)?)?s?|fotos?|images?|pictures?|bild(?:er|rechte|quelle)?|rechte|credits?|©)\s*(?:credit|by)?\s*[:©]\s*){0,2}/iu.exec(
      text,
    )?.[0].length as number;
  const end = text.replace(/[\s)\].]+$/u, '').length;
  return end > start ? { start, end } : undefined;
}

/** A bracket is a credit when it names an agency, or has the form Name/Name or "photo by". */
function isCredit(inner: string): boolean {
  const words = inner.split(/\s+/).length;
  if (words > 14 || /[!?]$/.test(inner)) return false;
  // "(text goes on beneath the photo)" names nobody
  if (words > 4 && !/\s["“]?\p{Lu}|@/u.test(inner)) return false;
  return (
    /^(?:photos?|images?|pictures?|pics?|fotos?|bild(?:er)?|grafik|illustration)\s*(?:credits?)?\s*:/iu.test(inner) ||
    (BY_AGENCY.test(inner) && !/^(?:AP|AFP|Reuters|PA|EFE|dpa|TASS|NASA|TT|NTB|APA|ANSA|Staff|File|Pool|Facebook|Twitter|YouTube|Instagram)$/i.test(inner)) ||
    /^\p{Lu}[\p{L}.'’-]+\s[^/’']{1,40}\s?\/\s?[\p{Lu}][^/’']{1,40}(?:\/[^/]+)?$/u.test(inner) ||
    /^\p{Lu}\p{L}+\/(?:AP|AFP|Getty|Reuters|EPA|AFP-?JIJI|Shutterstock)\b/u.test(inner) ||
    (WITH_PHOTO.test(inner) && inner.length < 90 && /^(?:photos?|images?|picture|foto|bild|file|courtesy|via|©)\b|\b(?:photos?|foto|via)\b/iu.test(inner))
  );
}

/** A sentence or two of description with the maker of the picture at its end. */
export const CAPTION_RULES: readonly LabelRule[] = [
  {
    name: 'caption-markup',
    kind: 'caption',
    overQuotation: true,
    test: (l) =>
      inZone(l, 'caption') &&
      l.text.length < 900 &&
      l.linkShare < 0.8 &&
      !inZone(l, 'byline') &&
      !isByline(l) &&
      // a heading in a figure's caption is the headline of another article where it is a link, else the caption in larger type
      (!inZone(l, 'heading') || (inZone(l, 'figure') && l.linked === 0)),
  },
  { name: 'credit-markup', kind: 'caption', test: (l) => inZone(l, 'credit') && l.words <= 25 },
  {
    name: 'figure-text',
    kind: 'caption',
    overQuotation: true,
    test: (l) =>
      inZone(l, 'figure') &&
      !inZone(l, 'quote', 'table', 'heading', 'related', 'button', 'promo', 'byline') &&
      !isByline(l) &&
      l.text.length < 500 &&
      l.tag !== 'li' &&
      l.linkShare < 0.5 &&
      l.words >= 3,
  },
  { name: 'credit-in-brackets', kind: 'caption', overQuotation: true, test: (l) => l.words <= 90 && endsWithCredit(l.text, IN_BRACKETS) },
  {
    name: 'credit-with-label',
    kind: 'caption',
    test: (l) => l.words <= 60 && WITH_LABEL.test(l.text) && creditIn(l.text) !== undefined && !/^(?:credit|source)s?:/i.test(l.text.slice(20)),
  },
  { name: 'credit-by-agency', kind: 'caption', test: (l) => l.words >= 4 && l.words <= 60 && !l.ended && VIA.test(l.text) && creditIn(l.text) !== undefined },
  {
    name: 'emphasised-credit',
    kind: 'caption',
    test: (l) => l.words <= 30 && !l.ended && l.strong >= l.text.replace(/\s/g, '').length * 0.9 && /\bvia\s\p{L}[\p{L} .'’-]{1,30}$/u.test(l.text),
  },
  {
    name: 'pictured',
    kind: 'caption',
    test: (l) => l.words <= 60 && /^(?:\(?pictured|(?:from|front|back) (?:row )?(?:left|right)\b|in the (?:above )?(?:picture|photo|image)\b)/i.test(l.text),
  },
  {
    name: 'repeats-with-credit',
    kind: 'caption',
    overQuotation: true,
    test: (l, page) => l.words <= 200 && page.sameHead.has(l.index) && IN_BRACKETS.test(l.text),
  },
  { name: 'credit-line', kind: 'caption', test: (l) => touchesZone(l, 'credit') && touchesZone(l, 'caption') && l.words <= 60 },
];

/** Asked after the rules for people and promos: pictures of writers and apps have text beside them too. */
export const PICTURE_RULES: readonly LabelRule[] = [
  {
    name: 'alternative-text',
    kind: 'caption',
    overQuotation: true,
    test: (l, page) => page.beside.get(l.index) === 'alternative-text' && (!inZone(l, 'heading') || inZone(l, 'caption', 'figure')),
  },
  {
    name: 'beside-picture',
    kind: 'caption',
    test: (l, page) => isDescription(page.beside.get(l.index) === 'credit' ? page.lines[l.index - 1] : l, page),
  },
];

const isDescription = (line: Line | undefined, page: PageView): boolean =>
  line !== undefined &&
  page.beside.get(line.index) === 'described' &&
  line.index > page.titleIndex &&
  !inZone(line, 'heading', 'quote', 'list', 'table', 'bio', 'byline', 'summary', 'related', 'promo');

function endsWithCredit(text: string, form: RegExp): boolean {
  const match = form.exec(text);
  return match?.[1] !== undefined && isCredit(match[1]);
}
