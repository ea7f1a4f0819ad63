import { stemOf } from '../../language/index.js';
import { OnrecordError } from '../../record/index.js';
import { foldedWords } from './words.js';

/** A search, read. */
export type Query =
  | { readonly kind: 'stem'; readonly stem: string }
  | { readonly kind: 'prefix'; readonly head: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  /** The first must hold, none of the others may. */
  | { readonly kind: 'without'; readonly that: Query; readonly not: readonly Query[] };

/** Words in one search, at most: a sentence pasted whole has fewer. */
const MOST_WORDS = 64;
const TOKEN = /\s*(?:(?<open>\()|(?<close>\))|(?<minus>-)?(?:"(?<phrase>[^"]*)"|“(?<curly>[^”]*)”|(?<word>[^\s()"“”]+)))/gu;

type Token = { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' } | { readonly kind: 'term'; readonly term: Query };

/**
 * Reads what was typed: words (any form of them), `"phrases"`, `pre*`, `AND` (also by juxtaposition), `OR`, `NOT` or a leading `-`,
 * brackets. AND binds closer than OR.
 *
 * @throws OnrecordError `usage` when it cannot be read
 */
export function readQuery(typed: string): Query {
  const tokens = tokensIn(typed);
  if (tokens.length === 0) throw unreadable('a search needs a word', typed);
  if (tokens.length > MOST_WORDS) throw unreadable(`a search takes ${MOST_WORDS} words at most`, typed.slice(0, 60));
  const reader = { tokens, at: 0, typed };
  const query = readOr(reader);
  if (reader.at < tokens.length) throw unreadable('a bracket is closed that was not opened', typed);
  return query;
}

function tokensIn(typed: string): Token[] {
  const out: Token[] = [];
  if ((typed.match(/"/g) ?? []).length % 2 === 1) throw unreadable('a quotation mark is open', typed);
  for (const m of typed.matchAll(TOKEN)) {
    const { open, close, minus, phrase, curly, word } = m.groups!;
    if (open) out.push({ kind: 'open' });
    else if (close) out.push({ kind: 'close' });
    else if (word !== undefined && !minus && /^(?:AND|OR|NOT)$/.test(word)) out.push({ kind: word.toLowerCase() as 'and' | 'or' | 'not' });
    else {
      const term = word === undefined ? phraseOf((phrase ?? curly)!) : termOf(word);
      if (!term) continue;
      if (minus) out.push({ kind: 'not' });
      out.push({ kind: 'term', term });
    }
  }
  return out;
}

/** A word as typed; what is written as one with a hyphen or an apostrophe is a phrase. */
function termOf(word: string): Query | undefined {
  const words = foldedWords(word);
  if (words.length === 0) return undefined;
  if (words.length > 1) return { kind: 'phrase', words };
  return word.endsWith('*') ? { kind: 'prefix', head: words[0]! } : { kind: 'stem', stem: stemOf(words[0]!) };
}

function phraseOf(phrase: string): Query | undefined {
  const words = foldedWords(phrase);
  return words.length === 0 ? undefined : { kind: 'phrase', words };
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly typed: string;
}

function readOr(r: Reader): Query {
  const of = [readAnd(r)];
  while (r.tokens[r.at]?.kind === 'or') {
    r.at++;
    of.push(readAnd(r));
  }
  return of.length === 1 ? of[0]! : { kind: 'or', of };
}

function readAnd(r: Reader): Query {
  const [of, not]: [Query[], Query[]] = [[], []];
  for (;;) {
    const kind = r.tokens[r.at]?.kind;
    if (kind === undefined || kind === 'or' || kind === 'close') break;
    if (kind === 'and' || kind === 'not') r.at++;
    (kind === 'not' ? not : of).push(...(kind === 'and' ? [] : [readOne(r)]));
  }
  if (of.length === 0) throw unreadable(not.length > 0 ? 'a search needs a word that must be there beside those that must not' : 'a word is missing', r.typed);
  const that: Query = of.length === 1 ? of[0]! : { kind: 'and', of };
  return not.length === 0 ? that : { kind: 'without', that, not };
}

function readOne(r: Reader): Query {
  const token = r.tokens[r.at++];
  if (token?.kind === 'term') return token.term;
  if (token?.kind !== 'open') throw unreadable('a word is missing', r.typed);
  const inner = readOr(r);
  if (r.tokens[r.at++]?.kind !== 'close') throw unreadable('a bracket is open', r.typed);
  return inner;
}

const unreadable = (what: string, typed: string): OnrecordError =>
  new OnrecordError('usage', `${what}: ${typed.trim() || 'nothing was typed'}`, 'words, "phrases", pre*, OR, NOT and brackets are understood');

/** Does the word at a place begin a hit, and how many words does the hit take? 0 for none. */
export function hitAt(query: Query, words: readonly string[], stems: readonly string[], at: number): number {
  switch (query.kind) {
    case 'stem':
      return stems[at] === query.stem ? 1 : 0;
    case 'prefix':
      return words[at]!.startsWith(query.head) ? 1 : 0;
    case 'phrase':
      return query.words.every((w, i) => words[at + i] === w) ? query.words.length : 0;
    case 'without':
      return hitAt(query.that, words, stems, at);
    default:
      return Math.max(...query.of.map((q) => hitAt(q, words, stems, at)));
  }
}
