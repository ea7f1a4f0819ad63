import type { Query } from '../sources/evidence.js';
import { type SourceIndex, sourceOf } from '../sources/source-index.js';
import { sameNameWord } from '../words/names.js';
import { MARK } from '../words/tokens.js';
import type { Step } from './alignment.js';
import { SHORT_CUT } from './joints.js';
import { slideCuts } from './slide.js';
import { isNameInDraft, isNameInSource } from './touches.js';

/** A place where quotation and source part: words of the one, tokens of the other. */
export interface Gap {
  readonly draft: readonly number[];
  readonly source: readonly number[];
  /** The editor's own mark that owns up to it. */
  readonly marked?: 'bracket' | 'ellipsis';
}

/** What an alignment says, in the order of the quotation: kept words, gaps and leaps from one place to another. */
export type Part =
  | { readonly kind: 'kept'; readonly pairs: readonly (readonly [q: number, t: number])[] }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'leap'; readonly marked: boolean };

/** Words of a source that a bracket may stand for, at most: a name for a phrase, not for a sentence. */
const BRACKET_REACH = 12;

/** Puts the steps of an alignment together for a reader: runs of kept words, and what lies between them parted by brackets. */
export function partsOf(index: SourceIndex, query: Query, found: readonly Step[]): Part[] {
  const steps = slideCuts(index, found);
  const out: Part[] = [];
  for (let i = 0; i < steps.length; ) {
    const { kind } = steps[i]!;
    if (kind === 'jump' || kind === 'ellipsis') {
      out.push({ kind: 'leap', marked: kind === 'ellipsis' });
      i++;
      continue;
    }
    let end = i;
    const kept = kind === 'match';
    while (end < steps.length && (steps[end]!.kind === 'match') === kept && steps[end]!.kind !== 'jump' && steps[end]!.kind !== 'ellipsis') end++;
    const run = steps.slice(i, end);
    if (kept) out.push({ kind: 'kept', pairs: run.map((s) => [s.q, s.t] as const) });
    else out.push(...gapsOf(index, query, run, nextWord(steps, end)).flatMap((gap) => settle(index, query, gap)));
    i = end;
  }
  return out;
}

const nextWord = (steps: readonly Step[], from: number): number => steps.slice(from).find((s) => s.q >= 0)?.q ?? -1;

/** Parts a run of steps where brackets begin and end; words left out beside a bracket are what the bracket stands for. */
function gapsOf(index: SourceIndex, { quotation }: Query, run: readonly Step[], next: number): Gap[] {
  const groups: { draft: number[]; source: number[]; bracket: boolean | undefined }[] = [];
  for (const { q, t } of quotation.bracketed.some((b) => b) ? run : replacedFirst(run)) {
    let group = groups.at(-1);
    const bracket = q >= 0 ? quotation.bracketed[q]! : undefined;
    // a clause left out after a changed word is a cut of its own
    const clause = q < 0 && group !== undefined && group.draft.length > 0 && !group.bracket && (index.marks[t]! & MARK.clause) > 0;
    if (!group || clause || (bracket !== undefined && group.bracket !== undefined && group.bracket !== bracket)) {
      group = { draft: [], source: [], bracket: undefined };
      groups.push(group);
    }
    if (bracket !== undefined) group.bracket = bracket;
    if (q >= 0) group.draft.push(q);
    if (t >= 0) group.source.push(t);
  }
  // "rushed ... and wrong" for "rushed, and it is wrong": the ellipsis stands before the "and" and owns up to the words after it
  const isOwnedBefore = (at: number, left: number): boolean =>
    at > 0 && left <= SHORT_CUT && quotation.elided[at - 1]! && /^(?:and|or|but)$/.test(quotation.tokens.norms[at - 1]!);
  return groups.map(({ draft, source, bracket }) => {
    if (bracket) return source.length <= BRACKET_REACH ? { draft, source, marked: 'bracket' } : { draft, source };
    const at = draft.length === 0 ? next : -1;
    return at >= 0 && (quotation.elided[at] || isOwnedBefore(at, source.length)) ? { draft, source, marked: 'ellipsis' } : { draft, source };
  });
}

/** Of several equal alignments of a run, the one in which words are replaced first and what is left over follows. */
function replacedFirst(run: readonly Step[]): readonly Step[] {
  const words = run.flatMap((s) => (s.q >= 0 ? [s.q] : []));
  const tokens = run.flatMap((s) => (s.t >= 0 ? [s.t] : []));
  if (words.length === 0 || tokens.length === 0) return run;
  return Array.from({ length: Math.max(words.length, tokens.length) }, (_, i) => ({ kind: 'replace', q: words[i] ?? -1, t: tokens[i] ?? -1 }));
}

/** A gap that is none: a word written apart or as one, another spelling of one name. What is left of a gap otherwise. */
function settle(index: SourceIndex, query: Query, gap: Gap): Part[] {
  const { draft, source } = gap;
  if (draft.length === 0 || source.length === 0) return [{ kind: 'gap', gap }];
  const { norms } = query.quotation.tokens;
  const mine = draft.map((q) => norms[q]!);
  const theirs = source.map((t) => index.vocabulary[index.words[t]!]!);
  const pairs = draft.map((q, i) => [q, source[Math.min(i, source.length - 1)]!] as const);
  if (mine.join('') === theirs.join('')) return [{ kind: 'kept', pairs: stretch(draft, source) }];
  if (mine.length === 1 && theirs.length === 1 && isCutNumber(index, query, draft[0]!, source[0]!)) return [{ kind: 'kept', pairs }];
  const isName = (i: number): boolean => isNameInDraft(index, query, draft[i]!) && isNameInSource(index, source[i]!);
  if (mine.length === theirs.length && mine.every((w, i) => isName(i) && sameNameWord(w, theirs[i]!))) return [{ kind: 'kept', pairs }];
  return [{ kind: 'gap', gap }];
}

/** A number cut at the quotation's edge without loss: "trillion" of "$5 trillion" at its head, "20" of "20 percent" at its end. */
function isCutNumber(index: SourceIndex, { quotation: { tokens } }: Query, q: number, t: number): boolean {
  const [mine, theirs] = [tokens.norms[q]!, index.vocabulary[index.words[t]!]!];
  if (!theirs.startsWith('#')) return false;
  if (q === tokens.norms.length - 1 && theirs === `${mine}%`) return true;
  const text = index.sources[sourceOf(index, t)]!.text.slice(index.starts[t]!, index.ends[t]!);
  return q === 0 && /^(?:thousand|million|billion|trillion|percent|dollars)$/.test(mine) && text.toLowerCase().endsWith(` ${mine}`);
}

/** Pairs for words joined otherwise: every token of the longer side is kept. */
function stretch(draft: readonly number[], source: readonly number[]): (readonly [number, number])[] {
  const length = Math.max(draft.length, source.length);
  return Array.from({ length }, (_, i) => [draft[Math.min(i, draft.length - 1)]!, source[Math.min(i, source.length - 1)]!] as const);
}
