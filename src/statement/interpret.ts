import type { Attribution } from '../attribution/index.js';
import { sentenceAt } from '../language/index.js';
import { type Article, indexAt, type Range, type Span, type Statement, spanOf } from '../record/index.js';
import { actOf, reportOf } from './act.js';
import { conditionsIn, frontedCondition } from './conditions.js';
import { confidenceOf } from './confidence.js';
import { damageIn } from './damage.js';
import { quantitiesOf } from './quantities.js';
import { timesOf } from './times.js';

/** A statement before its speakers are known. */
export type Interpreted = Omit<Statement, 'speaker' | 'via'>;

/** Reads one attribution as a statement: report, act, conditions, negation, addressee, damage. Ids count from s1 in reading order. */
export function interpret(article: Article, attribution: Attribution, index: number): Interpreted {
  const { text } = article;
  const spans = (ranges: readonly Range[]): Span[] => ranges.map((r) => spanOf(text, r));
  const cue = attribution.cue
    .map((c) => text.slice(c.start, c.end))
    .join(' ')
    .toLowerCase();
  const content = attribution.content
    .map((c) => text.slice(c.start, c.end))
    .join(' ')
    .replace(/^["“‘\s]+|["”’\s]+$/g, '');
  const block = indexAt(article.blocks, attribution.content[0]!.start);
  const conditions = [...fronted(article, attribution), ...conditionsIn(text, attribution.content)];
  const report = attribution.cue.length === 0 ? 'speech' : reportOf(cue);
  const times = timesOf(article, attribution);
  const addressee = addresseeOf(text, attribution);
  return {
    id: `s${index + 1}`,
    block,
    source: spans(attribution.source),
    cue: spans(attribution.cue),
    content: spans(attribution.content),
    quotation: attribution.quotation,
    report,
    ...(addressee ? { addressee: { span: addressee } } : {}),
    ...(attribution.within === undefined ? {} : { within: `s${attribution.within + 1}` }),
    act: report === 'perception' ? null : actOf({ cue, content, conditional: conditions.length > 0 }),
    negated: isNegated(content),
    conditions,
    quantities: quantitiesOf(text, attribution.content, times),
    times,
    damage: damageIn(text, attribution),
    confidence: confidenceOf(attribution),
  };
}

function fronted({ text, blocks }: Article, { cue, source }: Attribution): ReturnType<typeof frontedCondition> {
  const at = (source[0] ?? cue[0])?.start;
  if (at === undefined) return [];
  return frontedCondition(text, sentenceAt(text, blocks[indexAt(blocks, at)]!, at), source[0]);
}

/** Is the first main clause negated? A rule of thumb: a negation before the first comma-free stretch ends. */
const isNegated = (content: string): boolean => {
  const clause = content.split(/(?<=[.!?;])\s|,\s(?:but|and|because|if|unless)\b/)[0]!;
  return (
    /\b(?:not(?! only\b)|never|no(?!\.\s?\d|[- ](?:one|doubt|less|fewer|fault|deal|brainer)\b)|no one|nobody|nothing|none|neither|nor|cannot)\b|n['’]t\b/i.test(
      clause.slice(0, 160),
    ) && !/\bnot only\b|\bno doubt\b/i.test(clause)
  );
};

/** Verbs whose object is the person spoken to. */
const TOLD =
  /\b(?:told|tells?|telling|asked|asks?|asking|urged|urges?|urging|warned|warns?|reminded|reminds?|informed|informs?|assured|assures?|advised|advises?|promised|promises?|called on|calls on|calling on)$/i;

/** Whom the words are said to: the short noun phrase between such a verb and the content. */
function addresseeOf(text: string, { cue, content, source }: Attribution): Span | undefined {
  const last = cue[0];
  const next = last && content.find((c) => c.start >= last.end);
  if (!last || !TOLD.test(text.slice(last.start, last.end))) return undefined;
  const after = text.slice(last.end, next ? next.start : Math.min(text.length, last.end + 60));
  const m =
    /^\s+(?<who>(?:him|her|them|me|us|you|it|reporters|lawmakers|voters|journalists|supporters|(?:(?:the|a|an|his|her|their|our|my)\s)?[\p{L}\p{N}’'.-]+(?:\s[\p{L}\p{N}’'.-]+){0,5}?))(?=\s*$|\s+(?:that|to|if|on|in|at|during|by|about|after|before|last|this|he|she|they|it|of)\b|[.,;:])/u.exec(
      after,
    );
  const who = m?.groups?.who;
  if (!m || !who || /^(?:that|to|if|of|about|for|in|on|at|by|whether|not)\b/i.test(who)) return undefined;
  const start = last.end + m[0].indexOf(who);
  // "asked Pineda" after the quotation: the subject stands behind its verb
  if (/^\d/.test(who) || source.some((s) => s.start < start + who.length && s.end > start)) return undefined;
  return spanOf(text, { start, end: start + who.length });
}
