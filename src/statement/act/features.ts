import type { WordStates } from '../../attribution/index.js';
import { type CueEntry, cueOf, isContentWord, stemOf } from '../../language/index.js';
import { type Clause, mainClause } from './clause.js';
import { wordClassesIn } from './lexicon.js';

/** What an act is judged on. */
export interface Said {
  /** The cue as printed. */
  readonly cue: string;
  /** The content as printed, marks at its edges left out. */
  readonly content: string;
  /** The source as printed. */
  readonly source: string;
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  readonly conditional: boolean;
  /** What the source does, as told between it and the cue: "blocked the road | to demand"; empty where the cue is next to it. */
  readonly deed?: string;
  /** What the attribution model made of the words; without them the features judge alone. */
  readonly states?: WordStates;
}

const MODALS: readonly (readonly [string, RegExp])[] = [
  ['will', /\b(?:will|shall|is going to|are going to|am going to|[’']re going to|[’']s going to)\b|[’']ll\b|\bwon[’']t\b/iu],
  ['would', /\bwould\b|\bwouldn[’']t\b|\b(?:was|were) going to\b/iu],
  ['must', /\b(?:must|has to|have to|had to|needs? to|needed to|has got to|need to)\b/iu],
  ['should', /\b(?:should|ought to)\b/iu],
  ['might', /\b(?:may|might|could)\b/iu],
  ['can', /\b(?:can|cannot|can[’']t)\b/iu],
];
const NOT = /\b(?:not|never|no longer|cannot|nothing|none|nobody|no one|neither|no)\b|n[’']t\b/iu;
const PAST = /\b(?:was|were|had|did|didn[’']t|came|went|took|gave|made|found|saw|knew|told|said|met|ran|left|held|sat|\p{L}{3,}ed)\b/iu;
/** "is opposed", "don’t believe he came". */
const PRESENT = /(?<!\p{L})(?:is|are|am|do|does|don[’']t|doesn[’']t|isn[’']t|aren[’']t)(?!\p{L})|[’'](?:re|m)(?!\p{L})/iu;
const PERFECT = /\b(?:has|have|[’']ve)\s+(?:\p{L}+ly\s+|not\s+|never\s+|already\s+)?\p{L}+(?:ed|en|wn|un|ne|ught|it|ld)\b/iu;
/** Somebody is bound by these words, whoever reports it: "26 towns are committed to", "had agreed to". */
const BINDS =
  /(?<=\b(?:is|are|was|were|has|have|had)\s(?:also\s|fully\s)?)(?:committed|agreed|promised|pledged|vowed|undertaken)\s(?:itself\s|themselves\s)?to\b/iu;
/** A verb stands among so many words at a clause's head. */
const TOLD_WITHIN = 10;
/** As far into a content as its word classes are looked for; UTF-16 code units. */
const CONTENT = 300;
/** Subjects that are the speaker, or the side that the speaker speaks for. */
export const OWN: ReadonlySet<Clause['subject']> = new Set(['I', 'we', 'he', 'it', 'they', 'source', 'side', 'own']);

/** Mood and tense of a clause: its first modal, else perfect, past or present. */
export function modalOf(words: string): string {
  const modal = MODALS.find(([, p]) => p.test(words))?.[0];
  if (modal) return modal;
  if (PERFECT.test(words)) return 'perfect';
  const past = words.search(PAST);
  const present = words.search(PRESENT);
  return past >= 0 && !(present >= 0 && present < past) ? 'past' : 'present';
}

const AUXILIARY =
  /^(?:is|are|was|were|am|be|been|being|has|have|had|will|would|shall|can|cannot|could|may|might|must|should|ought|do|does|did|going|to|\p{L}+n[’']t|\p{L}+[’'](?:ll|re|ve|m|d))$/iu;
const BETWEEN = /^(?:not|never|also|still|now|always|just|all|only|no|longer|\p{L}+ly)$/iu;
/** A predicate's words: its verb and what stands next to it. */
const PREDICATE = 5;
/** As far into a clause as its verb is looked for, in words. */
const VERB_WITHIN = 12;

/** The first predicate of a clause, from behind its auxiliaries and adverbs on; empty where no verb is seen. */
function predicateOf(words: string): string[] {
  const tokens = words.match(/[\p{L}’']+/gu) ?? [];
  const aux = tokens.findIndex((t, i) => i < VERB_WITHIN && AUXILIARY.test(t) && !(t === 'to' || t === 'going'));
  let at = aux >= 0 ? aux + 1 : tokens.findIndex((t, i) => i > 0 && i < VERB_WITHIN && (/^\p{Ll}{2,}ed$/u.test(t) || PAST.test(t)));
  if (at < 0) return [];
  if (aux >= 0) while (at < tokens.length && (AUXILIARY.test(tokens[at]!) || BETWEEN.test(tokens[at]!))) at++;
  return tokens.slice(at, at + PREDICATE);
}
/** The act that the main clause itself tells of: "Velm rejected the plan, an aide said". */
function toldIn(words: string): CueEntry['act'] {
  for (const word of words.match(/[\p{L}’']+/gu)?.slice(0, TOLD_WITHIN) ?? []) {
    const entry = cueOf(word);
    if (entry && entry.report === 'speech' && !isNeutral(entry)) return entry.act;
  }
  return null;
}

/** The shape of a content that is no clause: what stands at its head. */
function formOf(content: string): string {
  const head = content.replace(/[“”"‘]/g, '').trim();
  if (/\?[”"’)]*$/.test(head) || /\?[”"’]?(?:\s|$)/.test(head.slice(0, 140))) return 'question';
  if (/^(?:not )?to\s\p{Ll}+/u.test(head)) return 'infinitive';
  if (/^(?:[\p{L}’'. ]{2,40})\sto\s\p{Ll}+/u.test(head) && !/\b(?:is|are|was|were|has|have|had|will|would|that)\b/.test(head.slice(0, 40)))
    return 'object infinitive';
  if (/^(?:of|for|with|over|against|on|in|at|from|by|about|toward|to)\s/i.test(head)) return 'preposition';
  if (/\b(?:of|for|from|with)\s\p{Ll}+ing\b/u.test(head.slice(0, 70))) return 'of gerund';
  if (/^(?:whether|if|why|how|what|who|when|where)\b/i.test(head)) return 'wh';
  if (/^that\b/i.test(head)) return 'that';
  if (/^\p{Ll}+ing\b/u.test(head)) return 'gerund';
  return 'other';
}

/** Cue words that say nothing of the act, so that the content must. */
export const isNeutral = (entry: CueEntry | undefined): boolean => entry === undefined || entry.act === null || entry.act === 'assert';

/**
 * The named features of what was said; each is on or absent. `cue=` what the cue table says, `own+will` who would do what, `bad` a word
 * class anywhere in the content, `bad:main` in its main clause, `pred:bad` in its predicate, `pred=close` the verb; `~` marks features read under a cue that says nothing of the act.
 */
export function featuresOf(said: Said, entry: CueEntry | undefined, { subject, words }: Clause = mainClause(said)): string[] {
  const out = new Set<string>(['bias']);
  const neutral = isNeutral(entry);
  const mark = entry === undefined ? '?' : neutral ? '~' : '';
  const form = formOf(said.content);
  const act = entry?.act ?? 'none';
  out.add(`cue=${act}`);
  if (entry) out.add(`lemma=${entry.lemma}`);
  if (entry?.second) out.add(`cue=${act}/${entry.second}`);
  if (entry?.report === 'belief') out.add('belief');
  if (said.cue === '') out.add('cue=empty');
  if (/\b(?:not|never)\b|n[’']t\b/i.test(said.cue)) {
    out.add('cue not');
    out.add(`cue not=${act}`);
  }
  if (entry === undefined) for (const name of wordClassesIn(said.cue)) out.add(`cue:${name}`);
  if (/\b(?:declin|refus|fail)\w*\b/i.test(said.cue)) out.add('cue refuses');
  out.add(`${mark}form=${form}`);
  out.add(`cue=${act}&form=${form}`);
  out.add(`${mark}${said.quotation}`);
  const own = OWN.has(subject);
  out.add(`${mark}subject=${subject}`);
  const not = NOT.test(words);
  const modal = modalOf(words);
  const who = subject === 'you' ? 'you' : own ? 'own' : subject;
  const group = own ? 'own' : 'other';
  out.add(`${mark}${modal}`);
  out.add(`${mark}${group}+${modal}`);
  out.add(`${mark}${who}+${modal}`);
  if (not) {
    out.add(`${mark}not`);
    out.add(`${mark}${group}+${modal}+not`);
  }
  if (said.conditional) {
    out.add(`${mark}condition`);
    out.add(`${mark}${group}+${modal}+condition`);
  }
  if (neutral) for (const w of words.toLowerCase().match(/[\p{L}’']+/gu) ?? []) if (isContentWord(w)) out.add(`w=${stemOf(w)}`);
  const told = toldIn(words);
  if (told) {
    out.add(`${mark}told=${told}`);
    out.add(`${mark}${group}+told=${told}`);
  }
  const predicate = predicateOf(words);
  if (neutral && predicate[0]) {
    const verb = stemOf(predicate[0].toLowerCase());
    out.add(`${mark}pred=${verb}`);
    out.add(`${mark}${group}+pred=${verb}`);
  }
  for (const name of wordClassesIn(predicate.join(' '))) {
    out.add(`${mark}pred:${name}`);
    out.add(`${mark}${group}+${modal}+pred:${name}`);
    if (not) out.add(`${mark}${group}+not+pred:${name}`);
  }
  if (BINDS.test(words)) out.add('binds');
  if (/\d/.test(said.content)) out.add(`${mark}number`);
  if (/!/.test(said.content)) out.add(`${mark}!`);
  const inMain = wordClassesIn(words);
  for (const name of wordClassesIn(said.content.slice(0, CONTENT))) {
    out.add(`${mark}${name}`);
    if (inMain.has(name)) {
      out.add(`${mark}${name}:main`);
      out.add(`${mark}${group}+${modal}+${name}`);
      out.add(`${mark}${group}+${name}`);
    }
    if (!neutral) out.add(`cue=${act}&${name}`);
  }
  if (/^(?:critics?|opponents?|the opposition|protesters?|demonstrators?)\b/i.test(said.source)) out.add(`${mark}critics`);
  if (/^(?:supporters?|proponents?|fans?|backers)\b/i.test(said.source)) out.add(`${mark}supporters`);
  if (/\b(?:police|witness\w*|residents|officials?|spokes\w+|sources?|report|survey|study|agency|office|institute|court)\b/i.test(said.source))
    out.add(`${mark}informants`);
  return [...out];
}
