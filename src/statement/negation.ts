import { cueOf, matchesOf } from '../language/index.js';

/** Words that deny what their clause says. */
const NEGATION = /(?<!\p{L})(?:not|never|no|nobody|nothing|none|neither|nor|cannot)(?![\p{L}-])|n['’]t(?!\p{L})/giu;
/** The same words where they deny nothing: "not only", "no doubt", "No. 2", "with no help". A row of what follows, a row of what stands before. */
const FOLLOWED =
  /^(?:\s(?:only|just|merely|simply|least|doubt|less|fewer|wonder|matter|later|sooner|brainer)(?!\p{L})|\s\p{L}{1,20}\s(?:is|are|was|were)\stoo(?!\p{L})|\.\s?\d|\sone(?=['’]s))/iu;
const PRECEDED = /(?<!\p{L})(?:with|for|or|if|whether\sor|why|says?|said)\s$/iu;
/** "plans not to run": the infinitive is denied, not the plan. "is not to run" denies the clause. */
const INFINITIVE = /^\sto\s/i;
const BE = /(?<!\p{L})(?:is|are|was|were|be|been|am|[’']s|[’']re|do|does|did|has|have|had)\s$/iu;

/** Clauses in front of the main one. */
const FRONTED =
  /^(?:if|unless|since|when|whenever|once|because|although|though|even\s(?:if|though)|while|as|until|after|before|given|in\scase)\s[^,]{1,300},\s*(?:then\s)?/i;
/** Where the first main clause ends: at a subordinate clause, a coordinated one, a mark. */
const CUT =
  /\s(?<word>who|whom|whose|which|where|because|although|though|while|whereas|if|unless|until|when|why|how|whether|what|than|that)(?!\p{L})|,?\s(?:and|but|or|yet|so)\s(?=(?:I|you|he|she|it|we|they|there|that|this|the|nobody|nothing|no|not|never|have|has|had|is|are|was|were|does|do|did|will|would|could|can|cannot|should|must|may|might|\p{Ll}{3,20}ed)(?!\p{L}))|\s?[;:—–]/giu;
/** "told her that there was no reason": that before a subject opens the clause that counts, if no verb stood before it. */
const SUBJECT = /^\s["“‘']?(?:I|you|he|she|it|we|they|there|the|an?|his|her|its|their|our|my|this|these|no|nobody|nothing|none|\p{Lu}\p{L}*)(?!\p{L})/u;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|cannot|am)$/;

/** An addressee in front of its clause has this many words at most: "Chief Justice Edda Holm". */
const ADDRESSEE = 5;
/** A few words without a verb: "her", "the judge". */
function isAddressee(head: string): boolean {
  const words = head.toLowerCase().match(/\p{L}{1,30}/gu) ?? [];
  return words.length <= ADDRESSEE && !words.some((w) => AUXILIARY.test(w) || cueOf(w) !== undefined) && !/[’'](?:s|re|ve|ll|m|d|t)(?!\p{L})/u.test(head);
}

/** "I don't care. We will win": a remark in front of the sentence that says something. */
const REMARK = /^["“‘'\s]*(?:I|we)\s(?:do\snot|don[’']t)\s(?:care|mind)[.!]\s(?=\S)/iu;

/** Code units of a content that are read: its first main clause is over by then. */
const REACH = 600;

/**
 * Is the first main clause of a content negated ("the road is not open", "nobody came", "he cannot allow it")? Not so where the
 * negation stands in another clause ("the man who did not vote won"), denies no clause ("not only"), or in a question.
 */
export function isNegated(content: string): boolean {
  const sentence = /^.*?(?:[.!?](?=["”’]?\s\p{Lu}|["”’]?\s["“‘]|["”’]?$)|["”](?=\s["“])|$)/su.exec(content.slice(0, REACH).replace(REMARK, ''))![0];
  if (sentence.endsWith('?')) return false;
  return clauseNegated(unfronted(sentence));
}

/** The sentence from its main clause on. */
function unfronted(sentence: string): string {
  let rest = sentence.replace(/^["“‘'\s]+/, '').replace(/^that\s+["“‘']?/i, '');
  for (let m = FRONTED.exec(rest); m; m = FRONTED.exec(rest)) rest = rest.slice(m[0].length);
  return rest;
}

function clauseNegated(clause: string): boolean {
  for (const cut of clause.matchAll(CUT)) {
    if (cut.index === 0) continue;
    const head = clause.slice(0, cut.index);
    const rest = clause.slice(cut.index + cut[0].length);
    if (cut.groups?.word?.toLowerCase() === 'that' && isAddressee(head) && SUBJECT.test(rest)) return clauseNegated(rest);
    return deniedIn(head);
  }
  return deniedIn(clause);
}

function deniedIn(clause: string): boolean {
  for (const m of matchesOf(clause, NEGATION)) {
    const before = clause.slice(Math.max(0, m.index - 20), m.index);
    const after = clause.slice(m.index + m[0].length, m.index + m[0].length + 20);
    if (FOLLOWED.test(after) || PRECEDED.test(before)) continue;
    if (INFINITIVE.test(after) && m[0].toLowerCase() === 'not' && m.index > 0 && !BE.test(before)) continue;
    return true;
  }
  return false;
}
