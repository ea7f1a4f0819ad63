import { type Condition, type Range, spanOf } from '../record/index.js';

/** A row a marker: what it looks like, which kind it is. Longer markers stand before shorter ones that they begin with. */
const MARKERS: readonly (readonly [RegExp, Condition['kind']])[] = [
  [/\b(?:if and only if|only if|even if|if)\b(?! not\b[^,.]{0,12}$)/i, 'if'],
  [/(?:^|(?<=[.,;“"]\s?|\bthat\s))(?:[Ww]ere|[Ss]hould|[Hh]ad)(?=\s(?:the|an?|he|she|it|they|we|I)\s[^.?!]{3,80},)/u, 'if'],
  [/\bunless\b/i, 'unless'],
  [/\bas soon as\b(?! possible)|\bonce\b(?! (?:again|more|and for all|in a|upon|called|had|was|a week|a month|a year|a day))/i, 'when'],
  [/\bwhenever\b/i, 'when'],
  [/\b(?:until|till)\b(?! (?:recently|now|then|late|today|lately|the (?:early|late|small))\b)/i, 'until'],
  [
    /\b(?:provided|providing) that\b|\bprovided (?=(?:the|he|she|it|they|we|you|an?|both|all|there)\s)|\bas long as\b|\bso long as\b|\bon (?:the )?condition (?:that|of)\b|\bbased solely on\b|\bin exchange for\b|\bin return for\b|\bassuming that\b/iu,
    'provided',
  ],
];
/** "asked if", "whether … if": the if of a question holds no condition. */
const ASKING =
  /\b(?:ask|asks|asked|asking|wonder|wonders|wondered|know|knows|knew|see|sure|doubt|say|says|said|check|question|questioned|unclear|decide|determine|find out|assess|establish|consider|clear|tell|as)\s+(?:\p{L}+\s+)?$/iu;
/** Where a clause with its marker ends: a comma before the main clause, a dash, or the sentence's end. */
const END = /[.!?;:”"](?=\s|$|["”])|[—–]|,/gu;
/** A comma this soon after the marker belongs to an aside ("if, as he said, …"); UTF-16 code units. */
const ASIDE = 6;

/**
 * The conditions of a content, by their markers: the whole clause with its marker. A clause at the head of the content ends at the
 * comma before the main clause, one at its end with the sentence.
 */
export function conditionsIn(text: string, content: readonly Range[]): Condition[] {
  const out: Condition[] = [];
  for (const range of content) {
    const passage = text.slice(range.start, range.end);
    for (const [pattern, kind] of MARKERS) {
      for (const m of passage.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
        if (kind === 'if' && ASKING.test(text.slice(Math.max(0, range.start + m.index - 40), range.start + m.index))) continue;
        const start = range.start + m.index;
        const marker = { start, end: start + m[0].trimEnd().length };
        const end = clauseEnd(text, start, marker.end, range.end);
        if (end - marker.end < 3 || out.some((c) => c.span.start < end && c.span.end > start)) continue;
        out.push({ span: spanOf(text, { start, end }), marker: spanOf(text, marker), kind });
      }
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

function clauseEnd(text: string, start: number, from: number, limit: number): number {
  const fronted = /(?:^|[.!?“"‘]|\b(?:that|and|but|because|so|or))\s*[“"‘]?$/i.test(text.slice(Math.max(0, start - 10), start));
  let asideOpen = false;
  for (const m of text.slice(from, limit).matchAll(END)) {
    const at = from + m.index;
    if (m[0] !== ',') {
      if (m[0] === '.' && /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|U\.S|St|\p{Lu})$/u.test(text.slice(Math.max(0, at - 5), at))) continue;
      return trimmed(text, at);
    }
    if (m.index < ASIDE) {
      asideOpen = true;
      continue;
    }
    if (asideOpen) {
      asideOpen = false;
      continue;
    }
    // a comma inside the clause: "if any troops appear there, especially during …, we think"
    if (
      /^,\s(?:especially|including|such as|particularly|or|and|even|for example|namely|as)\b/i.test(text.slice(at, at + 16)) &&
      text.slice(at + 1, limit).includes(',')
    )
      continue;
    if (fronted || !/^,\s(?:which|who|where|and|or|but)\b/.test(text.slice(at, at + 8))) return trimmed(text, at);
    return trimmed(text, at);
  }
  return trimmed(text, limit);
}

function trimmed(text: string, end: number): number {
  while (end > 0 && /[\s”"’',]/.test(text[end - 1]!)) end--;
  return end;
}

/**
 * A condition in front of the whole attribution: "Once hostilities cease, the minister described …". It stands outside the content, at
 * the head of the cue's sentence.
 */
export function frontedCondition(text: string, sentence: Range, source: Range | undefined): Condition[] {
  if (!source || source.start <= sentence.start) return [];
  const head = text.slice(sentence.start, source.start);
  const m = /^(?<marker>Once|If|Unless|Until|As soon as|As long as)\s[^,“”"]{4,160}(?=,\s*$)/.exec(head);
  const marker = m?.groups?.marker;
  if (!m || !marker || /^Once (?:again|more|a|upon)/.test(m[0])) return [];
  const kind = ({ once: 'when', if: 'if', unless: 'unless', until: 'until', 'as soon as': 'when', 'as long as': 'provided' } as const)[
    marker.toLowerCase() as 'once'
  ];
  const at = sentence.start;
  return [{ span: spanOf(text, { start: at, end: at + m[0].length }), marker: spanOf(text, { start: at, end: at + marker.length }), kind }];
}
