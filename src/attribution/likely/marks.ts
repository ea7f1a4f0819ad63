import { cueEntryOf, hasPastVerb, isFunctionWord, type Quotation, sentenceAt } from '../../language/index.js';
import type { Draft, Flow } from '../attribution.js';
import { paragraphOf } from '../claims.js';
import { type Features, FINITE, odds, whoOf } from './features.js';
import type { Manner } from './manner.js';

type Text = Pick<Flow, 'text' | 'paragraphs' | 'quotations'>;
type Parts = Pick<Draft, 'basis' | 'source' | 'cue' | 'content' | 'sure'>;

/** What tells somebody's words between quotation marks from a title, a coinage, a word that is spoken of, or a scare quote. */
export function marksFeaturesOf(quotation: Quotation, draft: Parts | undefined, flow: Text, manner: Manner): Features {
  const names = [...within(quotation, flow), ...before(quotation, flow), ...behind(quotation, flow), ...elsewhere(quotation, flow)];
  const out: Record<string, number> = { ...manner };
  for (const name of [...names, ...(draft ? claimed(quotation, draft, flow) : ['unclaimed'])]) out[name] = 1;
  if (draft) out.sure = odds(draft.sure.cue * draft.sure.source * draft.sure.content);
  return out;
}

const PERSON = /(?<![\p{L}’'])(?:I|me|my|we|us|our|you|your|let[’']s)(?!\p{L})/iu;
const SMALL = /^(?:a|an|the|of|in|on|to|for|and|or|at|by|with|from|is|it|vs?)$/u;

function within({ inner }: Quotation, { text }: Text): string[] {
  const said = text.slice(inner.start, inner.end).trim();
  const words = said.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const out = [`words ${words.length <= 3 ? words.length : words.length <= 5 ? '4' : words.length <= 8 ? '6' : '9'}`];
  const stop = /[.,?!…—]$/u.exec(said)?.[0];
  if (stop) out.push(/[?!]/.test(stop) ? 'asks or cries' : stop === ',' ? 'comma inside' : 'stop inside');
  const capitals = words.filter((w) => /^[\p{Lu}\p{N}]/u.test(w)).length;
  if (/^[^\p{L}\p{N}]*[\p{Lu}]/u.test(said))
    out.push(capitals > 1 && words.every((w) => /^[\p{Lu}\p{N}]/u.test(w) || SMALL.test(w)) ? 'title case' : words.length > 1 ? 'capital' : 'one capital');
  else out.push('small');
  if (FINITE.test(said) || hasPastVerb(said)) out.push('finite');
  if (PERSON.test(said)) out.push('person');
  return out;
}

const NAMING =
  /\b(?:called?|calls|calling|named|dubbed|titled|entitled|headlined|nicknamed|known(?:\s\p{L}+){0,2}\sas|termed|labell?ed|tagged|branded|refer(?:s|red)?\sto(?:\s\p{L}+){0,3}\sas|stands?\sfor|mean(?:s|ing))\s*$/iu;
const WORD_OF =
  /\b(?:words?|terms?|phrases?|expressions?|names?|label|hashtag|slogan|motto|mantra|saying|adage|concept|idea|notion|question|sign|banner|title|nickname)(?:\s(?:is|was|of|like|such\sas))?,?:?\s*$/iu;
const WORK =
  /\b(?:songs?|singles?|albums?|films?|movies?|books?|novels?|memoirs?|show|series|sitcom|drama|thriller|poems?|plays?|episodes?|podcasts?|essay|article|column|editorial|exhibition|paintings?|game|hits?|track|musical|documentary|programme?s?|project|campaign|bill|award)(?:\s(?:is|was|called|like|such\sas|including))?,?:?\s*$/iu;
const ARTICLE = /(?<!\p{L})(?:a|an|the|this|that|these|those|some|any|no|one|each|every)\s+(?:[\p{L}-]+\s+)?$/iu;
const POSSESSIVE = /(?:(?<!\p{L})(?:my|your|his|her|its|our|their)|\p{L}[’']s|s[’'])\s+(?:[\p{L}-]+\s+)?$/iu;
const PREPOSITION = /(?<!\p{L})(?:of|in|on|for|from|with|about|by|at|into|to|against|under|without|than|like|as|between)\s+$/iu;

function before({ start }: Quotation, { text, paragraphs }: Text): string[] {
  const p = paragraphOf({ paragraphs }, { start, end: start });
  const lead = text.slice(Math.max(p.start, start - 60), start);
  const out: string[] = [];
  if (/so-\s?called\s*$/iu.test(lead)) out.push('so-called');
  if (NAMING.test(lead)) out.push('after naming');
  if (WORD_OF.test(lead)) out.push('after word');
  if (WORK.test(lead)) out.push('after work');
  if (lead.trim() === '') out.push('heads a paragraph');
  else if (/[.!?…]["”’)]*\s*$/u.test(lead)) out.push('heads a sentence');
  else if (/:\s*$/.test(lead)) out.push('after colon');
  else if (/,\s*$/.test(lead)) out.push('after comma');
  else if (/(?<!\p{L})that\s*$/iu.test(lead)) out.push('after that');
  else if (ARTICLE.test(lead)) out.push('after article');
  else if (POSSESSIVE.test(lead)) out.push('after possessive');
  else if (PREPOSITION.test(lead)) out.push('after preposition');
  else if (/(?<!\p{L})(?:and|or|but)\s+$/iu.test(lead)) out.push('after and');
  else if (/(?<!\p{L})(?:is|are|was|were|be|been|being|it[’']s|not|so|very)\s+$/iu.test(lead)) out.push('after be');
  else if (/\p{L}$/u.test(lead.trimEnd()))
    out.push(cueEntryOf(lead.trimEnd().match(/[\p{L}’'-]+$/u)![0])?.report === 'speech' ? 'after verb of saying' : 'after word of another kind');
  return out;
}

function behind({ end, closed }: Quotation, { text, paragraphs }: Text): string[] {
  const p = paragraphOf({ paragraphs }, { start: end - 1, end });
  const rest = text.slice(end, Math.min(p.end, end + 40));
  if (!closed) return ['open'];
  if (/^\s*$/.test(rest)) return ['ends a paragraph'];
  if (/^\s+\p{Lu}/u.test(rest)) return ['capital behind'];
  if (/^[.;:?!]/.test(rest)) return ['stop behind'];
  if (/^,/.test(rest)) return ['comma behind'];
  if (/^\s*[([]/.test(rest)) return ['bracket behind'];
  const word = /^\s+([\p{L}’'-]+)/u.exec(rest)?.[1];
  if (word === undefined) return ['mark behind'];
  if (cueEntryOf(word)?.report === 'speech') return ['verb of saying behind'];
  return [isFunctionWord(word.toLowerCase()) ? 'small word behind' : 'word behind'];
}

/** The same words between other marks of the page; marks in a row. */
function elsewhere(quotation: Quotation, { text, quotations }: Text): string[] {
  const key = (q: Quotation): string =>
    text
      .slice(q.inner.start, q.inner.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const own = key(quotation);
  const out = quotations.some((q) => q !== quotation && key(q) === own) ? ['again'] : [];
  const near = quotations.filter((q) => q.depth === quotation.depth && q !== quotation);
  const row = (from: number, to: number): boolean => to >= from && to - from < 8 && /^(?:,?\s(?:and|or)\s|,\s|\/|\s)$/u.test(text.slice(from, to));
  if (near.some((q) => row(quotation.end, q.start) || row(q.end, quotation.start))) out.push('in a row');
  return out;
}

/** What carries words that stand on it and are nobody's at the moment. */
const CARRIER =
  /\b(?:proverb|saying|adage|maxim|motto|slogan|banner|placard|sign|poster|sticker|tattoo|t-?shirt|shirt|tarpaulin|plaque|graffiti|badge|mug|hat|cap|cover|label|board|screen|billboard|door|signature|caption|headline|menu|button|box)s?(?!\p{L})/iu;

function claimed(quotation: Quotation, { basis, source: [source], cue: [cue] }: Parts, flow: Text): string[] {
  const { text, paragraphs } = flow;
  const out = [`by ${basis}`];
  if (!cue) out.push('no cue');
  else {
    const words = text.slice(cue.start, cue.end);
    out.push(`cue ${/\p{L}/u.test(words) ? (cueEntryOf(words, text.slice(cue.end, cue.end + 60))?.report ?? 'other') : 'mark'}`);
    if (
      /(?:^|\s)(?:to|not)\s|^(?:say|tell|ask|write|think)$/iu.test(words) ||
      /\b(?:to|don[’']t|never|can|could|might|will|would|should|must)\s$/iu.test(text.slice(Math.max(0, cue.start - 8), cue.start))
    )
      out.push('cue not told');
    else if (/\p{Ll}ing\b/u.test(words)) out.push('cue participle');
    const lemma = cueEntryOf(words, text.slice(cue.end, cue.end + 60))?.lemma;
    if (lemma) out.push(`cue:${lemma}`);
    const gap = cue.start >= quotation.end ? cue.start - quotation.end : quotation.start - cue.end;
    out.push(`cue ${cue.start >= quotation.end ? 'behind' : 'before'}${gap > 25 ? ' far' : ''}`);
    const sentence = sentenceAt(text, paragraphOf(flow, cue), cue.start);
    if (cue.start >= quotation.end && sentence.start >= quotation.end) out.push('cue in the next sentence');
    if (CARRIER.test(text.slice(sentence.start, cue.start < quotation.start ? quotation.start : cue.start))) out.push('carrier');
  }
  const who = source && whoOf(text.slice(source.start, source.end), source, { text, paragraphs });
  out.push(`source ${who ?? 'none'}`);
  return out;
}
