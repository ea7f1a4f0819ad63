import type { CueEntry } from '../../language/index.js';
import type { Act } from '../../record/index.js';
import { isNeutral, type Said } from './features.js';
import { wordClassesIn } from './lexicon.js';

/** An accusation is of a wrong, a threat of a cost: the classes of which either holds a word. */
const OF: Partial<Readonly<Record<Act, readonly string[]>>> = { accuse: ['fault', 'bad'], threaten: ['cost'] };
/**
 * What the odds of either are multiplied by where it is read from a content without such a word. To put an accusation or a threat into somebody's
 * mouth is worse than to miss one. Cross-validated, accusations: news 1,632 to 1,636 of 2,120 right, own sentences 877 to 880 of 1,003, those in the
 * manner of agencies 2,348 to 2,336 of 3,300; threats (of 34 claimed on news 12 were right, of 28 now): 1,639 to 1,642, 871 to 873, 2,521 to 2,502 of 3,534.
 */
const WITHOUT = 0.4;
/** As far into a content as such a word is looked for; UTF-16 code units. */
const CONTENT = 300;

/** The acts of a statement, an accusation doubted where nothing wrong is told and a threat where nothing costs; the likeliest first. */
export function ofWrong<T extends { readonly kind: Act; readonly p: number }>(ranked: readonly T[], { cue, content }: Said, entry: CueEntry | undefined): T[] {
  const first = ranked[0]!.kind;
  const classes = isNeutral(entry) ? OF[first] : undefined;
  if (!classes || holdsAny(`${content.slice(0, CONTENT)} ${cue}`, classes)) return [...ranked];
  const odds = ranked.map(({ kind, p }) => (kind === first ? p * WITHOUT : p));
  const sum = odds.reduce((x, y) => x + y, 0);
  return ranked.map((r, i) => ({ ...r, p: odds[i]! / sum })).sort((x, y) => y.p - x.p);
}

function holdsAny(words: string, classes: readonly string[]): boolean {
  const inWords = wordClassesIn(words);
  return classes.some((name) => inWords.has(name));
}
