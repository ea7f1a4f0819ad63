import {
  cueEntryOf,
  DOCUMENTS,
  HEAD_END,
  hasPastVerb,
  isPersonNoun,
  isRolePlural,
  NUMBER,
  ORGANISATION_NOUNS,
  SOURCES,
  sentenceAt,
  stemOf,
} from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Draft, Flow } from '../attribution.js';
import { paragraphOf } from '../claims.js';
import type { Manner } from './manner.js';

/** Named numbers of one attribution; a name that is absent stands for 0. */
export type Features = Readonly<Record<string, number>>;
type Parts = Pick<Draft, 'source' | 'cue' | 'content' | 'sure'>;

/** What tells a report from a deed, a description or a plot that is built like one. */
export function featuresOf(parts: Parts, flow: Pick<Flow, 'text' | 'paragraphs'>, manner: Manner): Features {
  const cue = cueFeatures(parts, flow);
  const content = contentFeatures(parts, flow);
  const source = sourceFeatures(parts, flow);
  const names = [...cue, ...content.names, ...source];
  const out: Record<string, number> = {};
  for (const name of names) out[name] = 1;
  const kind = cue[0]!;
  const form = content.names[0]!;
  const who = source[0]!;
  out[`${kind}&${form}`] = 1;
  out[`${kind}&${who}`] = 1;
  out[`${form}&${who}`] = 1;
  for (const [name, value] of Object.entries(sureness(parts))) out[name] = value;
  for (const [name, value] of Object.entries(manner)) {
    out[name] = value;
    out[`${kind}&${name}`] = value;
  }
  out.words = Math.log(content.words);
  return out;
}

const LEAST = 0.02;
export const odds = (p: number): number => Math.log(Math.max(LEAST, p) / Math.max(LEAST, 1 - p));
const sureness = ({ sure }: Parts): Record<string, number> => ({
  sure: odds(sure.cue * sure.source * sure.content),
  'sure of the cue': odds(sure.cue),
  'sure of the source': odds(sure.source),
  'sure of the content': odds(sure.content),
});

const MODAL = /\b(?:may|might|can|could|would|should|must|will|shall|cannot)\b|[’'](?:ll|d)\b/iu;
const NOT = /\b(?:not|never|no|hardly|cannot)\b|n[’']t\b/iu;
const PASSIVE = /\b(?:is|are|was|were|been|be|being)\s(?:\p{L}+ly\s|also\s|not\s)?\p{L}+(?:ed|en|id|ld|wn|ght)\b/iu;

function cueFeatures({ cue: [cue], content, source }: Parts, { text }: Pick<Flow, 'text'>): string[] {
  if (!cue) return ['cue none'];
  const words = text.slice(cue.start, cue.end);
  const entry = cueEntryOf(words, text.slice(cue.end, cue.end + 60));
  const before = text.slice(Math.max(0, cue.start - 12), cue.start);
  const out = [`cue ${entry?.report ?? 'other'}`];
  if (entry) out.push(`cue:${entry.lemma}`);
  else out.push(`cue:${stemOf((words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).at(-1) ?? '')}`);
  if (entry?.act === 'assert') out.push('cue asserts');
  const verb = words.replace(/^(?:to|also|then|only|often|always)\s/i, '');
  if (MODAL.test(words) || /\b(?:may|might|can|could|would|should|must|will)\s$/i.test(before)) out.push('cue modal');
  else if (/^to\s/i.test(words) || /\bto\s$/i.test(before)) out.push('cue infinitive');
  else if (PASSIVE.test(words)) out.push('cue passive');
  else if (/\p{Ll}ing\b/u.test(verb)) out.push('cue participle');
  else if (hasPastVerb(words)) out.push('cue past');
  else if (/\p{Ll}{2}s\b/u.test(verb)) out.push('cue present');
  else out.push('cue bare');
  if (NOT.test(words)) out.push('cue negated');
  if (words.split(/\s+/).length > 3) out.push('cue long');
  if (!/\p{L}/u.test(words)) out.push('cue mark');
  if (content[0] && content[0].end <= cue.start) out.push('content before');
  else if (content[0] && content[0].start - cue.end > 2) out.push('content apart');
  if (source[0] && source[0].end < cue.start - 30) out.push('source apart');
  if (source[0] && source[0].start >= cue.end) out.push('source behind');
  return out;
}

export const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|cannot)\b|n[’']t\b|\p{L}[’'](?:s|re|ve|ll|d)\s\p{Ll}/iu;

function contentFeatures({ content }: Parts, { text, paragraphs }: Pick<Flow, 'text' | 'paragraphs'>): { names: string[]; words: number } {
  const said = content.map((c) => text.slice(c.start, c.end)).join(' ');
  const words = said.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const names = [formOf(said, words)];
  if (content.length > 1) names.push('content in parts');
  const sentence = sentenceAt(text, paragraphOf({ paragraphs }, content[0]!), content[0]!.start);
  const around = text.slice(sentence.start, sentence.end);
  if (/\byou(?:r|rself)?\b/iu.test(around)) names.push('to the reader');
  if (/\?["”’)]?\s*$/u.test(around)) names.push('in a question');
  if (/^(?:If|When|Whether|While|To|By|For|Let)\b/u.test(around)) names.push('after a condition');
  if (/\b(?:it|them|this|that|these|so)$/iu.test(said) && words.length <= 2) names.push('content points');
  return { names, words: Math.max(1, words.length) };
}

function formOf(said: string, words: readonly string[]): string {
  if (/^["“‘']?that\s/iu.test(said) && words.length > 2) return 'that';
  if (/^(?:whether|if|how|what|why|where|when|who|which)\b/iu.test(said)) return 'question';
  if (/^(?:not\s)?to\s\p{Ll}/u.test(said)) return 'infinitive';
  if (/^(?:[\p{L}’]+\s)?\p{Ll}+ing\b/u.test(said)) return 'gerund';
  if (words.length <= 2) return 'scrap';
  if (FINITE.test(said) || hasPastVerb(said)) return 'clause';
  return 'noun';
}

const PRONOUNS: Readonly<Record<string, string>> = {
  i: 'own',
  we: 'own',
  my: 'own',
  our: 'own',
  me: 'own',
  us: 'own',
  you: 'you',
  your: 'you',
  he: 'he',
  she: 'he',
  his: 'he',
  her: 'he',
  him: 'he',
  they: 'they',
  their: 'they',
  them: 'they',
  it: 'it',
  its: 'it',
  who: 'relative',
  which: 'relative',
  that: 'relative',
  whom: 'relative',
  whose: 'relative',
};

function sourceFeatures({ source }: Parts, { text, paragraphs }: Pick<Flow, 'text' | 'paragraphs'>): string[] {
  const [first] = source;
  if (!first) return ['source none'];
  const words = text.slice(first.start, first.end).replace(/[,\s]+$/u, '');
  const out = [`source ${whoOf(words, first, { text, paragraphs })}`];
  if (/^(?:a|an|any|each|every|most|many|some|few|other|others|no)\b/iu.test(words)) out.push('source some');
  else if (/^(?:the|this|that|these|his|her|their|its|our|my|your)\s/iu.test(words)) out.push('source the');
  return out;
}

export function whoOf(words: string, { start }: Range, { text, paragraphs }: Pick<Flow, 'text' | 'paragraphs'>): string {
  const pronoun = PRONOUNS[words.toLowerCase()];
  if (pronoun) return pronoun;
  const head = (words.split(HEAD_END)[0] ?? words).trim();
  const parts = head.match(/[\p{L}\p{N}’'.%-]+/gu) ?? [];
  const last = (parts.at(-1) ?? '').replace(/[’']s$/, '');
  const begins = sentenceAt(text, paragraphOf({ paragraphs }, { start, end: start }), start).start >= start - 1;
  if (DOCUMENTS.test(last)) return 'document';
  if (ORGANISATION_NOUNS.test(last)) return 'organisation';
  if (parts.some((w, i) => /^\p{Lu}/u.test(w) && (i > 0 || !begins)) || (begins && parts.length === 1 && /^\p{Lu}/u.test(last) && !/s$/.test(last)))
    return 'name';
  if (isRolePlural(last) || SOURCES.test(last)) return 'people';
  if (isPersonNoun(last)) return 'person';
  if (NUMBER.test(last) || /^\d/.test(words)) return 'number';
  if (parts.length === 0 || /^(?:and|or|but|not|by|with|for|on|in|of|about|beyond|just|then|so|as|to|the|a|an|let[’']s)$/iu.test(words)) return 'nobody';
  return /s$/u.test(last) ? 'things' : 'thing';
}
