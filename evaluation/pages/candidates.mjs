// Prints a page's articleBody with the spans of its quotation marks numbered, to label them by hand:
//   node evaluation/pages/candidates.mjs SET ID [single]
// A candidate is whatever a plain expression takes for a quotation, independent of the engine's own pairing; what it misses is added by hand.
// Paragraphs without a candidate are cut short.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { SHARED } from '../shared.mjs';

const DOUBLE = /[“„"«](?:[^“”"«»\n]|(?<=\s)“[^“”\n]*”)*(?:[”"»]|(?=\n|$))/g;
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=\S)(?:[^'‘’\n]|[’'](?=\p{L})|(?<=s)[’'](?=\s\p{Ll}))*(?<=\S)['’](?!\p{L})/gu;
/** Characters kept of a paragraph without a quotation. */
const CUT = 220;

/** Spans of the marks in a text, in order. */
export const candidates = (body, single = false) => [...body.matchAll(single ? SINGLE : DOUBLE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** A page's labelled body and its full id, found by the id's beginning. */
export function pageOf(set, prefix) {
  const truth = JSON.parse(readFileSync(`${SHARED}data/${set}/ground-truth.json`, 'utf8'));
  const id = Object.keys(truth).find((k) => k.startsWith(prefix));
  if (id === undefined) throw new Error(`no page ${prefix} in ${set}`);
  return { id, body: truth[id].articleBody };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [set, prefix, single] = process.argv.slice(2);
  const { id, body } = pageOf(set, prefix);
  let out = '';
  let at = 0;
  for (const [i, { start, end }] of candidates(body, single === 'single').entries()) {
    out += `${body.slice(at, start)}⟦${i}:${body.slice(start, end)}⟧`;
    at = end;
  }
  const lines = (out + body.slice(at)).split('\n').filter((l) => l.trim());
  console.log(`# ${set} ${id}\n${lines.map((l) => (l.includes('⟦') || l.length <= CUT ? l : `${l.slice(0, CUT)} …`)).join('\n')}\n`);
}
