import { cueOf, type Quotation } from '../../../language/index.js';
import type { Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphAt, paragraphOf, unclaimed } from '../../claims.js';
import { labelsSpeaker } from '../../label.js';

/** A name or a short role, then a colon, at the head of a paragraph or a sentence. */
const LABEL =
  /(?:^|[.!?]\s+)(?:From the desk of |And from )?(?<source>(?:the\s+)?[\p{Lu}][\p{L}'’.\- ]{1,50}?|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3},\s[\p{L}'’.\- ]{3,80}):\s*$/u;
/** How far before a quotation its label may begin in the same paragraph, in UTF-16 code units. */
const REACH = 80;

/** A label in a paragraph of its own, with what its bearer is, is shorter than this, in UTF-16 code units. */
const LONGEST = 140;
/** "Holt’s statement in full", "The King’s Speech 2024 full transcript" over the words themselves. */
const IN_FULL =
  /^(?:Read\s)?(?<source>(?:[Tt]he\s)?\p{Lu}[\p{L}'’.-]*?(?:\s\p{Lu}[\p{L}'’.-]*?){0,3})[’']s?\s(?:[\p{L}-]+\s){0,2}?(?<cue>statement|speech|letter|apology|address|post|message|response|remarks)(?:\s\d{4})?,?:?\s(?:in\sfull|(?:the\s)?full\s(?:text|transcript|statement)|transcript):?$/iu;
/** "…, among them tester Mara Holt: “": the full name right before a colon. */
const NAMED =
  /(?<source>(?:(?:\p{Lu}[\p{L}'’.-]*\s){1,3}and\s|(?!(?:and|or|but|from|with|by|to|of)\s)\p{Ll}[\p{L}-]+\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}):\s*$/u;

/** `NAME: “…”`: the colon is the cue. A label that is a whole paragraph leads to what the next one quotes, whatever was made of its colon. */
export const colon: Refiner = {
  name: 'colon',
  apply: (drafts, flow) => {
    const free = new Set(unclaimed(drafts, flow));
    const found: Draft[] = [];
    for (const q of flow.quotations) {
      const above = labelAbove(flow, q);
      const taken = above && drafts.find((d) => d.cue.some((c) => c.start === above.cue[0]!.start && c.end === above.cue[0]!.end));
      if (taken) taken.source = above.source;
      nameBeside(flow, drafts, q);
      const label = free.has(q) ? (above ?? labelBeside(flow, q)) : undefined;
      if (label) found.push({ ...label, content: [{ start: q.start, end: q.end }] });
    }
    return [...drafts.filter((d) => !isPoint(d, flow)), ...found];
  },
};

/** "There was one line on the page: “…”" leads up to words that somebody wrote. */
const LEADS = /^There\s/;

/** "Timing and dosage: “…”": a point of a list, whose words are whoever's that the list is by. */
function isPoint(draft: Draft, flow: Flow): boolean {
  const {
    source: [source],
    cue: [cue],
  } = draft;
  const label = source && cue ? /^(.*):\s*$/s.exec(flow.text.slice(source.start, cue.end))?.[1] : undefined;
  if (!source || !cue || label === undefined || LEADS.test(label)) return false;
  const p = paragraphOf(flow, source);
  const bare = /^:\s*$/.test(flow.text.slice(cue.start, cue.end)) && flow.text.slice(source.end, cue.start).trim() === '';
  const heads = p.kind === 'list' && source.start === p.start && label.split(/\s+/).every((w) => cueOf(w)?.report === undefined);
  return (bare || heads) && !labelsSpeaker(flow.text, label);
}

/** Where nothing but a colon says that somebody speaks, the name right before it is whose words they are. */
function nameBeside(flow: Flow, drafts: readonly Draft[], q: Quotation): void {
  const from = Math.max(paragraphOf(flow, q).start, q.start - REACH);
  const m = NAMED.exec(flow.text.slice(from, q.start));
  if (!m?.groups?.source) return;
  const at = from + m.index;
  const colonAt = at + m.groups.source.length;
  for (const d of drafts) if (d.cue[0]?.start === colonAt && d.cue[0].end === colonAt + 1) d.source = [{ start: at, end: colonAt }];
}

/** The label that fills the paragraph before the one that a quotation opens. */
function labelAbove(flow: Flow, q: Quotation): Draft | undefined {
  const at = paragraphAt(flow, q.start);
  const above = flow.paragraphs[at - 1];
  const opens = above && flow.paragraphs[at]!.start === q.start && above.end - above.start <= LONGEST;
  return opens ? (inFull(flow.text, above) ?? labelIn(flow.text, above)) : undefined;
}

function inFull(text: string, { start, end }: Range): Draft | undefined {
  const { source, cue } = IN_FULL.exec(text.slice(start, end).trimEnd())?.groups ?? {};
  if (!source || !cue) return undefined;
  const sourceAt = text.indexOf(source, start);
  const cueAt = text.indexOf(cue, sourceAt + source.length);
  const range = (from: number, words: string): Range => ({ start: from, end: from + words.length });
  return { basis: 'colon', source: [range(sourceAt, source)], cue: [range(cueAt, cue)], content: [], sure: { cue: 0.8, source: 0.8, content: 0.9 } };
}

/** The label right before a quotation in its own paragraph. */
const labelBeside = (flow: Flow, q: Quotation): Draft | undefined =>
  labelIn(flow.text, { start: Math.max(paragraphOf(flow, q).start, q.start - REACH), end: q.start });

function labelIn(text: string, { start, end }: Range): Draft | undefined {
  const m = LABEL.exec(text.slice(start, end));
  const source = m?.groups?.source;
  if (!m || !source || cueOf(source.split(' ').at(-1)!)?.report === 'speech') return undefined;
  if (!labelsSpeaker(text, source) && !LEADS.test(source)) return undefined;
  const cue = start + m.index + m[0].lastIndexOf(':');
  return {
    basis: 'colon',
    source: [{ start: cue - source.length, end: cue }],
    cue: [{ start: cue, end: cue + 1 }],
    content: [],
    sure: { cue: 0.8, source: 0.8, content: 0.9 },
  };
}
