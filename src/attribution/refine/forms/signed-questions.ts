import { holds, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

/** A reader's question, which its asker signs: "Will it come back? – Len, by email". */
const QUESTION = /\?["”’]?\s*[–—―-]{1,2}\s*\p{Lu}[^?!“”"]{1,60}$/u;
/** So many on a page make it one of answers to readers. */
const FEWEST = 2;
/** "Editor-in-chief Mara Holt took readers' questions": who answers, told above the first of them. */
const ANSWERS =
  /(?<source>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3})(?:,[^,.!?]{1,80},)?\s(?:\p{Ll}+\s){0,2}?(?:takes?|took|taken|answers?|answered|tackle[sd]?|fields?|fielded|repl(?:y|ies|ied)|respond(?:s|ed)?)\b[^.!?]{0,60}?\b(?:questions|queries|letters)\b/u;
const SURE = { cue: 0.9, source: 0.9, content: 0.9 };

/** The editor answers the readers: each question is its asker's, what stands below it is said by whoever answers. */
export const signedQuestions: Refiner = {
  name: 'signed-questions',
  apply: (drafts, flow) => {
    const asked = flow.paragraphs.flatMap((p, i) => (QUESTION.test(flow.text.slice(p.start, p.end).trimEnd()) ? [i] : []));
    if (asked.length < FEWEST) return drafts;
    const source = answerer(flow, flow.paragraphs[asked[0]!]!.start);
    const made: Draft[] = [];
    for (const [k, at] of asked.entries()) {
      const answer = flow.paragraphs.slice(at + 1, asked[k + 1]).filter((p) => p.kind === 'body' || p.kind === 'list');
      if (answer.length === 0) continue;
      const content = answer.map(({ start, end }) => ({ start, end }));
      const first = made[0];
      made.push({ basis: 'turn', source, cue: [], content, spoken: true, sure: SURE, ...(first && source.length === 0 ? { follows: first } : {}) });
    }
    const inAnswer = (r: Range): boolean => made.some((d) => d.content.some((c) => holds(c, r)));
    const inQuestion = (r: Range): boolean => asked.some((i) => holds(flow.paragraphs[i]!, r));
    const kept = drafts.filter((d) => !d.cue.some(inQuestion));
    for (const d of kept) if (d.cue.some(inAnswer)) d.inside = true;
    return [...kept, ...made];
  },
};

function answerer({ text, paragraphs }: Flow, before: number): Range[] {
  for (const { start, end } of paragraphs.filter((p) => p.end <= before).reverse()) {
    const m = ANSWERS.exec(text.slice(start, end));
    if (m?.groups?.source) return [{ start: start + m.index, end: start + m.index + m.groups.source.length }];
  }
  return [];
}
