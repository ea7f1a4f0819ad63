import type { Attribution } from '../attribution/index.js';
import { countryOf, isRolePlural, roleNounOf, sentencesOf } from '../language/index.js';
import { overlap, type Range, type Span, type Statement, spanOf } from '../record/index.js';
import { beneficiaryIn } from './beneficiary.js';

type Commitment = NonNullable<Statement['commitment']>;

/** What else is known of the statement. */
export type Known = Pick<Statement, 'act' | 'conditions' | 'times'>;

/** "26 countries are committed to …", "Kestria will give …", "I promise to …": who is bound and what to, inside the content. */
const BOUND =
  /^\W*(?:that\s+)?(?<who>(?:(?!\s(?:will|would|shall)\s)[^.;“”"]){1,90}?)(?<link>\s(?:(?:(?:is|are|was|were|has|have|had|had been|have been)\s)?(?:also\s|fully\s)?(?:committed|agreed|promised|pledged|vowed|undertaken|offered|willing|ready|prepared|obliged)\s(?:itself\s|himself\s|herself\s|themselves\s|ourselves\s)?to|(?:promise|pledge|vow|swear|undertake|commit)\sto|(?:will|would|shall)(?:\s(?:also|never|not))?|is going to|are going to)|[’'](?:ll|(?:re|m)\sgoing\sto))\s(?=\p{L})/u;
const OWN = /^(?:I|we|he|she|it|they)$/i;
/** The speaker again, before or behind another clause: "it was aware of concerns and would …", "Attack us and we will …". */
const OWN_AGAIN = /^(?:I|we|he|she|it|they)(?=\s|[’']).*\s(?:and|but)$|(?:^|\s)(?:and|but|so|then)\s(?:I|we|he|she|it|they)$/i;
/** The subject of a clause inside another: "anywhere we think we". */
const INNER = /\s(?:I|we|he|she|it|they|you)$/i;
/** A subject that is none: a passive, a relative clause, another clause. */
const NO_SUBJECT = /(?:^|\s)(?:been|being|who|which|not|and|but|or)$|^(?:if|unless|once|when)\b|,|(?<!\p{L})(?:that|said|says)(?!\p{L})/iu;
/** Nouns, beside roles and names, for those who can bind themselves. */
const BODY =
  /(?<!\p{L})(?:governments?|cabinet|council|ministr(?:y|ies)|compan(?:y|ies)|firms?|unions?|arm(?:y|ies)|navy|police|courts?|part(?:y|ies)|sides?|board|banks?|lenders?|clubs?|schools?|teams?|towns?|cit(?:y|ies)|villages?|provinces?|countr(?:y|ies)|nations?|states?|members?|workers|staff|troops|forces|rebels|department|agenc(?:y|ies)|airlines?|groups?|coalition|alliance|committee|commission|parliament|congress|guild|people|hospital|university|administration|authorit(?:y|ies)|factory|owners?|nobody|everybody|everyone|no\sone)$/iu;
const NAMED = /(?<=\S\s)\p{Lu}|^\p{Lu}\p{L}+$/u;
const NOT_THE_SUBJECT = /^be\s\p{L}{2,20}(?:ed|en|id|ilt|ne|wn|ught)(?!\p{L})/u;

/** Can the noun phrase bind itself: a name, a role, a body of people? Not a thing, and nobody where the verb is passive ("the road would be fixed"). */
function canCommit(who: string, rest: string): boolean {
  if (NO_SUBJECT.test(who) || NOT_THE_SUBJECT.test(rest)) return false;
  const noun = who.split(/\s/).at(-1)!;
  return NAMED.test(who) || BODY.test(who) || roleNounOf(noun) !== undefined || isRolePlural(noun) || countryOf(who) !== undefined;
}
/** "People elected us so that we would decide": what was done for something promises nothing. */
const PURPOSE = /\s(?:so|in order) that\s/i;
const SWORN = /committed|agreed|promise|pledge|vow|swear|undert|commit/;
/** Less sure of an act, nobody is bound by it. */
const SURE_ENOUGH = 0.5;
const BINDING: ReadonlySet<string> = new Set(['pledge', 'offer', 'threaten']);
/** Acts that say that nobody is bound, or ask whether. */
const UNBINDING: ReadonlySet<string> = new Set(['deny', 'refuse', 'request']);

/**
 * Who binds themselves to what, for whom and by when. The content may name another party than the speaker ("announced that 26 countries
 * are committed to …"); else it is the speaker, as the source prints it.
 */
export function commitmentOf(text: string, { source, content }: Attribution, known: Known): { commitment?: Commitment } {
  const first = withoutCondition(text, sentenceOf(text, content, known.conditions), known.conditions);
  const passage = text.slice(first.start, first.end);
  const m = BOUND.exec(passage);
  const { who, link } = m?.groups ?? {};
  const sworn = link !== undefined && SWORN.test(link) && (!OWN.test(who ?? '') || /^(?:promise|pledge|vow|swear|undertake|commit)\s/.test(link.trim()));
  const kind = known.act?.kind ?? 'assert';
  if (PURPOSE.test(who ?? '')) return {};
  if (!(BINDING.has(kind) && known.act!.confidence >= SURE_ENOUGH) && (!sworn || !who || NO_SUBJECT.test(who) || UNBINDING.has(kind))) return {};
  const by = source[0] && spanOf(text, source[0]);
  if (m && who && link) {
    const at = first.start + m[0].length - 1 - link.length - who.length;
    const deed = first.start + m[0].length;
    const rest = { start: deed, end: sentenceEnd(text, first, deed) };
    const own = OWN.test(who) || OWN_AGAIN.test(who);
    if (!own && INNER.test(who)) return {};
    const other = !own && canCommit(who, text.slice(rest.start, rest.end)) ? spanOf(text, { start: at, end: at + who.length }) : undefined;
    // of a thing ("the road would be fixed") the whole clause is promised, by the speaker
    const what = trimmed(text, own || other ? rest : NO_SUBJECT.test(who) ? first : { start: at, end: rest.end });
    const bound = other ?? by;
    return bound && what ? { commitment: detailed(text, bound, what, known) } : {};
  }
  const what = trimmed(text, first);
  return by && what && !SEVERAL.test(what.text) ? { commitment: detailed(text, by, what, known) } : {};
}

/** Marks inside a passage that hold more than one thing said: what is promised in it is not made out. */
const SEVERAL = /[.!?]\s|[“”"]/u;

/** Of several sentences the one on a condition, from which the act is read as well; else all that is said first. */
function sentenceOf(text: string, content: readonly Range[], conditions: Statement['conditions']): Range {
  if (conditions.length === 0) return content[0]!;
  return content.flatMap((c) => sentencesOf(text, c)).find((s) => conditions.some((c) => overlap(s, c.span) > 0)) ?? content[0]!;
}

/** Where the sentence ends that goes on at a place. */
const sentenceEnd = (text: string, range: Range, at: number): number => sentencesOf(text, range).find((s) => s.start <= at && at < s.end)?.end ?? range.end;

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
