import { areOneUtterance, copiesOf, type Utterance } from '../../compare/index.js';
import type { CopyLine } from '../archive.js';
import { wordsOf } from '../families/index.js';

/** Two wordings that share a key. */
export interface WordingPair {
  readonly first: WordingOf;
  readonly second: WordingOf;
}

interface WordingOf {
  readonly words: string;
  readonly speaker?: string | null;
  readonly day?: number | null;
}

/** Two pages that share enough fingerprints, the earlier first. */
export interface PagePair {
  readonly first: StoryOf;
  readonly second: StoryOf;
}

interface StoryOf {
  readonly story: string;
  readonly published?: string | null;
}

/** Are they one utterance? */
export const judgeWordings = ({ first, second }: WordingPair): boolean => areOneUtterance(utteranceOf(first), utteranceOf(second));

const utteranceOf = ({ words, speaker, day }: WordingOf): Utterance => ({ words: wordsOf(words), speaker: speaker ?? undefined, day: day ?? undefined });

/** How the second page carries the first one's text; undefined where it does not. */
export function judgePages({ first, second }: PagePair): Pick<CopyLine, 'kind' | 'share'> | undefined {
  const [copy] = copiesOf([first, second].map(({ story, published }, i) => ({ id: String(i), text: story, ...(published ? { published } : {}) })));
  return copy && { kind: copy.kind, share: copy.share };
}
