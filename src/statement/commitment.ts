import type { Attribution } from '../attribution/index.js';
import { overlap, type Range, type Span, type Statement, spanOf } from '../record/index.js';
import { beneficiaryIn } from './beneficiary.js';

type Commitment = NonNullable<Statement['commitment']>;

/** What else is known of the statement. */
export type Known = Pick<Statement, 'act' | 'conditions' | 'times'>;

/** "26 countries are committed to …", "Kestria will give …", "I promise to …": who is bound and what to, inside the content. */
const BOUND =
  /^\W*(?:that\s+)?(?<who>(?:(?!\s(?:will|would|shall)\s)[^.;“”"]){1,90}?)\s(?<link>(?:(?:is|are|was|were|has|have|had|had been|have been)\s)?(?:also\s|fully\s)?(?:committed|agreed|promised|pledged|vowed|undertaken|offered|willing|ready|prepared|obliged)\s(?:itself\s|himself\s|herself\s|themselves\s|ourselves\s)?to|(?:promise|pledge|vow|swear|undertake|commit)\sto|(?:will|would|shall)(?:\s(?:also|never|not))?|is going to|are going to)\s(?=\p{L})/u;
const OWN = /^(?:I|we|he|she|it|they)$/i;
/** Ends a subject that is none: a passive, a relative clause. */
const NO_SUBJECT = /(?:^|\s)(?:been|being|who|which|that|not)$|^(?:if|unless|once|when)\b|,/i;
const SWORN = /committed|agreed|promise|pledge|vow|swear|undert|commit/;
const BINDING: ReadonlySet<string> = new Set(['pledge', 'offer', 'threaten']);
/** Acts that say that nobody is bound, or ask whether. */
const UNBINDING: ReadonlySet<string> = new Set(['deny', 'refuse', 'request']);

/**
 * Who binds themselves to what, for whom and by when. The content may name another party than the speaker ("announced that 26 countries
 * are committed to …"); else it is the speaker, as the source prints it.
 */
export function commitmentOf(text: string, { source, content }: Attribution, known: Known): { commitment?: Commitment } {
  const first = withoutCondition(text, content[0]!, known.conditions);
  const passage = text.slice(first.start, first.end);
  const m = BOUND.exec(passage);
  const { who, link } = m?.groups ?? {};
  const sworn = link !== undefined && SWORN.test(link) && (!OWN.test(who ?? '') || /^(?:promise|pledge|vow|swear|undertake|commit)\s/.test(link));
  const kind = known.act?.kind ?? 'assert';
  if (!BINDING.has(kind) && (!sworn || !who || NO_SUBJECT.test(who) || UNBINDING.has(kind))) return {};
  if (m && who && link) {
    const at = first.start + m[0].indexOf(who, m[0].length - who.length - link.length - 3);
    const what = trimmed(text, { start: first.start + m[0].length, end: first.end });
    if (what && !OWN.test(who) && !NO_SUBJECT.test(who)) return { commitment: detailed(text, spanOf(text, { start: at, end: at + who.length }), what, known) };
    if (what && OWN.test(who) && source[0]) return { commitment: detailed(text, spanOf(text, source[0]), what, known) };
  }
  const what = trimmed(text, first);
  return source[0] && what ? { commitment: detailed(text, spanOf(text, source[0]), what, known) } : {};
}

/** A content from behind the condition in front of it. */
function withoutCondition(text: string, content: Range, conditions: Statement['conditions']): Range {
  const fronted = conditions.find(
    (c) => c.span.start >= content.start && c.span.end < content.end && /^\W*(?:that\W+)?$/i.test(text.slice(content.start, c.span.start)),
  );
  return fronted && /^,?\s/.test(text.slice(fronted.span.end, fronted.span.end + 2)) ? { start: fronted.span.end + 1, end: content.end } : content;
}

function detailed(text: string, who: Span, what: Span, { times }: Known): Commitment {
  const by = deadlineIn(what, times);
  const whom = beneficiaryIn(text, what);
  return { who, what, ...(whom ? { for: whom } : {}), ...(by ? { by } : {}) };
}

const LIMIT = /^(?:by|before|within|no later than|in the next|over the next)\s/i;

/** The time at which it is due: one that sets a limit, else the last one named. */
function deadlineIn(what: Span, times: Statement['times']): Span | undefined {
  const inside = times.filter((t) => t.of === 'content' && overlap(t.span, what) === t.span.text.length && t.to !== null);
  return (inside.find((t) => LIMIT.test(t.span.text)) ?? inside.at(-1))?.span;
}

function trimmed(text: string, { start, end }: Range): Span | undefined {
  while (start < end && /[\s“”"‘,]/.test(text[start]!)) start++;
  while (end > start && /[\s“”"’,.;]/.test(text[end - 1]!)) end--;
  return end > start ? spanOf(text, { start, end }) : undefined;
}
