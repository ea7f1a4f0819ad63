import type { CueEntry } from '../../language/index.js';
import type { Act } from '../../record/index.js';
import { isNeutral, type Said } from './features.js';
import { wordClassesIn } from './lexicon.js';

/**
 * An accusation is of a wrong: what its odds are multiplied by where it is read from a content without a word of wrongdoing or bad opinion. To put
 * an accusation into somebody's mouth is worse than to miss one. Cross-validated: news 1,632 to 1,636 of 2,120 right, own sentences 877 to 880 of
 * 1,003, those in the manner of agencies 2,348 to 2,336 of 3,300.
 */
const OF_NO_WRONG = 0.4;
/** As far into a content as a wrong is looked for; UTF-16 code units. */
const CONTENT = 300;

/** The acts of a statement, an accusation doubted where nothing wrong is told; the likeliest first. */
export function ofWrong<T extends { readonly kind: Act; readonly p: number }>(ranked: readonly T[], { cue, content }: Said, entry: CueEntry | undefined): T[] {
  if (ranked[0]!.kind !== 'accuse' || !isNeutral(entry) || tellsWrong(`${content.slice(0, CONTENT)} ${cue}`)) return [...ranked];
  const odds = ranked.map(({ kind, p }) => (kind === 'accuse' ? p * OF_NO_WRONG : p));
  const sum = odds.reduce((x, y) => x + y, 0);
  return ranked.map((r, i) => ({ ...r, p: odds[i]! / sum })).sort((x, y) => y.p - x.p);
}

function tellsWrong(words: string): boolean {
  const classes = wordClassesIn(words);
  return classes.has('fault') || classes.has('bad');
}
