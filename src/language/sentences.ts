import { type Range, trimRange } from '../record/index.js';
import { matchesOf } from './matches.js';

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov lt col gen maj sgt capt cmdr adm rev hon st jr sr pres supt det insp no vs etc inc ltd corp co bros dept univ ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd ft mt est fig vol al approx e.g i.e u.s u.k u.n d.c a.m p.m ph.d'
  ).split(' '),
);
/** A terminal mark, closing marks and brackets after it, then white space. */
const ENDS = /[.!?…]+["”’')\]»]*(?=\s)|[.!?…]+''(?=\s)/g;

/**
 * Cuts a paragraph into sentences. A full stop after an abbreviation, an initial or before a small letter does not end one; a
 * terminal mark inside quotation marks does so when a capital follows that does not merely name the speaker of it.
 *
 * @returns ranges of `text` without white space at their edges, in order; together they hold every visible character
 */
export function sentencesOf(text: string, paragraph: Range): Range[] {
  const out: Range[] = [];
  let start = paragraph.start;
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of matchesOf(body, ENDS)) {
    const end = paragraph.start + match.index + match[0].length;
    if (!endsSentence(text, paragraph.start + match.index, end, paragraph.end)) continue;
    out.push(trimRange(text, { start, end }));
    start = end;
  }
  out.push(trimRange(text, { start, end: paragraph.end }));
  return out.filter((r) => r.start < r.end);
}

/** How far around a place its sentence is looked for, in UTF-16 code units: longer than any real one, and what keeps many look-ups in one long paragraph linear. */
const REACH = 3000;

/** Sentences of paragraphs that are looked through as a whole: each statement asks several times for its own. */
const KNOWN = new WeakMap<Range, { readonly text: string; readonly sentences: readonly Range[] }>();

/** The sentence of a paragraph in which a place lies; what is looked through of the paragraph where it lies in none. */
export function sentenceAt(text: string, paragraph: Range, place: number): Range {
  const near = { start: Math.max(paragraph.start, place - REACH), end: Math.min(paragraph.end, place + REACH) };
  const whole = near.start === paragraph.start && near.end === paragraph.end;
  return (whole ? sentencesIn(text, paragraph) : sentencesOf(text, near)).find((s) => s.start <= place && place < s.end) ?? near;
}

function sentencesIn(text: string, paragraph: Range): readonly Range[] {
  const known = KNOWN.get(paragraph);
  if (known?.text === text) return known.sentences;
  const sentences = sentencesOf(text, paragraph);
  KNOWN.set(paragraph, { text, sentences });
  return sentences;
}

function endsSentence(text: string, dot: number, end: number, limit: number): boolean {
  const next = /^\s*["“‘'«([]*(?:``|'')?([^\s])/.exec(text.slice(end, Math.min(limit, end + 20)))?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (text[dot] !== '.' || text[dot + 1] === '.') return true;
  const word = /([\p{L}.]+)$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word)) return false; // an initial: "J. Smith"
  if (ABBREVIATIONS.has(word.toLowerCase())) return /["”’)\]]/.test(text[end - 1]!);
  return true;
}
