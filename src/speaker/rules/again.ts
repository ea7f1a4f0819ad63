import type { Attribution } from '../../attribution/index.js';
import { overlap, type Range } from '../../record/index.js';
import type { Entry } from '../book.js';
import type { Context } from '../context.js';

/** Fewer words than this between marks may be anybody's. */
const FEWEST = 3;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** What a headline writes out. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/n't(?=\s|$)/g, ' not'],
  [/'ve(?=\s|$)/g, ' have'],
  [/'re(?=\s|$)/g, ' are'],
  [/'ll(?=\s|$)/g, ' will'],
  [/'m(?=\s|$)/g, ' am'],
];

/** Words alone, one blank between them: marks, capitals and contractions differ from one printing to the next. */
function plain(text: string): string {
  const words = (text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []).join(' ');
  return CONTRACTED.reduce((out, [form, full]) => out.replace(form, full), words);
}

/**
 * Whoever says the same words elsewhere on the page: a headline, a summary or a picture prints them once more ("Bin row: “You have lost the room”",
 * "what one member called “the worst meeting in years”"). Undefined where nobody that is named does, or several do, and
 * where the page leaves out who spoke by a verb of its own ("it was declared").
 *
 * @param named whom each attribution's source names, undefined where it names nobody
 */
export function saysAgain({ article: { text }, attributions, quoted }: Context, i: number, named: (j: number) => Entry | undefined): Entry | undefined {
  if (attributions[i]!.cue.length > 0 && attributions[i]!.source.length === 0) return undefined;
  const own = quotedIn(attributions[i]!, quoted).map((q) => plain(text.slice(q.start, q.end)));
  const words = own.sort((a, b) => b.length - a.length)[0] ?? '';
  if (words.split(' ').length < FEWEST) return undefined;
  const others = new Set<Entry>();
  for (const [j, other] of attributions.entries()) {
    const entry = other.content.some((c) => attributions[i]!.content.some((o) => overlap(c, o) > 0)) ? undefined : named(j);
    if (entry && other.content.some((c) => ` ${plain(text.slice(c.start, c.end))} `.includes(` ${words} `))) others.add(entry);
  }
  return others.size === 1 ? [...others][0] : undefined;
}

const quotedIn = ({ content }: Attribution, quoted: readonly Range[]): Range[] => quoted.filter((q) => content.some((c) => overlap(c, q) > 0));
