import { bucketsOf } from '../words/buckets.js';
import { BANDS, bandKeys, mix, runKey } from '../words/min-hash.js';
import { isSameUtterance } from './same-utterance.js';
import { corpusOf, type FamilyStatement, type StatementCorpus } from './statement-corpus.js';

/** All variants of one utterance. */
export interface Family {
  /** Id of its earliest member. */
  readonly id: string;
  readonly earliest: string;
  /** Told by time of publication, or only by the order in which the statements were given. */
  readonly by: 'published' | 'first seen';
  /** Ids of the members, by time. */
  readonly members: readonly string[];
}

/** Words in a run that two variants must share to be compared by rare runs; three words are shared by any two texts on one theme. */
const RARE_RUN = 4;
/** Rare runs taken of each statement. */
const RARE_RUNS = 5;
/** Longest families a statement of a bucket is compared with: a phrase that thousands say brings no more than these. */
const COMPARED = 6;

/**
 * Puts the variants of one utterance together: cut, respelt, with brackets, a word changed. Candidates come from rare shared runs of
 * words and from min-hash bands; each is verified by alignment with the longest member of the family, so that no chain of small steps
 * joins what does not belong together. Time and memory grow with n log n at most: every statement enters a fixed number of buckets and
 * is compared with a fixed number of families in each.
 *
 * @returns families of two members or more, by their earliest
 */
export function familiesOf(statements: readonly FamilyStatement[]): Family[] {
  const corpus = corpusOf(statements);
  const clusters = new Clusters(corpus);
  for (const buckets of [bands(corpus), rareRuns(corpus)]) {
    for (let b = 0; b < buckets.count; b++) {
      const [from, to] = [buckets.heads[b]!, buckets.heads[b + 1]!];
      if (to - from > 1) clusters.join(buckets.items.subarray(from, to));
    }
  }
  return clusters.families(statements);
}

/** Buckets of statements whose whole wording is alike. */
function bands(corpus: StatementCorpus): ReturnType<typeof bucketsOf> {
  const keys = new Uint32Array(corpus.size * BANDS);
  const owners = new Int32Array(corpus.size * BANDS);
  const members: number[] = [];
  for (let s = 0; s < corpus.size; s++) {
    members.length = 0;
    const [from, to] = [corpus.firsts[s]!, corpus.firsts[s + 1]!];
    for (let i = from; i < Math.max(from + 1, to - 1); i++) members.push(runKey(corpus.words, i, Math.min(2, to - i)));
    bandKeys(members, keys, s * BANDS);
    owners.fill(s, s * BANDS, (s + 1) * BANDS);
  }
  return bucketsOf(keys, owners, keys.length);
}

/** Buckets of statements that share a run of words which few others have. */
function rareRuns(corpus: StatementCorpus): ReturnType<typeof bucketsOf> {
  const counts = runCounts(corpus);
  const keys = new Uint32Array(corpus.size * RARE_RUNS);
  const owners = new Int32Array(corpus.size * RARE_RUNS);
  let size = 0;
  for (let s = 0; s < corpus.size; s++) {
    const own: [count: number, key: number][] = [];
    for (let i = corpus.firsts[s]!; i + RARE_RUN <= corpus.firsts[s + 1]!; i++) {
      const key = runKey(corpus.words, i, RARE_RUN);
      const count = counts[key & (counts.length - 1)]!;
      // a run that nobody shares finds nobody
      if (count > 1) own.push([count, key]);
    }
    own.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (const [, key] of spread(own)) {
      keys[size] = mix(key ^ RARE_RUN);
      owners[size++] = s;
    }
  }
  return bucketsOf(keys, owners, size);
}

/** The rarest runs, and some over the whole range: of a long statement each part must be found by its own variant. */
function spread(own: readonly [number, number][]): readonly [number, number][] {
  if (own.length <= RARE_RUNS) return own;
  const step = own.length / RARE_RUNS;
  return Array.from({ length: RARE_RUNS }, (_, i) => own[Math.floor(i * step)]!);
}

function runCounts(corpus: StatementCorpus): Uint16Array {
  const total = corpus.words.length;
  const counts = new Uint16Array(2 ** Math.min(27, Math.ceil(Math.log2(total + 16)) + 1));
  for (let s = 0; s < corpus.size; s++) {
    for (let i = corpus.firsts[s]!; i + RARE_RUN <= corpus.firsts[s + 1]!; i++) {
      const slot = runKey(corpus.words, i, RARE_RUN) & (counts.length - 1);
      if (counts[slot]! < 65535) counts[slot]!++;
    }
  }
  return counts;
}

/** Families as they grow: a forest of statements whose roots are the longest members. */
class Clusters {
  private readonly parent: Int32Array;

  constructor(private readonly corpus: StatementCorpus) {
    this.parent = Int32Array.from({ length: corpus.size }, (_, i) => i);
  }

  private root(s: number): number {
    while (this.parent[s] !== s) {
      this.parent[s] = this.parent[this.parent[s]!]!;
      s = this.parent[s]!;
    }
    return s;
  }

  /** Compares the statements of a bucket with the longest of it, family by family. */
  join(bucket: Int32Array): void {
    const roots = [...new Set(Array.from(bucket, (s) => this.root(s)))];
    if (roots.length < 2) return;
    const length = (s: number): number => this.corpus.firsts[s + 1]! - this.corpus.firsts[s]!;
    roots.sort((a, b) => length(b) - length(a) || a - b);
    const heads: number[] = [];
    for (const r of roots) {
      const head = heads.find((h) => isSameUtterance(this.corpus, h, r));
      if (head !== undefined) this.parent[r] = head;
      else if (heads.length < COMPARED) heads.push(r);
    }
  }

  families(statements: readonly FamilyStatement[]): Family[] {
    const members = new Map<number, number[]>();
    for (let s = 0; s < this.corpus.size; s++) {
      const root = this.root(s);
      const known = members.get(root);
      if (known) known.push(s);
      else members.set(root, [s]);
    }
    const out: Family[] = [];
    for (const list of members.values()) if (list.length > 1) out.push(familyOf(list.map((s) => statements[s]!)));
    return out;
  }
}

/** Members by time; those without a time after the others, in the order given. */
function familyOf(members: readonly FamilyStatement[]): Family {
  const sorted = [...members].sort((a, b) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : (a.published ?? '~') > (b.published ?? '~') ? 1 : 0));
  const first = sorted[0]!;
  return { id: first.id, earliest: first.id, by: first.published ? 'published' : 'first seen', members: sorted.map((m) => m.id) };
}
