import { inZone, type LabelRule, type Line, type PageView } from './line.js';

const DATE_LINE =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|stand|created)\b.{0,60}\d.{0,40}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s.{0,30}\d{4}.{0,20}|(?:[a-z][\w .'’-]{1,30},\s)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?\d{4}.{0,40}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.{0,50}|(?:\S{2,8}\s)?\d{4}[年/]\d{1,2}[月/]\d{1,2}.{0,40}|\d{1,2}月\d{1,2}日.{0,12}|기사입력.{0,40}|\d{4}-\d\d-\d\d.{0,25}|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:ago|read)\b.{0,15}|\d+\s?min(?:\.|utes?)? (?:read|lesezeit|de lecture))$/i;
const NOTICE =
  /^(?:©|copyright\b|\(c\)\s?\d{4}|all rights reserved|this material may not be|this (?:article|story|piece|interview|conversation) (?:was|is|has been|originally|first)\b.{0,60}\b(?:published|appeared|republished|provided|updated|generated|produced|translated|edited)|reprinted with|\(this story has not been edited|edited by\b|reporting by\b|additional reporting|\(?(?:reporting|writing|editing) by|our standards:|(?:image|photo|picture) credits?:?$|with (?:inputs|files) from|[^.]{3,300}\bcontributed (?:to this|reporting)\b|[^.]{0,60}\bmay earn (?:an? )?(?:\w+ )?commission\b|disclaimer\b|correction\b.{0,12}:|editor['’]s note|(?:note: )?(?:we|our)\b.{0,40}\bmoderat(?:e|ing|ed)\b.{0,20}\bcomments\b|comments are (?:moderated|closed)\b)/i;
const WIDGET =
  /^(?:(?:like|enjoy(?:ed)?|did you (?:like|enjoy)) (?:this|the) (?:story|article|post)\?.{0,40}|advertisement|advertising|advert|ad|iklan|caption|survey|breaking news|explore further|view (?:all|more)(?: \d+)?(?: (?:photos|images|comments))?|anzeige|werbung|publicité|publicidad|pubblicità|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues (?:below|after).*|continue reading(?: below)?.*|loading\b.*|share(?: this)?(?: (?:article|story|post|on))?.{0,60}|share|tweet|print|e-?mail|copy link|copied|facebook|twitter|whatsapp|linkedin|pinterest|reddit|save|comments?(?: \(?\d+\)?)?|\d+ comments?|leave a (?:comment|reply).*|view comments|(?:show|view|read) (?:more|less|all)|close|menu|skip to .*|back to top|tags?:?.{0,120}|topics?:?|filed under:?.{0,100}|categor(?:y|ies):.{0,80}|(?:photo|foto|bild|image|picture)s?\s?:|photos?|video|videos|play|advertisement - scroll to continue|- advertisement -|scroll to continue.*|toggle caption|enlarge(?: this)? image.*|hide caption|open image modal|view gallery.*|image \d+ of \d+|\d+ ?(?:\/|of) ?\d+(?:\s*\|)?|\d+|teilen|merken|drucken|kommentare?|startseite|artikel anhören|zur startseite|mehr|quelle:? .{0,40})$/i;

function saysTitle(line: Line, page: PageView): boolean {
  const title = page.foldedTitle;
  const text = line.folded;
  if (title === undefined) return false;
  return text === title || (/^h[1-6]$/.test(line.tag) && title.length > 20 && text.endsWith(title));
}

/** Live blogs put the hour into the entry's heading; it heads text all the same. */
const isHeadline = (l: Line): boolean => /^h[1-6]$/.test(l.tag) && l.words >= 3 && l.linkShare < 0.5;

const ADDRESS = /(?:https?:|www\.)\S+|\S+@\S+\.\w+/g;

/** The links at a page's foot in one line: "Contact | Terms of use | Privacy". */
const LINK_ROW = /^(?:[^|·•]{2,28}\s[|·•]\s){2,}[^|·•.]{2,28}$/u;

/** Consent texts that stand in the page's flow: what a site does with cookies, no news. */
const CONSENT =
  /\bcookies?\b.{0,200}\b(?:website|site|browser|experience|consent|settings|preferences|webseite|einstellungen)\b|\b(?:we|our partners) (?:use|store|process).{0,60}\b(?:cookies|personal data)\b|\bpersonenbezogene Daten\b.{0,120}\bübermittelt\b/iu;

export const SURROUNDING_RULES: readonly LabelRule[] = [
  { name: 'widget', kind: 'other', test: (l) => l.words <= 20 && WIDGET.test(l.text) },
  { name: 'date-line', kind: 'other', test: (l) => l.words <= 20 && DATE_LINE.test(l.text) },
  { name: 'notice', kind: 'other', test: (l) => l.words <= 70 && NOTICE.test(l.text) },
  { name: 'said-before', kind: 'other', overQuotation: true, test: (l, page) => l.words >= 8 && page.repeats.has(l.index) },
  {
    name: 'title-again',
    kind: 'other',
    test: (l, page) => l.words >= 3 && page.titleIndex >= 0 && l.index > page.titleIndex && l.words <= 40 && saysTitle(l, page),
  },
  { name: 'addresses', kind: 'other', test: (l) => /^(?:https?:|www\.|@?[^\s@]+@)/.test(l.text) && l.text.replace(ADDRESS, '').length < l.text.length * 0.3 },
  { name: 'consent-text', kind: 'other', test: (l) => l.words <= 150 && /cookie|person/.test(l.folded) && CONSENT.test(l.text) && !/["“„]/.test(l.text) },
  { name: 'link-row', kind: 'other', test: (l) => l.words <= 30 && LINK_ROW.test(l.text) },
  { name: 'no-words', kind: 'other', test: (l) => !/\p{L}/u.test(l.text) },
  { name: 'share-markup', kind: 'other', test: (l) => inZone(l, 'share', 'navigation', 'consent', 'footer', 'comments') },
  { name: 'advertisement-markup', kind: 'other', test: (l) => inZone(l, 'advertisement') && l.words <= 60 && !l.speaks },
  { name: 'date-markup', kind: 'other', test: (l) => inZone(l, 'date') && l.words <= 20 && !l.ended && !isHeadline(l) },
  { name: 'tags-markup', kind: 'other', test: (l) => inZone(l, 'tags') && l.words <= 30 && !l.ended && !inZone(l, 'headline', 'caption') && !isHeadline(l) },
  {
    name: 'aside-markup',
    kind: 'other',
    test: (l) => inZone(l, 'aside') && !inZone(l, 'quote', 'caption', 'figure', 'bio', 'related', 'promo', 'summary', 'byline'),
  },
  { name: 'button', kind: 'other', test: (l) => inZone(l, 'button') && l.words <= 20 && !inZone(l, 'caption', 'figure') },
];
