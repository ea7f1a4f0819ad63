import type { SourceIndex } from '../sources/source-index.js';
import { MARK } from '../words/tokens.js';
import type { Step } from './alignment.js';

/**
 * A cut can often lie in several places: out of "You heard her. You heard him." either "You heard her." was left out or "heard her. You".
 * Moves each cut to the place, among those that give the same quotation, where whole sentences or clauses were left out.
 */
export function slideCuts(index: SourceIndex, steps: readonly Step[]): Step[] {
  const out = [...steps];
  for (let i = 0; i < out.length; i++) {
    if (out[i]!.kind !== 'delete' || out[i - 1]?.kind !== 'match') continue;
    let end = i;
    while (out[end]?.kind === 'delete') end++;
    if (out[end]?.kind === 'match') i = slide(index, out, i, end);
  }
  return out;
}

/** Slides the cut of `steps[from .. to]` in place; returns its new end. */
function slide(index: SourceIndex, steps: Step[], from: number, to: number): number {
  const first = steps[from]!.t;
  const length = to - from;
  let best = 0;
  let bestScore = edges(index, first, first + length);
  for (const way of [-1, 1]) {
    for (let by = way; canSlide(index, steps, from, to, by, way); by += way) {
      const score = edges(index, first + by, first + by + length);
      if (score > bestScore) [best, bestScore] = [by, score];
    }
  }
  if (best === 0) return to;
  const low = Math.min(from, from + best);
  const high = Math.max(to, to + best);
  const words = steps
    .slice(low, high)
    .filter((s) => s.kind === 'match')
    .map((s) => s.q);
  const tokens = steps
    .slice(low, high)
    .map((s) => s.t)
    .sort((a, b) => a - b);
  const cut = first + best;
  for (let k = low, q = 0; k < high; k++) {
    const t = tokens[k - low]!;
    steps[k] = t >= cut && t < cut + length ? { kind: 'delete', q: -1, t } : { kind: 'match', q: words[q++]!, t };
  }
  return to + best;
}

/** May the cut slide by one more word: is the word given up the same as the word taken in, and all of it matched in one run? */
function canSlide(index: SourceIndex, steps: readonly Step[], from: number, to: number, by: number, way: number): boolean {
  const at = way < 0 ? from + by : to + by - 1;
  const step = steps[at];
  const neighbour = way < 0 ? steps[at + 1] : steps[at - 1];
  if (step?.kind !== 'match' || !neighbour || Math.abs(step.t - neighbour.t) !== 1) return false;
  // one word of the quotation must stay, or there would be no run on that side
  if (steps[at + way]?.kind !== 'match' && steps[at + way] !== undefined) return false;
  const other = way < 0 ? step.t + (to - from) : step.t - (to - from);
  return index.words[step.t] === index.words[other];
}

const edges = (index: SourceIndex, first: number, after: number): number => {
  const score = (t: number): number => ((index.marks[t] ?? MARK.stop) & MARK.stop ? 2 : (index.marks[t] ?? 0) & MARK.clause ? 1 : 0);
  return score(first) + score(after);
};
