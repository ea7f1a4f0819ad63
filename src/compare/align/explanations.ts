import type { Window } from '../sources/candidates.js';
import type { Query } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
import { type Alignment, align } from './alignment.js';
import { boundFor, SCORE } from './word-scores.js';

/** The alignment of a quotation that stands word for word from a token on. */
export const exactAlignment = (query: Query, first: number): Alignment => ({
  score: query.content.reduce((s, c) => s + (c ? 2 : 1), 0),
  steps: query.content.map((_, q) => ({ kind: 'match', q, t: first + q })),
});

/** One alignment for each window, and one over all of them together where that explains more and each of its pieces stands on its own. */
export function alignmentsOf(index: SourceIndex, query: Query, windows: readonly Window[]): Alignment[] {
  if (windows.length === 1) return [standing(index, query, windows)];
  const alone = alignedAlone(index, query, windows);
  const best = Math.max(...alone.map((a) => a.score));
  const worth = alone
    .filter((a) => a.score >= best * WORTH)
    .sort((a, b) => b.score - a.score)
    .slice(0, READ_MOST);
  // what all windows together could explain at best, the cheapest leap paid, is explained already
  const leap = query.quotation.elided.includes(true) ? -SCORE.ellipsis : -SCORE.jump;
  if (best >= boundFor(index, query, windows) - leap) return worth;
  const together = align(index, query, windows);
  return together.score > best && piecesStand(query, together) ? [...worth, together] : worth;
}

/** Each window's own alignment, in the order of the windows; those left out that cannot come near the best. */
function alignedAlone(index: SourceIndex, query: Query, windows: readonly Window[]): Alignment[] {
  const bounds = windows.map((w) => boundFor(index, query, [w]));
  const found: (Alignment | undefined)[] = windows.map(() => undefined);
  let best = Number.NEGATIVE_INFINITY;
  for (const i of [...windows.keys()].sort((a, b) => bounds[b]! - bounds[a]!)) {
    if (bounds[i]! < best * WORTH) continue;
    found[i] = align(index, query, [windows[i]!], false);
    best = Math.max(best, found[i].score);
  }
  return found.filter((a) => a !== undefined);
}

/** Alignments read, at most, and the share of the best score from which one is. */
const READ_MOST = 5;
const WORTH = 0.4;

/** The best alignment; the best without a leap where a piece of it is too little to stand on its own. */
function standing(index: SourceIndex, query: Query, windows: readonly Window[]): Alignment {
  const best = align(index, query, windows);
  return piecesStand(query, best) ? best : align(index, query, windows, false);
}

/** Kept words that a piece of a splice must have: one of them with content, or more of them; and their least share of the piece. */
const PIECE = { words: 5, light: 6, share: 0.8 } as const;

function piecesStand(query: Query, { steps }: Alignment): boolean {
  if (!steps.some((s) => s.kind === 'jump')) return true;
  let piece: (typeof steps)[number][] = [];
  const stands = (): boolean => {
    const words = piece.filter((s) => s.q >= 0);
    const kept = words.filter((s) => s.kind === 'match');
    return kept.length >= (kept.some((s) => query.content[s.q]) ? PIECE.words : PIECE.light) && kept.length >= PIECE.share * words.length;
  };
  for (const step of steps) {
    if (step.kind !== 'jump') piece.push(step);
    else if (stands()) piece = [];
    else return false;
  }
  return stands();
}
