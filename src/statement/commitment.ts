import type { Attribution } from '../attribution/index.js';
import { type Range, type Span, type Statement, spanOf } from '../record/index.js';

/** "26 countries are committed to …", "Kestria will give …": who is bound and what to, inside the content. */
const BOUND =
  /^\W*(?:that\s+)?(?<who>[^.;“”"]{2,90}?)\s(?<link>(?:(?:is|are|was|were|has|have|had|had been|have been)\s)?(?:also\s|fully\s)?(?:committed|agreed|promised|pledged|vowed|undertaken|offered|willing|ready|prepared|obliged)\s(?:itself\s|themselves\s)?to|(?:will|would|shall)(?:\s(?:also|never|not))?|is going to|are going to)\s(?=\p{L})/u;
const OWN = /^(?:I|we|he|she|it|they)$/i;
const BINDING: ReadonlySet<string> = new Set(['pledge', 'offer', 'threaten']);

/**
 * Who binds themselves to what. The content may name another party than the speaker ("announced that 26 countries are committed to …");
 * else it is the speaker, as the source prints it.
 */
export function commitmentOf(text: string, { source, content }: Attribution, act: Statement['act']): { commitment?: { who: Span; what: Span } } {
  const first = content[0]!;
  const passage = text.slice(first.start, first.end);
  const m = BOUND.exec(passage);
  const { who, link } = m?.groups ?? {};
  const sworn = link !== undefined && /committed|agreed|promised|pledged|vowed|undertaken/.test(link);
  if (!(act && BINDING.has(act.kind)) && !(sworn && who && !OWN.test(who))) return {};
  if (m && who && link) {
    const at = first.start + m[0].indexOf(who, m[0].length - who.length - link.length - 3);
    const what = trimmed(text, { start: first.start + m[0].length, end: first.end });
    if (what && !OWN.test(who) && !/^(?:if|unless|once|when)\b|,/i.test(who))
      return { commitment: { who: spanOf(text, { start: at, end: at + who.length }), what } };
    if (what && OWN.test(who) && source[0]) return { commitment: { who: spanOf(text, source[0]), what } };
  }
  const what = trimmed(text, first);
  return source[0] && what ? { commitment: { who: spanOf(text, source[0]), what } } : {};
}

function trimmed(text: string, { start, end }: Range): Span | undefined {
  while (start < end && /[\s“”"‘,]/.test(text[start]!)) start++;
  while (end > start && /[\s“”"’,.;]/.test(text[end - 1]!)) end--;
  return end > start ? spanOf(text, { start, end }) : undefined;
}
