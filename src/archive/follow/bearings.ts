import type { Told } from '../pages/index.js';
import { type Bearing, bearingOf, contentOf, contradiction } from './bearing.js';

/** Statements whose words are kept, and pairs: some 20 MB each. */
const MOST = 20_000;

/**
 * What words of content statements have, and how one bears on another, weighed once: a version of a page never changes, so neither does this.
 * A ledger of seven pages takes 10 to 15 ms of processor time with it and with each page taken out once; 45 to 70 without either.
 */
export class Bearings {
  readonly #contents = new Map<number, ReadonlySet<string>>();
  readonly #pairs = new Map<string, Bearing>();
  readonly #contradictions = new Map<string, { readonly reason: string | undefined }>();

  /** Stems of a statement's words of content. */
  content({ key, text }: Told): ReadonlySet<string> {
    return once(this.#contents, key, () => contentOf(text));
  }

  /** The same of a statement of which only these are at hand, with a space between. */
  keptContent(key: number, stems: string): ReadonlySet<string> {
    return once(this.#contents, key, () => new Set(stems.split(' ')));
  }

  /** How the later of two statements on one thing bears on the earlier. */
  of(earlier: Told, later: Told): Bearing {
    return once(this.#pairs, `${earlier.key} ${later.key}`, () => bearingOf(earlier, later));
  }

  /** The sign by which two statements on one thing seem to contradict each other; undefined where there is none. */
  contradiction(earlier: Told, later: Told): string | undefined {
    return once(this.#contradictions, `${earlier.key} ${later.key}`, () => ({ reason: contradiction(earlier, later) })).reason;
  }
}

/** What is kept under a key, made where it is not there; all is let go when it grows too large. */
function once<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (kept.size >= MOST) kept.clear();
  kept.set(key, made);
  return made;
}
