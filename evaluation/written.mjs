// Whole pages written for this project (the folders of SETS), with the furniture of real sites around the story: who said each quotation,
// scored as the real pages are, and on eight of them what is told without quotation marks, scored as PolNeAR is.
import { readdirSync, readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';
import { score as scoreAttributions } from '../../shared/eval/score-attributions.mjs';
import { score as scoreQuotations } from '../../shared/eval/score-page-quotations.mjs';
import { read } from '../dist/index.js';
import { attributionsOf } from './attributions.mjs';
import { COLUMNS, headOf, rowOf } from './pages/columns.mjs';
import { explain, lettersOf, rangesOnPage } from './pages/misses.mjs';
import { percent, table } from './shared.mjs';

/** Folders by what they are called in the table. */
const SETS = {
  'looked at': 'looked-at',
  blind: 'blind',
  newsroom: 'newsroom',
  'newsroom, held out': 'newsroom-held',
  'newsroom, later': 'newsroom-later',
  magazines: 'magazines',
  'magazines, held out': 'magazines-held',
  'other kinds': 'world',
  'other kinds, held out': 'world-held',
  desk: 'desk',
  'desk, held out': 'desk-held',
};
/** Folders whose scores alone are looked at. */
const UNREAD = new Set(['blind', 'newsroom-held', 'magazines-held', 'world-held', 'desk-held']);
const ROLES = { s: 'source', c: 'cue', t: 'content' };
const SPAN = /\{(=[^|}]*|(?:\d+[sct])+)\||\}|<[^>]*>|[^{}<]+/g;

/** What a mark before the bar says of the words after it, by the table of names at the head of the page. */
function labelOf(mark, names) {
  const key = mark.slice(1);
  if (key === '!') return { kind: 'notSpeech' };
  if (key.startsWith('?')) return key === '?' ? { kind: 'unnamed' } : { kind: 'unnamed', speakers: key.slice(1).split('; ') };
  if (!names[key]) throw new Error(`written: no "@${key} NAME" at the head of the page`);
  return { kind: 'speech', speakers: names[key] };
}

/** Takes the marks out of one line of the story: its markup, and its text with the spans that were marked. */
function unmarked(line, names, at) {
  let [markup, text] = ['', ''];
  const open = [];
  const spans = [];
  for (const [part, mark] of line.matchAll(SPAN)) {
    if (mark) open.push({ mark, start: at + text.length });
    else if (part === '}') spans.push({ ...open.pop(), end: at + text.length });
    else {
      markup += part;
      if (!part.startsWith('<')) text += decodeHTML(part);
    }
  }
  if (open.length > 0) throw new Error(`written: a mark is not closed in ${JSON.stringify(line.slice(0, 80))}`);
  const quotations = spans.filter((s) => s.mark.startsWith('=')).map(({ mark, start, end }) => ({ start, end, ...labelOf(mark, names) }));
  return { markup, text, quotations, parts: spans.filter((s) => !s.mark.startsWith('=')) };
}

/**
 * A page from its source: `@A Full Name | other name` at the head gives a speaker a letter; a line that begins with `¶` is a paragraph of the story. In it
 * `{=A|“We go,”}` is a quotation by A, `{=?|…}` by nobody that is named, `{=?Name|…}` the same, but this name is no error, `{=!|…}` no speech;
 * `{1s|…}`, `{1c|…}`, `{1t|…}` are source, cue and content of a statement. Marks may stand inside marks.
 */
export function pageOf(id, source) {
  const rows = source.split('\n');
  const names = Object.fromEntries(rows.filter((l) => /^@\w+ /.test(l)).map((l) => [l.slice(1, l.indexOf(' ')), l.slice(l.indexOf(' ') + 1).split(' | ')]));
  const page = { id, html: '', body: '', quotations: [], paragraphs: [] };
  for (const row of rows.filter((l) => !/^@\w+ /.test(l))) {
    if (!row.startsWith('¶ ')) page.html += `${row}\n`;
    else {
      const start = page.body.length;
      const { markup, text, quotations, parts } = unmarked(row.slice(2), names, start);
      page.html += `${markup}\n`;
      page.body += `${text}\n\n`;
      page.quotations.push(...quotations);
      page.paragraphs.push({ start, end: start + text.length, parts });
    }
  }
  page.quotations.sort((a, b) => a.start - b.start || b.end - a.end);
  return page;
}

export const pagesOf = (folder) =>
  readdirSync(new URL(`./written/${folder}/`, import.meta.url))
    .sort()
    .map((file) => pageOf(file.replace(/\.html$/, ''), readFileSync(new URL(`./written/${folder}/${file}`, import.meta.url), 'utf8')));

/** Where spans of a paragraph stand in the text that was read, letter by letter; beyond its end where the paragraph is not there, and so missed. */
function placesRead({ start, end, parts }, body, text) {
  const [range] = rangesOnPage({ quotations: [{ start, end }] }, body, text);
  if (!range) return parts.map((p) => [text.length + p.start, text.length + p.end]);
  const { at } = lettersOf(body.slice(start, end));
  const read = lettersOf(text.slice(range.start, range.end)).at;
  return parts.map((p) => {
    const inside = at.map((_, i) => i).filter((i) => start + at[i] >= p.start && start + at[i] < p.end);
    return [range.start + read[inside[0]], range.start + read[inside.at(-1)] + 1];
  });
}

function attributionsRead({ body, paragraphs }, text) {
  const found = new Map();
  for (const paragraph of paragraphs.filter((p) => p.parts.length > 0)) {
    const places = placesRead(paragraph, body, text);
    for (const [i, { mark }] of paragraph.parts.entries())
      for (const [, number, role] of mark.matchAll(/(\d+)([sct])/g)) {
        if (!found.has(number)) found.set(number, { source: [], cue: [], content: [] });
        found.get(number)[ROLES[role]].push(places[i]);
      }
  }
  return [...found.values()];
}

/** What is told without marks, or with some of it between marks: the statements of the story that are not direct. */
function indirect(pages, records) {
  const chosen = pages.map((page, i) => ({ page, record: records[i] })).filter(({ page }) => page.paragraphs.some((p) => p.parts.length > 0));
  const gold = chosen.map(({ page, record }) => ({ id: page.id, text: record.article.text, attributions: attributionsRead(page, record.article.text) }));
  const predicted = chosen.map(({ page, record }) => ({
    id: page.id,
    attributions: attributionsOf(record.statements.filter((s) => s.quotation !== 'direct' && s.within === undefined)),
  }));
  const { metrics } = scoreAttributions(gold, predicted);
  return { count: gold.reduce((n, g) => n + g.attributions.length, 0), pages: chosen.length, metrics };
}

/** @param misses is told each label of the pages that may be read that is not met; by default nobody is */
export async function written(misses = () => {}) {
  const rows = [];
  const told = [];
  for (const [name, folder] of Object.entries(SETS)) {
    const pages = pagesOf(folder);
    const records = [];
    for (const page of pages) records.push(await read({ content: page.html, format: 'html' }));
    const { figures, counts } = scoreQuotations(pages, records, (p) => p.body);
    rows.push(rowOf(COLUMNS, `${name}, ${pages.length} pages, ${counts.speech} quotations`, figures));
    const { count, pages: n, metrics } = indirect(pages, records);
    if (count > 0)
      told.push([
        `${name}, ${n} pages, ${count} statements`,
        ...['overlap.content', 'linked.content', 'linked.content+source'].map((k) => percent(metrics[k].r)),
      ]);
    if (!UNREAD.has(folder))
      for (const [i, page] of pages.entries()) {
        for (const miss of explain(page, page.body, records[i])) misses(`${name} ${miss}`);
        for (const leak of scoreQuotations([page], [records[i]], (p) => p.body).pages[0].leaked) misses(`${name} ${page.id} from outside the body: ${leak}\n`);
      }
  }
  return [table(headOf(COLUMNS), rows), `Not direct, recall:\n\n${table(['%', 'content overlap', 'linked content', 'linked content and source'], told)}`].join(
    '\n\n',
  );
}
