import { inZone, type LabelRule, type Line, type PageView } from './line.js';

const LEAD_IN =
  /^(?:(?:read|see|watch|learn)\s+(?:more|also|next|related)|also read|related(?: (?:articles?|stories|story|coverage|news|content|links|posts|reading|topics))?|more (?:from|on|stories|news|coverage|like this|in|about)\b|recommended(?: (?:stories|articles|reading|for you))?|you (?:may|might) (?:also|be interested)|further reading|don['’]t miss|up next|trending|most (?:read|popular)|popular (?:now|posts)|latest (?:news|stories)|editor['’]?s['’]? (?:picks?|choice)|top stories|in case you missed|see also|keep reading|next (?:article|story|up|post)|previous (?:article|story|post)|lesen sie (?:auch|mehr|hier)|mehr zum thema|lesetipps?|auch interessant|das könnte|à lire(?: aussi)?|lire aussi|lea también|lee también|te puede interesar|leggi anche|leia (?:mais|também)|les også|läs (?:även|mer|också)|lees ook|читайте также|ilgili haber|関連記事|相关阅读)(?=\W|$)/iu;

/** "Follow the paper's full coverage of ..." */
const COVERAGE =
  /^(?:follow|find|see|read|click (?:here )?for|for) (?:(?:more|all) of )?(?:\S+ )?(?:full|complete|further|more|all of \S+|all) .{0,20}\b(?:coverage|stories|reports)\b/i;

/** A lead-in and its colon, after which another article's headline stands, whomever it quotes: "READ ALSO: Winner says “I still drive”". */
const ANNOUNCED = /^(?:(?:additionally\s+)?read(?:\s+(?:also|more|next))?|also\s+(?:read|see)|see\s+also|related)\s?:\s/i;

/** Is the line an invitation to read something else? */
export const isLeadIn = (line: Line): boolean => line.words <= 30 && (LEAD_IN.test(line.text) || COVERAGE.test(line.text));

const all = (line: Line): boolean => line.linkShare > 0.85;

/** In flat text, headlines of other articles stand between paragraphs like this: nine words or more, no full stop. Fewer make a sub-heading. */
const HEADLINE_WORDS = { fewest: 9, most: 24 };

/** A paragraph from so many words is text beyond doubt. */
export const LONG_PARAGRAPH = 20;

/** Has a line of a text without markup the form of a headline and not that of a sub-heading or a sentence? */
export const hasHeadlineForm = (line: Line): boolean =>
  !line.ended &&
  line.words >= HEADLINE_WORDS.fewest &&
  line.words <= HEADLINE_WORDS.most &&
  line.tag === 'p' &&
  !/["“”„«»]/.test(line.text) &&
  !/^[-–•*]/.test(line.text) &&
  !/[,;–—-]$/.test(line.text);

function isStrayHeadline(line: Line, page: PageView): boolean {
  const isLong = (i: number): boolean => (page.lines[i]?.words ?? 0) >= LONG_PARAGRAPH;
  return page.flat && hasHeadlineForm(line) && isLong(line.index - 1) && isLong(line.index + 1) && !headsQuotation(line, page);
}

/** A heading that is a link heads the text behind it where that is a paragraph of its own, longer than a teaser's. */
function headsText(line: Line, page: PageView): boolean {
  const next = page.lines[line.index + 1];
  return next !== undefined && next.words >= 40 && next.ended && next.linkShare < 0.5;
}

/** Somebody's words follow: the line says whose ("ADA ROE, CHIEF ECONOMIST, NORBANK"). */
const headsQuotation = (line: Line, page: PageView): boolean => /^["“„«]/.test(page.lines[line.index + 1]?.text ?? '');

/** Headlines that shout, as one desk sets its related links: nearly all letters capital. */
function isShouted(line: Line, page: PageView): boolean {
  if (line.words < 5 || line.index <= page.titleIndex + 1 || headsQuotation(line, page) || !(line.linkShare > 0.8 || (page.flat && !line.ended))) return false;
  const letters = line.text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = line.text.match(/\p{Lu}/gu)?.length ?? 0;
  // "MARA HOLT, CHIEF ECONOMIST, VELM BANK" over a quotation says whose it is
  const credit = /,/.test(line.text) && /^["“„«]/.test(page.lines[line.index + 1]?.text ?? '');
  return !credit && letters >= 25 && capitals / letters > 0.85;
}

export const RELATED_RULES: readonly LabelRule[] = [
  { name: 'read-more', kind: 'related', overQuotation: true, test: (l) => l.words <= 30 && ANNOUNCED.test(l.text) },
  { name: 'read-more', kind: 'related', test: (l) => isLeadIn(l) && (!l.ended || l.linkShare > 0.3 || /:$|:\s|https?:/.test(l.text)) },
  { name: 'related-markup', kind: 'related', test: (l) => inZone(l, 'related') && (l.words <= 40 || l.linkShare > 0.4) },
  {
    name: 'linked-headline',
    kind: 'related',
    test: (l, page) => all(l) && l.words >= 4 && l.index > page.titleIndex && !inZone(l, 'heading', 'list', 'byline', 'quote') && !l.ended,
  },
  {
    name: 'linked-heading',
    kind: 'related',
    test: (l, page) => all(l) && l.words >= 3 && inZone(l, 'heading') && !inZone(l, 'headline') && !headsText(l, page),
  },
  { name: 'linked-list', kind: 'related', test: (l) => all(l) && inZone(l, 'list') && l.words >= 3 },
  { name: 'shouted-headline', kind: 'related', test: isShouted },
  { name: 'stray-headline', kind: 'related', test: isStrayHeadline },
];
