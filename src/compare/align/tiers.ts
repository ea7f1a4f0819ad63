import type { Query } from '../sources/evidence.js';
import type { SourceIndex } from '../sources/source-index.js';
import { sourceOf } from '../sources/source-index.js';
import { fold } from '../words/word-forms.js';

/**
 * The named tiers of normalisation, in the order in which they are tried on a pair of words. Each is reported when two wordings are
 * the same only under it. None of them counts as a change of wording.
 */
export const TIERS = [
  { name: 'typography', what: 'kinds of apostrophe, accents, ligatures, invisible characters' },
  { name: 'case', what: 'capital and small letters' },
  { name: 'white-space', what: 'spaces and line breaks' },
  { name: 'punctuation', what: 'commas, dashes, full stops, quotation marks inside the quotation' },
  { name: 'hyphens', what: 'words written as one, with a hyphen or apart' },
  { name: 'numerals', what: 'numbers in digits or words' },
  { name: 'contractions', what: "n't for not, 're for are" },
  { name: 'spelling', what: 'British and American spelling, usual short forms' },
  { name: 'names', what: 'spellings of one name in Latin letters' },
  { name: 'interruption', what: "another speaker's words between two of the speaker's own" },
] as const;
export type TierName = (typeof TIERS)[number]['name'];

/** The tiers without which the kept words of a quotation would not be the source's. */
export function tiersNeeded(index: SourceIndex, query: Query, kept: readonly (readonly [q: number, t: number])[]): Set<TierName> {
  const out = new Set<TierName>();
  let last: readonly [number, number] | undefined;
  for (const pair of kept) {
    wordTier(index, query, pair, out);
    if (last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) gapTier(index, query, last, pair, out);
    last = pair;
  }
  return out;
}

const textOf = (query: Query, from: number, to: number): string =>
  query.quotation.text.slice(from - query.quotation.inner.start, to - query.quotation.inner.start);

function wordTier(index: SourceIndex, query: Query, [q, t]: readonly [number, number], out: Set<TierName>): void {
  const { tokens } = query.quotation;
  const mine = textOf(query, tokens.starts[q]!, tokens.ends[q]!);
  const theirs = index.sources[sourceOf(index, t)]!.text.slice(index.starts[t]!, index.ends[t]!);
  if (mine === theirs) return;
  if (/[[\]]/.test(mine) || mine.toLowerCase() === theirs.toLowerCase()) out.add('case');
  else if (fold(mine) === fold(theirs)) {
    out.add('typography');
  } else {
    const [norm, other] = [tokens.norms[q]!, index.vocabulary[index.words[t]!]!];
    if (norm.startsWith('#')) out.add('numerals');
    else if (/['’]/.test(mine + theirs) || (norm !== other && (norm.startsWith("'") || other.startsWith("'")))) out.add('contractions');
    else if (norm === other) out.add('spelling');
    else out.add(norm.startsWith(other) || other.startsWith(norm) || norm.endsWith(other) || other.endsWith(norm) ? 'hyphens' : 'names');
  }
}

function gapTier(index: SourceIndex, query: Query, before: readonly [number, number], after: readonly [number, number], out: Set<TierName>): void {
  const { tokens } = query.quotation;
  const mine = textOf(query, tokens.ends[before[0]]!, tokens.starts[after[0]]!);
  const theirs = index.sources[sourceOf(index, after[1])]!.text.slice(index.ends[before[1]]!, index.starts[after[1]]!);
  if (mine === theirs) return;
  const bare = (s: string): string => s.replace(/\s+/g, '');
  if (bare(mine) === bare(theirs)) out.add(/[-‐‑]/.test(mine + theirs) ? 'hyphens' : 'white-space');
  else if (/^[-‐‑\s]*$/.test(mine + theirs)) out.add('hyphens');
  else out.add(bare(mine).replace(/[“”„"'‘’«»–—-]+/g, '"') === bare(theirs).replace(/[“”„"'‘’«»–—-]+/g, '"') ? 'typography' : 'punctuation');
}
