import type { Quotation } from '../language/index.js';
import type { Block, Range } from '../record/index.js';
import type { Keeping } from './recall.js';
import type { WordStates } from './states.js';

/** The named ways in which an attribution comes about; the first is the model, the others are rules of refine/. */
export type Basis = 'model' | 'nested' | 'said-beside' | 'colon' | 'dash' | 'turn' | 'dialogue' | 'free-quotation' | 'plain-object' | 'post';

/**
 * One attribution relation (PARC 3.0, PolNeAR): source, cue and content as ranges of the article's text, before anybody asks who
 * the source is and what the words do. Each range lies in one block.
 */
export interface Attribution {
  readonly basis: Basis;
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  /** In reading order, never empty. */
  readonly content: readonly Range[];
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  /** Quotations whose marks do not balance, among those in the content. */
  readonly unbalanced: readonly Range[];
  /** Index of the attribution whose speaker goes on speaking here: set where the text has no cue of its own. */
  readonly follows?: number;
  /** Index of the attribution inside whose content this one is reported. */
  readonly within?: number;
  /** Mean label probabilities of the model; rules set what was measured of them. */
  readonly sure: Sureness;
  /** How likely it is a report, and right, where no quotation marks show it. */
  readonly likely?: Likelihood;
  /** Is it too little likely to be a report? Then it is no statement (`believed`). */
  readonly doubted?: true;
  /** What the model made of its words; absent where no model read them. */
  readonly states?: WordStates;
}

/** What is made of a report that no quotation marks show, as probabilities. */
export interface Likelihood {
  /** That anybody's words, view, wish or perception is reported at all. */
  readonly report: number;
  /** That source and content are the right words too. */
  readonly right: number;
}

export interface Sureness {
  readonly cue: number;
  readonly source: number;
  readonly content: number;
}

/** An attribution while the refiners work on it. */
export interface Draft {
  basis: Basis;
  source: Range[];
  cue: Range[];
  content: Range[];
  sure: Sureness;
  likely?: Likelihood;
  /** Is it too little likely to be a report? */
  doubted?: boolean;
  /** Direct speech by its form (an interview turn, a dialogue dash), without quotation marks. */
  spoken?: boolean;
  /** Stands inside a quotation of the running text: it reports there, and owns no quotation. */
  inside?: boolean;
  /** The model saw no further than where the content begins, or ends: it may be a part of what was said. */
  cut?: { readonly before: boolean; readonly behind: boolean };
  follows?: Draft;
  within?: Draft;
  states?: WordStates;
}

/** What every refiner may look at: the text, the paragraphs that are read as one, their paired quotation marks, and how much is wanted. */
export interface Flow {
  readonly text: string;
  readonly paragraphs: readonly (Range & Pick<Block, 'kind' | 'post'>)[];
  readonly quotations: readonly Quotation[];
  readonly keeping: Keeping;
}

/** One correction. Refiners run in the order of the list in refine/index.ts; each takes the drafts and returns them corrected. */
export interface Refiner {
  readonly name: string;
  apply(drafts: Draft[], flow: Flow): Draft[];
}
