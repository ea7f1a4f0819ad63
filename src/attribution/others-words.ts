import type { Range } from '../record/index.js';
import type { Draft } from './attribution.js';
import { contentAround, inside } from './inside-report.js';

const NAME = String.raw`(?<![\p{L}’'-])(?<source>(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]*){0,3})`;
const SAYING =
  'claim|assertion|statement|comment|remark|warning|promise|pledge|vow|allegation|accusation|contention|declaration|admission|complaint|prediction|interjection|retort|quip|boast|insistence|suggestion|description|characterization|characterisation|charge|call|demand|plea|phrase|words';
const ARTICLE = String.raw`(?:(?:an?|the|his|her|its|their|so-called)\s)?`;
/** What leads up to somebody else's words inside a report. */
const FORMS: readonly RegExp[] = [
  // "Dray's debate remark that the pier was “…”"
  new RegExp(String.raw`${NAME}[’']s?\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?<cue>(?:${SAYING})s?)\s(?:(?:that|to|of|for)\s(?:[^.!?;:“”"]{1,80}\s)?)?$`, 'du'),
  // "Dray calling the pier “…”"
  new RegExp(
    String.raw`${NAME}\s(?<cue>calling|describing|dismissing|deriding|denouncing|branding|labelling|labeling)\s[^.!?,;:“”"]{1,60}\s(?:as\s)?${ARTICLE}$`,
    'du',
  ),
  // "a statement by the actor Jon Dray that the pier was “…”"
  new RegExp(String.raw`(?<![\p{L}-])(?<cue>(?:${SAYING})s?)\s(?:by|from)\s(?:the\s)?(?:\p{L}[\p{L}-]*\s){0,4}?${NAME}\sthat\s(?:[^.!?;:“”"]{1,80}\s)?$`, 'du'),
  // "what Dray called “…”", "in a way that Jon Dray slammed as “…”"
  new RegExp(
    String.raw`${NAME}\s(?:has\s|had\s|once\s|later\s)?(?<cue>called|calls|(?:described|describes|slammed|dismissed|derided|denounced|branded|labelled|labeled)\sas|termed|dubbed)\s${ARTICLE}$`,
    'du',
  ),
];
/** How far before its marks such a clause begins, in UTF-16 code units. */
const BEFORE = 160;

/** “Holt answered Dray's remark that the pier was “a ruin”: the words between the marks are Dray's, whoever tells of them. Not where Holt tells of Holt. */
export function othersWords(parent: Draft, quotation: Range, text: string): Draft | undefined {
  const around = contentAround(parent, quotation);
  if (!around) return undefined;
  const from = Math.max(around.start, quotation.start - BEFORE);
  const passage = text.slice(from, quotation.start);
  for (const form of FORMS) {
    const m = form.exec(passage);
    const { source, cue } = m?.groups ?? {};
    if (!m || !source || !cue) continue;
    const surname = source.split(/\s/).at(-1)!;
    if (parent.source.some((s) => text.slice(s.start, s.end).includes(surname))) return undefined;
    const rangeOf = ([start, end]: readonly [number, number]): Range => ({ start: from + start, end: from + end });
    const places = m.indices!.groups!;
    return inside(parent, rangeOf(places.source!), rangeOf(places.cue!), [{ start: quotation.start, end: quotation.end }]);
  }
  return undefined;
}
