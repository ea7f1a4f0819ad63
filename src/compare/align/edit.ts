import type { Gap } from './gaps.js';
import type { Touch } from './touches.js';

/** One change of wording, in words of the quotation and tokens of the sources. */
export interface Edit extends Gap {
  readonly kind: 'insert' | 'delete' | 'replace' | 'move';
  readonly touches: readonly Touch[];
  /** Does it put another number for a number, or another name for a name? Not even a bracket excuses that. */
  readonly swapsFact: boolean;
}
