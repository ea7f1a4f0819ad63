import type { BroughtSource } from './sources.js';

const KEY = 'onrecord.check';

/** A check under way: what the reader has written and brought. */
export interface KeptCheck {
  readonly draft: string;
  readonly sources: readonly BroughtSource[];
}

/** What was left here in this browser, if it keeps anything. */
export function keptCheck(): KeptCheck {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptCheck | null) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Keeps a check under way, on this machine alone; one that is too large for that is not kept. */
export function keepCheck(check: KeptCheck): void {
  try {
    if (check.draft === '' && check.sources.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(check));
  } catch {
    // too large, or nothing is kept here
  }
}

const NOTHING: KeptCheck = { draft: '', sources: [] };
