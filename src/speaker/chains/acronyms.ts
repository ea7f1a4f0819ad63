import { firstLetters } from '../names/first-letters.js';
import type { Chain } from './chain.js';

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,9}|(?:\p{Lu}\.){2,})$/u;
/** What stands between a name and what it goes by: "the Harbour Planning Agency (the “HPA”)", "…, or HPA". */
const GOES_BY = /^[’']?\s?(?:\((?:(?:or|also|the|known|as|called)\s)*[“"‘']?|,\s(?:or|known\sas|also\sknown\sas)\s(?:the\s)?)$/u;
/** As long as that; UTF-16 code units. */
const BETWEEN = 24;
/** Of fewer letters too many names are meant, where none is told. */
const FEWEST_LETTERS = 3;

/**
 * "EPA" of "the Environmental Protection Agency": acronyms with the one organisation that each is of. Which it is tells the page ("the Harbour Planning
 * Agency (HPA)"), else the first letters of all words.
 */
export function acronymsIn(chains: readonly Chain[], text: string): Map<Chain, Chain> {
  const bodies = chains.filter((c) => isBody(c) && c.name.includes(' '));
  const out = new Map<Chain, Chain>();
  for (const short of chains) {
    if (!isBody(short) || !ACRONYM.test(short.name)) continue;
    const letters = short.name.replace(/[^\p{L}]/gu, '');
    const told = bodies.filter((c) => (isTold(c, short, text) || isTold(short, c, text)) && spells(letters, c.name));
    const fitting = letters.length >= FEWEST_LETTERS ? bodies.filter((c) => c.kind === 'organisation' && firstLetters(c.name) === letters) : [];
    const [long, ...others] = told.length > 0 ? told : fitting;
    if (long && others.length === 0) out.set(short, long);
  }
  return out;
}

const isBody = ({ kind }: Chain): boolean => kind === 'organisation' || kind === 'unknown';

/** Does a page print the one behind the other, as what it goes by? */
const isTold = (first: Chain, second: Chain, text: string): boolean =>
  first.mentions.some((a) => second.mentions.some((b) => b.start >= a.end && b.start - a.end < BETWEEN && GOES_BY.test(text.slice(a.end, b.start))));

/** Do the letters stand in a name in this order, the first of them at a word's beginning? */
const spells = (letters: string, name: string): boolean => new RegExp(`(?<!\\p{L})${[...letters].join('.*?')}`, 'iu').test(name);
