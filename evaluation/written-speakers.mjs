// Pages of other kinds of news, written for this with whoever said each quotation marked in the text (evaluation/written/speakers/*.html), read from
// end to end and scored as the labelled real pages are.
import { readdirSync, readFileSync } from 'node:fs';
import { score } from '../../shared/eval/score-page-quotations.mjs';
import { read } from '../dist/index.js';
import { COLUMNS, headOf, rowOf } from './pages/columns.mjs';
import { explain } from './pages/misses.mjs';
import { table } from './shared.mjs';

const FOLDER = new URL('./written/speakers/', import.meta.url);
const KINDS = { '-': 'unnamed', x: 'notSpeech' };

/**
 * `“We go,”{Ada Roe}` behind a quotation, `[[We go.]]{Ada Roe}` around words without marks: who said it, `|` between names that are as good,
 * `{-}` for somebody whom the page does not name, `{x}` for no speech.
 */
export function written(id, source) {
  const quotations = [];
  let html = '';
  let body = '';
  for (const [part, label, own] of source.matchAll(/\[\[|(?:\]\])?\{([^{}]+)\}|(<[^>]*>)|[^[{<\]]+|[[\]]/g)) {
    if (label) {
      const start = part.startsWith(']]') ? quotations.open : body.lastIndexOf('“');
      quotations.push({ start, end: body.length, ...(KINDS[label] ? { kind: KINDS[label] } : { kind: 'speech', speakers: label.split('|') }) });
    } else if (part === '[[') quotations.open = body.length;
    else {
      html += part;
      body += own ? (/^<\/?(?:h\d|p)/.test(own) ? '\n' : '') : part.replace(/&amp;/g, '&');
    }
  }
  return { id, html: `<!doctype html><html lang="en"><body><article>${html}</article></body></html>`, body, quotations: [...quotations] };
}

export const pages = () =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => written(file.replace(/\.html$/, ''), readFileSync(new URL(file, FOLDER), 'utf8')));

// articles alone: there is no page around them
const { leaks: _, ...ARTICLE } = COLUMNS;

/** @param misses is told each label that is not met */
export async function writtenPages(misses = () => {}) {
  const labels = pages();
  const records = [];
  for (const { id, html, body } of labels) {
    records.push(await read({ content: html, id }));
    for (const miss of explain(labels[records.length - 1], body, records.at(-1))) misses(miss);
  }
  const { figures, counts } = score(labels, records, ({ body }) => body);
  return table(headOf(ARTICLE), [rowOf(ARTICLE, `${labels.length} pages, ${counts.speech} quotations with a speaker`, figures)]);
}
