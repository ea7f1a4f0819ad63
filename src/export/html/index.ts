import type { PageRecord, Statement } from '../../record/index.js';
import type { Exporter } from '../exporter.js';
import { headOf, tally } from '../head.js';
import { type Anchors, anchorsOf } from './anchors.js';
import { articleOf } from './article.js';
import { all, documentHead, el, type Html, linkTo } from './markup.js';
import { STYLE } from './style.js';
import { voicesOf } from './voices.js';

/** The record as one self-contained document: the article as it was printed, with every part of every statement marked in place. */
export const html: Exporter = {
  name: 'html',
  mediaType: 'text/html',
  describe: 'one self-contained page: the article with every statement marked in place',
  write: (record) => `<!doctype html>\n${documentOf(record).html}\n`,
};

function documentOf(record: PageRecord): Html {
  const anchors = anchorsOf(record);
  const { title } = headOf(record);
  const head = documentHead(`${title} (on the record)`, `${STYLE}${wholeStatements(record, anchors)}`);
  const body = el(
    'body',
    {},
    el('a', { class: 'skip', href: '#speakers' }, 'Skip to who said what'),
    bannerOf(record),
    el('div', { class: 'page' }, el('main', { id: 'article' }, articleOf(record, anchors)), voicesOf(record, anchors)),
    footOf(record),
  );
  return el('html', { lang: 'en' }, all([head, body], '\n'));
}

function bannerOf(record: PageRecord): Html {
  const { origin } = headOf(record);
  const { url, next } = record.article;
  const piece = (classes: string, words: string) => el('span', { class: classes }, words);
  return el(
    'header',
    {},
    el('p', { class: 'what' }, `On the record: ${tally(record)}`),
    origin === '' ? undefined : el('p', {}, el('bdi', {}, origin)),
    url ? el('p', {}, linkTo(url)) : undefined,
    next ? el('p', {}, 'Goes on at ', linkTo(next)) : undefined,
    el(
      'ul',
      { class: 'legend', 'aria-label': 'Legend' },
      el('li', {}, piece('source v0', 'who'), ' bold: the source'),
      el('li', {}, piece('cue v0', 'said'), ' italic: the cue'),
      el('li', {}, el('mark', { class: 'content direct v0' }, 'words'), ' solid line: direct'),
      el('li', {}, el('mark', { class: 'content mixed v0' }, 'words'), ' dashed: mixed'),
      el('li', {}, el('mark', { class: 'content indirect v0' }, 'words'), ' dotted: indirect'),
      el('li', {}, el('mark', { class: 'content nested direct v1' }, 'words'), ' darker: inside another statement'),
      record.statements.some((s) => s.damage.length > 0) ? el('li', {}, piece('damage', 'words'), ' waves: damaged in print') : undefined,
      el('li', {}, el('span', { class: 'number v0' }, '1'), ' leads to the entry in the list'),
    ),
  );
}

function footOf({ warnings, article }: PageRecord): Html {
  const list = warnings.length === 0 ? [] : [el('h2', {}, 'Warnings'), el('ul', {}, ...warnings.map((w) => el('li', {}, w)))];
  const id = `Record of article ${article.id}. Every mark is a range of characters of the page as it was printed; nothing in the article was added, and only control characters were taken out.`;
  return el('footer', {}, ...list, el('p', {}, id));
}

/** More statements than this, and only the first part of a linked statement lights up: one rule a statement costs layout time. */
const MOST_RULES = 500;

/** Rules by which all parts of the statement that a link leads to light up, not only its first. */
function wholeStatements({ statements }: PageRecord, anchors: Anchors): string {
  const rule = (s: Statement) => `:root:has(#${anchors.words(s)}:target) .of-${anchors.words(s)}`;
  return statements.length === 0 || statements.length > MOST_RULES
    ? ''
    : `${statements.map(rule).join(',\n')}{outline:3px solid var(--hue);outline-offset:1px}\n`;
}
