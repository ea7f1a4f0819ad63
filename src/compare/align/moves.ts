import type { Query } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
import type { Edit } from './edit.js';
import { DISTANT_WORDS } from './joints.js';

/** Words that must be found again for an edit to be a move: two, or one with content. */
const MOVED_WORDS = 2;

/** Words up to which a move of a number, a name or a negation is a change of it: "six of ten" and "ten of six". */
const SHORT_MOVE = 2;

/**
 * Finds words that the quotation has in another place than the source: an insertion whose words are left out elsewhere, or stand in the
 * source a little before or after the run. Such an insertion becomes a move with both places; what it took is no longer left out.
 */
export function markMoves(index: SourceIndex, query: Query, edits: readonly Edit[], kept: readonly (readonly [number, number])[]): Edit[] {
  const out = [...edits];
  const used = new Set(kept.map(([, t]) => t));
  for (const [i, edit] of edits.entries()) {
    if (edit.draft.length === 0 || edit.marked) continue;
    if (edit.kind === 'replace' && !isSwapped(index, query, edit, edits)) continue;
    const place = placeOf(index, query, edit, used, kept);
    if (!place) continue;
    for (const t of place) used.add(t);
    out[i] = { ...edit, kind: 'move', source: place, touches: place.length > SHORT_MOVE ? ['word'] : edit.touches };
    const taken = new Set(place);
    for (const [k, other] of out.entries()) {
      if (k !== i && other.kind === 'delete' && other.source.some((t) => taken.has(t)))
        out[k] = { ...other, source: other.source.filter((t) => !taken.has(t)) };
    }
  }
  return out.filter((e) => e.draft.length > 0 || e.source.length > 0);
}

/** Do the words that an edit put out come back in another edit? Only then did words change places; else some were replaced. */
function isSwapped(index: SourceIndex, query: Query, edit: Edit, edits: readonly Edit[]): boolean {
  const elsewhere = new Set(edits.filter((e) => e !== edit).flatMap((e) => e.draft.map((q) => query.words[q]!)));
  return edit.source.every((t) => elsewhere.has(index.words[t]!));
}

/** The tokens, near the kept run but not in it, that are the edit's words, in their order or another. */
function placeOf(index: SourceIndex, query: Query, edit: Edit, used: ReadonlySet<number>, kept: readonly (readonly [number, number])[]): number[] | undefined {
  const words = edit.draft;
  if (words.length < MOVED_WORDS && !words.some((q) => query.content[q])) return undefined;
  const [first, last] = [kept[0]?.[1], kept.at(-1)?.[1]];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [Math.min(first, last) - DISTANT_WORDS, Math.max(first, last) + DISTANT_WORDS];
  const sorted = (ids: readonly number[]): string => [...ids].sort((x, y) => x - y).join();
  const mine = words.map((q) => query.words[q]!);
  const wanted = sorted(mine);
  for (let t = Math.max(0, from); t <= Math.min(index.words.length - 1, to) - words.length + 1; t++) {
    if (!mine.includes(index.words[t]!) || !mine.includes(index.words[t + words.length - 1]!)) continue;
    const place = words.map((_, i) => t + i);
    if (!place.some((at) => used.has(at)) && sorted(place.map((at) => index.words[at]!)) === wanted) return place;
  }
  return undefined;
}
