import type { Column } from '../column.js';
import type { Line } from '../labels/line.js';
import type { Tree } from '../tree.js';

/** What is known of a page when its lines are weighed. */
export interface Weighed {
  readonly tree: Tree;
  /** Every line that a reader sees, in document order; `index` is the place in this list. */
  readonly lines: readonly Line[];
  readonly column: Column;
  /** Index of the headline; -1 for none. */
  readonly titleAt: number;
  /** The words of the title, by `fold`. */
  readonly titleWords: ReadonlySet<string>;
  /** Descriptions from the metadata, by `fold`. */
  readonly descriptions: ReadonlySet<string>;
  /** For each line how far its rule is trusted: the share of story in the words that the rule labelled in training, 0 to 1. */
  readonly trust: readonly number[];
}

/** Truth as a number. */
export const bit = (value: boolean): number => (value ? 1 : 0);
