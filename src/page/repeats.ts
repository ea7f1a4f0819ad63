import type { Label, Line } from './labels/line.js';

/** Lines that a page says again are looked for among so many at most: it keeps hostile pages linear. */
const MOST = 200;

/** For each pull quote the index of the line whose words it says again; undefined for all other lines. */
export function repeatsIn(lines: readonly Line[], labels: readonly Label[]): (number | undefined)[] {
  const quotes = lines.flatMap((_, i) => (labels[i]?.rule === PULL_QUOTE ? [i] : [])).slice(0, MOST);
  const found: (number | undefined)[] = lines.map(() => undefined);
  for (const quote of quotes) {
    const at = lines.findIndex((l, i) => labels[i]?.kind !== 'other' && l.folded.includes((lines[quote] as Line).folded));
    if (at >= 0) found[quote] = at;
  }
  return found;
}

/** Name of the rule that tells pull quotes. */
export const PULL_QUOTE = 'pull-quote';
