import { type Range, type Span, spanOf } from '../../record/index.js';
import type { Told } from '../pages/index.js';
import { hitAt, type Query, searchWords } from '../query/index.js';

/** Words shown before the first hit, and in all. */
const [BEFORE, LENGTH] = [12, 40];

/** What a search found in a statement: where, and the words around the first place with every hit between « and ». */
export function snippetOf({ of, spans }: Told, query: Query): { readonly snippet: string; readonly hits: readonly Span[] } {
  const hits = spans.flatMap((span) => hitsIn(span, query));
  const first = hits[0] ?? spans[0]!;
  const span = spans.find((s) => s.start <= first.start && first.start < s.end) ?? spans[0]!;
  const { start, end } = windowAround(span, first);
  let [out, at] = ['', start];
  for (const hit of hits.filter((h) => h.start >= start && h.end <= end)) {
    out += `${of.slice(at, hit.start)}«${hit.text}»`;
    at = hit.end;
  }
  const snippet = `${start > span.start ? '… ' : ''}${out}${of.slice(at, end)}${end < span.end ? ' …' : ''}`;
  return { snippet: snippet.replace(/\s+/g, ' ').trim(), hits: hits.map((h) => spanOf(of, h)) };
}

function hitsIn(span: Span, query: Query): Span[] {
  const { words, stems, places } = searchWords(span.text);
  const out: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const length = hitAt(query, words, stems, i);
    if (length > 0) {
      const [start, end] = [places[i]!.start, places[i + length - 1]!.end];
      out.push({ start: span.start + start, end: span.start + end, text: span.text.slice(start, end) });
    }
    i += Math.max(1, length);
  }
  return out;
}

/** The part of a span that is shown: from some words before the hit, of a bounded number of words. */
function windowAround(span: Span, hit: Range): Range {
  const { places } = searchWords(span.text);
  const at = places.findIndex((p) => span.start + p.end >= hit.end);
  const from = Math.max(0, Math.min(at - BEFORE, places.length - LENGTH));
  const last = places[Math.min(places.length, from + LENGTH) - 1];
  const whole = from + LENGTH >= places.length;
  return { start: from === 0 ? span.start : span.start + places[from]!.start, end: whole || !last ? span.end : span.start + last.end };
}
