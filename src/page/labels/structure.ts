import { PULL_QUOTE } from '../repeats.js';
import { inZone, type LabelRule, type Line, type PageView } from './line.js';

const beforeBody = (line: Line, page: PageView): boolean => line.index <= page.firstParagraph;

const isDescribed = (line: Line, page: PageView): boolean => line.words >= 6 && page.descriptions.has(line.folded);

/** A standfirst has this many lines at most: where more are called summary or description, the design means the text. */
const LONGEST_STANDFIRST = 5;

/** A standfirst is set apart from the text; a first paragraph among its like is text, though the description repeats it. */
function isApart(line: Line, page: PageView): boolean {
  const next = page.lines.find((l, i) => i > line.index && l.words >= 20 && l.ended);
  return next === undefined || next.container !== line.container || next.tag !== line.tag;
}

const isStandfirst = (line: Line, page: PageView): boolean =>
  inZone(line, 'summary') && page.lines.filter((l) => inZone(l, 'summary') && l.words >= 6).length <= LONGEST_STANDFIRST;

/** A cell of data holds one line; a cell of several is a page laid out as a table. */
const sharesCell = (line: Line, page: PageView): boolean => [-1, 1].some((step) => page.lines[line.index + step]?.element === line.element);

/** In text without markup a heading is a short line without a full stop between paragraphs. */
function isFlatHeading(line: Line, page: PageView): boolean {
  if (!page.flat || line.ended || line.words > 8 || line.words < 1 || line.index === 0 || line.tag !== 'p') return false;
  const next = page.lines[line.index + 1];
  return next !== undefined && next.words >= 15 && next.ended && /^[\p{Lu}\p{N}"“]/u.test(line.text) && !/[,;–—-]$/.test(line.text);
}

/** The first paragraph, wholly in bold type, is the standfirst of designs that have no name for it. */
const isBoldLead = (line: Line, page: PageView): boolean =>
  line.index === page.firstParagraph && line.index > page.titleIndex && line.strong >= line.text.replace(/\s/g, '').length * 0.9 && line.ended;

/** A paragraph wholly in bold type, short and without a full stop, is a heading whatever its element. */
const isBoldHeading = (line: Line): boolean =>
  line.tag !== 'li' &&
  !(line.words >= 4 && /\?["”’]?$/.test(line.text)) &&
  line.words >= 1 &&
  line.words <= 14 &&
  !/[.…,;]["”’]?$/.test(line.text) &&
  line.strong >= line.text.replace(/\s/g, '').length * 0.9 &&
  !/^["“„«‘]/.test(line.text);

export const TITLE_RULES: readonly LabelRule[] = [
  { name: 'page-title', kind: 'title', overQuotation: true, test: (l, page) => l.index === page.titleIndex },
  {
    name: 'title-again',
    kind: 'title',
    overQuotation: true,
    test: (l, page) => l.words >= 3 && l.words <= 40 && page.titleIndex < 0 && l.folded === page.foldedTitle,
  },
];

export const STRUCTURE_RULES: readonly LabelRule[] = [
  { name: 'embed-markup', kind: 'embed', overQuotation: true, test: (l) => inZone(l, 'embed') && !inZone(l, 'caption') },
  {
    name: 'summary-described',
    kind: 'summary',
    overQuotation: true,
    test: (l, page) =>
      isDescribed(l, page) &&
      beforeBody(l, page) &&
      (isApart(l, page) || isStandfirst(l, page)) &&
      !(l.tag === 'p' && inZone(l, 'articleBody') && !inZone(l, 'summary')),
  },
  {
    name: 'summary-markup',
    kind: 'summary',
    overQuotation: true,
    test: (l, page) => l.words >= 6 && l.index > page.titleIndex && beforeBody(l, page) && isStandfirst(l, page),
  },
  { name: 'bold-lead', kind: 'summary', overQuotation: true, test: isBoldLead },
  { name: PULL_QUOTE, kind: 'other', overQuotation: true, test: (l, page) => page.pulled.has(l.index) },
  { name: 'quote-markup', kind: 'quote', overQuotation: true, test: (l) => inZone(l, 'quote') },
  { name: 'heading-markup', kind: 'heading', test: (l) => /^h[1-6]$/.test(l.tag) && l.words <= 40 },
  { name: 'list-markup', kind: 'list', overQuotation: true, test: (l) => l.tag === 'li' || l.tag === 'dt' || l.tag === 'dd' },
  {
    name: 'table-markup',
    kind: 'table',
    overQuotation: true,
    test: (l, page) => l.tag === 'tr' || ((l.tag === 'td' || l.tag === 'th') && l.words < 40 && !sharesCell(l, page)),
  },
  { name: 'table-caption', kind: 'table', test: (l) => l.tag === 'caption' && l.words < 40 },
  { name: 'bold-heading', kind: 'heading', test: (l, page) => isBoldHeading(l) && page.lines[l.index + 1] !== undefined },
  { name: 'flat-heading', kind: 'heading', test: isFlatHeading },
  { name: 'list-sign', kind: 'list', overQuotation: true, test: (l, page) => page.flat && /^(?:[•▪●◦*]|[-–]\s|\d{1,2}[.)]\s)/.test(l.text) && l.words <= 60 },
];
