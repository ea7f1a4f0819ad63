import type { Act, Statement } from '../record/index.js';
import { CUE_ROWS } from './cue-table.js';
import { remembered } from './remembered.js';

/** What a cue verb or phrase tells by itself: the kind of report, and the act it names by default (null: none). */
export interface CueEntry {
  readonly lemma: string;
  readonly report: Statement['report'];
  readonly act: Act | null;
  /** What the same cue does with another object: "rejected" refuses a proposal and denies a charge. */
  readonly second?: Act;
}

/** Forms that no ending explains, of the words in the cue table. */
const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  understood: 'understand',
  began: 'begin',
  begun: 'begin',
  swore: 'swear',
  sworn: 'swear',
  found: 'find',
  saw: 'see',
  seen: 'see',
  heard: 'hear',
  sought: 'seek',
  foresaw: 'foresee',
  undertook: 'undertake',
  meant: 'mean',
  forgot: 'forget',
  forgotten: 'forget',
  held: 'hold',
  quipped: 'quip',
  begged: 'beg',
  bragged: 'brag',
  admitted: 'admit',
  committed: 'commit',
  committing: 'commit',
  planned: 'plan',
  planning: 'plan',
  rebutted: 'rebut',
  dubbed: 'dub',
  ripped: 'rip',
  referred: 'refer',
  retweeted: 'tweet',
  slammed: 'slam',
  slamming: 'slam',
  denied: 'deny',
  denies: 'deny',
  replied: 'reply',
  replies: 'reply',
  cried: 'cry',
  testified: 'testify',
  implied: 'imply',
  decried: 'decry',
  worried: 'worry',
  worries: 'worry',
  notified: 'notify',
  clarified: 'clarify',
  relied: 'rely',
  sued: 'sue',
  suing: 'sue',
  quipping: 'quip',
  begging: 'beg',
  admitting: 'admit',
  gave: 'give',
  given: 'give',
  made: 'make',
  took: 'take',
  taken: 'take',
  stood: 'stand',
  spoke: 'speak',
  spoken: 'speak',
  threw: 'throw',
  brought: 'bring',
  shot: 'shoot',
  bade: 'bid',
  struck: 'strike',
  sent: 'send',
  came: 'come',
  went: 'go',
  showed: 'show',
  withheld: 'withhold',
  upheld: 'uphold',
  overrode: 'override',
  granted: 'grant',
};

const ENTRIES: readonly CueEntry[] = CUE_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [report, acts, ...lemma] = row.split(' ') as [Statement['report'], string, ...string[]];
    const [act, second] = acts.split('/') as [Act | 'null', Act | undefined];
    return { lemma: lemma.join(' '), report, act: act === 'null' ? null : act, ...(second ? { second } : {}) };
  });
const VERBS: ReadonlyMap<string, CueEntry> = new Map(ENTRIES.filter((e) => !e.lemma.includes(' ')).map((e) => [e.lemma, e]));
/** Cues of several words by their first, the longest first. */
const PHRASES: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly entry: CueEntry }[]> = phrases();

function phrases(): Map<string, { rest: string[]; entry: CueEntry }[]> {
  const out = new Map<string, { rest: string[]; entry: CueEntry }[]>();
  for (const entry of ENTRIES.filter((e) => e.lemma.includes(' '))) {
    const [first, ...rest] = entry.lemma.split(' ') as [string, ...string[]];
    out.set(
      first,
      [...(out.get(first) ?? []), { rest, entry }].sort((a, b) => b.rest.length - a.rest.length),
    );
  }
  return out;
}

/** The table's row for one word in any of its forms (says, denied, urging), or undefined when it is no cue. */
export const cueOf = remembered((word): CueEntry | undefined => {
  for (const lemma of lemmasOf(word.toLowerCase())) {
    const entry = VERBS.get(lemma);
    if (entry) return entry;
  }
  return undefined;
});

/** How far apart the words of a cue may stand: "issued a very stern warning"; words. */
const REACH = 4;
/** How many words behind the cue may still belong to it: "claimed | responsibility for the attack"; words. */
const BEHIND = 3;

/**
 * The table's row for a cue as printed: its first phrase or word that names an act, else its first that only says that something was said.
 *
 * @param cue the words marked as the cue
 * @param after the words behind it, some of which may be the end of the cue ("plans to", "claimed responsibility")
 */
export function cueEntryOf(cue: string, after = ''): CueEntry | undefined {
  const own = wordsIn(cue);
  const words = [...own, ...wordsIn(after.slice(0, 60)).slice(0, BEHIND)];
  let neutral: CueEntry | undefined;
  for (let i = 0; i < own.length; i++) {
    const entry = phraseAt(words, i) ?? cueOf(own[i]!);
    if (entry && entry.act !== 'assert') return entry;
    neutral ??= entry;
  }
  return neutral;
}

function phraseAt(words: readonly string[], i: number): CueEntry | undefined {
  for (const lemma of lemmasOf(words[i]!)) {
    const found = PHRASES.get(lemma)?.find(({ rest }) => standsIn(words, i, rest));
    if (found) return found.entry;
  }
  return undefined;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];

function standsIn(words: readonly string[], first: number, rest: readonly string[]): boolean {
  let at = first;
  for (const lemma of rest) {
    const next = words.findIndex((w, i) => i > at && i <= at + REACH && lemmasOf(w).includes(lemma));
    if (next < 0) return false;
    at = next;
  }
  return true;
}

/** What a form may be a form of, the likeliest first: an irregular one, itself, then with its ending taken off. */
const lemmasOf = remembered((word) => [...formsBehind(word)]);

function* formsBehind(w: string): Generator<string> {
  if (IRREGULAR[w]) yield IRREGULAR[w];
  yield w;
  if (w.endsWith('s')) yield w.slice(0, -1);
  if (w.endsWith('es')) yield w.slice(0, -2);
  if (w.endsWith('ies')) yield `${w.slice(0, -3)}y`;
  for (const ending of ['ed', 'ing']) {
    if (!w.endsWith(ending) || w.length < ending.length + 3) continue;
    const stem = w.slice(0, -ending.length);
    yield stem;
    yield `${stem}e`;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
    if (ending === 'ed' && stem.endsWith('i')) yield `${stem.slice(0, -1)}y`;
  }
}
