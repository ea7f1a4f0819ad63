import type { Attribution } from '../attribution/index.js';
import { overlap, type Span, type Speaker, type Statement, spanOf } from '../record/index.js';
import { toldOccasion } from './setting.js';

/** Cues whose object is whoever is spoken to; the second group takes "to" or "that" behind the object, also inside the content. */
const TOLD =
  /\b(?:tell|told|tells|telling|asked?|asks|asking|remind\w*|inform\w*|assur\w+|advis\w+|promis\w+|brief\w*|thank\w*|notif\w+|(?:spoke|speaks|speaking|talked|wrote|complained|appealed|apologi[sz]ed|confessed|lobbing pointed insults|pitched \p{L}+) to)$/iu;
const URGED =
  /\b(?:urg\w+|exhort\w*|implor\w+|beg(?:s|ged|ging)?|encourag\w+|press(?:es|ed|ing)?|order\w*|instruct\w*|warn\w*|call(?:s|ed|ing)? (?:up)?on|plead\w* with|appeal\w* to|challeng\w+|invit\w+|command\w*|caution\w*|pressur\w+|lobb(?:y|ied|ying)|beseech\w*|petition\w*)$/iu;
/** Verbs that have "to" before whomever they are said to: "appealed to the union to talk", "complained to the council about noise". */
const SAID_TO = /\b(?:appeal(?:s|ed|ing)?|complain(?:s|ed|ing)?|apologi[sz](?:es?|ed|ing))$/i;
/** No infinitive: "appealed to end the siege". */
const NOUN_PHRASE = /^(?:the|an?|his|her|its|their|our|my|all|both|this)\s|^\p{Lu}|^\p{L}{3,20}s$/u;
/** Sent things go to somebody: "sent a letter to the senators". */
const SENT = /\b(?:sent|wrote|addressed|mailed|handed|delivered)\b/i;

const WORD = "[\\p{L}\\p{N}’'.&-]*[\\p{L}\\p{N}’'&]";
const STOP =
  "(?:that|to|if|whether|never|only|instead|just|against|on|in|at|during|by|about|after|before|for|from|over|with|last|this|he|she|they|it|we|I|not|how|why|what|who|when|where|as|then|later|earlier|yesterday|today|tonight|tomorrow|again|of|and|is|was|are|were|had|has|there|his|because|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\\p{L}’'])";
const OF = 'of\\s(?:(?:the|a|an|his|her|its|their)\\s)?';
/** A short noun phrase: up to seven words, "of" and a further part once. */
const PHRASE = new RegExp(
  `^\\s+(?<who>(?:(?:the|a|an|his|her|their|our|my|its|both|all|this)\\s)?(?!${STOP})${WORD}(?:\\s(?!${STOP})${WORD}){0,6}?(?:\\s${OF}(?!${STOP})${WORD}(?:\\s(?!${STOP})${WORD}){0,3}?)?)(?=\\s*$|\\s+${STOP}|\\s*[.,;:“”"—–])`,
  'u',
);
/** How far behind the cue an addressee is looked for; UTF-16 code units. */
const REACH = 100;

/** Whom the words are said to: the noun phrase behind a verb of telling or urging, or behind "to" where something was sent. */
export function addresseeOf(text: string, { cue, content, source }: Attribution): Span | undefined {
  const verb = cue.at(-1);
  if (!verb) return undefined;
  const words = text.slice(verb.start, verb.end);
  const next = content.find((c) => c.start >= verb.end);
  const limit = Math.min(text.length, verb.end + REACH);
  if (toldOccasion(text, verb)) return undefined;
  const told = TOLD.test(words);
  const urged = URGED.test(words);
  const to = SAID_TO.test(words) ? /^\s+to(?=\s)/.exec(text.slice(verb.end, limit)) : null;
  if (to) {
    const heard = phraseAt(text, verb.end + to[0].length, limit);
    return heard && NOUN_PHRASE.test(heard.text) ? heard : undefined;
  }
  if (!told && !urged) return SENT.test(words) ? sentTo(text, verb.end, next ? Math.min(limit, next.start) : limit) : undefined;
  const end = told && next ? Math.max(next.start, verb.end) : limit;
  const found = phraseAt(text, verb.end, end);
  // the content may begin with whoever is asked: "urged | Congress to leave it"
  const inside = found ?? (next ? phraseAt(text, verb.end, limit) : undefined);
  if (!inside) return undefined;
  const behind = text.slice(inside.end, inside.end + 12);
  const opens = next !== undefined && inside.start >= next.start;
  if (opens && !/^\s+(?:not )?to\s|^\s+that\s/.test(behind)) return undefined;
  if (/^\d/.test(inside.text) || source.some((s) => s.start < inside.end && s.end > inside.start)) return undefined;
  return inside;
}

function phraseAt(text: string, start: number, end: number): Span | undefined {
  const after = text.slice(start, end);
  const m = PHRASE.exec(after);
  const who = m?.groups?.who;
  if (!m || !who) return undefined;
  const at = start + m[0].indexOf(who);
  return spanOf(text, { start: at, end: at + who.length });
}

function sentTo(text: string, start: number, limit: number): Span | undefined {
  const m = /^[^.,;“”"]{0,50}?\sto(?=\s)/.exec(text.slice(start, limit));
  return m ? phraseAt(text, start + m[0].length, limit) : undefined;
}

/** Links an addressee to the one speaker whose mention stands there; several, or none, leave the span alone. */
export function withAddressee(statement: Statement, speakers: readonly Speaker[]): Statement {
  const { addressee } = statement;
  if (!addressee) return statement;
  const named = speakers.filter((s) => s.id !== statement.speaker && s.mentions.some((m) => overlap(m, addressee.span) > 0));
  return named.length === 1 ? { ...statement, addressee: { ...addressee, speaker: named[0]!.id } } : statement;
}
