import { givenName, honorificOf, matchesOf, roleNounOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import { bodyAt } from './bodies.js';
import { leftTitle, mentionOf, type NameMention, officeBefore } from './mention.js';
import { endOfName, nicknameLength } from './name-end.js';
import { adjacent, isName, isSmall, type Token } from './name-words.js';

/** A word goes on over what UTF-8 read as Latin-1 makes of an accent ("PeÃ±a"). */
const TOKEN =
  /\d{1,3}(?:st|nd|rd|th)\s(?:Circuit|District)(?=\s\p{Lu})|(?:in\s)?(?<!\p{L})['’]t(?=\s\p{Lu})|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Coun|Clr|Engr|Barr|Mrs|Ms|Mx|Dr|Sens?|Reps?|Govs?|Gen|Brig|Lt|Col|Sgt|Cpl|Pvt|Pfc|Spc|Cst|Const|Capt|Cpt|Prof|St|Jr|Sr|Rev|Hon|Adv|Adm|Maj|Cmdr|Det|Supt|Insp|Cllr|Mme)\.|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]|(?<=\p{Lu})&(?=\p{Lu})|(?<=[ÃÂ]|\u0302|\u0303)[\u00a1-\u00bf])*|[^\s\p{L}\p{N}]/gu;

/**
 * The proper names of a passage, in order. By shape, lists of given names, titles and role nouns, and what stands around:
 * no model. A word at the head of a sentence counts as a name only if nothing says that it is an ordinary one.
 */
export function namesIn(text: string, passage: Range): NameMention[] {
  const tokens: Token[] = [];
  for (const m of matchesOf(text.slice(passage.start, passage.end), TOKEN))
    tokens.push({ text: m[0], start: passage.start + m.index, end: passage.start + m.index + m[0].length });
  const out: NameMention[] = [];
  let named = false;
  let head = true;
  let leading = false;
  for (let i = 0; i < tokens.length; ) {
    const t = tokens[i]!;
    if (/^[.!?…“”":]$/.test(t.text) && !(t.text === '.' && SHORTENS.test(text.slice(t.end, t.end + 2)))) {
      named = false;
      head = true;
      leading = false;
    }
    if (head && CLAUSE.test(t.text)) leading = true;
    else if (leading && t.text === ',') {
      // "When Holt tried to speak, | Dray cut in": the main clause has a subject of its own
      leading = false;
      named = false;
    }
    if (head && /^(?:He|She|They|It|We|I)$/.test(t.text)) named = true;
    if (!isName(t) || (isSmall(t.text) && !honorificBeforeName(tokens, i, text) && !newBeforeName(tokens, i, text) && !describedBehind(tokens, i, text))) {
      head &&= !/[\p{L}\p{N}]/u.test(t.text);
      i++;
      continue;
    }
    const body = bodyAt(text, t.start);
    if (body !== undefined) {
      const end = t.start + body.length;
      const possessive = /^[’']s/.test(text.slice(end, end + 2));
      const subject = !named && !isTold(tokens, i);
      out.push({ start: t.start, end, name: body.split(' '), kind: 'organisation', possessive, head, subject: subject && !possessive });
      named ||= !possessive;
      head = false;
      while (i < tokens.length && tokens[i]!.start < end) i++;
      continue;
    }
    const given = endOfName(tokens, i, text);
    const nick = nicknameLength(tokens, i, given, text);
    const past = nick > 0 ? endOfName(tokens, given + nick, text) : given;
    const mention = mentionOf(
      [...tokens.slice(i, given), ...tokens.slice(given + nick, past)],
      (past - i > 2 ? officeBefore(tokens, i, text) : undefined) ?? leftTitle(tokens, i, text),
      {
        text,
        subject: !named && !isTold(tokens, i),
        head,
        before: tokens[i - 1],
        office: roleNounOf(tokens[i - 2]?.text ?? '') !== undefined,
      },
    );
    if (mention) {
      // "the Rovers manager, asked about it": what the noun is of is no subject
      const modifies =
        /^\p{Ll}/u.test(tokens[past]?.text ?? '') && roleNounOf(tokens[past]!.text) !== undefined && adjacent(text, tokens[past - 1]!, tokens[past]!);
      const where = mention.kind !== 'person' && tellsWhere(tokens, i);
      out.push((modifies && mention.kind !== 'person') || where ? { ...mention, subject: false } : mention);
      // "Her counterpart at Corvane, Joel Spitz, was kinder"
      named ||= !mention.possessive && !modifies && !(mention.kind !== 'person' && (BOUND.test(tokens[i - 1]?.text ?? '') || where));
    }
    head = false;
    i = past;
  }
  return out;
}

/** Behind a full stop that shortens a word: "Rep. Ada Holt (R-Velm.) met Roe" is one sentence. */
const SHORTENS = /^(?:[),;]|\s\p{Ll})/u;

/** What a clause begins with that stands before the main one. */
const CLAUSE = /^(?:When|While|As|After|Before|Although|Though|If|Since|Because|Once|Until|Whereas|Unlike|Despite|Asked|Responding|Referring)$/;

/** "He told Channel Nine's | Mara Holt": to whom something is told is no subject. */
function isTold(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TOLD_WITHIN); i--) {
    if (/^(?:told|tells|telling|informed|informs|reminded|assured)$/.test(tokens[i]!.text)) return true;
    if (!/^[\p{L}\p{N}&]/u.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** As many words of an outlet or a title stand between; words. */
const TOLD_WITHIN = 5;

/** Binds a name to what stands before it. */
const BOUND = /^(?:at|of|in|for|from|to)$/;

/** "In Velm market, | Ada Holt sells ice", "At the Norlane docks": the place with which a sentence begins is no subject. */
function tellsWhere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text.toLowerCase() === 'the' ? i - 2 : i - 1;
  return /^(?:In|At|Near|Outside|Inside|Across|Around)$/.test(tokens[before]?.text ?? '');
}

const honorificBeforeName = (tokens: readonly Token[], i: number, text: string): boolean => {
  const next = tokens[i + 1];
  return honorificOf(tokens[i]!.text) !== undefined && next !== undefined && isName(next) && adjacent(text, tokens[i]!, next);
};

/** "Will Moy, chief executive of …", "He Jianxiong, the former …": a name that begins like a sentence, with what its bearer is behind it. */
function describedBehind(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens[i + 1];
  if (!next || !isName(next) || isSmall(next.text) || !adjacent(text, tokens[i]!, next)) return false;
  if (tokens[i]!.text !== 'He' && givenName(tokens[i]!.text) === undefined) return false;
  return /^,\s(?:\d\d,|an?\s|the\s|who\s|(?:\p{L}+\s){1,3}(?:of|at|for)\s)/u.test(text.slice(next.end, next.end + 60));
}

/** "The New York Times": a capital New before a name is part of it; "New Mayor Holt" is not. */
function newBeforeName(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.text !== 'New' || !next || !isName(next) || !adjacent(text, tokens[i]!, next)) return false;
  return honorificOf(next.text) === undefined && roleNounOf(next.text) === undefined && !isSmall(next.text);
}
